import { command, named, rowOf, staffOf, type Came } from "./casework.js";
import type { Who, World } from "./world.js";

type Kept = Readonly<Record<string, unknown>> & { readonly id: string };
const chosen = "choices { action allowed because }";
const kept: Readonly<Record<string, readonly [table: string, selection: string]>> = {
  policy: ["policies", `id version reference name concerns state number asked accepted overdue isMine owner { name } team { name } published { number } versions { nodes { id number state } } teamStandings { nodes { team asked accepted overdue } } ${chosen}`],
  policyVersion: ["policy_versions", `id version number state text change questions passMark putToBoardOn returnedBecause approvedOn evidence evidenceHref publishedOn acceptBy questionnaire { nodes { id wording options right } } policy { reference name } ${chosen}`],
  guidanceItem: ["guidance_items", `id version reference title text href lookedAtOn lookedAtNote nextLookOn isOverdue state withdrawnBecause owner { name } maps { nodes { map { name } } } ${chosen}`],
  processMap: ["process_maps", `id version name href firstMaintainer { name } secondMaintainer { name } ${chosen}`],
  continuityArrangement: ["continuity_arrangements", `id version name reviewOn isMine isOverdue reviewedOn reviewNote owner { name } ${chosen}`],
  guidanceDiscussion: ["guidance_discussions", "id kind heldOn note people ledBy { name } team { name } items { nodes { item { reference } } }"],
  policyAcceptance: ["policy_acceptances", `id version state isCurrent isWaiting isOverdue dueOn passedOn acceptedOn remindedOn reminders team staff { name } attempts { nodes { number rightAnswers asked isPassed } } ${chosen}`],
};

/** How tests speak of policies and who accepts them: by what is done to them. */
export function policiesIn(world: World) {
  const answer = async (field: string, came: Promise<Came<Record<string, Kept>>>) => {
    const { done, refused } = await came;
    return { record: done?.[field] ?? null, refused };
  };
  const to = async (as: Who, name: string, field: string, id: string, more: object = {}, gives = field) => answer(gives, command<Record<string, Kept>>(world, as, name, { ...named(await rowOf(world, kept[field]![0], "id", id)), ...more }, `${gives} { ${kept[gives]![1]} }`));
  return {
    to,
    begin: (as: Who, name: string, field: string, input: object) => answer(field, command<Record<string, Kept>>(world, as, name, input, `${field} { ${kept[field]![1]} }`)),
    /** Reads a record as somebody; null where they may not. */
    read: async (as: Who, field: string, id: string) => (await world.ask<Record<string, Kept | null>>(as, `query($id: ID!) { ${field}(id: $id) { ${kept[field]![1]} } }`, { id })).data[field],
    /** What a version asks of somebody, behind the office's back. */
    asked: async (versionId: string, of: Who): Promise<string> => (await world.sql<{ id: string }>("SELECT a.id FROM policy_acceptances a JOIN staff_members s ON s.id = a.staff_id WHERE a.policy_version_id = $1 AND s.name = $2", [versionId, of]))[0]!.id,
    staff: (name: Who) => staffOf(world, name),
    team: async (name: string): Promise<string> => (await rowOf(world, "teams", "name", name)).id,
    segment: async (name: string): Promise<string> => (await rowOf(world, "segments", "name", name)).id,
  };
}
