import { addCalendarDays, weekdayOf, type CalendarDate } from "@remit/domain/calendar/calendar-date";
import { Chance } from "../chance.js";
import { daysBefore } from "../office-days.js";
import type { AbsenceRow, NeedRow, ShiftRow, TeamRow } from "../rows.js";
import { isAwayOn } from "./absences.js";
import type { Drawing } from "./invent-organisation.js";
import type { Seats } from "./seats.js";

/** What teams agreed to cover: the telephones by whoever is at work; evenings and Saturdays by those put on for them (CS-32). */
interface Agreed { readonly name: string; readonly weekdays: readonly number[]; readonly from: string; readonly to: string; readonly required: number; readonly countsEveryone: boolean }
const telephones: Agreed = { name: "Telephones", weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00", required: 3, countsEveryone: true };
const evening: Agreed = { name: "Evening line", weekdays: [2, 4], from: "17:00", to: "20:00", required: 1, countsEveryone: false };
const saturday: Agreed = { name: "Saturday line", weekdays: [6], from: "09:00", to: "13:00", required: 1, countsEveryone: false };

/** For how many days the rota is filled. */
const filledDays = 28;

const weekdayNumber = (on: CalendarDate) => ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].indexOf(weekdayOf(on)) + 1;

/** Puts somebody of the team on for each evening and Saturday, in turn; now and then nobody could be found. */
function shiftsOf(team: TeamRow, people: readonly string[], absences: readonly AbsenceRow[], { asOf, openedAt }: Drawing, chance: Chance): ShiftRow[] {
  const days = Array.from({ length: filledDays }, (_none, ahead) => addCalendarDays(asOf, ahead));
  return days.flatMap((on, turn) => [evening, saturday].filter(({ weekdays }) => weekdays.includes(weekdayNumber(on))).flatMap(({ name, from, to }) => {
    const person = [0, 1, 2].map((step) => people[(turn + step) % people.length]!).find((one) => !isAwayOn(absences, one, on));
    return person && chance.happens(0.9) ? [{ id: chance.id(openedAt), team_id: team.id, staff_id: person, on, from_time: from, to_time: to, name }] : [];
  }));
}

/** What each team has to cover, and who is on out of hours: every team answers telephones, Customer Care's also in the evening and on Saturdays. */
export function inventRotas(seats: Seats, teams: readonly TeamRow[], absences: readonly AbsenceRow[], drawing: Drawing): { rota_needs: NeedRow[]; rota_shifts: ShiftRow[] } {
  const chance = new Chance(teams.length + 59);
  const starts_on = daysBefore(drawing.asOf, 200);
  const isOpenLate = (team: TeamRow) => team.name.startsWith("Customer Care");
  const peopleOf = (team: TeamRow) => seats.all.filter(({ position }) => position.team_id === team.id && position.kind === "CASEWORKER").map((seat) => seat.holderId);
  const need = (team: TeamRow, { name, weekdays, from, to, required, countsEveryone }: Agreed) =>
    weekdays.map((weekday): NeedRow => ({ id: chance.id(drawing.openedAt), team_id: team.id, name, weekday, from_time: from, to_time: to, required, counts_everyone: countsEveryone, starts_on }));
  const answering = (team: TeamRow): Agreed => ({ ...telephones, required: Math.min(telephones.required, Math.max(1, peopleOf(team).length - 2)) });
  return {
    rota_needs: teams.flatMap((team) => [...(peopleOf(team).length > 1 ? need(team, answering(team)) : []), ...(isOpenLate(team) ? [...need(team, evening), ...need(team, saturday)] : [])]),
    rota_shifts: teams.filter(isOpenLate).flatMap((team) => shiftsOf(team, peopleOf(team), absences, drawing, chance)),
  };
}
