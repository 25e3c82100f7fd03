import type { FindingInput } from "@remit/domain/casework/case-additions";
import type { Listed } from "@remit/domain/casework/service-request-actions";
import { InputType } from "type-graphql";
import type { Door } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import type { NewFinding } from "./finding.deeds.js";

@InputType({ description: "A head of complaint that is not written down yet." })
export class NewFindingInput {
  @Words("What is complained of.", { max: 5000 }) complaint!: string;
  @Other("Its category.") categoryId!: string;
  @Other("Its outcome, when it has one.", true) outcomeId?: string | null;
}
@InputType({ description: "A head of complaint that is added to a case." })
export class AddFindingInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Words("What is complained of.", { max: 5000 }) complaint!: string;
  @Other("Its category.") categoryId!: string;
  @Other("Its outcome, when it has one.", true) outcomeId?: string | null;
}
@InputType({ description: "What is to change about a finding; what is left out stays as it is." })
export class EditFindingInput extends NamedInput {
  @Words("What is complained of.", { optional: true, max: 5000 }) complaint?: string | null;
  @Other("Its category.", true) categoryId?: string | null;
  @Other("Its outcome; null for none yet.", true) outcomeId?: string | null;
}

export const newFinding = ({ complaint, categoryId, outcomeId }: NewFindingInput): NewFinding => ({ complaint, categoryId, outcomeId: outcomeId ?? null });

const entry = async (door: Door, table: string, id: string | null | undefined): Promise<Listed | null> =>
  id ? ((await door.source.query<Listed[]>(`SELECT is_active AS "isActive" FROM ${table} WHERE id = $1`, [id]))[0] ?? null) : null;

/** The category and the outcome that a finding names, as they stand in the office's lists. */
export async function termsOf(door: Door, { categoryId, outcomeId }: { readonly categoryId?: string | null; readonly outcomeId?: string | null }): Promise<FindingInput> {
  const [category, outcome] = await Promise.all([entry(door, "finding_categories", categoryId), entry(door, "finding_outcomes", outcomeId)]);
  return { category, outcome, names: { categoryId: Boolean(categoryId), outcomeId: Boolean(outcomeId) } };
}
