import { styled } from "@mui/material/styles";
import { useEffect, useState, type ReactNode } from "react";
import { tokens } from "../frame/theme/tokens";
import type { FieldFilter, Filters } from "../frame/list/filters";
import { withFilter } from "../frame/list/filters";
import type { ListOf } from "../frame/list/ListOf";
import type { Row } from "../frame/list/columns";

const control = { minHeight: 32, border: `1px solid ${tokens.edge}`, borderRadius: 3, backgroundColor: tokens.raised, color: tokens.ink, font: "inherit" } as const;

const Bar = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: 8,
  marginBottom: 10,
  "& input": { ...control, flex: "1 1 260px", maxWidth: 420, minWidth: 0, padding: "0 10px", fontSize: "0.9375rem" },
  "& button": { ...control, padding: "0 12px", borderRadius: 16, cursor: "pointer" },
  "& button:hover": { borderColor: tokens.action, color: tokens.action },
  "& button[aria-pressed=true]": { borderColor: tokens.action, backgroundColor: tokens.actionWash, color: tokens.actionStrong, fontWeight: 600 },
});

/** A view that many people want many times: the filter that makes it. */
export interface QuickView {
  readonly label: string;
  readonly field: string;
  readonly filter: object;
}

/** How long, in milliseconds, typing rests before it is searched. */
const rest = 250;

interface Props<R extends Row> {
  readonly list: ListOf<R>;
  /** What the words are looked for in: "reference, name, body or text". */
  readonly looksIn: string;
  readonly views?: readonly QuickView[];
  readonly children?: ReactNode;
}

const wordsIn = (filters: Filters): string => (filters as Readonly<Record<string, unknown>>)["q"] as string | undefined ?? "";

/** Searches a register by words, and narrows it with one press. */
export function Finder<R extends Row>({ list, looksIn, views = [], children }: Props<R>) {
  const { filters, setFilters } = list;
  const [typed, setTyped] = useState(wordsIn(filters));
  const asked = wordsIn(filters);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = window.setTimeout(() => setFilters(withFilter(filters, "q", (typed.trim() || undefined) as FieldFilter | undefined)), rest);
    return () => window.clearTimeout(timer);
  }, [typed]);

  return (
    <Bar role="search" aria-label="Search this list" className="not-on-paper">
      <input type="search" aria-label={`Search by ${looksIn}`} placeholder={`Search by ${looksIn}`} value={typed} onChange={(event) => setTyped(event.target.value)} />
      {views.map(({ label, field, filter }) => {
        const isOn = JSON.stringify(filters[field]) === JSON.stringify(filter);
        return <button key={label} type="button" aria-pressed={isOn} onClick={() => setFilters(withFilter(filters, field, isOn ? undefined : (filter as FieldFilter)))}>{label}</button>;
      })}
      {children}
    </Bar>
  );
}
