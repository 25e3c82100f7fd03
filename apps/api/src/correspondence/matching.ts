import type { InstructionKind } from "@remit/domain/correspondence/labels";
import { likenessOfDuplicates, likenessOfNames, type WhyThisPerson } from "@remit/domain/correspondence/matching";
import { Case } from "../casework/case.entity.js";
import { Person } from "../casework/people.entity.js";
import type { Context } from "../door/context.js";
import { Parameters } from "../reading/parameters.js";
import { isStanding } from "./instruction.entity.js";
import { CorrespondenceItem } from "./item.entity.js";

/** What is known of something while it is being typed. */
export interface Sought { readonly fromName: string; readonly fromEmail: string | null; readonly caseReference: string | null; readonly summary: string; readonly receivedOn: string }
export interface Matches {
  readonly people: readonly { readonly id: string; readonly name: string; readonly details: string | null; readonly why: WhyThisPerson; readonly adjustments: readonly string[]; readonly instructions: readonly InstructionKind[] }[];
  readonly duplicates: readonly { readonly id: string; readonly reference: string; readonly likeness: number }[];
  readonly caseTitle: string | null;
  readonly caseInstructions: readonly InstructionKind[];
}

const instructionsOf = (column: string, row: string, p: Parameters) => `(SELECT coalesce(json_agg(n.kind ORDER BY n.kind), '[]') FROM contact_instructions n WHERE n.${column} = ${row}.id AND ${isStanding("n", p)})`;

/**
 * PO-29, CS-27: who may have written it and why they are proposed, what came that day that reads the same, and what is agreed about contact.
 * One statement, within what the reader may see.
 */
export async function matchesOf({ door, actor }: Context, sought: Sought): Promise<Matches> {
  const p = new Parameters(actor);
  const [name, email, reference, summary, on] = [p.place("text", () => sought.fromName.trim()), p.place("text", () => sought.fromEmail?.trim() || null), p.place("text", () => sought.caseReference?.trim() || null), p.place("text", () => sought.summary.trim()), p.place("date", () => sought.receivedOn)];
  const theCase = `SELECT c.* FROM cases c WHERE lower(c.reference) = lower(${reference}) AND ${door.tables.scope(Case, "c", p)}`;
  const text = `WITH named AS (${theCase}),
    likely AS (SELECT id FROM people WHERE lower(email) = lower(${email}) UNION SELECT complainant_id FROM named UNION SELECT id FROM people WHERE name % ${name} AND similarity(name, ${name}) >= ${likenessOfNames}),
    persons AS (SELECT r.id, r.name, coalesce(r.address, r.email) AS details, r.adjustments, similarity(r.name, ${name}) AS likeness, CASE WHEN lower(r.email) = lower(${email}) THEN 'EMAIL' WHEN r.id IN (SELECT complainant_id FROM named) THEN 'CASE' ELSE 'NAME' END AS why
      FROM people r WHERE r.id IN (SELECT id FROM likely) AND ${door.tables.scope(Person, "r", p)} ORDER BY (CASE WHEN lower(r.email) = lower(${email}) THEN 0 WHEN r.id IN (SELECT complainant_id FROM named) THEN 1 ELSE 2 END), likeness DESC, r.name LIMIT 5),
    same AS (SELECT i.id, i.reference, similarity(i.summary, ${summary}) AS likeness FROM correspondence_items i WHERE i.received_on = ${on} AND (lower(i.from_name) = lower(${name}) OR i.person_id IN (SELECT id FROM persons WHERE why <> 'NAME' OR likeness = 1)) AND similarity(i.summary, ${summary}) >= ${likenessOfDuplicates} AND ${door.tables.scope(CorrespondenceItem, "i", p)} ORDER BY likeness DESC LIMIT 3)
    SELECT (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'details', r.details, 'why', r.why, 'adjustments', r.adjustments, 'instructions', ${instructionsOf("person_id", "r", p)})), '[]') FROM persons r) AS people,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'reference', s.reference, 'likeness', round(s.likeness * 100)::int)), '[]') FROM same s) AS duplicates,
      (SELECT c.title FROM named c) AS "caseTitle", coalesce((SELECT ${instructionsOf("case_id", "c", p)} FROM named c), '[]') AS "caseInstructions"`;
  const [found] = await door.source.query<Matches[]>(text, p.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));
  return found!;
}
