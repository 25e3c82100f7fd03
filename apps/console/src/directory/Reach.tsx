import { styled } from "@mui/material/styles";
import { Telephone } from "../frame/layout/icons";
import { tokens } from "../frame/theme/tokens";
import type { Reachable } from "./records";

const Line = styled("a")({
  display: "inline-flex",
  alignItems: "flex-start",
  gap: 6,
  minHeight: 24,
  "& svg": { flex: "none", marginTop: 3 },
  "& small": { display: "inline-block", width: "100%", fontSize: "0.8125rem", color: tokens.inkSoft, lineHeight: 1.3 },
});

/** Whose line is offered, where it is not the person's own. */
export function sayLine({ reachBy, reachName }: Pick<Reachable, "reachBy" | "reachName">): string | null {
  return reachBy === "TEAM" || reachBy === "SEGMENT" ? `${reachName ?? "A colleague"} answers` : null;
}

/** The call to make: the person while they are here (WM-26), else their team or segment where someone answers (WM-27). */
export function Reach({ of: person }: { readonly of: Reachable }) {
  if (!person.reachOn) return <span>Nobody answers for them now</span>;
  const line = sayLine(person);
  return (
    <Line href={`tel:${person.reachOn.replaceAll(/[^\d+]/g, "")}`} aria-label={`Call ${line ? `${person.reachName}, for ${person.name},` : person.name} on ${person.reachOn}`}>
      <Telephone />
      <span>
        {person.reachOn}
        {line && <small>{line}</small>}
      </span>
    </Line>
  );
}
