import { styled } from "@mui/material/styles";
import { tokens } from "../frame/theme/tokens";

/** Things of one kind about a person, one under another. */
export const Entries = styled("ul")({
  listStyle: "none",
  padding: 0,
  "& > li": { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", gap: "3px 16px", padding: "11px 0 13px", borderTop: `1px solid ${tokens.line}` },
  "& > li:first-of-type": { borderTop: 0, paddingTop: 2 },
  "& > li[data-over=true] h3": { fontWeight: 500 },
  "& h3": { fontSize: "0.9375rem", fontWeight: 600, lineHeight: 1.35 },
  "& > li > :is(p, ul, div)": { gridColumn: "1 / -1", color: tokens.inkSoft, fontSize: "0.9375rem" },
  "& > li > ul": { paddingLeft: 18 },
  "& > li > .said": { maxWidth: "70ch", whiteSpace: "pre-line", color: tokens.ink },
  "& .MuiButton-root": { marginTop: 6 },
});

/** Under the name: what they do, and the call to make. */
export const Calling = styled("span")({ display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "4px 24px" });
