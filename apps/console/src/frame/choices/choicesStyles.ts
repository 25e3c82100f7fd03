import { styled } from "@mui/material/styles";
import { tokens } from "../theme/tokens";

/** What can be done, in a row. */
export const Allowed = styled("div")({ display: "flex", flexWrap: "wrap", gap: 8 });

/** What cannot, each with its reason beneath. */
export const Refused = styled("ul")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "start",
  gap: "8px 20px",
  padding: 0,
  listStyle: "none",
  "div + &:not(:empty)": { marginTop: 10 },
  "& li": { display: "grid", justifyItems: "start", gap: 3, maxWidth: 270 },
  "& .because": { fontSize: "0.8125rem", lineHeight: 1.35, color: tokens.inkSoft, textWrap: "pretty" },
  "& .MuiButton-root": { borderStyle: "dashed", borderColor: tokens.edge, backgroundColor: "transparent", color: tokens.inkSoft, cursor: "not-allowed", "&:hover": { backgroundColor: "transparent", borderColor: tokens.edge } },
});
