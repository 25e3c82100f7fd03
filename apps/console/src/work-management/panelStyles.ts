import { styled } from "@mui/material/styles";
import { tokens } from "../frame/theme/tokens";

/** From here the three panels stand side by side; below, they are three tabs. */
export const sideBySide = "(min-width: 1100px)";

/** The three panels in one view (WM-16): the hopper has most room, the team only what a name needs. */
export const Panels = styled("div")({
  display: "grid",
  gap: 18,
  alignItems: "start",
  gridTemplateColumns: "minmax(0, 1fr)",
  [`@media ${sideBySide}`]: { gridTemplateColumns: "minmax(0, 1.14fr) 214px minmax(0, 1fr)" },
  "@media (min-width: 1500px)": { gridTemplateColumns: "minmax(0, 1.5fr) 240px minmax(0, 1fr)" },
  "@media print": { display: "block" },
});

/** One panel: its heading, what narrows it, its list. Denser than a page of its own. */
export const Panel = styled("section")({
  minWidth: 0,
  "--max-height": "max(360px, calc(100dvh - 320px))",
  "& h2": { fontSize: "1.0625rem", fontWeight: 650 },
  "& h2:focus": { outline: "none" },
  "& .about": { marginBottom: 8, fontSize: "0.8125rem", color: tokens.inkSoft },
  "& .foot": { marginTop: 8, fontSize: "0.8125rem" },
  "& section > div:first-of-type": { alignItems: "flex-start" },
  "& table": { fontSize: "0.8125rem" },
  [`@media ${sideBySide}`]: { "& tbody :is(th, td):not(.pick)": { paddingInline: 8 }, "& thead :is(th, td):not(.pick)": { paddingLeft: 8 } },
  [`@media ${sideBySide} and (max-width: 1499.95px)`]: { "& label select": { maxWidth: 88 } },
});

/** A panel's name, how live it is, and the words searched for. */
export const PanelHead = styled("div")({ display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px", minHeight: 32, marginBottom: 4, "& .gap": { flex: 1 } });

/** What will happen, beside the button that makes it happen. */
export const Foretold = styled("div")({
  display: "contents",
  "& > div": { flexBasis: "100%", display: "grid", gap: 2, fontSize: "0.8125rem", color: tokens.inkSoft, "& [data-tone=amber]": { color: tokens.amber }, "&:empty": { display: "none" } },
});

/** The segment's standing in a line, above the panels. */
export const Standing = styled("p")({
  display: "flex",
  flexWrap: "wrap",
  gap: "2px 16px",
  margin: "-8px 0 14px",
  fontSize: "0.9375rem",
  color: tokens.inkSoft,
  fontVariantNumeric: "tabular-nums",
  "& b": { fontWeight: 650, color: tokens.ink },
});
