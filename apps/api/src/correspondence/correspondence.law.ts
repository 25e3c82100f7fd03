import { correspondenceItemActions } from "@remit/domain/correspondence/correspondence-actions";
import { correspondenceTermActions } from "@remit/domain/correspondence/entering";
import { correspondenceFollowUpActions, correspondenceWatchActions, type FollowUpFacts } from "@remit/domain/correspondence/follow-ups";
import { contactInstructionActions, type InstructionFacts, type InstructionKept } from "@remit/domain/correspondence/instructions";
import type { ItemFacts, ItemKept } from "@remit/domain/correspondence/item";
import { seesCase, withItsCase } from "../access/seen-cases.js";
import { seesPerson } from "../casework/casework.scopes.js";
import { beginsWith } from "../reading/filter.js";
import type { Parameters } from "../reading/parameters.js";
import { readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { ContactInstruction } from "./instruction.entity.js";
import { isOffered, seesItem } from "./item.computed.js";
import { CorrespondenceItem } from "./item.entity.js";
import { CorrespondenceCase, CorrespondenceFollowUp, CorrespondenceHandoff, CorrespondenceStandard, CorrespondenceTerm, CorrespondenceWatch } from "./pieces.entity.js";

/** What the law must know of something that came in. */
export const itemFacts: FactsSql<ItemFacts> = {
  segmentName: (a) => `SELECT s.name FROM segments s WHERE s.id = ${a}.segment_id`,
  doNotAcknowledge: (a, p) => `SELECT json_build_object('endsOn', n.ends_on, 'approvedBy', s.name) FROM contact_instructions n JOIN staff_members s ON s.id = n.decided_by_id WHERE n.id = do_not_acknowledge(${a}.id, ${a}.person_id, ${p.today})`,
  answeredOn: (a) => `SELECT coalesce(json_agg(c.reference ORDER BY c.reference), '[]') FROM correspondence_cases lk JOIN inbound_correspondence w ON w.id = lk.inbound_id JOIN cases c ON c.id = lk.case_id WHERE lk.item_id = ${a}.id AND w.is_open`,
  isOffered,
  escalatedTo: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.escalated_to_id`,
  openFollowUps: (a) => `SELECT count(*)::int FROM correspondence_follow_ups f WHERE f.item_id = ${a}.id AND f.done_on IS NULL`,
};
export const followUpFacts: FactsSql<FollowUpFacts> = { ownerName: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.owner_id`, reference: (a) => `SELECT i.reference FROM correspondence_items i WHERE i.id = ${a}.item_id` };
export const instructionFacts: FactsSql<InstructionFacts> = {
  about: (a) => `SELECT coalesce((SELECT c.reference FROM cases c WHERE c.id = ${a}.case_id), 'a person')`,
  recommendedBy: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.recommended_by_id`,
};

const withItsItem = seenWithThe(seesItem, "item_id", (a, p) => `EXISTS (SELECT FROM correspondence_items i WHERE i.id = ${a}.item_id AND ${seesItem("i", p)})`);
/** What is agreed about a person is seen by whoever sees the person, about a case by whoever sees the case. */
const seesInstruction = (a: string, p: Parameters) =>
  p.may("see-cases") ? `(EXISTS (SELECT FROM people w WHERE w.id = ${a}.person_id AND ${seesPerson("w", p)}) OR EXISTS (SELECT FROM cases c WHERE c.id = ${a}.case_id AND ${seesCase("c", p)}))` : "FALSE";
/** By its reference, and by who wrote and what they say for those who may read that. */
const itemWords = (a: string, typed: string, p: Parameters) => `(${beginsWith(`${a}.reference`, typed)}${p.may("see-personal-data") ? ` OR ${a}.from_name ILIKE '%' || ${typed} || '%' OR ${a}.summary ILIKE '%' || ${typed} || '%'` : ""})`;

export const followUpState = ({ doneOn }: { readonly doneOn: string | null }) => (doneOn ? "DONE" : "OPEN");
export const termState = ({ inUseTo }: { readonly inUseTo: string | null }) => (inUseTo ? "RETIRED" : "IN_USE");

// High risk stands first, whatever came after it (PO-23).
readable(CorrespondenceItem, { scope: seesItem, order: [{ by: "isOpen", descending: true }, { by: "isHighRisk", descending: true }, { by: "receivedOn", descending: true }], search: itemWords, law: { table: correspondenceItemActions, facts: itemFacts, state: (record: ItemKept) => record.status } });
readable(CorrespondenceCase, { scope: [withItsItem, withItsCase], order: [{ by: "linkedAt" }] });
readable(CorrespondenceHandoff, { scope: withItsItem, order: [{ by: "at" }] });
readable(CorrespondenceFollowUp, { scope: withItsItem, order: [{ by: "dueOn" }], law: { table: correspondenceFollowUpActions, facts: followUpFacts, state: followUpState } });
readable(CorrespondenceWatch, { scope: (a, p) => `${a}.staff_id = ${p.staffId} AND ${a}.ended_at IS NULL`, order: [{ by: "id" }], law: { table: correspondenceWatchActions, facts: {}, state: () => null } });
readable(CorrespondenceTerm, { scope: "everyone", order: [{ by: "kind" }, { by: "ordinal" }], law: { table: correspondenceTermActions, facts: {}, state: termState } });
readable(CorrespondenceStandard, { scope: "everyone", order: [{ by: "natureCode" }, { by: "inForceFrom", descending: true }] });
readable(ContactInstruction, { scope: seesInstruction, order: [{ by: "startsOn", descending: true }], law: { table: contactInstructionActions, facts: instructionFacts, state: (record: InstructionKept) => record.status } });
