import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { styled } from "@mui/material/styles";
import type { Tone } from "../frame/theme/palette";
import { tokens } from "../frame/theme/tokens";
import { dayOf, sayDay, sayShortDay } from "../frame/words/dates";

/** What stands beside a due day, and in which tone; null where the day says enough. Overdue is counted in calendar days. */
export function sayDue(dueOn: string, today: string, isDueSoon: boolean): { readonly words: string; readonly tone: Tone } | null {
  const days = calendarDaysBetween(today, dueOn);
  if (days < 0) return { words: `overdue by ${-days}`, tone: "red" };
  if (days === 0) return { words: "today", tone: "amber" };
  if (days === 1) return { words: "tomorrow", tone: "amber" };
  return isDueSoon ? { words: "due soon", tone: "amber" } : null;
}

const Due = styled("span")({
  display: "inline-flex",
  flexWrap: "wrap",
  gap: "0 6px",
  "& span": { whiteSpace: "nowrap" },
  "& i": { color: tokens.inkSoft, fontStyle: "normal" },
  "& b": { fontWeight: 500, whiteSpace: "nowrap" },
  "& b[data-tone=amber]": { color: tokens.amber },
  "& b[data-tone=red]": { fontWeight: 600, color: tokens.red },
});

interface Props {
  readonly on: string | null;
  readonly isDueSoon: boolean;
}

/** The next action's day, and what it means today in words (WM-21, WM-51). */
export function DueDay({ on, isDueSoon }: Props) {
  if (!on) return <Due><i>no date</i></Due>;
  const said = sayDue(on, dayOf(new Date()), isDueSoon);
  return (
    <Due title={sayDay(on)}>
      <time dateTime={on}>{sayShortDay(on)}</time>
      {said && <b data-tone={said.tone}>{said.words}{said.tone === "red" && <span className="for-ears"> days</span>}</b>}
    </Due>
  );
}
