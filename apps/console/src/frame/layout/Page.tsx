import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { tokens } from "../theme/tokens";
import { usePageTitle } from "./usePageTitle";

const Head = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "flex-end",
  gap: "6px 20px",
  marginBottom: 16,
  "& h1": { fontSize: "1.625rem", fontWeight: 650, lineHeight: 1.2, letterSpacing: "-0.01em" },
  "& p": { flex: "1 0 100%", order: 3, maxWidth: "100%", color: tokens.inkSoft, fontSize: "0.9375rem" },
  "& > div": { marginLeft: "auto", display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center" },
});

interface Props {
  readonly title: string;
  /** What this page is for or how things stand, in a line. */
  readonly intro?: ReactNode;
  /** Buttons, and the live status. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is not a record: its title (also the window's), a line about it, what can be done, and the rest. */
export function Page({ title, intro, actions, children }: Props) {
  usePageTitle(title);
  return (
    <>
      <Head>
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
        {actions && <div className="not-on-paper">{actions}</div>}
      </Head>
      {children}
    </>
  );
}
