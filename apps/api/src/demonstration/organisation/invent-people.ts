import { daysBefore, lastWorkingDay, workingDaysFrom } from "../office-days.js";
import type { HoldingRow, PositionRow, RoleRow, SegmentRow, StaffRow, TeamRow } from "../rows.js";
import type { Drawing } from "./invent-organisation.js";
import { apart, besideTheManager, formerSeat, leaver, members, secondSeats, type Member, type Particulars } from "./staff.js";

interface Places { readonly roles: readonly RoleRow[]; readonly segments: readonly SegmentRow[]; readonly teams: readonly TeamRow[] }

/** Open service requests that a seat is to hold, and how many of them are late. */
export interface Load { readonly requests: number; readonly overdue: number }

interface Drawn { readonly staff: StaffRow[]; readonly positions: PositionRow[]; readonly holdings: HoldingRow[]; readonly loads: ReadonlyMap<string, Load>; /** The level of each person today. */ readonly levels: ReadonlyMap<string, number> }

const address = (name: string) => `${name.replace(/^(Dr|Dame|Professor) /, "").toLowerCase().replace(/[^a-z]+/g, ".")}@ombudsman.example`;

/** Numbers that are kept for drama: London, Leeds and mobiles of nowhere in particular. */
const line = (place: string, number: number): string => (/Homes|Local/.test(place) ? `0113 496 0${500 + number}` : number % 3 === 0 ? `01632 960${700 + number}` : `020 7946 0${600 + number}`);

function staffRow([name, , , place, more = {}]: Member, number: number, { asOf, chance, openedAt }: Drawing): StaffRow {
  const started = lastWorkingDay(daysBefore(asOf, more.daysHere ?? chance.whole(500, 3600)));
  return {
    id: chance.id(openedAt), staff_number: String(400101 + number), name, email: address(name), telephone: line(place, number), fte: more.fte ?? 1, skills: more.skills ?? [],
    has_limited_capacity: more.limited === true,
    employment: more.contracted ? "CONTRACTED" : "EMPLOYED", on_probation_until: more.onProbation ? workingDaysFrom(asOf, 130 - Math.floor((more.daysHere ?? 0) * 0.6)) : null,
    induction_completed_on: more.notInducted ? null : workingDaysFrom(started, 15), started_on: started, left_on: null, is_active: true, line_manager_id: null,
  };
}

function positionRow(title: string, role: string, place: string, more: Particulars, places: Places, { chance, openedAt }: Drawing): PositionRow {
  const team = places.teams.find((one) => one.name === place);
  const segment = places.segments.find((one) => one.id === team?.segment_id) ?? places.segments.find((one) => one.name === (besideTheManager.has(place) ? "Private Office" : place))!;
  const leads = role === "Team leader" || title.endsWith("(team leader)");
  const manages = role === "Segment manager" || role === "Head of reviews" || role === "Casework manager";
  return {
    id: chance.id(openedAt), title, role_id: places.roles.find((one) => one.name === role)!.id, segment_id: segment.id, team_id: team?.id ?? null,
    kind: manages ? "SEGMENT_MANAGER" : leads ? "TEAM_LEADER" : apart.has(role as never) ? "OTHER" : "CASEWORKER",
    has_team_leader_permissions: more.teamLeaderPermissions === true, deputy_position_id: null,
  };
}

/** Line management follows the hierarchy; the managers answer to the Ombudsman, and she to nobody here. */
function setLineManagers(staff: readonly StaffRow[], positions: readonly PositionRow[]): void {
  const ombudsman = staff[members.findIndex(([, title]) => title === "Ombudsman")]!;
  staff.forEach((person, at) => {
    const seat = positions[at]!;
    const leader = seat.kind === "CASEWORKER" || seat.kind === "OTHER" ? positions.findIndex((one) => one.kind === "TEAM_LEADER" && one.team_id === seat.team_id && seat.team_id !== null) : -1;
    const manager = positions.findIndex((one) => one.kind === "SEGMENT_MANAGER" && one.segment_id === seat.segment_id);
    const above = leader >= 0 ? staff[leader]! : seat.kind === "SEGMENT_MANAGER" || seat.team_id === null ? ombudsman : staff[manager]!;
    person.line_manager_id = above === person ? null : above.id;
  });
}

/** A deputy for every seat (AS-40): the next of the same kind in the team or segment, else the segment's next seat. */
function setDeputies(positions: readonly PositionRow[]): void {
  for (const seat of positions) {
    const others = positions.filter((one) => one !== seat && one.segment_id === seat.segment_id);
    const nearest = (test: (one: PositionRow) => boolean) => others.find((one) => test(one) && positions.indexOf(one) > positions.indexOf(seat)) ?? others.find(test);
    const deputy = seat.kind === "SEGMENT_MANAGER" ? nearest((one) => one.kind === "TEAM_LEADER")
      : seat.kind === "TEAM_LEADER" ? nearest((one) => one.has_team_leader_permissions || one.kind === "TEAM_LEADER")
      : nearest((one) => one.kind === seat.kind && one.team_id === seat.team_id && one.role_id === seat.role_id) ?? nearest((one) => one.kind === "SEGMENT_MANAGER" || one.kind === "TEAM_LEADER");
    seat.deputy_position_id = deputy!.id;
  }
}

/** Draws the people, their seats and who held which seat from when to when. */
export function inventPeople(drawing: Drawing, places: Places): Drawn {
  const { asOf, chance, openedAt } = drawing;
  const loads = new Map<string, Load>();
  const staff = members.map((member, number) => staffRow(member, number, drawing));
  const positions = members.map(([, title, role, place, more = {}]) => positionRow(title, role, place, more, places, drawing));
  setLineManagers(staff, positions);
  const personOf = (name: string) => staff.find((one) => one.name === name)!;
  const hold = (seat: PositionRow, person: StaffRow, from: string, to: string | null, isPrimary = true): HoldingRow =>
    ({ id: chance.id(openedAt), position_id: seat.id, staff_id: person.id, held_from: from, held_to: to, is_primary: isPrimary });
  const holdings = positions.map((seat, at) => hold(seat, staff[at]!, staff[at]!.started_on, null));
  members.forEach(([, , , , more = {}], at) => { if (more.load) loads.set(positions[at]!.id, { requests: more.load, overdue: more.overdue ?? Math.round(more.load / 10) }); });
  for (const [name, title, team, teamLeaderPermissions, load] of secondSeats) {
    const seat = positionRow(title, "Caseworker", team, teamLeaderPermissions ? { teamLeaderPermissions } : {}, places, drawing);
    positions.push(seat);
    holdings.push(hold(seat, personOf(name), lastWorkingDay(daysBefore(asOf, chance.whole(380, 700))), null, false));
    loads.set(seat.id, { requests: load, overdue: 0 });
  }
  setDeputies(positions);
  const seatNow = (name: string) => holdings.find((one) => one.staff_id === personOf(name).id && one.is_primary && one.held_to === null)!;
  // Before the present holders came to their seats, three of them were held by somebody else.
  const left = workingDaysFrom(seatNow(leaver.seatOf).held_from, -1);
  const gone: StaffRow = { ...staffRow([leaver.name, "", "Caseworker", "Customer Care Team 1", { skills: leaver.skills }], staff.length, drawing), is_active: false, left_on: left, line_manager_id: personOf("Owen Pryce").id };
  staff.push(gone);
  holdings.push(hold(positions.find((one) => one.id === seatNow(leaver.seatOf).position_id)!, gone, gone.started_on, left));
  const moved = lastWorkingDay(daysBefore(asOf, formerSeat.daysAgo));
  const [mover, successor] = [seatNow(formerSeat.name), seatNow(formerSeat.seatOf)];
  holdings.push(hold(positions.find((one) => one.id === successor.position_id)!, personOf(formerSeat.name), mover.held_from, moved));
  holdings.push(hold(positions.find((one) => one.id === mover.position_id)!, personOf(formerSeat.seatOf), successor.held_from, moved));
  successor.held_from = workingDaysFrom(moved, 1);
  mover.held_from = workingDaysFrom(moved, 1);
  const levels = new Map(staff.map(({ id }, at) => [id, members[at]?.[4]?.level ?? 2]));
  return { staff, positions, holdings, loads, levels };
}
