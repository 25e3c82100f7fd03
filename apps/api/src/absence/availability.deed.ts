import { availabilityOn } from "@remit/domain/absence/presence";
import { awayActions, type AvailabilityInput, type PersonFacts } from "@remit/domain/absence/beginning";
import { isAwayAllDay } from "@remit/domain/absence/span";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import type { StaffKept } from "@remit/domain/organisation/staff";
import type { ObjectLiteral } from "typeorm";
import type { Deed, Doing, Transaction } from "../door/deed.js";
import { amend, begin, differences, type Edited } from "../organisation/writing.js";
import { onPerson } from "./absence.deeds.js";

type Person = StaffKept & ObjectLiteral & { readonly hasLimitedCapacity: boolean };
type Spans = PersonFacts["spans"];

/** Whatever of these covers today ends yesterday; what began today did not happen. */
async function endToday(transaction: Transaction, spans: Spans, today: string): Promise<void> {
  for (const { id, startsOn } of spans.filter((span) => isAwayAllDay([span], today)))
    await amend(transaction, "absences", id, startsOn < today ? { endsOn: addCalendarDays(today, -1), endsAtMidday: false } : { status: "WITHDRAWN" });
}

async function goAway(spans: Spans, staffId: string, { transaction, actor, input, today }: Doing<AvailabilityInput>): Promise<void> {
  const said = spans.find((span) => span.isSaidAtTheDesk && isAwayAllDay([span], today));
  if (said) return amend(transaction, "absences", said.id, { endsOn: input.awayUntil });
  const [kind] = await transaction.query<{ id: string }>("SELECT id FROM absence_kinds WHERE is_said_at_the_desk");
  await begin(transaction, "absences", { staffId, kindId: kind!.id, status: "STANDING", startsOn: today, endsOn: input.awayUntil, enteredById: actor.staffId });
}

/** WM-27: says whether a person can take on more. Being away becomes an absence, and being back ends it, so that it is written in one place. */
export const settingAvailability: Deed<Person, PersonFacts, AvailabilityInput, Edited> = {
  ...onPerson, event: "set availability", law: awayActions.setAvailability,
  async apply([one], doing) {
    const { record, facts } = one!;
    const { transaction, input, today } = doing;
    const standing = facts.spans.filter((span) => span.isStanding);
    const changes = differences(availabilityOn(standing, record.hasLimitedCapacity, today), { ...input });
    if (!Object.keys(changes).length) return [];
    if (input.availability === "AWAY") await goAway(standing, record.id, doing);
    else await endToday(transaction, standing, today);
    await amend(transaction, "staff_members", record.id, input.availability === "AWAY" ? {} : { hasLimitedCapacity: input.availability === "LIMITED" });
    return [{ recordType: "StaffMember", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: record.name, changes } }];
  },
};
