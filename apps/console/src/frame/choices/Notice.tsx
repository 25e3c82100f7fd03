import { styled } from "@mui/material/styles";
import { tokens } from "../theme/tokens";

/** A notice with a bar of ink at its side: something was not done. */
export const Notice = styled("div")({
  margin: "12px 0",
  padding: "10px 16px 12px",
  borderLeft: `4px solid ${tokens.ink}`,
  backgroundColor: tokens.raised,
  fontSize: "0.9375rem",
  "& h2, & h3": { fontSize: "1rem", fontWeight: 650, marginBottom: 2 },
  "& p": { maxWidth: "74ch" },
  "& ul": { margin: "6px 0 0", paddingLeft: 18 },
  "& small": { display: "block", marginTop: 6, fontSize: "0.8125rem", color: tokens.inkSoft },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: 8, marginTop: 10 },
});
