import { styled } from "@mui/material/styles";
import { tokens } from "../frame/theme/tokens";

const control = { height: 28, border: `1px solid ${tokens.edge}`, borderRadius: 3, backgroundColor: tokens.raised, color: tokens.ink, font: "inherit", fontSize: "0.8125rem" } as const;

/** What narrows a list, in one line above it. */
export const Toolbar = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: "6px 10px",
  fontSize: "0.8125rem",
});

/** A label with its control, small enough to stand five in a line. */
export const Field = styled("div")({
  display: "inline-flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: "4px 6px",
  fontSize: "0.8125rem",
  "& label": { display: "inline-flex", alignItems: "center", gap: 5, color: tokens.inkSoft },
  "& select": { ...control, maxWidth: 108, paddingInline: 2 },
  "& select:disabled": { borderColor: tokens.line, color: tokens.inkSoft },
  "& input": { ...control, paddingInline: 8 },
  "& input[aria-invalid=true]": { borderColor: tokens.red },
  "& form": { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: 4 },
  "& button": { ...control, paddingInline: 10, color: tokens.action, fontWeight: 600, cursor: "pointer" },
  "& [role=alert]": { flexBasis: "100%", color: tokens.red },
  "& [role=alert]:empty": { display: "none" },
});
