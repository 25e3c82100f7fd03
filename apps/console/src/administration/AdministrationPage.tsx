import { styled } from "@mui/material/styles";
import { useEffect, useRef, type ReactNode } from "react";
import { NavLink } from "react-router";
import { Page } from "../frame/layout/Page";
import { may, useSession } from "../frame/session/useSession";
import { tokens } from "../frame/theme/tokens";
import { drawers } from "./drawers";

/** Pages of one part of the office beside each other. */
export const Drawers = styled("nav")({
  marginBottom: 20,
  borderBottom: `1px solid ${tokens.line}`,
  overflowX: "auto",
  "& ul": { display: "flex", gap: 24, padding: 0, listStyle: "none" },
  "& a": { display: "flex", alignItems: "center", minHeight: 38, borderBottom: "3px solid transparent", color: tokens.inkSoft, fontSize: "0.9375rem", fontWeight: 600, textDecoration: "none", whiteSpace: "nowrap" },
  "& a:hover": { color: tokens.ink },
  "& a[aria-current=page]": { borderBottomColor: tokens.ink, color: tokens.ink },
});

interface Props {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the administration: the drawers that this position has a use for, and the open one. */
export function AdministrationPage({ title, children, ...rest }: Props) {
  const session = useSession();
  const mine = drawers.filter(({ needs }) => may(session, needs));
  const nav = useRef<HTMLElement>(null);
  // On a telephone the drawers run beyond the edge; the open one is brought into view.
  useEffect(() => nav.current?.querySelector("[aria-current=page]")?.scrollIntoView?.({ inline: "center", block: "nearest" }), []);
  return (
    <>
      {mine.length > 1 && (
        <Drawers ref={nav} aria-label="Administration" className="not-on-paper">
          <ul>{mine.map(({ to, label }) => <li key={to}><NavLink to={to}>{label}</NavLink></li>)}</ul>
        </Drawers>
      )}
      <Page title={title} {...rest}>{children}</Page>
    </>
  );
}
