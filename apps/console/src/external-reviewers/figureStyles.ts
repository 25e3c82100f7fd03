import { styled } from "@mui/material/styles";
import { tokens } from "../frame/theme/tokens";

/** Figures in a table that scrolls by itself where the page is narrow, and can be scrolled with the keys. */
export const Figures = styled("div")({
  overflowX: "auto",
  "& table": { borderCollapse: "collapse", width: "100%", minWidth: 640 },
  "& :is(th, td)": { padding: "8px 16px 8px 0", borderTop: `1px solid ${tokens.line}`, textAlign: "right", fontWeight: 400, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", verticalAlign: "top" },
  "& :is(thead th:first-of-type, th[scope=row])": { textAlign: "left", whiteSpace: "normal", minWidth: 150 },
  "& thead th": { borderTop: 0, fontSize: "0.8125rem", color: tokens.inkSoft, whiteSpace: "normal", verticalAlign: "bottom" },
  "& tfoot :is(th, td)": { borderTop: `2px solid ${tokens.ink}`, fontWeight: 600 },
  "& small": { display: "block", color: tokens.inkSoft, fontSize: "0.8125rem", fontWeight: 400, whiteSpace: "normal" },
  "& [data-tone=red]": { color: tokens.red, fontWeight: 600 },
});
