import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { allPermissions, presetRoles, roleDuties } from "@remit/domain/organisation/permissions";
import type { PresetRole } from "@remit/domain/organisation/permissions";
import { Chance } from "../chance.js";
import { daysBefore, momentOf, workingDaysFrom } from "../office-days.js";
import type { OfficeRows, ProbationRow, RoleRow, SegmentRow, SettingRow, TeamRow } from "../rows.js";
import { inventAbsences } from "./absences.js";
import { inventGrades } from "./grades.js";
import { inventPeople } from "./invent-people.js";
import { inventRotas } from "./rotas.js";
import { Seats } from "./seats.js";
import { segmentPlans } from "./segments.js";

/** The tables of the organisation and its calendars. */
export type OrganisationRows = Pick<OfficeRows, "roles" | "staff_members" | "grades" | "segments" | "segment_settings" | "teams" | "positions" | "position_holdings" | "probation_reports" | "delegations" | "absences" | "rota_needs" | "rota_shifts">;

/** The organisation, with its seats at hand for those who need to know who sat where on a day. */
export interface Organisation { readonly rows: OrganisationRows; readonly seats: Seats }

/** What the organisation is drawn with. */
export interface Drawing { readonly asOf: string; readonly openedAt: number; readonly chance: Chance }

const roleRow = (name: PresetRole, { chance, openedAt }: Pick<Drawing, "chance" | "openedAt">): RoleRow =>
  ({ id: chance.id(openedAt), name, description: roleDuties[name], permissions: allPermissions.filter((one) => (presetRoles[name] as readonly string[]).includes(one)) });

function settingRows(segment: SegmentRow, writer: string, plan: (typeof segmentPlans)[number], { asOf, openedAt, chance }: Drawing): SettingRow[] {
  const effective = daysBefore(asOf, 100);
  return Object.entries(plan.settings).map(([topic, text]) => ({
    id: chance.id(openedAt), segment_id: segment.id, topic, text, revision: 1, effective_from: effective, written_by_id: writer, written_at: momentOf(workingDaysFrom(effective, -4), 15 * 60),
  }));
}

/** What leaders have written so far about those on probation (AS-38): one report every ten weeks. */
function probationRows(seats: Seats, { asOf, openedAt, chance }: Drawing): ProbationRow[] {
  return ["Isla Buchan", "Sophie Penney"].flatMap((name) => {
    const seat = seats.named(name);
    return [70, 140].map((days) => workingDaysFrom(addCalendarDays(seat.since, days), 1)).filter((on) => on < asOf).map((on, at) => ({
      id: chance.id(openedAt), staff_id: seat.holderId, on, assessment: assessments[at]!, written_by_id: seats.leaderOf(seat).holderId, written_at: momentOf(on, 15 * 60 + 30),
    }));
  });
}

const assessments = ["Settling in well. Calls are kind and clear; letters still need a second look.", "Letters now go out with little correction. Next: planning a case from the start."];

/** Draws segments, teams, roles, people, their seats and who held them when. */
export function inventOrganisation(drawing: Drawing): Organisation {
  const { asOf, openedAt, chance } = drawing;
  // A role that came later is drawn by a chance of its own: the history stays what it was.
  const later = { openedAt, chance: new Chance(asOf.length + 23) };
  const roles = (Object.keys(presetRoles) as PresetRole[]).map((name) => roleRow(name, ["Assistant casework manager", "Executive assistant"].includes(name) ? later : drawing));
  const segments = segmentPlans.map(({ name, telephone, purpose }): SegmentRow => ({ id: chance.id(openedAt), name, telephone, purpose }));
  const teams = segmentPlans.flatMap((plan, at) => plan.teams.map((team): TeamRow => ({ id: chance.id(openedAt), segment_id: segments[at]!.id, ...team })));
  const { staff, positions, holdings, loads, levels } = inventPeople(drawing, { roles, segments, teams });
  const seats = new Seats({ staff, positions, holdings, segments, teams, roles, loads, levels, asOf });
  const segment_settings = segmentPlans.flatMap((plan, at) => settingRows(segments[at]!, seats.managerOf(segments[at]!.id).holderId, plan, drawing));
  const manager = seats.named("Bronwen Pugh");
  const delegations = [
    { to: "Martin Ashcombe", from: manager, permissions: ["command-segment"], starts: -2, ends: 7, reason: "Bronwen Pugh is on leave; Martin Ashcombe deputises." },
    { to: "Sanjay Kapadia", from: seats.named("Stephen Loach"), permissions: ["allocate-work"], starts: -3, ends: 2, reason: "Stephen Loach is away; allocation in Community Health continues." },
  ].map(({ to, from, permissions: given, starts, ends, reason }) => ({
    id: chance.id(openedAt), from_staff_id: from.holderId, to_staff_id: seats.named(to).holderId, permissions: given, starts_on: workingDaysFrom(asOf, starts), ends_on: workingDaysFrom(asOf, ends), reason,
  }));
  const absences = inventAbsences(seats, drawing);
  return { seats, rows: { roles, staff_members: staff, grades: inventGrades(staff, levels, seats.named("Sam Reid").holderId, drawing), segments, segment_settings, teams, positions, position_holdings: holdings, probation_reports: probationRows(seats, drawing), delegations, absences, ...inventRotas(seats, teams, absences, drawing) } };
}
