import { styled } from "@mui/material/styles";
import { narrow, telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** One day of what was told; what is unread stands in more weight, with a mark before it. */
export const Days = styled("div")({
  display: "grid",
  gap: 22,
  maxWidth: 860,
  "& h2": { marginBottom: 6, fontSize: "1.0625rem", fontWeight: 650 },
  "& ol": { margin: 0, padding: 0, listStyle: "none", border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper },
  "& li": { display: "grid", gridTemplateColumns: "10px minmax(0, 1fr) max-content", gap: "0 12px", alignItems: "center", minHeight: 52, padding: "8px 16px", borderTop: `1px solid ${tokens.line}` },
  "& li:first-of-type": { borderTop: 0 },
  "& .what": { gridColumn: 2, overflowWrap: "anywhere" },
  "& .what > small": { display: "block", fontSize: "0.8125rem", fontWeight: 400, color: tokens.inkSoft },
  "& li[data-unread=true] .what": { fontWeight: 650 },
  "& li[data-unread=true]::before": { content: '""', width: 8, height: 8, borderRadius: 4, backgroundColor: tokens.action },
  [narrow]: { "& ol": { marginInline: -16, borderInline: 0 } },
  [telephone]: { "& li": { gridTemplateColumns: "10px minmax(0, 1fr)" }, "& li > button": { gridColumn: 2, justifySelf: "start", marginLeft: -5 } },
});

/** The kinds, one a line, each with where it is heard of. */
export const KindTable = styled("table")({
  width: "100%",
  borderCollapse: "collapse",
  "& th, & td": { padding: "6px 0 6px 12px", borderTop: `1px solid ${tokens.line}`, textAlign: "center", verticalAlign: "top" },
  "& thead th": { borderTop: 0, fontSize: "0.8125rem", fontWeight: 650, color: tokens.inkSoft, verticalAlign: "bottom", whiteSpace: "nowrap" },
  "& th:first-of-type": { paddingLeft: 0, textAlign: "left", fontWeight: 400 },
  "& th[scope=rowgroup]": { paddingTop: 18 },
  "& small": { fontSize: "0.8125rem", fontWeight: 650, color: tokens.inkSoft },
  "& label": { display: "inline-grid", placeItems: "center", minWidth: 30, minHeight: 28, cursor: "pointer" },
  "& input": { width: 17, height: 17, margin: 0, accentColor: tokens.action },
});
