import type { SomeoneNamed } from "@remit/domain/casework/knowing";
import type { Context } from "../door/context.js";
import { refuseField } from "../reading/refusal.js";
import { Case } from "./case.entity.js";
import { visible } from "./visible.js";

const someoneSql = `SELECT s.id, s.name, s.is_active AS "isActive", may_know($2, s.id) AS "mayKnow",
    EXISTS (SELECT FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.holder_id = s.id AND p.is_open AND 'clear-briefings' = ANY(r.permissions)) AS "mayClear"
  FROM staff_members s WHERE s.id = ANY($1::uuid[])`;

/** The people whom a command names, by the fields that name them, as the law knows them beside a case. */
export async function peopleNamed<Field extends string>({ door }: Pick<Context, "door">, caseId: string | null, fields: Readonly<Record<Field, string>>): Promise<Record<Field, SomeoneNamed>> {
  const found = await door.source.query<SomeoneNamed[]>(someoneSql, [Object.values(fields), caseId]);
  return Object.fromEntries(Object.entries<string>(fields).map(([field, id]) => {
    const one = found.find((each) => each.id === id);
    if (!one) throw refuseField(field, "There is no such person. Choose from the list.", "VALIDATION_FAILED");
    return [field, one];
  })) as Record<Field, SomeoneNamed>;
}

/** The same for a field that names several. */
export async function everyoneNamed(context: Pick<Context, "door">, caseId: string | null, field: string, ids: readonly string[]): Promise<SomeoneNamed[]> {
  const distinct = [...new Set(ids)];
  const found = await context.door.source.query<SomeoneNamed[]>(someoneSql, [distinct, caseId]);
  if (found.length < distinct.length) throw refuseField(field, "Somebody named is not known here. Choose from the list.", "VALIDATION_FAILED");
  return found;
}

/** The case that a command is about, where it names one that the person who asks may see. */
export async function caseIfAny(context: Context, caseId: string | null | undefined): Promise<{ readonly id: string; readonly reference: string } | null> {
  if (!caseId) return null;
  const found = await visible<{ id: string; reference: string }>(context, Case, caseId);
  if (!found) throw refuseField("caseId", "There is no such case, or you may not see it. Choose from the list.", "NOT_FOUND");
  return found;
}
