import { styled } from "@mui/material/styles";
import { tokens } from "../theme/tokens";

/** The search's field, with a glass before it and its key after. */
export const Field = styled("div")({
  position: "relative",
  flex: "1 1 260px",
  maxWidth: 540,
  "& > svg": { position: "absolute", left: 10, top: 10, color: tokens.inkSoft, pointerEvents: "none" },
  "& > input": {
    width: "100%",
    height: 36,
    padding: "0 36px 0 34px",
    border: `1px solid ${tokens.edge}`,
    borderRadius: 3,
    backgroundColor: tokens.paper,
    color: tokens.ink,
    font: "inherit",
    fontSize: "0.9375rem",
  },
  "& > input::placeholder": { color: tokens.inkSoft, opacity: 1 },
  "& > input::-webkit-search-cancel-button": { display: "none" },
  "& > kbd": { position: "absolute", right: 9, top: 8, width: 20, height: 20, border: `1px solid ${tokens.line}`, borderRadius: 3, font: "inherit", fontSize: "0.8125rem", lineHeight: "18px", textAlign: "center", color: tokens.inkSoft, pointerEvents: "none" },
  "& > input:focus ~ kbd": { display: "none" },
});

/** What was found, under the field. */
export const Results = styled("ul")({
  position: "absolute",
  zIndex: 40,
  top: "calc(100% + 6px)",
  left: 0,
  width: "min(640px, calc(100vw - 32px))",
  maxHeight: "70vh",
  overflowY: "auto",
  padding: "4px 0",
  listStyle: "none",
  border: `1px solid ${tokens.edge}`,
  borderRadius: 3,
  backgroundColor: tokens.raised,
  boxShadow: "0 8px 28px rgb(0 0 0 / 0.2)",
  "& li": { padding: "7px 14px", cursor: "pointer" },
  "& li[data-heading]::before": { content: "attr(data-heading)", display: "block", margin: "4px 0 6px", fontSize: "0.8125rem", fontWeight: 650, color: tokens.inkSoft },
  "& li[aria-selected=true]": { backgroundColor: tokens.actionWash },
  "& li[aria-disabled]": { cursor: "default", color: tokens.inkSoft },
  "& .figures": { color: tokens.inkSoft, marginRight: 6 },
  "& b": { fontWeight: 600 },
  "& small": { marginLeft: 6, fontSize: "0.8125rem", color: tokens.inkSoft },
});
