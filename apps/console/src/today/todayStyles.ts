import { styled } from "@mui/material/styles";
import { narrow, telephone, wide } from "../frame/layout/widths";
import { faces, tokens } from "../frame/theme/tokens";

/** What needs me, and my week beside it. */
export const Columns = styled("div")({
  display: "grid",
  gap: 30,
  gridTemplateColumns: "minmax(0, 1fr)",
  "& section > h2": { display: "flex", alignItems: "baseline", gap: 10, marginBottom: 8, fontSize: "1.0625rem", fontWeight: 650 },
  "& section > h2 > span": { color: tokens.inkSoft, fontWeight: 500, fontVariantNumeric: "tabular-nums" },
  [wide]: { gridTemplateColumns: "minmax(0, 2.4fr) minmax(280px, 1fr)", gap: 40 },
});

/** The lines, most urgent first, on one sheet. */
export const Needs = styled("ol")({
  margin: 0,
  padding: 0,
  listStyle: "none",
  border: `1px solid ${tokens.line}`,
  backgroundColor: tokens.paper,
  "& > li": { display: "grid", gridTemplateColumns: "172px minmax(0, 1fr) minmax(96px, max-content)", alignItems: "baseline", gap: "2px 18px", padding: "10px 16px 11px", borderTop: `1px solid ${tokens.line}` },
  "& > li:first-of-type": { borderTop: 0 },
  "& .why": { color: tokens.amber, fontWeight: 600, fontSize: "0.875rem", textWrap: "balance" },
  "& .why[data-tone=red]": { color: tokens.red },
  "& .what": { fontSize: "1rem", lineHeight: 1.35, overflowWrap: "anywhere", textWrap: "pretty" },
  "& .where": { display: "block", marginTop: 1, fontSize: "0.8125rem", color: tokens.inkSoft },
  "& .act": { justifySelf: "end" },
  [narrow]: { marginInline: -16, borderInline: 0 },
  [telephone]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr)", gap: 3 }, "& .act": { justifySelf: "start", marginTop: 5 } },
});

/** Beside it: quiet, without a frame. */
export const Aside = styled("div")({
  display: "grid",
  alignContent: "start",
  gap: 26,
  "& h3": { margin: "12px 0 3px", fontSize: "0.8125rem", fontWeight: 650, color: tokens.inkSoft },
  "& h3:first-of-type": { marginTop: 0 },
  "& ul": { padding: 0, listStyle: "none" },
  "& li": { padding: "4px 0 5px", borderTop: `1px solid ${tokens.line}`, overflowWrap: "anywhere" },
  "& small": { display: "block", fontSize: "0.8125rem", color: tokens.inkSoft },
  "& p": { color: tokens.inkSoft },
});

/** Figures that say what there is, each a way to it. */
export const Figures = styled("dl")({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))",
  gap: "22px 24px",
  padding: "20px 24px 22px",
  border: `1px solid ${tokens.line}`,
  backgroundColor: tokens.paper,
  "& > div": { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
  "& dd": { fontFamily: faces.reading, fontSize: "1.875rem", lineHeight: 1.15, fontVariantNumeric: "lining-nums" },
  "& dt": { color: tokens.inkSoft, fontSize: "0.9375rem" },
});
