import { styled } from "@mui/material/styles";
import type { Tone } from "../theme/palette";
import { tokens } from "../theme/tokens";
import { count } from "../words/counts";
import { sayShortDay } from "../words/dates";

/** A clock as the API gives it. */
export interface ClockFace {
  /** What it times: "Reply", "Service standard". */
  readonly label: string;
  /** The last day, YYYY-MM-DD. */
  readonly dueOn: string;
  /** Whole working days from today to `dueOn`; negative when it has passed. */
  readonly workingDaysLeft: number;
  /** Waiting for someone else since this day; time does not run. */
  readonly pausedOn?: string | null;
  /** It was met, or came to its end, on this day. */
  readonly stoppedOn?: string | null;
}

/** From how many working days left a clock turns amber. */
const soon = 5;

/** What a clock says, and in which tone: never the colour without the words. */
export function sayClock({ dueOn, workingDaysLeft: left, pausedOn, stoppedOn }: ClockFace): { readonly words: string; readonly tone: Tone } {
  if (stoppedOn) return { words: `stopped ${sayShortDay(stoppedOn)}${stoppedOn > dueOn ? ", late" : ""}`, tone: "quiet" };
  if (pausedOn) return { words: `paused since ${sayShortDay(pausedOn)}`, tone: "quiet" };
  if (left < 0) return { words: `overdue by ${count(-left, "working day")}`, tone: "red" };
  if (left === 0) return { words: "due today", tone: "amber" };
  return { words: `${count(left, "working day")} left`, tone: left <= soon ? "amber" : "quiet" };
}

const Face = styled("span")({
  display: "inline-flex",
  alignItems: "baseline",
  gap: 6,
  whiteSpace: "nowrap",
  fontVariantNumeric: "tabular-nums",
  "& b": { fontWeight: 600 },
  "&[data-tone=amber] b": { padding: "0 6px", borderRadius: 3, color: tokens.amber, backgroundColor: tokens.amberWash },
  "&[data-tone=red] b": { padding: "0 6px", borderRadius: 3, color: tokens.red, backgroundColor: tokens.redWash },
  "& time": { color: tokens.inkSoft },
});

/** "Reply 3 working days left · 3 Feb". */
export function Clock(face: ClockFace) {
  const { words, tone } = sayClock(face);
  return (
    <Face data-tone={tone}>
      {face.label} <b>{words}</b> <time dateTime={face.dueOn}>{sayShortDay(face.dueOn)}</time>
    </Face>
  );
}
