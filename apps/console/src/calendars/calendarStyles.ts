import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** The calendars beside each other, each on its sheet. */
export const Sheets = styled("div")({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 300px), 1fr))",
  gap: 16,
  alignItems: "start",
  marginTop: 14,
  "& > section": { padding: "14px 18px 16px", border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper },
  "& h2": { fontSize: "1.0625rem", fontWeight: 650 },
  "& > section:last-of-type": { gridColumn: "1 / -1" },
  "& section > p": { color: tokens.inkSoft, fontSize: "0.8125rem" },
  "& section > p[data-tone=amber]": { margin: "6px 0", padding: "3px 8px", backgroundColor: tokens.amberWash, color: tokens.amber, fontWeight: 600 },
  [telephone]: { "& > section": { marginInline: -16, borderInline: 0 } },
});

/** The days off of one calendar in one year. */
export const Days = styled("ul")({
  listStyle: "none",
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 270px), 1fr))",
  gap: "0 24px",
  margin: "10px 0 12px",
  padding: 0,
  "& li": { display: "grid", gridTemplateColumns: "92px minmax(0, 1fr) 32px", alignItems: "center", gap: 8, minHeight: 36, borderTop: `1px solid ${tokens.line}` },
  "& time": { color: tokens.inkSoft },
  "& li[data-past=true]": { color: tokens.inkSoft },
});

/** One year after the other. */
export const Years = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: 10,
  "& strong": { minWidth: 56, textAlign: "center", fontSize: "1.25rem", fontWeight: 650, fontVariantNumeric: "tabular-nums" },
});

/** What a change would move: from when to when, line by line, scrolling within itself. */
export const Moves = styled("div")({
  margin: "14px 0 0",
  "& > strong": { display: "block", fontSize: "1rem" },
  "& > div": { maxHeight: "34dvh", marginTop: 6, overflow: "auto", border: `1px solid ${tokens.line}` },
  "& table": { width: "100%", borderCollapse: "collapse" },
  "& :is(th, td)": { padding: "5px 10px", borderBottom: `1px solid ${tokens.line}`, textAlign: "left", verticalAlign: "top" },
  "& thead th": { position: "sticky", top: 0, backgroundColor: tokens.wash, fontWeight: 600 },
  "& tbody th": { fontWeight: 500 },
  "& small": { display: "block", color: tokens.inkSoft },
  "& td": { whiteSpace: "nowrap" },
});
