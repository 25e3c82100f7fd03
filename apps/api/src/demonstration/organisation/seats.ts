import type { CalendarDate } from "@remit/domain/calendar/calendar-date";
import type { HoldingRow, PositionRow, RoleRow, SegmentRow, StaffRow, TeamRow } from "../rows.js";
import type { Load } from "./invent-people.js";

/** A seat with the person in it now. */
export interface Seat {
  readonly position: PositionRow;
  readonly holderId: string;
  /** Since when the present holder sits here. */
  readonly since: CalendarDate;
  readonly load: Load;
}

interface Known {
  readonly staff: readonly StaffRow[]; readonly positions: readonly PositionRow[]; readonly holdings: readonly HoldingRow[]; readonly segments: readonly SegmentRow[];
  readonly teams: readonly TeamRow[]; readonly roles: readonly RoleRow[]; readonly loads: ReadonlyMap<string, Load>; readonly levels: ReadonlyMap<string, number>; readonly asOf: CalendarDate;
}

/** Who sits where, and who sat there on an earlier day. */
export class Seats {
  readonly all: readonly Seat[];
  private readonly names: ReadonlyMap<string, string>;
  private readonly held = new Map<string, HoldingRow[]>();

  constructor(private readonly known: Known) {
    this.names = new Map(known.staff.map(({ id, name }) => [id, name]));
    for (const holding of known.holdings) this.held.set(holding.position_id, [...(this.held.get(holding.position_id) ?? []), holding]);
    this.all = known.positions.map((position) => {
      const now = this.held.get(position.id)!.find((one) => one.held_to === null)!;
      return { position, holderId: now.staff_id, since: now.held_from, load: known.loads.get(position.id) ?? { requests: 0, overdue: 0 } };
    });
  }

  /** The first seat of the person so named. Throws when nobody is. */
  named(name: string): Seat {
    const found = this.all.find((seat) => this.names.get(seat.holderId) === name);
    if (!found) throw new Error(`Nobody named ${name} holds a seat.`);
    return found;
  }

  /** Who held a seat on a day: the holder now where nobody did. */
  holderOn(seat: Seat, day: CalendarDate): string {
    const then = this.held.get(seat.position.id)!.find((one) => one.held_from <= day && (one.held_to === null || one.held_to >= day));
    return then?.staff_id ?? seat.holderId;
  }

  /** Whether anyone sat there on a day. */
  satOn = (seat: Seat, day: CalendarDate): boolean => this.held.get(seat.position.id)!.some((one) => one.held_from <= day && (one.held_to === null || one.held_to >= day));

  /** The level of a person, 1 to 4. */
  levelOf = (staffId: string): number => this.known.levels.get(staffId)!;

  /** The name of a person. */
  nameOf = (staffId: string): string => this.names.get(staffId)!;

  segmentNamed = (name: string): SegmentRow => this.known.segments.find((one) => one.name === name)!;

  managerOf = (segmentId: string): Seat => this.all.find(({ position }) => position.segment_id === segmentId && position.kind === "SEGMENT_MANAGER")!;

  /** The team leader above a seat; the segment's manager where there is none. */
  leaderOf({ position }: Seat): Seat {
    return this.all.find((one) => one.position.team_id === position.team_id && position.team_id !== null && one.position.kind === "TEAM_LEADER") ?? this.managerOf(position.segment_id);
  }

  /** Seats of a segment that carry casework today. */
  carrying = (segmentName: string): Seat[] => this.all.filter(({ position, load }) => position.segment_id === this.segmentNamed(segmentName).id && load.requests > 0);
}
