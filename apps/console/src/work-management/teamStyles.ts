import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** How full someone's hands are, beside the fullest: a quiet bar under a number that says the same. */
export const Bar = styled("span")({
  display: "block",
  height: 4,
  backgroundColor: tokens.wash,
  "& i": { display: "block", height: "100%", backgroundColor: tokens.edge },
  "@media (forced-colors: active)": { border: "1px solid" },
});

/** Everyone in the team, each a button that shows their work. */
export const People = styled("ul")({
  listStyle: "none",
  padding: 0,
  border: `1px solid ${tokens.line}`,
  backgroundColor: tokens.paper,
  overflowY: "auto",
  maxHeight: "calc(var(--max-height) + 44px)",
  "& li + li": { borderTop: `1px solid ${tokens.line}` },
  "& li.apart": { borderTop: `1px solid ${tokens.edge}` },
  "& button": {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "1px 8px",
    width: "100%",
    padding: "7px 11px 8px",
    border: 0,
    borderLeft: "3px solid transparent",
    background: "none",
    color: tokens.ink,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
  },
  "& button:hover": { backgroundColor: tokens.wash },
  "& button[aria-pressed=true]": { borderLeftColor: tokens.ink, backgroundColor: tokens.actionWash },
  "& strong": { fontWeight: 600, fontSize: "0.9375rem" },
  "& .amount": { fontWeight: 600, fontVariantNumeric: "tabular-nums", fontSize: "0.9375rem" },
  "& .wide": { gridColumn: "1 / -1" },
  "& small": { fontSize: "0.8125rem", lineHeight: 1.35, color: tokens.inkSoft },
  "& small b": { fontWeight: 600, color: tokens.red },
  "& small em": { fontStyle: "normal", color: tokens.amber },
});

/** One person in the picker. */
export const Candidate = styled("label")({
  display: "grid",
  gridTemplateColumns: "22px minmax(0, 1fr) 110px",
  gap: "0 8px",
  alignItems: "start",
  padding: "8px 10px",
  borderBottom: `1px solid ${tokens.line}`,
  cursor: "pointer",
  "&:has(input:checked)": { backgroundColor: tokens.actionWash },
  "&:has(input:disabled)": { cursor: "not-allowed" },
  "&:has(input:focus-visible)": { outline: `3px solid ${tokens.focus}`, outlineOffset: -3 },
  "& input": { width: 16, height: 16, margin: "2px 0 0", accentColor: tokens.action },
  "& strong": { fontWeight: 600 },
  "& small": { display: "block", fontSize: "0.8125rem", color: tokens.inkSoft },
  "& small em": { fontStyle: "normal", color: tokens.amber },
  "& .load": { display: "grid", gap: 4, fontSize: "0.8125rem", fontVariantNumeric: "tabular-nums", textAlign: "right" },
  [telephone]: { gridTemplateColumns: "22px minmax(0, 1fr)", "& .load": { gridColumn: 2, textAlign: "left" } },
});
