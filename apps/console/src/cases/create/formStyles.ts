import { styled } from "@mui/material/styles";
import { telephone } from "../../frame/layout/widths";
import { tokens } from "../../frame/theme/tokens";

/** A long form on a sheet of paper: headings at the left, what is asked at the right. */
export const Sheet = styled("div")({
  maxWidth: 1000,
  padding: "8px 26px 22px",
  border: `1px solid ${tokens.line}`,
  backgroundColor: tokens.paper,
  "& > section": { display: "grid", gridTemplateColumns: "210px minmax(0, 1fr)", gap: "4px 30px", padding: "20px 0", borderTop: `1px solid ${tokens.line}` },
  "& > section:first-of-type": { borderTop: 0 },
  "& > section > header > h2": { fontSize: "1.0625rem", fontWeight: 650 },
  "& > section > header > p": { marginTop: 3, color: tokens.inkSoft },
  "& > footer": { display: "flex", flexWrap: "wrap", gap: 8, paddingTop: 18, borderTop: `1px solid ${tokens.line}` },
  [telephone]: { marginInline: -16, padding: "4px 16px 18px", borderInline: 0, "& > section": { gridTemplateColumns: "minmax(0, 1fr)" } },
});

/** One of a few ways, each a press away. */
export const Ways = styled("fieldset")({
  display: "flex",
  flexWrap: "wrap",
  gap: "4px 22px",
  margin: 0,
  padding: 0,
  border: 0,
  "& label": { display: "inline-flex", alignItems: "center", gap: 7, minHeight: 28, fontSize: "0.9375rem", cursor: "pointer" },
  "&[data-stacked=true]": { flexDirection: "column" },
  "& input": { width: 16, height: 16, margin: 0, flex: "none", accentColor: tokens.action },
  "& small": { fontSize: "0.8125rem", color: tokens.inkSoft },
});

/** One head of complaint among several, with its way out. */
export const Head = styled("div")({
  padding: "10px 0 4px",
  "& + &": { marginTop: 8, borderTop: `1px dashed ${tokens.line}` },
  "& > header": { display: "flex", justifyContent: "space-between", alignItems: "center", fontWeight: 600 },
});
