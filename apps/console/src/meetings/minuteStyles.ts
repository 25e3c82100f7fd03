import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** The items at the side, the one that is being minuted in front. */
export const Minuting = styled("div")({
  display: "grid", gridTemplateColumns: "minmax(220px, 1fr) minmax(0, 3fr)", gap: 28, alignItems: "start", marginTop: 14,
  "& nav ol": { listStyle: "none", padding: 0 },
  "& nav button": { width: "100%", minHeight: 34, padding: "5px 10px", border: 0, borderLeft: "3px solid transparent", background: "none", color: tokens.ink, font: "inherit", fontSize: "0.9375rem", textAlign: "left", cursor: "pointer" },
  "& nav button:hover": { backgroundColor: tokens.wash },
  "& nav button[aria-current=true]": { borderLeftColor: tokens.ink, backgroundColor: tokens.wash, fontWeight: 650 },
  "& nav button[data-minuted=true]": { color: tokens.inkSoft },
  "& > section": { padding: "14px 16px 18px", border: `1px solid ${tokens.line}`, borderRadius: 3, backgroundColor: tokens.raised },
  "& h2": { fontSize: "1.1875rem", fontWeight: 650, overflowWrap: "anywhere" },
  "& .about": { marginBottom: 12, color: tokens.inkSoft },
  "& form": { display: "grid", gap: 16, maxWidth: 760 },
  "& form .keep": { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 12 },
  "& .kept": { maxWidth: 760, marginTop: 18 },
  [telephone]: { gridTemplateColumns: "minmax(0, 1fr)" },
});
