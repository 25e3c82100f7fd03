import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** An agenda, and beside it what could be on it; one under the other on a telephone. */
export const Builder = styled("div")({
  display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(260px, 1fr)", gap: 28, alignItems: "start", marginTop: 16,
  "& h2": { fontSize: "1rem", fontWeight: 650, marginBottom: 8 },
  "& .time": { marginBottom: 10, fontVariantNumeric: "tabular-nums" },
  "& .time[data-over=true]": { color: tokens.red, fontWeight: 600 },
  [telephone]: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** Lines of an agenda, or of what could be on it. */
export const Lines = styled("ol")({
  listStyle: "none", padding: 0,
  "& > li": { display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr) max-content", gap: "2px 12px", padding: "9px 10px 11px", marginBottom: 6, border: `1px solid ${tokens.line}`, borderRadius: 3, backgroundColor: tokens.raised },
  "& > li[data-dragged=true]": { borderColor: tokens.action, boxShadow: "0 2px 10px rgb(0 0 0 / 0.18)" },
  "& h3": { fontSize: "0.9375rem", fontWeight: 600, overflowWrap: "anywhere" },
  "& .handle": { display: "grid", placeItems: "center", minWidth: 28, minHeight: 28, color: tokens.inkSoft, cursor: "grab", borderRadius: 3 },
  "& .about": { gridColumn: "2 / -1", color: tokens.inkSoft, fontSize: "0.875rem", overflowWrap: "anywhere" },
  "& .minutes": { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  "& .acts": { gridColumn: "2 / -1", display: "flex", flexWrap: "wrap", alignItems: "center", gap: 2, margin: "2px 0 0 -7px" },
  "& .acts > div, & .acts > div > div": { display: "contents" },
  "& .acts .MuiButton-root": { minHeight: 28, paddingBlock: 1, fontSize: "0.8125rem", border: "none" },
  "& .acts .MuiIconButton-root": { minWidth: 28, minHeight: 28, padding: 6, borderRadius: 3, color: tokens.inkSoft },
  "& .acts [aria-disabled=true]": { opacity: 0.4, cursor: "default" },
});
