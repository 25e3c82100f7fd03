import { command, named, rowOf, staffOf, type Came } from "./casework.js";
import type { Who, World } from "./world.js";

type Kept = Readonly<Record<string, unknown>> & { readonly id: string };
const chosen = "choices { action allowed because }";
const kept: Readonly<Record<string, readonly [table: string, selection: string]>> = {
  theme: ["themes", `id version reference name definition principle state inForceFrom inForceTo carriedBy parent { name } mergedInto { name } standsFor { name } versions { nodes { number name why state writtenBy { name } } } ${chosen}`],
  themeTag: ["theme_tags", `id version kind recordCalled evidence isSuggested isInForce occurredOn taggedOn removedReason theme { name } taggedBy { name } removedBy { name } case { reference } ${chosen}`],
  lesson: ["lessons", `id version reference title audience state dueOn isOverdue round evidence outcome isMine isForMeToCheck isForMeToRead usedBy owner { name } checker { name } work { reference state dueOn } review { reference } shares { nodes { team { name } sharedOn } } receipts { nodes { staff { name } readOn usedHow } } checks { nodes { round isEffective note checkedBy { name } } } policyFeedback { nodes { reference } } procedureChanges { nodes { procedureVersion { number procedure { name } } } } ${chosen}`],
  systemicIssue: ["systemic_issues", `id version reference name why state handling outcome caseCount openLessons isMine owner { name } proposedBy { name } cases { nodes { case { reference } } } ${chosen}`],
  policyFeedback: ["policy_feedback", `id version reference policy state outcome answer isMine lesson { reference } ${chosen}`],
  procedure: ["procedures", `id version name number versions { nodes { number change causes { nodes { lesson { reference } } } } } ${chosen}`],
};

/** How tests speak of themes, lessons and systemic issues: by what is done to them. */
export function learningIn(world: World) {
  const answer = async (field: string, came: Promise<Came<Record<string, Kept>>>) => {
    const { done, refused } = await came;
    return { record: done?.[field] ?? null, refused };
  };
  const begin = (as: Who, name: string, field: string, input: object) => answer(field, command<Record<string, Kept>>(world, as, name, input, `${field} { ${kept[field]![1]} }`));
  return {
    begin,
    /** Does something to a record as it now stands. */
    to: async (as: Who, name: string, field: string, id: string, more: object = {}) => answer(field, command<Record<string, Kept>>(world, as, name, { ...named(await rowOf(world, kept[field]![0], "id", id)), ...more }, `${field} { ${kept[field]![1]} }`)),
    /** Reads a record as somebody; null where they may not. */
    read: async (as: Who, field: string, id: string) => (await world.ask<Record<string, Kept | null>>(as, `query($id: ID!) { ${field}(id: $id) { ${kept[field]![1]} } }`, { id })).data[field],
    staff: (name: Who) => staffOf(world, name),
    /** A theme of the office, by its keeper. */
    theme: async (name: string, more: object = {}): Promise<string> => {
      const { record, refused } = await begin("Helen Marsh", "addTheme", "theme", { name, definition: `${name}, as it shows in decisions.`, principle: "GETTING_IT_RIGHT", ...more });
      if (!record) throw new Error(`The theme ${name} was refused: ${refused!.message}`);
      return record.id;
    },
    /** A head of complaint on a case of the named world. */
    finding: async (reference: string, complaint: string): Promise<string> =>
      (await world.sql<{ id: string }>("INSERT INTO findings (case_id, ordinal, complaint, category_id) SELECT c.id, (SELECT count(*) + 1 FROM findings f WHERE f.case_id = c.id), $2, k.id FROM cases c, finding_categories k WHERE c.reference = $1 AND k.code = 'DELAY' RETURNING id", [reference, complaint]))[0]!.id,
    team: async (name: string): Promise<string> => (await rowOf(world, "teams", "name", name)).id,
  };
}
