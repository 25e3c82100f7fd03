import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** A segment on its sheet: head, then its order from the top down. */
export const SegmentSheet = styled("section")({
  marginBottom: 24,
  border: `1px solid ${tokens.line}`,
  backgroundColor: tokens.paper,
  "& > header": { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 16px", padding: "14px 20px 10px", borderBottom: `1px solid ${tokens.edge}` },
  "& > header h2": { fontSize: "1.1875rem", fontWeight: 650 },
  "& > header p": { color: tokens.inkSoft },
  "& > header .gap": { flex: 1 },
  [telephone]: { marginInline: -16, borderInline: 0, "& > header": { paddingInline: 16 } },
});

/** One step of the order: a team's name, or what the seats of no team are. */
export const Step = styled("h3")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "baseline",
  gap: "2px 12px",
  padding: "14px 20px 5px",
  fontSize: "0.9375rem",
  fontWeight: 650,
  "& small": { fontSize: "0.8125rem", fontWeight: 400, color: tokens.inkSoft },
  [telephone]: { paddingInline: 16 },
});

/** Seats, one a line: seat, holder, deputy. Each rank stands a step further in, and is told apart by its words. */
export const Seats = styled("ul")({
  listStyle: "none",
  padding: 0,
  "& > li": { display: "grid", gridTemplateColumns: "minmax(0, 5fr) minmax(0, 4fr) minmax(0, 4fr)", gap: "2px 18px", padding: "6px 20px 7px", borderTop: `1px solid ${tokens.line}` },
  "& > li:hover": { backgroundColor: tokens.wash },
  "& > li[data-rank='2'] > :first-of-type": { paddingLeft: 18 },
  "& > li[data-rank='3'] > :first-of-type": { paddingLeft: 36 },
  "& > li[data-vacant=true]": { color: tokens.inkSoft },
  "& small": { display: "block", fontSize: "0.8125rem", lineHeight: 1.35, color: tokens.inkSoft },
  "& small:empty": { display: "none" },
  "& .lacking": { fontStyle: "italic", color: tokens.inkSoft },
  [telephone]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr)", padding: "8px 16px 9px" }, "& > li > :first-of-type": { paddingLeft: "0 !important" } },
});

/** How things stand, above the outline: each a number with its words, some of them a way to narrow it. */
export const Standing = styled("ul")({
  display: "flex",
  flexWrap: "wrap",
  gap: "6px 28px",
  margin: "0 0 18px",
  padding: 0,
  listStyle: "none",
  fontSize: "0.9375rem",
  "& b": { fontSize: "1.125rem", fontWeight: 650, fontVariantNumeric: "tabular-nums" },
  "& label": { display: "inline-flex", alignItems: "baseline", gap: 8, cursor: "pointer" },
  "& input": { width: 16, height: 16, margin: 0, alignSelf: "center", accentColor: tokens.action },
});
