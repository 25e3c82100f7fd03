import { Button, Divider, ListSubheader, Menu, MenuItem } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { usePreference } from "../data/usePreference";
import { useQuestion } from "../data/useQuestion";
import { Disclose } from "../layout/icons";
import type { Row } from "../list/columns";
import type { ListOf } from "../list/ListOf";
import { viewsOf, type SavedView, type ViewAsks } from "./documents";
import { ManageViews } from "./ManageViews";
import { SaveView } from "./SaveView";

interface Props {
  /** Under what the list's views are kept. */
  readonly of: string;
  /** A list, or a page that is narrowed as one. */
  readonly list: Pick<ListOf<Row>, "filters" | "orders" | "setFilters" | "setOrders">;
  readonly columns: readonly string[] | undefined;
  readonly onColumns: ((names: readonly string[]) => void) | undefined;
}

const isSame = (one: ViewAsks, other: ViewAsks) => JSON.stringify([one.filters, one.orders]) === JSON.stringify([other.filters, other.orders]);

/** Views of a list: one's own and those that others share. */
export function Views({ of, list, columns, onColumns }: Props) {
  const { data } = useQuestion(viewsOf, { list: of });
  const [byDefault, setDefault] = usePreference<string>(`view.${of}`);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<"save" | "manage" | null>(null);
  const isFirst = useRef(Object.keys(list.filters).length === 0);
  const views = data?.savedViews.nodes ?? [];
  const here: ViewAsks = { filters: list.filters, orders: list.orders, columns };
  const current = views.find(({ asks }) => isSame(asks, here));

  const show = ({ asks }: SavedView) => {
    list.setFilters(asks.filters);
    list.setOrders(asks.orders);
    if (asks.columns) onColumns?.(asks.columns);
    setAnchor(null);
  };
  useEffect(() => {
    const wanted = views.find(({ id }) => id === byDefault);
    if (!data || byDefault === undefined || !isFirst.current) return;
    isFirst.current = false;
    if (wanted) show(wanted);
  }, [data, byDefault]);

  const item = (view: SavedView) => (
    <MenuItem key={view.id} selected={view === current} onClick={() => show(view)}>{view.name}{!view.isMine && <small>&nbsp;· {view.owner?.name}</small>}</MenuItem>
  );
  const [mine, theirs] = [views.filter(({ isMine }) => isMine), views.filter(({ isMine }) => !isMine)];
  const then = (what: "save" | "manage") => () => { setAnchor(null); setOpen(what); };
  return (
    <>
      <Button variant="text" endIcon={<Disclose />} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>{current ? `View: ${current.name}` : "Views"}</Button>
      <Menu open={Boolean(anchor)} anchorEl={anchor} onClose={() => setAnchor(null)} slotProps={{ list: { dense: true, "aria-label": "Views of this list" } }}>
        {mine.length > 0 && <ListSubheader>Mine</ListSubheader>}
        {mine.map(item)}
        {theirs.length > 0 && <ListSubheader>Shared with me</ListSubheader>}
        {theirs.map(item)}
        {views.length > 0 && <Divider />}
        <MenuItem onClick={then("save")}>Save this view…</MenuItem>
        {views.length > 0 && <MenuItem onClick={then("manage")}>Change views…</MenuItem>}
      </Menu>
      {open === "save" && <SaveView list={of} asks={here} close={() => setOpen(null)} />}
      {open === "manage" && <ManageViews views={views} byDefault={byDefault ?? null} setDefault={setDefault} close={() => setOpen(null)} />}
    </>
  );
}
