import { styled } from "@mui/material/styles";
import { NavLink } from "react-router";
import { tokens } from "../frame/theme/tokens";

const pages = [["/lessons", "Lessons"], ["/themes", "Themes"], ["/worsening", "Getting worse"], ["/systemic-issues", "Systemic issues"], ["/policy-feedback", "Policies"], ["/procedures", "Procedures"]] as const;

const Bar = styled("nav")({
  display: "flex",
  flexWrap: "wrap",
  gap: "4px 18px",
  marginBottom: 18,
  borderBottom: `1px solid ${tokens.line}`,
  "& a": { padding: "6px 0 8px", color: tokens.inkSoft, textDecoration: "none", fontSize: "0.9375rem", borderBottom: "2px solid transparent" },
  "& a:hover": { color: tokens.ink },
  "& a[aria-current=page]": { color: tokens.ink, fontWeight: 650, borderBottomColor: tokens.ink },
});

/** The pages of learning, side by side. */
export const LearningNav = () => <Bar aria-label="Learning" className="not-on-paper">{pages.map(([to, label]) => <NavLink key={to} to={to}>{label}</NavLink>)}</Bar>;
