import { workingDaysAway, halvesAway, type Span } from "@remit/domain/absence/span";
import { isThere } from "@remit/domain/absence/rota";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { formatDate } from "@remit/domain/calendar/office-date";
import { calendarOf } from "./absence.gather.js";
import { daysFrom, gapsOf, officeCalendar, readTeams, rotaDays, type RotaAsker } from "./rota.js";
import type { AbsenceEffect } from "./rota.types.js";

/** What an absence would do to the teams of a person: gaps that it makes, and turns that could not be kept. Nothing is changed. Looks as far ahead as one rota does. */
export async function effectOf(asker: RotaAsker, staffId: string, span: Span): Promise<AbsenceEffect> {
  const furthest = addCalendarDays(span.startsOn, rotaDays - 1);
  const days = daysFrom(span.startsOn, span.endsOn === null || span.endsOn > furthest ? furthest : span.endsOn).filter((on) => { const { morning, afternoon } = halvesAway([span], on); return morning || afternoon; });
  if (!days.length) return { workingDays: 0, gaps: [], turns: [] };
  const [own, office] = [await calendarOf(asker.door, staffId), await officeCalendar(asker.door)];
  const teams = await readTeams(asker, days[0]!, days.at(-1)!, (p) => `EXISTS (SELECT FROM positions q WHERE q.team_id = t.id AND q.is_open AND q.holder_id = ${p.place("uuid", () => staffId)})`);
  const without = (people: (typeof teams)[number]["people"]) => people.map((one) => (one.staffId === staffId ? { ...one, absences: [...one.absences, span] } : one));
  const gaps = teams.flatMap((team) => {
    const before = new Set(gapsOf(team, days, office).map((gap) => `${gap.on} ${gap.words}`));
    return gapsOf({ ...team, people: without(team.people) }, days, office).filter((gap) => !before.has(`${gap.on} ${gap.words}`));
  });
  const turns = teams.flatMap((team) => team.people).filter((one) => one.staffId === staffId).flatMap((one) => one.turns).filter((turn) => !isThere([span], turn.on, turn));
  return { gaps, workingDays: own ? workingDaysAway(span, own) : null, turns: turns.map((turn) => `${turn.name} on ${formatDate(turn.on)} from ${turn.fromTime} to ${turn.toTime}`) };
}
