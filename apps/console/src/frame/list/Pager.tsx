import { IconButton } from "@mui/material";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { After, Before } from "../layout/icons";
import { tokens } from "../theme/tokens";
import { sayNumber } from "../words/counts";
import type { Row } from "./columns";
import type { ListOf } from "./ListOf";
import { Total } from "./Total";

const Foot = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: "4px 12px",
  minHeight: 40,
  paddingTop: 6,
  color: tokens.inkSoft,
  fontVariantNumeric: "tabular-nums",
  "& > label": { display: "flex", alignItems: "center", gap: 6 },
  "& > .gap": { flex: 1 },
  "& select": { height: 28, border: `1px solid ${tokens.edge}`, borderRadius: 3, backgroundColor: tokens.raised, color: tokens.ink, font: "inherit" },
});

const sizes = [25, 50, 100, 200];

interface Props<R extends Row> {
  readonly list: ListOf<R>;
  /** What can be done with the whole list, on all its pages. */
  readonly children?: ReactNode;
}

/** Where in the list the page stands, and the way to the next. */
export function Pager<R extends Row>({ list, children }: Props<R>) {
  const { page, perPage, rows, hasNext } = list;
  const first = (page - 1) * perPage + 1;
  return (
    <Foot>
      <span role="status">{rows.length > 0 && <>{sayNumber(first)}–{sayNumber(first + rows.length - 1)}<Total list={list} /></>}</span>
      <span className="not-on-paper">{children}</span>
      <span className="gap" />
      <label className="not-on-paper">
        Rows a page
        <select value={perPage} onChange={(event) => list.setPerPage(Number(event.target.value))}>
          {[...new Set([...sizes, perPage])].sort((one, other) => one - other).map((size) => <option key={size}>{size}</option>)}
        </select>
      </label>
      <span className="not-on-paper">
        <IconButton aria-label="Previous page" disabled={page === 1} onClick={() => list.setPage(page - 1)}><Before /></IconButton>
        <IconButton aria-label="Next page" disabled={!hasNext} onClick={() => list.setPage(page + 1)}><After /></IconButton>
      </span>
    </Foot>
  );
}
