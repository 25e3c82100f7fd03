import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** A list on its sheet: what it is for, what can be added, its entries. */
export const ListSheet = styled("section")({
  marginBottom: 20,
  padding: "14px 20px 14px",
  border: `1px solid ${tokens.line}`,
  backgroundColor: tokens.paper,
  "& > header": { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 16px", marginBottom: 10 },
  "& > header > div": { flex: "1 1 300px" },
  "& h2": { fontSize: "1.0625rem", fontWeight: 650 },
  "& header p": { color: tokens.inkSoft },
  "& ul": { listStyle: "none", padding: 0 },
  "& ul.short": { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 380px), 1fr))", columnGap: 36 },
  "& li > div": { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 12px", minHeight: 38, paddingBlock: 3, borderTop: `1px solid ${tokens.line}` },
  "& li li > div": { paddingLeft: 24, borderTopStyle: "dotted" },
  "& li[data-over=true] > div .name": { color: tokens.inkSoft },
  "& .name": { flex: "1 1 200px", fontWeight: 500 },
  "& li li .name": { fontWeight: 400 },
  "& .name code": { marginLeft: 8, fontSize: "0.75rem", color: tokens.inkSoft },
  "& .name small": { display: "block", fontWeight: 400, fontSize: "0.8125rem", color: tokens.inkSoft },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: 2, marginLeft: "auto" },
  [telephone]: { marginInline: -16, paddingInline: 16, borderInline: 0 },
});
