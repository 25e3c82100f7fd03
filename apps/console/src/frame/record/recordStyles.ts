import { styled } from "@mui/material/styles";
import { telephone, wide } from "../layout/widths";
import { tokens } from "../theme/tokens";

/** Stays at the top of the window. Once the page is scrolled it keeps only names, clocks and what can be done. */
export const TitleBar = styled("header")({
  position: "sticky",
  top: 0,
  zIndex: 10,
  display: "grid",
  gap: 9,
  margin: "-20px -20px 20px",
  padding: "16px 20px 14px",
  borderBottom: `1px solid ${tokens.edge}`,
  backgroundColor: tokens.ground,
  "& .names": { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 12px" },
  "& .names > .figures": { fontSize: "1rem", color: tokens.inkSoft },
  "& h1": { fontSize: "1.5rem", fontWeight: 650, lineHeight: 1.2, letterSpacing: "-0.01em" },
  "& .about": { fontSize: "0.9375rem", color: tokens.inkSoft },
  "& :is(.owner, .clocks)": { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 28px", fontSize: "0.9375rem" },
  "& .owner": { flexWrap: "nowrap", alignItems: "baseline", gap: 8 },
  "&[data-drawn-in=true]": { gap: 6, paddingBlock: 10, "& h1": { fontSize: "1.125rem" }, "& :is(.about, .refused, .owner)": { display: "none" } },
  [telephone]: { margin: "-16px -16px 16px", padding: "12px 16px", "& h1": { fontSize: "1.25rem", flexBasis: "100%" }, "&[data-drawn-in=true] .clocks": { display: "none" } },
  "@media print": { position: "static", margin: "0 0 6mm", padding: "0 0 3mm" },
});

/** What it is lies on a sheet of paper; what happened is written beside it. */
export const Paper = styled("section")({
  padding: "18px 22px 26px",
  border: `1px solid ${tokens.line}`,
  backgroundColor: tokens.paper,
  [telephone]: { padding: "14px 16px 20px", marginInline: -16, borderInline: 0 },
  "@media print": { padding: 0, border: 0 },
});

/** What it is, and what happened: beside each other on a wide window, one after the other elsewhere. */
export const Columns = styled("div")({
  display: "grid",
  gap: 24,
  gridTemplateColumns: "minmax(0, 1fr)",
  "& > section": { minWidth: 0 },
  "& > section > h2": { fontSize: "1.0625rem", fontWeight: 650, marginBottom: 10 },
  [wide]: {
    gridTemplateColumns: "minmax(0, 1.55fr) minmax(340px, 1fr)",
    gap: 30,
    "& > section + section": { paddingTop: 19 },
    "& > section:only-child": { gridColumn: "1 / -1" },
  },
});
