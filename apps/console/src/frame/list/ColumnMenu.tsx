import { IconButton, MenuItem, MenuList, Popover } from "@mui/material";
import { useState } from "react";
import { Disclose, Funnel } from "../layout/icons";
import type { Column, Row } from "./columns";
import { FilterForm } from "./FilterForm";
import { filterField, withFilter } from "./filters";
import type { ListOf } from "./ListOf";

interface Props<R extends Row> {
  readonly column: Column<R>;
  readonly list: ListOf<R>;
}

/** Everything a heading can do, for those who do not shift-click: order by it, order by it as well, narrow by it. */
export function ColumnMenu<R extends Row>({ column, list }: Props<R>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { name, label, filter, isSortable = true } = column;
  const field = filterField(column);
  const others = list.orders.filter((order) => order.field !== name);
  const isOrdered = others.length < list.orders.length;
  const order = (orders: typeof list.orders) => () => {
    list.setOrders(orders);
    setAnchor(null);
  };

  return (
    <>
      <IconButton className="menu" data-on={Boolean(list.filters[field])} aria-label={`${label}: sort and filter`} aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
        {list.filters[field] ? <Funnel /> : <Disclose />}
      </IconButton>
      <Popover open={Boolean(anchor)} anchorEl={anchor} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: "bottom", horizontal: "left" }} slotProps={{ paper: { role: "dialog", "aria-label": label } }}>
        {isSortable && (
          <MenuList dense autoFocusItem={!filter} aria-label={`Sort by ${label}`}>
            <MenuItem onClick={order([{ field: name, direction: "ASC" }])}>Sort upward</MenuItem>
            <MenuItem onClick={order([{ field: name, direction: "DESC" }])}>Sort downward</MenuItem>
            {others.length > 0 && !isOrdered && <MenuItem onClick={order([...others, { field: name, direction: "ASC" }])}>Then by this, upward</MenuItem>}
            {others.length > 0 && !isOrdered && <MenuItem onClick={order([...others, { field: name, direction: "DESC" }])}>Then by this, downward</MenuItem>}
            {isOrdered && <MenuItem onClick={order(others)}>Do not sort by this</MenuItem>}
          </MenuList>
        )}
        {filter && (
          <FilterForm
            label={label}
            kind={filter}
            filter={list.filters[field]}
            onFilter={(next) => {
              list.setFilters(withFilter(list.filters, field, next));
              setAnchor(null);
            }}
          />
        )}
      </Popover>
    </>
  );
}
