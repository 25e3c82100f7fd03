import { styled } from "@mui/material/styles";
import { narrow, telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** The days of one desk, side by side. */
export const Days = styled("div")({
  display: "grid",
  gridTemplateColumns: "repeat(5, minmax(0, 1fr))",
  border: `1px solid ${tokens.line}`,
  backgroundColor: tokens.paper,
  "& > section": { minHeight: 116, padding: "8px 10px 12px", borderLeft: `1px solid ${tokens.line}` },
  "& > section:first-of-type": { borderLeft: 0 },
  "& > section[data-closed=true]": { backgroundColor: tokens.wash },
  "& > section[data-today=true] h4": { color: tokens.actionStrong },
  "& > section[data-over=true]": { outline: `2px solid ${tokens.action}`, outlineOffset: -2 },
  "& h4": { margin: 0, fontSize: "0.875rem", fontWeight: 650 },
  "& .load": { margin: 0, fontSize: "0.8125rem", color: tokens.inkSoft, fontVariantNumeric: "tabular-nums" },
  "& .load[data-clash=true]": { color: tokens.amber, fontWeight: 600 },
  "& .taken": { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 6px", fontSize: "0.8125rem", color: tokens.inkSoft },
  "& .taken .MuiButton-root": { minHeight: 24, padding: "0 4px", fontSize: "0.8125rem" },
  [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", "& > section": { minHeight: 0, borderLeft: 0, borderTop: `1px solid ${tokens.line}` }, "& > section:first-of-type": { borderTop: 0 } },
});

/** One desk under another, what is ready before them. */
export const Plan = styled("div")({
  display: "grid",
  gap: 26,
  "& h2": { marginBottom: 6, fontSize: "1.0625rem", fontWeight: 650 },
  "& h2 small, & h3 small": { marginLeft: 8, fontSize: "0.8125rem", fontWeight: 400, color: tokens.inkSoft },
  "& .ready": { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(220px, 1fr))", gap: "0 20px" },
  "& .none": { color: tokens.inkSoft },
  [telephone]: { "& .ready": { gridTemplateColumns: "minmax(0, 1fr)" } },
});

/** A submission on a day. */
export const Card = styled("article")({
  marginTop: 8,
  padding: "7px 9px 8px",
  border: `1px solid ${tokens.edge}`,
  borderRadius: 4,
  backgroundColor: tokens.raised,
  "&[draggable=true]": { cursor: "grab" },
  "& .head": { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: 6, fontSize: "0.8125rem" },
  "& p": { fontSize: "0.9375rem", lineHeight: 1.3, overflowWrap: "anywhere" },
  "& small": { display: "block", fontSize: "0.8125rem", color: tokens.inkSoft },
  "& small[data-tone=red]": { color: tokens.red, fontWeight: 600 },
  "& .MuiButton-root": { minHeight: 26, marginTop: 2, padding: "0 6px", fontSize: "0.8125rem" },
});
