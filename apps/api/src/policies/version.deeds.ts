import { policyVersionActions as law, type ApprovalInput, type PublishInput, type QuestionnaireInput, type VersionFacts, type VersionKept } from "@remit/domain/policies/version";
import type { Action } from "@remit/domain/law/law";
import type { Concern } from "@remit/domain/notifications/kinds";
import { single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { versionFacts } from "./policies.law.js";
import type { Written } from "./policy.deeds.js";
import { PolicyVersion } from "./policy.entity.js";

type VersionRecord = VersionKept & { readonly version: number; readonly round: number };
interface Changing<I> {
  readonly event: string;
  readonly law: Action<never, VersionFacts, I, string>;
  values(doing: Doing<I>, record: VersionRecord): Readonly<Record<string, unknown>>;
  also?(doing: Doing<I>, record: VersionRecord): Promise<unknown>;
  tells?(doing: Doing<I>): object;
}
/** What a version is called by those who are told of it. */
export const called = ({ name }: { readonly name: string }, number: number) => `“${name}”, version ${number},`;
const of = ({ policy: { name } }: VersionFacts, { number }: VersionRecord) => ({ name, number });
const happened = (record: VersionRecord, facts: VersionFacts, more: object, concerns: readonly Concern[] = []) => happenedToRecord("PolicyVersion", { id: record.id, caseId: null, reference: facts.policy.reference }, { ...of(facts, record), ...more }, concerns);
const onVersion = { on: PolicyVersion as never, facts: versionFacts, state: ({ state }: VersionRecord) => state };
const changing = <I>({ event, law: its, values, also, tells }: Changing<I>): Deed<VersionRecord, VersionFacts, I, object> => single({
  ...onVersion, event, law: its as never,
  async one({ record, facts }, doing) {
    await amend(doing.transaction, "policy_versions", record.id, values(doing, record));
    await also?.(doing, record);
    return happened(record, facts, tells?.(doing) ?? {});
  },
});

export const amending = changing<Written>({ event: "changed a policy draft", law: law.amendPolicyVersion, values: ({ input }) => ({ ...input }) });
/** AS-05: a questionnaire is written anew as a whole. Its right answers are told to nobody, the audit included. */
export const writingQuestionnaire = changing<QuestionnaireInput>({
  event: "wrote a questionnaire", law: law.writePolicyQuestionnaire as never,
  values: ({ input: { questions, passMark } }, { round }) => ({ round: round + 1, questions: questions.length, passMark: questions.length ? passMark : null }),
  async also({ transaction, input }, { id, round }) {
    for (const [at, { right, ...question }] of input.questions.entries()) await begin(transaction, "policy_questions", { ...question, rightOption: right, policyVersionId: id, round: round + 1, ordinal: at + 1 });
  },
  tells: ({ input: { questions, passMark } }) => ({ questions: questions.length, passMark: questions.length ? passMark : 0 }),
});
export const puttingToBoard = changing<object>({ event: "put a policy to the Board", law: law.putPolicyToBoard, values: ({ today }) => ({ state: "WITH_BOARD", putToBoardOn: today, returnedBecause: null }) });
/** AS-02, AS-08: that the Board approved it is recorded with its day and what shows it. */
export const approving = changing<ApprovalInput & { readonly evidence: string; readonly evidenceHref: string | null }>({
  event: "recorded the Board's approval", law: law.recordBoardApproval as never, values: ({ input }) => ({ ...input, state: "APPROVED" }), tells: ({ input: { approvedOn, evidence } }) => ({ approvedOn, evidence }),
});
export const returning = changing<{ readonly reason: string }>({ event: "took a policy back from the Board", law: law.returnPolicyVersion, values: ({ input }) => ({ state: "DRAFT", returnedBecause: input.reason }), tells: ({ input }) => input });

const askSql = `INSERT INTO policy_acceptances (policy_id, policy_version_id, staff_id, asked_on, due_on) SELECT k.id, k.published_id, c, $2, $3 FROM policies k CROSS JOIN LATERAL concerned_by(k.segment_ids) c WHERE k.id = $1 ORDER BY c RETURNING staff_id AS "staffId"`;
/** AS-03, AS-07: the version takes the place of the one before, whose acceptances stay on record and no longer count; whoever is concerned is asked and told. */
export const publishing = single<VersionRecord, VersionFacts, PublishInput, object>({
  ...onVersion, event: "published a policy", law: law.publishPolicyVersion as never,
  async one({ record, facts }, { transaction, actor, today, input: { acceptBy } }) {
    await transaction.query("UPDATE policy_versions SET state = 'REPLACED', version = version + 1 WHERE policy_id = $1 AND state = 'PUBLISHED'", [record.policyId]);
    await transaction.query("UPDATE policy_acceptances SET is_current = false, version = version + 1 WHERE policy_id = $1 AND is_current", [record.policyId]);
    await amend(transaction, "policy_versions", record.id, { state: "PUBLISHED", publishedOn: today, publishedById: actor.staffId, acceptBy });
    await amend(transaction, "policies", record.policyId, { publishedId: record.id });
    const asked = await transaction.query<{ staffId: string }>(askSql, [record.policyId, today, acceptBy]);
    return happened(record, facts, { people: asked.length, acceptBy }, asked.map(({ staffId }) => ({ kind: "POLICY_PUBLISHED", staffId, reference: called(facts.policy, record.number) })));
  },
});
