import { styled } from "@mui/material/styles";
import { wide } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** My list, and beside it the request that I have in hand. */
export const Desk = styled("div")({
  display: "grid",
  gap: 22,
  gridTemplateColumns: "minmax(0, 1fr)",
  "& > div": { minWidth: 0 },
  [wide]: { "&[data-in-hand=true]": { gridTemplateColumns: "minmax(0, 1fr) 372px", alignItems: "start" } },
});

/** The request in hand: what it is, and what can be done with it. */
export const InHand = styled("aside")({
  position: "sticky",
  top: 12,
  display: "grid",
  gap: 14,
  padding: "16px 20px 20px",
  border: `1px solid ${tokens.edge}`,
  backgroundColor: tokens.raised,
  "& header": { display: "flex", alignItems: "flex-start", gap: 10 },
  "& h2": { flex: 1, fontSize: "1.125rem", fontWeight: 650, lineHeight: 1.3 },
  "& h2 small": { display: "block", fontSize: "0.875rem", fontWeight: 400, color: tokens.inkSoft },
  "@media (max-width: 1199.95px)": { position: "static", order: -1 },
});

/** A button in a row: as quiet as a link, as large as a finger. */
export const RowButton = styled("button")({
  minHeight: 26,
  padding: "1px 10px",
  border: `1px solid ${tokens.edge}`,
  borderRadius: 3,
  backgroundColor: tokens.raised,
  color: tokens.action,
  font: "inherit",
  fontWeight: 600,
  cursor: "pointer",
  "&:hover": { borderColor: tokens.action },
  "&[aria-expanded=true]": { backgroundColor: tokens.actionWash, borderColor: tokens.ink, color: tokens.ink },
});

/** How my work stands today, in a line; each number narrows the list. */
export const Numbers = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  gap: "4px 8px",
  marginBottom: 14,
  "& button": {
    display: "inline-flex",
    alignItems: "baseline",
    gap: 6,
    minHeight: 34,
    padding: "3px 14px",
    border: `1px solid ${tokens.line}`,
    backgroundColor: tokens.paper,
    color: tokens.inkSoft,
    font: "inherit",
    cursor: "pointer",
  },
  "& button b": { fontSize: "1.0625rem", fontWeight: 650, fontVariantNumeric: "tabular-nums", color: tokens.ink },
  "& button[data-tone=red] b": { color: tokens.red },
  "& button[data-tone=amber] b": { color: tokens.amber },
  "& button:hover": { borderColor: tokens.action },
  "& button[aria-pressed=true]": { borderColor: tokens.ink, backgroundColor: tokens.actionWash, color: tokens.ink },
});
