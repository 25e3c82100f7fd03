import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** Lanes side by side as wide as the page lets them be; one under another on a telephone. */
export const Board = styled("div")({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(250px, 1fr))",
  gap: "24px 22px",
  alignItems: "start",
  "& h2": { display: "flex", justifyContent: "space-between", paddingBottom: 6, borderBottom: `2px solid ${tokens.ink}`, fontSize: "0.9375rem" },
  "& h2 span": { fontWeight: 400, color: tokens.inkSoft },
  "& .none": { padding: "10px 0", color: tokens.inkSoft },
  "& > section > a": { display: "inline-block", paddingTop: 8 },
  [telephone]: { gridTemplateColumns: "minmax(0, 1fr)" },
});

export const Card = styled("article")({
  padding: "9px 0 11px",
  borderBottom: `1px solid ${tokens.line}`,
  "& .head": { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline", gap: "2px 8px" },
  "& p": { overflowWrap: "anywhere", textWrap: "pretty" },
  "& small": { fontSize: "0.8125rem", color: tokens.inkSoft },
});

export const Whose = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  gap: 8,
  marginBottom: 18,
  "& button": { minHeight: 32, padding: "0 12px", border: `1px solid ${tokens.edge}`, borderRadius: 16, backgroundColor: tokens.raised, color: tokens.ink, font: "inherit", cursor: "pointer" },
  "& button[aria-pressed=true]": { borderColor: tokens.action, backgroundColor: tokens.actionWash, color: tokens.actionStrong, fontWeight: 600 },
});

/** Figures for a few people, in a table that stays readable at any width. */
export const People = styled("table")({
  borderCollapse: "collapse",
  minWidth: "min(100%, 520px)",
  "& :is(th, td)": { padding: "7px 20px 7px 0", borderTop: `1px solid ${tokens.line}`, textAlign: "left", fontWeight: 400 },
  "& thead th": { borderTop: 0, fontSize: "0.8125rem", color: tokens.inkSoft },
  "& .number": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
