import type { ContactDetails } from "@remit/domain/casework/register-actions";
import { openingActions, type OpenCaseInput } from "@remit/domain/casework/opening";
import type { Deed, Doing, Happened, Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { groupFollowsItsCases } from "./case.deeds.js";
import type { NewFinding } from "./finding.deeds.js";

/** A person as they are registered. */
export interface NewPerson extends ContactDetails { readonly name: string; readonly adjustments: readonly string[]; readonly language: string }

/** What a case is opened with, as the law judges it and as it is written. */
export interface Opening extends OpenCaseInput {
  readonly groupId: string | null;
  readonly newComplainant: NewPerson | null;
  readonly title: string;
  readonly summary: string;
  readonly bodyId: string | null;
  readonly complexity: number;
  readonly newFindings: readonly NewFinding[];
}

/** What the audit keeps of a case that was opened, of its group and of its complainant. */
export interface Opened { readonly reference: string | null; readonly title: string; readonly group: string | null }

const groupTitle = `SELECT coalesce((SELECT p.name FROM people p WHERE p.id = $1) || coalesce(' and ' || (SELECT b.name FROM bodies b WHERE b.id = $2), ''), $3) AS title`;

async function beginGroup(transaction: Transaction, personId: string | null, { bodyId, title, segmentId, receivedOn }: Opening): Promise<string> {
  const [named] = await transaction.query<{ title: string }>(groupTitle, [personId, bodyId, title]);
  return begin(transaction, "case_groups", { title: named!.title, personId, segmentId, receivedOn });
}

/** CS-02: from its first day a case has one contact: whoever holds it, or else whoever opened it. */
const caseSql = `
  INSERT INTO cases (reference, case_group_id, body_id, complainant_id, title, summary, received_on, complexity, contact_owner_id)
  SELECT numbered('C-' || left($1, 4) || '-', nextval('case_numbers')), g.id, $3, $4, $5, $6, $7, $8, coalesce(p.holder_id, $9)
  FROM case_groups g LEFT JOIN positions p ON p.id = g.owner_position_id WHERE g.id = $2
  RETURNING id, reference, segment_id AS "segmentId"`;

/** Opens a case in a new group or in one that is there; the group's owner owns it from the start (WM-07). */
export const opening: Deed<object, object, Opening, Opened> = {
  event: "opened", on: null, law: openingActions.openCase,
  async apply(_allowed, { transaction, input, actor, today }: Doing<Opening>): Promise<Happened<Opened>[]> {
    const personId = input.newComplainant ? await begin(transaction, "people", { ...input.newComplainant }) : input.complainantId ?? input.group?.personId ?? null;
    if (input.groupId) await transaction.query("SELECT FROM case_groups WHERE id = $1 FOR UPDATE", [input.groupId]);
    const groupId = input.groupId ?? (await beginGroup(transaction, personId, input));
    const [made] = await transaction.query<{ id: string; reference: string; segmentId: string }>(caseSql,
      [today, groupId, input.bodyId, personId, input.title, input.summary, input.receivedOn, input.complexity, actor.staffId]);
    if (input.groupId) await groupFollowsItsCases(transaction, groupId);
    const { id, reference, segmentId } = made!;
    for (const [place, finding] of input.newFindings.entries()) await begin(transaction, "findings", { caseId: id, ordinal: place + 1, ...finding });
    const topics = [`segment:${segmentId}`];
    const particulars = { reference, title: input.title, group: groupId };
    return [
      { recordType: "Case", recordId: id, caseId: id, topics, particulars },
      ...(input.groupId ? [] : [{ recordType: "CaseGroup", recordId: groupId, caseId: id, topics, particulars }]),
      ...(input.newComplainant ? [{ recordType: "Person", recordId: personId!, caseId: id, topics, particulars }] : []),
    ];
  },
};
