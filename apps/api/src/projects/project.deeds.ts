import { projectActions, projectBeginnings, takenUpActions, type ProjectFacts, type ProjectKept, type SpanInput, type TakenUpKept, type TakeUpInput } from "@remit/domain/projects/projects";
import { single } from "../casework/deeds.js";
import type { Deed } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { Project, ProjectPerson, projectFacts, projectState, takenUpFacts } from "./project.entity.js";

const happened = (recordType: string, recordId: string, particulars: object, staffId?: string) => ({ recordType, recordId, caseId: null, topics: ["organisation", ...(staffId ? [`person:${staffId}`] : [])], particulars });

export interface NewProject extends SpanInput { readonly name: string; readonly purpose: string; readonly segmentId: string | null; readonly leadId: string }
export const beginning: Deed<object, object, NewProject, object> = {
  event: "began a project", on: null, law: projectBeginnings.beginProject as never,
  apply: async (_allowed, { transaction, actor, input }) => [happened("Project", await begin(transaction, "projects", { ...input, begunById: actor.staffId }), { name: input.name, from: input.startsOn, to: input.endsOn })],
};

type ProjectRecord = ProjectKept & { readonly version: number };
/** PO-63: says who is taken up, and how much; each project stands still meanwhile, so that nobody is planned twice for one half day of it. */
export const takingUp = single<ProjectRecord, ProjectFacts, TakeUpInput & { readonly staffId: string }, object>({
  event: "said who is taken up by a project", on: Project as never, facts: projectFacts, state: projectState, law: projectActions.takeUpByProject as never,
  async one({ record }, { transaction, input: { staffId, halfDays, fromOn, toOn, person } }) {
    const id = await begin(transaction, "project_people", { projectId: record.id, staffId, halfDays, fromOn, toOn });
    return happened("ProjectPerson", id, { name: record.name, person: person!.name, halfDays, from: fromOn, to: toOn }, staffId);
  },
});
/** PO-63: when a project ends nobody is taken up by it any longer. */
export const ending = single<ProjectRecord, ProjectFacts, object, object>({
  event: "ended a project", on: Project as never, facts: projectFacts, state: projectState, law: projectActions.endProject as never,
  async one({ record }, { transaction, today }) {
    await amend(transaction, "projects", record.id, { endedOn: today });
    await transaction.query("UPDATE project_people SET to_on = greatest(from_on - 1, $2::date), version = version + 1 WHERE project_id = $1 AND to_on > $2::date", [record.id, today]);
    return happened("Project", record.id, { name: record.name });
  },
});
export const freeing = single<TakenUpKept & { readonly version: number; readonly staffId: string; readonly fromOn: string }, ProjectFacts, object, object>({
  event: "freed somebody from a project", on: ProjectPerson as never, facts: takenUpFacts, state: () => "ON", law: takenUpActions.freeFromProject as never,
  async one({ record }, { transaction, today }) {
    const [told] = await transaction.query<{ name: string; person: string }>("UPDATE project_people o SET to_on = greatest(o.from_on - 1, least(o.to_on, $2::date)), version = o.version + 1 FROM projects p, staff_members s WHERE o.id = $1 AND p.id = o.project_id AND s.id = o.staff_id RETURNING p.name, s.name AS person", [record.id, today]);
    return happened("ProjectPerson", record.id, told!, record.staffId);
  },
});
