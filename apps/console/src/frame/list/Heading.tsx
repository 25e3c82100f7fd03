import { Down, Up } from "../layout/icons";
import type { Column, Row } from "./columns";
import { ColumnMenu } from "./ColumnMenu";
import type { ListOf } from "./ListOf";
import { ariaSort, pressHeading } from "./order";

interface Props<R extends Row> {
  readonly column: Column<R>;
  readonly list: ListOf<R>;
}

/** A column's heading: pressed, it orders the list; with Shift, it orders the list further. Its menu does the same and filters. */
export function Heading<R extends Row>({ column, list }: Props<R>) {
  const { name, label, isNumeric, isSortable = true } = column;
  const at = list.orders.findIndex((order) => order.field === name);
  const direction = list.orders[at]?.direction;
  return (
    <th role="columnheader" scope="col" data-numeric={isNumeric} aria-sort={ariaSort(list.orders, name)}>
      <span className="heading">
        {isSortable ? (
          <button type="button" onClick={(event) => list.setOrders(pressHeading(list.orders, name, event.shiftKey))}>
            {label}
            {direction && (direction === "ASC" ? <Up /> : <Down />)}
            {direction && list.orders.length > 1 && <sup>{at + 1}</sup>}
          </button>
        ) : (
          <span>{label}</span>
        )}
        {(isSortable || column.filter) && <ColumnMenu column={column} list={list} />}
      </span>
    </th>
  );
}
