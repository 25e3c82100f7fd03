import { styled } from "@mui/material/styles";
import { telephone, wide } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** What is one's own, sheet by sheet. */
export const Sheets = styled("div")({
  display: "grid",
  gap: 18,
  gridTemplateColumns: "minmax(0, 1fr)",
  alignItems: "start",
  "& section": { padding: "16px 20px 20px", border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper },
  "& section > h2": { marginBottom: 8, fontSize: "1.0625rem", fontWeight: 650 },
  "& section > p": { marginBottom: 10, color: tokens.inkSoft },
  "& > div": { display: "grid", gap: 18, minWidth: 0 },
  [wide]: { gridTemplateColumns: "minmax(0, 1.4fr) minmax(320px, 1fr)" },
  [telephone]: { "& section": { marginInline: -16, borderInline: 0 } },
});

/** One of a few. */
export const OneOf = styled("fieldset")({
  display: "grid",
  gap: 2,
  margin: 0,
  padding: 0,
  border: 0,
  "& legend": { marginBottom: 4, padding: 0, fontWeight: 600 },
  "& label": { display: "flex", alignItems: "center", gap: 10, minHeight: 30, cursor: "pointer" },
  "& input": { width: 17, height: 17, margin: 0, accentColor: tokens.action },
});
