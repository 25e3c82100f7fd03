import { styled } from "@mui/material/styles";
import { aboveTheBar, narrow, telephone } from "../layout/widths";
import { tokens } from "../theme/tokens";

/** On a telephone each row becomes a small sheet: its reference, then label and value line by line. */
const asSheets = {
  maxHeight: "none",
  border: 0,
  backgroundColor: "transparent",
  "& table": { minWidth: 0 },
  "& thead": { display: "none" },
  "& tbody tr": { gridTemplateColumns: "minmax(0, 1fr)", position: "relative", marginBottom: 10, padding: "10px 14px", border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper, containIntrinsicHeight: "auto 220px" },
  "& tbody :is(th, td)": { position: "static", display: "flex", gap: 12, padding: "2px 0", border: 0, background: "none" },
  "& tbody td[data-numeric=true]": { textAlign: "left" },
  "& tbody td:empty": { display: "none" },
  "& tbody td[data-label]::before": { content: "attr(data-label)", flex: "0 0 104px", color: tokens.inkSoft },
  "& tbody th.first": { fontSize: "1rem", paddingRight: 36 },
  "& tbody td.pick": { position: "absolute", top: 4, right: 4, left: "auto", width: 36, zIndex: 2 },
} as const;

/** On paper it is a table like any other, with its headings on every page. */
const onPaper = {
  overflow: "visible",
  maxHeight: "none",
  border: 0,
  "& table": { display: "table", minWidth: 0 },
  "& thead": { display: "table-header-group" },
  "& tbody": { display: "table-row-group" },
  "& tr": { display: "table-row" },
  "& :is(th, td)": { display: "table-cell", position: "static !important", padding: "3px 8px 3px 0" },
  "& :is(.pick, .menu)": { display: "none !important" },
} as const;

const headings = {
  "& thead": { position: "sticky", top: 0, zIndex: 2 },
  "& thead :is(th, td)": { padding: "4px 4px 4px 12px", borderBottom: `1px solid ${tokens.edge}`, backgroundColor: tokens.wash, fontWeight: 600 },
  "& .heading": { display: "inline-flex", alignItems: "center", gap: 3, overflowWrap: "normal", whiteSpace: "nowrap" },
  "& .heading > :first-of-type:not(.menu)": { display: "inline-flex", alignItems: "center", gap: 3, minHeight: 26, padding: 0, border: 0, background: "none", color: tokens.ink, font: "inherit", textAlign: "inherit" },
  "& .heading > button": { cursor: "pointer" },
  "& .heading sup": { fontSize: "0.6875rem", lineHeight: 1 },
  "& .menu": { padding: 2, minWidth: 24, minHeight: 24, color: tokens.inkSoft, opacity: 0.55 },
  "& .menu[data-on=true]": { color: tokens.action, opacity: 1 },
  "& th:hover .menu, & .menu:focus-visible": { opacity: 1 },
} as const;

/**
 * The sheet that a table lies on: it scrolls within; its headings and first column stay.
 * Rows are grids over the same tracks, and those out of sight are not laid out until they are scrolled to.
 */
export const Sheet = styled("div")({
  overflow: "auto",
  maxHeight: "var(--max-height)",
  border: `1px solid ${tokens.line}`,
  backgroundColor: tokens.paper,
  "&[data-fetching=true] tbody": { cursor: "progress" },
  "& table": { display: "block", minWidth: "var(--least)", fontSize: "0.875rem" },
  "& :is(thead, tbody)": { display: "block" },
  "& tr": { display: "grid", gridTemplateColumns: "var(--columns)" },
  "& tbody tr": { contentVisibility: "auto", containIntrinsicHeight: "auto 36px" },
  "& :is(th, td)": { padding: "7px 12px", borderBottom: `1px solid ${tokens.line}`, lineHeight: "21px", textAlign: "left", fontWeight: 400, overflowWrap: "anywhere", backgroundColor: tokens.paper },
  "& [data-numeric=true]": { textAlign: "right" },
  ...headings,
  "& :is(.pick, th.first, thead th:nth-of-type(1))": { position: "sticky", left: 0, zIndex: 1 },
  "& .pick": { padding: 0 },
  "& .pick ~ th:nth-of-type(1)": { left: 36 },
  "& .pick label": { display: "grid", placeItems: "center", height: 34, cursor: "pointer" },
  "& .pick input": { width: 16, height: 16, margin: 0, accentColor: tokens.action, cursor: "pointer" },
  "& tbody th.first": { fontWeight: 600 },
  "& tbody tr:hover > *": { backgroundColor: tokens.wash },
  "& tbody tr[aria-selected=true] > *": { backgroundColor: tokens.actionWash },
  "& tbody tr[data-changed] > *": { animation: "changed 2.4s ease-out 1" },
  [telephone]: asSheets,
  "@media print": onPaper,
});

/** Above a table: how much is here, and what can be done with the whole list. */
export const Head = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: "4px 12px",
  minHeight: 36,
  marginBottom: 6,
  "& > h2": { fontSize: "1.0625rem", fontWeight: 650 },
  "& > .gap": { flex: 1 },
});

/** What to do with the chosen rows: at hand while any are chosen. */
export const ChosenBar = styled("div")({
  position: "sticky",
  bottom: 0,
  zIndex: 5,
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: "8px 12px",
  marginTop: -1,
  padding: "8px 14px",
  border: `1px solid ${tokens.edge}`,
  backgroundColor: tokens.actionWash,
  [narrow]: { bottom: aboveTheBar },
});
