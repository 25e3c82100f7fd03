import { gapsOn, type CoverGap, type Member, type Need } from "@remit/domain/absence/rota";
import { halvesAway, type Span } from "@remit/domain/absence/span";
import { addCalendarDays, calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import type { WorkingCalendar } from "@remit/domain/calendar/working-calendar";
import { isWorkingDay, whyNotWorking } from "@remit/domain/calendar/working-day";
import type { Actor } from "@remit/domain/law/law";
import { officeCalendars } from "../calendar/working-calendars.js";
import type { Door } from "../door/perform.js";
import { Parameters } from "../reading/parameters.js";
import { refuseField } from "../reading/refusal.js";
import { mayKnowWhy } from "./may-know.js";
import type { Rota, RotaAway, RotaTurn } from "./rota.types.js";

/** The days that one rota shows at most. */
export const rotaDays = 62;

/** What a rota is read on behalf of. */
export interface RotaAsker { readonly door: Door; readonly actor: Actor; readonly today: string }

interface TeamRow { readonly id: string; readonly name: string; readonly needs: readonly Need[]; readonly people: readonly PersonRow[] }
type PersonRow = Member & { readonly asked: readonly Span[]; readonly placedWith: string | null; readonly turns: readonly RotaTurn[] };

const spans = (condition: string) => `(SELECT coalesce(json_agg(json_build_object('startsOn', b.starts_on, 'startsAtMidday', b.starts_at_midday, 'endsOn', b.ends_on, 'endsAtMidday', b.ends_at_midday)), '[]') FROM absences b WHERE b.staff_id = s.id AND ${condition})`;

/** A team with what it has to cover and everyone on its seats: their absences, the time for which they are placed elsewhere, their turns. */
const teamSql = (p: Parameters, teams: string, from: string, to: string) => `
SELECT t.id, t.name,
  (SELECT coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'weekday', n.weekday, 'onDay', n.on_day, 'fromTime', n.from_time, 'toTime', n.to_time, 'required', n.required, 'countsEveryone', n.counts_everyone, 'startsOn', n.starts_on, 'endsOn', n.ends_on)), '[]') FROM rota_needs n WHERE n.team_id = t.id) AS needs,
  (SELECT coalesce(json_agg(json_build_object('staffId', s.id, 'name', s.name, 'placedWith', m.name,
      'absences', (SELECT coalesce(json_agg(x), '[]') FROM (SELECT json_array_elements(${spans(`b.status = 'STANDING' AND coalesce(b.ends_on, ${to}) >= ${from}`)}) AS x UNION ALL SELECT m.span WHERE m.span IS NOT NULL) _),
      'asked', ${spans(`b.status = 'ASKED' AND ${mayKnowWhy("b.staff_id", p)}`)},
      'turns', (SELECT coalesce(json_agg(json_build_object('id', h.id, 'version', h.version, 'staffId', h.staff_id, 'on', h."on", 'name', h.name, 'fromTime', h.from_time, 'toTime', h.to_time) ORDER BY h."on", h.from_time), '[]') FROM rota_shifts h WHERE h.staff_id = s.id AND h.team_id = t.id AND NOT h.is_taken_off AND h."on" BETWEEN ${from} AND ${to})) ORDER BY s.name), '[]')
    FROM (SELECT DISTINCT ON (q.holder_id) q.id, q.holder_id FROM positions q WHERE q.team_id = t.id AND q.is_open AND q.holder_id IS NOT NULL ORDER BY q.holder_id, q.id) seat JOIN staff_members s ON s.id = seat.holder_id
    LEFT JOIN LATERAL (SELECT x.name, json_build_object('startsOn', l.starts_on, 'startsAtMidday', false, 'endsOn', l.ends_on, 'endsAtMidday', false) AS span FROM placements l JOIN teams x ON x.id = l.team_id WHERE l.home_position_id = seat.id AND l.returned_on IS NULL) m ON TRUE) AS people
FROM teams t WHERE ${teams} ORDER BY t.name`;

/** The teams that a condition names, over some days. */
export async function readTeams({ door, actor, today }: RotaAsker, from: string, to: string, which: (p: Parameters) => string): Promise<TeamRow[]> {
  const parameters = new Parameters(actor);
  const [first, last] = [parameters.place("date", () => from), parameters.place("date", () => to)];
  const text = teamSql(parameters, which(parameters), first, last);
  return door.source.query<TeamRow[]>(text, parameters.extracts.map((extract) => extract({ actor, today, arguments: [] }) ?? null));
}

/** The office's own calendar: what a team has to cover does not follow each person's. */
export async function officeCalendar({ source }: Door): Promise<WorkingCalendar | null> {
  return (await officeCalendars((sql, parameters) => source.query(sql, parameters as unknown[]) as Promise<never[]>)).find((one) => one.isOfficeDefault)?.days ?? null;
}

const worksOn = (on: string, calendar: WorkingCalendar | null) => calendar === null || isWorkingDay(on, calendar);

/** The gaps of a team over some days. */
export const gapsOf = ({ needs, people }: Pick<TeamRow, "needs"> & { readonly people: readonly (Member & { readonly turns: readonly RotaTurn[] })[] }, days: readonly string[], calendar: WorkingCalendar | null): CoverGap[] => {
  const shifts = people.flatMap(({ staffId, turns }) => turns.map((turn) => ({ ...turn, staffId })));
  return days.flatMap((on) => gapsOn(on, worksOn(on, calendar), needs, people, shifts));
};

/** Every day from one to another; refused when they are turned round or too many. */
export function daysFrom(from: string, to: string): string[] {
  const count = calendarDaysBetween(from, to) + 1;
  if (count < 1 || count > rotaDays) throw refuseField("to", `Give a last day that is not before the first, and ${rotaDays} days at most.`);
  return Array.from({ length: count }, (_none, ahead) => addCalendarDays(from, ahead));
}

function awayOn(days: readonly string[], absences: readonly Span[], isAsked: boolean): RotaAway[] {
  return days.map((on) => ({ on, ...halvesAway(absences, on), isAsked })).filter(({ morning, afternoon }) => morning || afternoon);
}

/** A team's rota over some days; null when there is no such team. */
export async function readRota(asker: RotaAsker, teamId: string, from: string, to: string): Promise<Rota | null> {
  const days = daysFrom(from, to);
  const [team] = await readTeams(asker, from, to, (p) => `t.id = ${p.place("uuid", () => teamId)}`);
  if (!team) return null;
  const calendar = await officeCalendar(asker.door);
  return {
    teamId: team.id, teamName: team.name, days: days.map((on) => ({ on, whyNotWorking: calendar ? whyNotWorking(on, calendar) : null })), gaps: gapsOf(team, days, calendar),
    people: team.people.map(({ staffId, name, placedWith, absences, asked, turns }) => ({ staffId, name, placedWith, isYou: staffId === asker.actor.staffId, turns: [...turns], away: [...awayOn(days, absences, false), ...awayOn(days, asked, true)] })),
  };
}
