import { styled } from "@mui/material/styles";
import type { Permission } from "@remit/domain/organisation/permissions";
import { NavLink } from "react-router";
import { may, useSession } from "../frame/session/useSession";
import { tokens } from "../frame/theme/tokens";

const Nav = styled("nav")({
  display: "flex",
  flexWrap: "wrap",
  gap: "0 22px",
  marginBottom: 16,
  borderBottom: `1px solid ${tokens.line}`,
  "& a": { padding: "6px 0 7px", marginBottom: -1, borderBottom: "3px solid transparent", color: tokens.inkSoft, fontSize: "0.9375rem", fontWeight: 600, textDecoration: "none" },
  "& a:hover": { color: tokens.ink, borderBottomColor: tokens.line },
  "& a[aria-current=page]": { color: tokens.ink, borderBottomColor: tokens.ink },
});

const registers: readonly { readonly to: string; readonly label: string; readonly needs?: readonly Permission[] }[] = [
  { to: "/cases", label: "Cases" },
  { to: "/case-groups", label: "Case groups" },
  { to: "/people", label: "People", needs: ["see-personal-data"] },
  { to: "/bodies", label: "Bodies" },
  { to: "/paper-files", label: "Paper files", needs: ["see-cases"] },
];

/** The registers of casework beside each other: one entry of the rail, five lists. */
export function Register() {
  const session = useSession();
  return (
    <Nav aria-label="Registers" className="not-on-paper">
      {registers.filter(({ needs }) => may(session, needs)).map(({ to, label }) => <NavLink key={to} to={to} end>{label}</NavLink>)}
    </Nav>
  );
}
