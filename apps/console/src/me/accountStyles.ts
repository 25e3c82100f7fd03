import { styled } from "@mui/material/styles";
import { tokens } from "../frame/theme/tokens";

/** The fields of a form on a sheet. */
export const Fields = styled("form")({ display: "grid", gap: 14, maxWidth: 460, "& p": { maxWidth: "60ch" } });

/** A secret as a picture, on white in light and dark so that a camera reads it, and as letters. */
export const Secret = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: 18,
  "& img": { padding: 6, backgroundColor: "#fff", border: `1px solid ${tokens.line}` },
  "& code": { maxWidth: 220, fontSize: "0.9375rem", lineHeight: 1.6, overflowWrap: "anywhere" },
});

/** Codes to keep, two by two. */
export const Codes = styled("ul")({ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(200px, 1fr))", gap: "4px 18px", margin: "10px 0 14px", padding: 0, listStyle: "none", "& code": { fontSize: "1rem" } });
