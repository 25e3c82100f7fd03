import { lessonActions as law, lessonBeginnings, type CheckInput, type LessonFacts, type LessonKept } from "@remit/domain/learning/lessons";
import type { LessonAudience } from "@remit/domain/learning/labels";
import type { NamesPeople } from "@remit/domain/casework/knowing";
import type { Concern } from "@remit/domain/notifications/kinds";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import { writeCommission } from "../commissioning/commissioning.deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { lessonFacts } from "./learning.law.js";
import { Lesson } from "./lesson.entity.js";

type LessonRecord = LessonKept & { readonly version: number; readonly caseId: null };
/** What is to be learned, and where it comes from. */
export interface Proposed { readonly title: string; readonly found: string; readonly audience: LessonAudience; readonly recommendation: string; readonly themeId: string | null; readonly reviewId: string | null; readonly submissionId: string | null; readonly issueId: string | null }
type Reasoned = { readonly reason: string };
type Named = NamesPeople & { readonly dueOn: string };

export const proposing: Deed<object, object, Proposed, object> = {
  event: "proposed a lesson", on: null, law: lessonBeginnings.proposeLesson,
  async apply(_allowed, { transaction, actor, today, input }) {
    const id = await begin(transaction, "lessons", { ...input, proposedById: actor.staffId, proposedOn: today });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM lessons WHERE id = $1", [id]);
    return [happenedToRecord("Lesson", { id, caseId: null, reference: made!.reference }, { title: input.title })];
  },
};

/** PO-57: a lesson is work that is asked of its owner: chased before, on and after its day, and escalated by the same rule as all other. */
async function askOwner({ transaction, actor, today }: Doing<unknown>, { id, reference, title }: LessonRecord, ownerId: string, dueOn: string): Promise<void> {
  const work = await writeCommission(transaction, { caseId: null, what: `${reference}: ${title}`, why: "Record on the lesson what changed.", ownerId, dueOn, commissionedById: actor.staffId, commissionedOn: today }, { lessonId: id });
  await transaction.query("UPDATE lessons SET work_id = $2, owner_id = $3 WHERE id = $1", [id, work.id, ownerId]);
}
const finishWork = async ({ transaction, today }: Doing<unknown>, { workId }: LessonRecord, state: "DONE" | "WITHDRAWN", outcome: string) => {
  if (workId) await amend(transaction, "commissioned_work", workId, { state, outcome, ...(state === "DONE" && { doneOn: today }) });
};

const changing = changingRecords<LessonRecord, LessonFacts>(Lesson, "lessons", lessonFacts);
const told = (kind: Concern["kind"], staffId: string | null, { reference }: LessonRecord): Concern[] => [{ kind, staffId, reference }];

export const agreeing = changing<Named>({
  event: "agreed a lesson", law: law.agreeLesson as never, tells: ({ input }) => ({ to: input.named[0]!.name, dueOn: input.dueOn }), concerns: ({ input }, record) => told("LESSON_GIVEN", input.named[0]!.id, record),
  async also(doing, record) {
    await askOwner(doing, record, doing.input.named[0]!.id, doing.input.dueOn);
    await doing.transaction.query("UPDATE lessons SET state = 'TO_CHANGE', agreed_on = $2 WHERE id = $1", [record.id, doing.today]);
  },
});
export const dropping = changing<Reasoned>({
  event: "dropped a lesson", law: law.dropLesson, values: ({ input, today }) => ({ state: "NOT_TAKEN", outcome: input.reason, closedOn: today }), tells: ({ input }) => input,
  also: (doing, record) => finishWork(doing, record, "WITHDRAWN", doing.input.reason),
});
/** PO-42: what changed, with its evidence, waits for another person's check. */
export const changed = changing<Named & { readonly evidence: string }>({
  event: "recorded the change of a lesson", law: law.recordLessonChange as never, tells: ({ input }) => ({ checker: input.named[0]!.name, dueOn: input.dueOn, evidence: input.evidence }),
  values: ({ input, today }) => ({ state: "TO_CHECK", evidence: input.evidence, changedOn: today, checkerId: input.named[0]!.id, checkDueOn: input.dueOn }),
  also: (doing, record) => finishWork(doing, record, "DONE", doing.input.evidence), concerns: ({ input }, record) => told("LESSON_TO_CHECK", input.named[0]!.id, record),
});
type Checked = CheckInput & { readonly note: string };
const keepCheck = ({ transaction, actor, today, input: { isEffective, note } }: Doing<Checked>, { id, round, ownerId, evidence }: LessonRecord) =>
  begin(transaction, "lesson_checks", { lessonId: id, round, ownerId, evidence, isEffective, note, checkedById: actor.staffId, checkedOn: today });
export const effective = changing<Checked>({
  event: "found a lesson effective", law: law.checkLesson as never, values: ({ input, today }) => ({ state: "CLOSED", outcome: input.note, closedOn: today }),
  also: keepCheck, tells: ({ input }) => ({ note: input.note }), concerns: (_doing, record) => told("LESSON_CHECKED", record.ownerId, record),
});
/** PO-42: what did not work goes back to its owner, as work with a new day. */
export const notEffective = changing<Checked>({
  event: "found a lesson not effective", law: law.checkLesson as never, values: (_doing, { round }) => ({ state: "TO_CHANGE", round: round + 1, checkerId: null, checkDueOn: null }),
  also: async (doing, record) => { await keepCheck(doing, record); await askOwner(doing, record, record.ownerId!, doing.input.dueOn!); },
  tells: ({ input }) => ({ note: input.note, dueOn: input.dueOn }), concerns: (_doing, record) => told("LESSON_CHECKED", record.ownerId, record),
});

/** The teams with which a lesson is shared, and who has a seat in them today. */
export interface Audience { readonly teams: readonly { readonly id: string; readonly name: string }[]; readonly memberIds: readonly string[] }
/** PO-53: shares a lesson with teams, whose people are told and say whether they read and used it. */
export const sharing = changing<Audience>({
  event: "shared a lesson", law: law.shareLesson, tells: ({ input }) => ({ teams: input.teams.map(({ name }) => name) }), concerns: ({ input }, record) => input.memberIds.flatMap((id) => told("LESSON_SHARED", id, record)),
  also: ({ transaction, actor, today, input }, { id }) => transaction.query("INSERT INTO lesson_shares (lesson_id, team_id, shared_by_id, shared_on) SELECT $1, t, $3, $4 FROM unnest($2::uuid[]) t ON CONFLICT DO NOTHING", [id, input.teams.map((team) => team.id), actor.staffId, today]),
});
const receiptSql = `INSERT INTO lesson_receipts (lesson_id, staff_id, read_on, used_on, used_how) VALUES ($1, $2, $3, CASE WHEN $4::text IS NULL THEN NULL ELSE $3::date END, $4)
  ON CONFLICT (lesson_id, staff_id) DO UPDATE SET used_on = EXCLUDED.used_on, used_how = EXCLUDED.used_how`;
const receipt = ({ transaction, actor, today }: Doing<unknown>, { id }: LessonRecord, how: string | null) => transaction.query(receiptSql, [id, actor.staffId, today, how]);
export const reading = changing<object>({ event: "read a lesson", law: law.readLesson, also: (doing, record) => receipt(doing, record, null) });
export const using = changing<{ readonly how: string }>({ event: "used a lesson", law: law.useLesson, also: (doing, record) => receipt(doing, record, doing.input.how), tells: ({ input }) => input });
