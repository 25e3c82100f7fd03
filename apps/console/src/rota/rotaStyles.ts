import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** One month after the other, and whose rota it is. */
export const Bar = styled("div")({
  display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 14px", margin: "0 0 12px",
  "& strong": { minWidth: 130, textAlign: "center", fontSize: "1.0625rem", fontWeight: 650 },
  "& select": { minHeight: 36, padding: "4px 10px", font: "inherit", color: tokens.ink, backgroundColor: tokens.paper, border: `1px solid ${tokens.inkSoft}`, borderRadius: 3 },
});

/** People by days. The names stay in sight while the days scroll. */
export const Month = styled("div")({
  overflowX: "auto", border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper,
  "& table": { width: "100%", borderCollapse: "separate", borderSpacing: 0 },
  "& :is(th, td)": { padding: "5px 2px", borderBottom: `1px solid ${tokens.line}`, textAlign: "center", minWidth: 26, fontSize: "0.8125rem" },
  "& :is(th[scope=row], thead th:first-of-type)": { position: "sticky", left: 0, zIndex: 1, minWidth: 168, padding: "5px 12px", textAlign: "left", backgroundColor: tokens.paper, fontWeight: 500, whiteSpace: "nowrap" },
  "& thead th": { fontWeight: 500, color: tokens.inkSoft, lineHeight: 1.25 },
  "& thead th[data-today=true]": { color: tokens.ink, fontWeight: 700, boxShadow: `inset 0 -2px 0 ${tokens.ink}` },
  "& [data-off=true]": { backgroundColor: tokens.wash },
  "& td > span": { display: "block", lineHeight: 1.3 },
  "& td[data-away=all]": { backgroundColor: tokens.line, fontWeight: 600 },
  "& td[data-tone=amber]": { backgroundColor: tokens.amberWash, color: tokens.amber, fontWeight: 600 },
  "& td[data-tone=red]": { backgroundColor: tokens.redWash, color: tokens.red, fontWeight: 700 },
  "& th small": { display: "block", color: tokens.inkSoft },
  [telephone]: { display: "none" },
  "@media print": { overflow: "visible", display: "block", "& :is(th, td)": { fontSize: "0.5625rem", minWidth: 0 } },
});

/** The same month as lines, for a telephone. */
export const Lines = styled("ul")({
  display: "none", listStyle: "none", margin: 0, padding: 0,
  "& li": { padding: "9px 0", borderTop: `1px solid ${tokens.line}` },
  "& strong": { fontWeight: 600 },
  "& small": { display: "block", color: tokens.inkSoft, fontSize: "0.875rem" },
  [telephone]: { display: "block" },
  "@media print": { display: "none" },
});

/** What the signs mean. */
export const Legend = styled("p")({ margin: "8px 0 0", color: tokens.inkSoft, fontSize: "0.8125rem", [telephone]: { display: "none" } });

/** The month beside what it asks for. */
export const Sheets = styled("div")({
  display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 340px), 1fr))", gap: 16, alignItems: "start", marginTop: 18,
  "& > div": { display: "grid", gap: 16 },
  "& section": { padding: "14px 18px 16px", border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper },
  "& h2": { margin: "0 0 6px", fontSize: "1.0625rem", fontWeight: 650 },
  "& section > p": { color: tokens.inkSoft, fontSize: "0.875rem" },
  "& ul.things": { listStyle: "none", margin: 0, padding: 0 },
  "& ul.things > li": { padding: "9px 0", borderTop: `1px solid ${tokens.line}` },
  "& ul.beside > li": { display: "flex", alignItems: "center", justifyContent: "space-between", gap: 12, padding: "6px 0", "& .MuiButton-root": { minHeight: 28, paddingBlock: 1, fontSize: "0.8125rem" } },
  "& ul.things small": { display: "block", color: tokens.inkSoft, fontSize: "0.8125rem" },
  [telephone]: { "& section": { marginInline: -16, borderInline: 0 } },
});

/** What an absence does to cover: in words, and coloured by how bad it is. */
export const Effects = styled("ul")({
  listStyle: "none", margin: "6px 0 0", padding: 0, fontSize: "0.875rem",
  "& li": { padding: "3px 8px", marginTop: 2 },
  "& li[data-tone=amber]": { backgroundColor: tokens.amberWash, color: tokens.amber },
  "& li[data-tone=red]": { backgroundColor: tokens.redWash, color: tokens.red, fontWeight: 600 },
});
