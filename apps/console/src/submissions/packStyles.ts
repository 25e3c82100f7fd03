import { styled } from "@mui/material/styles";
import { aboveTheBar, narrow, telephone, wide } from "../frame/layout/widths";
import { faces, tokens } from "../frame/theme/tokens";

/** A part of a pack. */
export const Part = styled("section")({
  "& + &": { marginTop: 20 },
  "& > h3": { marginBottom: 4, fontSize: "0.8125rem", fontWeight: 650, color: tokens.inkSoft },
  "& .none": { color: tokens.inkSoft },
  "& ol": { margin: 0, paddingLeft: 22 },
});

/** Options side by side; under one another where the page is narrow. */
export const Options = styled("div")({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fit, minmax(210px, 1fr))",
  gap: 12,
  fontFamily: faces.reading,
  "& > section": { padding: "10px 14px 12px", border: `1px solid ${tokens.line}`, borderRadius: 4 },
  "& h4": { margin: "0 0 6px", fontSize: "1.0625rem", fontWeight: 600, lineHeight: 1.3 },
  "& h4 span": { color: tokens.inkSoft, fontWeight: 400 },
  "& p": { fontSize: "1rem", lineHeight: 1.45 },
  "& p + p": { marginTop: 5 },
  "& b": { fontFamily: faces.interface, fontSize: "0.8125rem", color: tokens.inkSoft, fontWeight: 600 },
});

/** One submission a screen: the pack, its papers beside it, the decision beneath. */
export const Reading = styled("div")({
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) 250px",
  gap: "24px 32px",
  alignItems: "start",
  "& > article": { padding: "22px 28px 26px", border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper },
  "& .head": { marginBottom: 16, paddingBottom: 14, borderBottom: `1px solid ${tokens.line}` },
  "& .head h2": { fontFamily: faces.reading, fontSize: "1.5rem", fontWeight: 500, lineHeight: 1.25, textWrap: "balance" },
  "& .head p": { marginTop: 4, color: tokens.inkSoft },
  "& .head [data-tone=red]": { color: tokens.red, fontWeight: 600 },
  "& aside": { display: "grid", gap: 22, fontSize: "0.9375rem", position: "sticky", top: 72 },
  "& aside h2": { marginBottom: 6, fontSize: "0.9375rem", fontWeight: 650 },
  "& aside :is(ul, ol)": { margin: 0, padding: 0, listStyle: "none" },
  "& aside li": { padding: "6px 0", borderTop: `1px solid ${tokens.line}`, overflowWrap: "anywhere" },
  "& aside li button": { width: "100%", minHeight: 32, padding: 0, border: 0, background: "none", font: "inherit", color: tokens.action, textAlign: "left", cursor: "pointer" },
  "& aside li button[aria-current=true]": { color: tokens.ink, fontWeight: 650, cursor: "default" },
  "& aside small": { display: "block", color: tokens.inkSoft },
  "& .decide": { position: "sticky", bottom: 0, zIndex: 2, display: "flex", flexWrap: "wrap", gap: 10, alignItems: "center", margin: "22px -28px -26px", padding: "14px 28px", borderTop: `1px solid ${tokens.line}`, backgroundColor: tokens.raised },
  "& .decide .MuiButton-root": { minHeight: 44 },
  [wide]: { gridTemplateColumns: "minmax(0, 1fr) 300px" },
  [narrow]: { gridTemplateColumns: "minmax(0, 1fr) 200px", gap: 20, "& > article": { padding: "18px 20px 22px" }, "& .decide": { bottom: aboveTheBar, margin: "18px -20px -22px", padding: "12px 20px" } },
  [telephone]: { gridTemplateColumns: "minmax(0, 1fr)", "& aside": { position: "static" }, "& > article": { marginInline: -16, borderInline: 0 } },
});
