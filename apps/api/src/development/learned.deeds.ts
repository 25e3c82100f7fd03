import type { ColleagueFacts, AboutAPerson } from "@remit/domain/development/colleague";
import { arrangingMentors, pairActions, type MentorInput, type PairKept } from "@remit/domain/development/mentoring";
import { recordingTraining, trainingActions, trainingState, type TrainingInput, type TrainingKept } from "@remit/domain/development/training";
import { staffState } from "@remit/domain/organisation/staff";
import { single } from "../casework/deeds.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { amend, begin } from "../organisation/writing.js";
import { aboutFacts, planningFacts } from "./development.law.js";
import { MentorPair, TrainingRecord } from "./learned.entity.js";
import { toldOf } from "./telling.js";

const { openAppraisalDueOn: _later, ...colleague } = planningFacts;
type Person = AboutAPerson & { readonly isActive: boolean; readonly skills: readonly string[] };
const onPerson = { on: StaffMember as never, state: staffState, facts: colleague } as const;

/** CS-23: puts on record what somebody learned; a field that they know since is found by whoever gives out work (WM-72). */
export const recording = single<Person, ColleagueFacts, TrainingInput & { readonly title: string; readonly provider: string }, object>({
  ...onPerson, event: "recorded training", law: recordingTraining.recordTraining as never,
  async one({ record, facts }, { transaction, actor, input }) {
    const field = input.field?.trim() || null;
    const id = await begin(transaction, "training_records", { ...input, field, staffId: record.id, recordedById: actor.staffId });
    if (field && !record.skills.some((skill) => skill.toLowerCase() === field.toLowerCase())) await amend(transaction, "staff_members", record.id, { skills: [...record.skills, field] });
    return toldOf("TrainingRecord", id, record.id, facts, { what: input.title, on: input.on, ...(field && { field }) });
  },
});

/** CS-23: takes back a record that is wrong, with the reason. */
export const takingBack = single<TrainingKept & { readonly title: string }, ColleagueFacts, { readonly reason: string }, object>({
  event: "took back training", on: TrainingRecord as never, state: trainingState, facts: aboutFacts, law: trainingActions.takeBackTraining as never,
  async one({ record, facts }, { transaction, today, input: { reason } }) {
    await amend(transaction, "training_records", record.id, { takenBackOn: today, takenBackReason: reason });
    return toldOf("TrainingRecord", record.id, record.staffId, facts, { what: record.title, reason });
  },
});

/** CS-18, CS-23: gives somebody a mentor. */
export const arranging = single<Person, ColleagueFacts, MentorInput & { readonly in: string }, object>({
  ...onPerson, event: "arranged a mentor", law: arrangingMentors.arrangeMentor as never,
  async one({ record, facts }, { transaction, actor, input: { mentor, ...values } }) {
    const id = await begin(transaction, "mentor_pairs", { ...values, staffId: record.id, mentorId: mentor.id, arrangedById: actor.staffId });
    return toldOf("MentorPair", id, record.id, facts, { mentor: mentor.name, in: values.in, startsOn: values.startsOn });
  },
});

/** CS-23: ends mentoring today, or on its first day where that lies ahead. */
export const endingMentoring = single<PairKept, ColleagueFacts, object, object>({
  event: "ended mentoring", on: MentorPair as never, facts: aboutFacts, law: pairActions.endMentoring as never,
  async one({ record, facts }, { transaction, today }) {
    await amend(transaction, "mentor_pairs", record.id, { endsOn: record.startsOn > today ? record.startsOn : today });
    const [mentor] = await transaction.query<{ name: string }>("SELECT name FROM staff_members WHERE id = $1", [record.mentorId]);
    return toldOf("MentorPair", record.id, record.staffId, facts, { mentor: mentor!.name });
  },
});
