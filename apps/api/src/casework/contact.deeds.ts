import { caseContact, type ContactInput, type NewContact } from "@remit/domain/casework/case-contact";
import type { Door } from "../door/perform.js";
import { begin } from "../organisation/writing.js";
import { happenedToCase, onCase, rewrite, toItsHolder } from "./deeds.js";

/** What the audit keeps of a change of contact. */
export interface ContactChanged { readonly reference: string; readonly from?: string | null; readonly to?: string; readonly toldOn?: string }

/** The person who is to become the contact, as the law needs to know them; null when they do not work here. */
export async function newContact(door: Door, caseId: string, staffId: string): Promise<NewContact | null> {
  const [found] = await door.source.query<NewContact[]>(`
    SELECT s.id, s.name, NOT EXISTS (SELECT FROM case_access k WHERE k.case_id = $1 AND k.staff_id = s.id AND k.kind = 'EXCLUDED' AND k.ended_at IS NULL)
      AND (NOT coalesce((SELECT c.is_sensitive FROM cases c WHERE c.id = $1), false) OR EXISTS (SELECT FROM case_access k WHERE k.case_id = $1 AND k.staff_id = s.id AND k.kind = 'NEED_TO_KNOW' AND k.ended_at IS NULL)) AS "mayKnow"
    FROM staff_members s WHERE s.id = $2 AND s.is_active`, [caseId, staffId]);
  return found ?? null;
}

/** CS-02: one contact at any time; each change is a row that says whether the customer knows. */
export const changingContact = onCase<ContactInput, ContactChanged>({
  event: "contact changed", law: caseContact.changeContactOwner,
  async one({ record }, doing) {
    const to = doing.input.contact!;
    await rewrite(doing, "cases", record, { contactOwnerId: to.id });
    await begin(doing.transaction, "contact_changes", { caseId: record.id, fromStaffId: record.contactOwnerId, toStaffId: to.id });
    return happenedToCase(record, { reference: record.reference, from: record.contactOwnerId, to: to.id },
      [{ kind: "CONTACT_GIVEN", staffId: to.id, reference: record.reference }, { kind: "CONTACT_CHANGED", staffId: record.contactOwnerId, reference: record.reference }, toItsHolder("CONTACT_CHANGED", record)]);
  },
});

/** The customer heard of every change up to now in one go. */
export const tellingCustomer = onCase<{ readonly toldOn: string }, ContactChanged>({
  event: "customer told of contact", law: caseContact.tellCustomerOfContact,
  async one({ record }, doing) {
    await rewrite(doing, "cases", record, {});
    await doing.transaction.query("UPDATE contact_changes SET told_on = $2, told_by_id = $3 WHERE case_id = $1 AND told_on IS NULL", [record.id, doing.input.toldOn, doing.actor.staffId]);
    return happenedToCase(record, { reference: record.reference, toldOn: doing.input.toldOn });
  },
});
