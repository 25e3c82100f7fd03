import { styled } from "@mui/material/styles";
import { StatusPill } from "../frame/record/StatusPill";
import { tokens } from "../frame/theme/tokens";
import type { TeamRow } from "./records";

const tones = { ROOM: "quiet", LIMITED: "amber", OVER: "red" } as const;

/** How somebody stands, in words as well as in colour. */
export const StandingPill = ({ of }: { readonly of: Pick<TeamRow, "standing" | "standingWords"> }) => <StatusPill tone={tones[of.standing]}>{of.standingWords}</StatusPill>;

const Track = styled("div")({
  position: "relative",
  height: 10,
  marginBlock: "8px 4px",
  backgroundColor: tokens.wash,
  border: `1px solid ${tokens.line}`,
  "& i": { display: "block", height: "100%", maxWidth: "100%", backgroundColor: tokens.edge },
  "& i[data-tone=amber]": { backgroundColor: tokens.amber },
  "& i[data-tone=red]": { backgroundColor: tokens.red },
  "& b": { position: "absolute", top: -4, bottom: -4, width: 1, backgroundColor: tokens.ink },
});

/** The points beside their maximum; the line marks from where there is little room. Whoever hears the page has the words above it. */
export const Gauge = ({ of }: { readonly of: TeamRow }) => (
  <Track aria-hidden>
    <i data-tone={tones[of.standing]} style={{ width: `${Math.min(100, (of.totals.counted / of.maximum) * 100)}%` }} />
    <b style={{ left: `${(of.limitedFrom / of.maximum) * 100}%` }} />
  </Track>
);
