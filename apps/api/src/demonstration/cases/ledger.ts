import type { CalendarDate } from "@remit/domain/calendar/calendar-date";
import type { Chance } from "../chance.js";
import { momentOf } from "../office-days.js";
import type { Organisation } from "../organisation/invent-organisation.js";
import type { Reference } from "../reference.js";
import type { AuditRow, OfficeRows } from "../rows.js";

/** The tables that cases fill. */
export type CaseRows = Pick<OfficeRows, "people" | "case_groups" | "cases" | "findings" | "case_access" | "contact_changes" | "service_requests" | "activities" | "inbound_correspondence" | "file_notes" | "clocks" | "clock_pauses">;

/** Who did something: a person in a seat, or the office itself. */
export type Actor = { readonly staffId: string; readonly positionId: string } | null;

/** Something that happened. Its particulars are read at the end, when references have been given. */
interface Event extends Omit<AuditRow, "id" | "particulars"> { readonly particulars: () => Readonly<Record<string, unknown>> }

/** Parts of a day, as minutes from midnight: what arrives comes early, work is given out in the morning and done after it. */
const partsOfDay = { midnight: [1, 9], dawn: [4 * 60, 4 * 60 + 50], early: [5 * 60, 8 * 60 + 50], morning: [9 * 60, 11 * 60 + 20], day: [11 * 60 + 30, 15 * 60 + 30], late: [15 * 60 + 40, 16 * 60 + 55], night: [10, 5 * 60 + 30] } as const;

/** Where everything that is told about cases is written down, with its history. */
export class Ledger {
  readonly rows: CaseRows = { people: [], case_groups: [], cases: [], findings: [], case_access: [], contact_changes: [], service_requests: [], activities: [], inbound_correspondence: [], file_notes: [], clocks: [], clock_pauses: [] };
  private readonly events: Event[] = [];
  private readonly said = new Set<string>();

  constructor(readonly asOf: CalendarDate, readonly chance: Chance, readonly organisation: Organisation, readonly reference: Reference) {}

  /** A moment in a part of a day. */
  at(day: CalendarDate, part: keyof typeof partsOfDay): string {
    const [from, to] = partsOfDay[part];
    return momentOf(day, this.chance.whole(from, to));
  }

  /** An identifier of something that began at a moment. */
  id = (at: string): string => this.chance.id(Date.parse(at));

  /** Keeps what happened to a record of a case. */
  happened(at: string, actor: Actor, action: string, [record_type, record_id]: readonly [string, string], case_id: string, particulars: Event["particulars"]): void {
    this.events.push({ stream_id: case_id, at, actor_id: actor?.staffId ?? null, position_id: actor?.positionId ?? null, action, record_type, record_id, case_id, particulars });
  }

  /** The first of several drafts that nothing in the office says yet; the last one when all are taken. */
  fresh(draft: () => string, tries = 30): string {
    let text = draft();
    while (this.said.has(text) && --tries > 0) text = draft();
    this.said.add(text);
    return text;
  }

  /** The history in the order in which it happened. */
  history(): AuditRow[] {
    const inOrder = this.events.map((event, place) => ({ event, place })).sort((a, b) => (a.event.at < b.event.at ? -1 : a.event.at > b.event.at ? 1 : a.place - b.place));
    return inOrder.map(({ event }) => ({ ...event, id: this.id(event.at), particulars: event.particulars() }));
  }
}
