import { styled } from "@mui/material/styles";
import { NavLink } from "react-router";
import { tokens } from "../theme/tokens";

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

interface Props {
  /** What the pages are, for those who hear them. */
  readonly called: string;
  readonly pages: readonly (readonly [to: string, label: string])[];
}

/** Pages that belong together, side by side. A page is marked as open beneath its own address too, where no other of them stands there. */
export const NavBar = ({ called, pages }: Props) => (
  <Bar aria-label={called} className="not-on-paper">
    {pages.map(([to, label]) => <NavLink key={to} to={to} end={pages.some(([other]) => other.startsWith(`${to}/`))}>{label}</NavLink>)}
  </Bar>
);
