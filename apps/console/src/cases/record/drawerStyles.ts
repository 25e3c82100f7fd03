import { styled } from "@mui/material/styles";
import { telephone } from "../../frame/layout/widths";
import { tokens } from "../../frame/theme/tokens";

/** What can be added to a drawer, above what is in it. */
export const Head = styled("div")({ display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 16px", marginBottom: 10, "&:empty": { display: "none" }, "& > p": { color: tokens.inkSoft } });

/** The things in a drawer, one under another, parted by hairlines. */
export const Things = styled("ul")({
  listStyle: "none",
  padding: 0,
  "& > li": { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", gap: "3px 20px", padding: "11px 0 13px", borderTop: `1px solid ${tokens.line}` },
  "& > li[data-over=true] :is(h3, .what)": { color: tokens.inkSoft, fontWeight: 500 },
  "& h3": { fontSize: "0.9375rem", fontWeight: 600, lineHeight: 1.35, overflowWrap: "anywhere", textWrap: "pretty" },
  "& h3 > span": { marginRight: 8, fontWeight: 400, color: tokens.inkSoft },
  "& .how": { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", alignItems: "baseline", gap: "3px 10px" },
  "& .about": { gridColumn: "1 / -1", color: tokens.inkSoft, overflowWrap: "anywhere" },
  "& .said": { gridColumn: "1 / -1", maxWidth: "70ch", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  "& .acts": { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "6px 12px", marginTop: 5 },
  "& .acts > div .MuiButton-root": { minHeight: 28, paddingBlock: 1, fontSize: "0.8125rem" },
  [telephone]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr)" }, "& .how": { justifyContent: "flex-start" } },
});

/** What cannot be done to one thing of many: folded away, so that a list of forty stays a list. */
export const Folded = styled("details")({
  flex: "1 1 200px",
  "& summary": { width: "fit-content", lineHeight: "28px", paddingInline: 4, color: tokens.inkSoft, fontSize: "0.8125rem", cursor: "pointer", borderRadius: 3 },
  "& summary:hover": { color: tokens.ink, textDecoration: "underline" },
  "&[open] summary": { marginBottom: 6 },
});
