import { styled } from "@mui/material/styles";
import { Cross } from "../layout/icons";
import { tokens } from "../theme/tokens";
import type { Column, Row } from "./columns";
import { filterField, sayFilter, withFilter } from "./filters";
import type { ListOf } from "./ListOf";

const Bar = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: 6,
  marginBottom: 8,
  "& button": {
    display: "inline-flex",
    alignItems: "center",
    gap: 6,
    minHeight: 26,
    padding: "1px 6px 1px 10px",
    border: `1px solid ${tokens.edge}`,
    borderRadius: 13,
    backgroundColor: tokens.raised,
    color: tokens.ink,
    font: "inherit",
    fontSize: "0.8125rem",
    cursor: "pointer",
  },
  "& button:hover": { borderColor: tokens.action, color: tokens.action },
  "& button.all": { border: 0, background: "none", color: tokens.action, textDecoration: "underline", textUnderlineOffset: "0.18em" },
});

interface Props<R extends Row> {
  readonly columns: readonly Column<R>[];
  readonly list: ListOf<R>;
}

/** What the list is narrowed to, in words, each with its way out. */
export function FiltersInForce<R extends Row>({ columns, list }: Props<R>) {
  const inForce = columns.filter((column) => column.filter && list.filters[filterField(column)]);
  const { and: behind, ...others } = list.filters;
  if (inForce.length === 0 && !behind) return null;
  return (
    <Bar role="group" aria-label="Narrowed to">
      {inForce.map((column) => {
        const words = `${column.label} ${sayFilter(column.filter!, list.filters[filterField(column)]!)}`;
        return (
          <button key={column.name} type="button" aria-label={`Remove: ${words}`} onClick={() => list.setFilters(withFilter(list.filters, filterField(column), undefined))}>
            {words} <Cross />
          </button>
        );
      })}
      {behind && <button type="button" aria-label="Remove: what is behind a number" onClick={() => list.setFilters(others)}>What is behind a number <Cross /></button>}
      {inForce.length > 1 && <button type="button" className="all" onClick={() => list.setFilters({})}>Show everything</button>}
    </Bar>
  );
}
