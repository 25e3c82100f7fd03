import { styled } from "@mui/material/styles";
import { tokens } from "../frame/theme/tokens";

/** A part of a page of figures: its heading, a line about it, and its table, which scrolls by itself where it is narrow. */
export const Part = styled("section")({
  padding: "18px 0",
  borderTop: `1px solid ${tokens.line}`,
  breakInside: "auto",
  "& h2": { fontSize: "1.125rem", fontWeight: 620, marginBottom: 4 },
  "& > p": { color: tokens.inkSoft, maxWidth: 720 },
  "& .wide": { overflowX: "auto" },
  "& ul": { margin: "4px 0 0", paddingLeft: 20 },
  "& > div + div": { marginTop: 14 },
  "& h3": { fontSize: "1rem", fontWeight: 600 },
  "& .person": { marginTop: 22, paddingTop: 14, borderTop: `1px solid ${tokens.line}`, "& .wide": { marginBottom: 10 } },
  "& table": { width: "100%", borderCollapse: "collapse", marginTop: 8 },
  "& th, & td": { textAlign: "left", padding: "6px 14px 6px 0", borderTop: `1px solid ${tokens.line}`, verticalAlign: "baseline" },
  "& thead th": { fontWeight: 600, color: tokens.inkSoft, borderTop: 0 },
  "& tbody th": { fontWeight: 400 },
  "& .number": { textAlign: "right", whiteSpace: "nowrap" },
  "& .missed": { color: tokens.red, fontWeight: 600 },
  "& .met": { fontWeight: 600 },
  "& tr.sum th, & tr.sum td": { fontWeight: 600 },
  "@media (max-width: 700px)": { "& tbody th, & td:not(.number)": { minWidth: 150 } },
  "@media print": { "& a": { color: "inherit", textDecoration: "none" } },
});
