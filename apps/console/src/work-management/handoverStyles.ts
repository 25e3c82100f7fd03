import { styled } from "@mui/material/styles";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";

/** A plan, read from the top: what happens, where the work goes, what that comes to. */
export const Steps = styled("form")({
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  gap: 22,
  maxWidth: 980,
  "& > section, & > fieldset": { minWidth: 0, margin: 0, padding: "16px 20px 20px", border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper },
  "& legend": { float: "left", width: "100%", padding: 0 },
  "& legend + *": { clear: "both" },
  "& :is(h2, legend)": { fontSize: "1.0625rem", fontWeight: 650, marginBottom: 10 },
  "& .line": { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 14px" },
  "& .line + .line": { marginTop: 10 },
  "& label": { display: "inline-flex", alignItems: "center", gap: 8, minHeight: 28, maxWidth: "100%" },
  "& input[type=radio]": { width: 16, height: 16, margin: 0, accentColor: tokens.action },
  "& select": { height: 32, minWidth: 0, maxWidth: "min(360px, 100%)", border: `1px solid ${tokens.edge}`, borderRadius: 3, backgroundColor: tokens.raised, color: tokens.ink, font: "inherit" },
  "& .because": { color: tokens.inkSoft, fontSize: "0.8125rem" },
  "& .comes-to": { fontSize: "1.0625rem", marginBottom: 12 },
});

/** Every open case group, and where it goes. */
export const Groups = styled("table")({
  width: "100%",
  marginTop: 14,
  borderCollapse: "collapse",
  "& :is(th, td)": { padding: "7px 12px 7px 0", borderBottom: `1px solid ${tokens.line}`, textAlign: "left", verticalAlign: "middle", fontWeight: 400 },
  "& thead th": { fontWeight: 600, whiteSpace: "nowrap", borderBottomColor: tokens.edge },
  "& tbody th": { fontWeight: 600, whiteSpace: "nowrap" },
  "& [data-numeric]": { textAlign: "right" },
  [telephone]: { display: "block", "& thead": { display: "none" }, "& tbody": { display: "block" }, "& select": { width: "100%" }, "& tr": { display: "block", padding: "6px 0", borderBottom: `1px solid ${tokens.line}` }, "& :is(th, td)": { display: "block", border: 0, padding: "2px 0" }, "& [data-numeric]": { textAlign: "left" }, "& [data-numeric]::after": { content: '" pending"' } },
});
