import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { Drawers } from "../administration/AdministrationPage";
import { Page } from "../frame/layout/Page";
import { telephone } from "../frame/layout/widths";
import { tokens } from "../frame/theme/tokens";
import { pages } from "./pages";

/** Tables that are read like a page of a policy; on a telephone each row is a paragraph of its own. */
export const Table = styled("table")({
  width: "100%",
  borderCollapse: "collapse",
  fontSize: "0.9375rem",
  "& caption": { textAlign: "left", fontSize: "1.0625rem", fontWeight: 650, padding: "0 0 6px" },
  "& :is(th, td)": { textAlign: "left", verticalAlign: "top", padding: "8px 14px 9px 0", borderTop: `1px solid ${tokens.line}` },
  "& thead th": { borderTop: 0, color: tokens.inkSoft, fontSize: "0.8125rem", fontWeight: 600 },
  "& tbody th": { fontWeight: 600 },
  "& .sum": { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  "& small": { display: "block", color: tokens.inkSoft, fontSize: "0.8125rem" },
  [telephone]: {
    "& thead": { position: "absolute", clip: "rect(0 0 0 0)", width: 1, height: 1, overflow: "hidden" },
    "&, & caption, & tbody, & tr, & :is(tbody th, td)": { display: "block" },
    "& tr": { padding: "8px 0", borderTop: `1px solid ${tokens.line}` },
    "& :is(th, td)": { padding: "1px 0", borderTop: 0 },
  },
});

interface Props {
  readonly title: string;
  readonly intro: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of authority with the way to the others. */
export const AuthorityPage = ({ children, ...rest }: Props) => (
  <>
    <Drawers aria-label="Authority" className="not-on-paper"><ul>{pages.map(({ to, label }) => <li key={to}><NavLink to={to} end>{label}</NavLink></li>)}</ul></Drawers>
    <Page {...rest}>{children}</Page>
  </>
);
