import { measure, type Matter } from "@remit/domain/authority/within-limit";
import { matter } from "../authority/matters.js";
import type { Context } from "../door/context.js";
import { refuseField } from "../reading/refusal.js";
import type { DecideItemInput } from "./agenda.inputs.js";

interface Decider { readonly name: string; readonly isAtTheMeeting: boolean; readonly matter: Matter | null }
const seat = "(SELECT h.position_id FROM position_holdings h WHERE h.staff_id = $1::uuid AND h.held_to IS NULL AND h.is_primary)";
const deciderSql = `SELECT s.name, EXISTS (SELECT FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id LEFT JOIN meeting_attendees t ON t.meeting_id = m.id
      WHERE i.id = $2::uuid AND (m.chair_id = s.id OR (t.staff_id = s.id AND t.attendance IN ('INVITED', 'PRESENT')) OR (t.deputy_id = s.id AND t.attendance <> 'ABSENT'))) AS "isAtTheMeeting",
    (${matter("$3::uuid", "$4::int", seat)}) AS matter FROM staff_members s WHERE s.id = $1::uuid`;

/** A decision that is put in at a meeting, with who decides and how that stands to their limits of authority (AS-23, PO-39). */
export async function putInAtMeeting({ door, today }: Context, itemId: string, { text, decidedById, authority, decisionKindId, amountPence, comesBack }: Omit<DecideItemInput, "id" | "expectedVersion">) {
  const [found] = await door.source.query<Decider[]>(deciderSql, [decidedById, itemId, decisionKindId ?? null, amountPence ?? null]);
  if (!found) throw refuseField("decidedById", "There is no such person. Choose from the list.", "VALIDATION_FAILED");
  const measured = found.matter && measure(found.matter, today);
  const said = measured?.limit ? `${measured.limit.source.title} (${measured.limit.source.reference})` : "";
  return { decider: found, matter: found.matter, text, decidedById, authority: authority || said, decisionKindId: decisionKindId ?? null, amountPence: amountPence ?? null, comesBack: comesBack ?? false };
}
