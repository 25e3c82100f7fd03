import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** The one field of the directory, large enough to be the first thing seen. */
export const Finder = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "flex-end",
  gap: "8px 24px",
  marginBottom: 8,
  "& label > span": { display: "block", marginBottom: 3, fontWeight: 600 },
  "& input[type=search]": { width: 380, maxWidth: "100%", height: 42, padding: "0 12px", border: `1px solid ${tokens.edge}`, borderRadius: 3, backgroundColor: tokens.raised, color: tokens.ink, font: "inherit", fontSize: "1.0625rem" },
  "& .also": { display: "flex", alignItems: "center", gap: 8, minHeight: 42 },
  "& input[type=checkbox]": { width: 16, height: 16, margin: 0, accentColor: tokens.action },
  [telephone]: { "& label:first-of-type": { flexBasis: "100%" }, "& input[type=search]": { width: "100%" } },
});

/** The seats of one person, the primary one first. */
export const Seats = styled("ul")({
  listStyle: "none",
  padding: 0,
  "& li + li": { marginTop: 5 },
  "& small": { display: "block", fontSize: "0.8125rem", lineHeight: 1.3, color: tokens.inkSoft },
});
