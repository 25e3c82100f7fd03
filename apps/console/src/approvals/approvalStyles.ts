import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { faces, tokens } from "../frame/theme/tokens";

/** The inbox: one item under another, each with what is asked on the left and the decision on the right. */
export const Items = styled("ul")({
  listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 18,
  "& > li": { backgroundColor: tokens.raised, border: `1px solid ${tokens.line}`, padding: "18px 22px 20px", display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(260px, 2fr)", gap: "16px 36px" },
  "& h2": { fontFamily: faces.reading, fontSize: "1.25rem", fontWeight: 500, margin: "0 0 2px" },
  "& .about": { color: tokens.inkSoft, fontSize: "0.875rem", marginBottom: 10 },
  "& dl": { marginTop: 4 },
  "& .act": { alignSelf: "start", display: "grid", gap: 10 },
  "& details": { marginTop: 12 },
  "& summary": { cursor: "pointer", minHeight: 24 },
  [telephone]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr)", padding: "14px 16px 16px" } },
});
