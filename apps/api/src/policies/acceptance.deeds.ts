import { acceptanceActions as law, acceptanceState, rightAnswers, type AcceptanceFacts, type AcceptanceKept, type AnswersInput } from "@remit/domain/policies/acceptance";
import { single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Transaction } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { PolicyAcceptance } from "./acceptance.entity.js";
import { acceptanceFacts } from "./policies.law.js";
import { called } from "./version.deeds.js";

type AcceptanceRecord = AcceptanceKept & { readonly version: number; readonly policyVersionId: string; readonly reminders: number };
const onAcceptance = { on: PolicyAcceptance as never, facts: acceptanceFacts, state: acceptanceState };
const itsVersion = async (transaction: Transaction, id: string) => (await transaction.query<{ name: string; reference: string; number: number }>("SELECT k.name, k.reference, v.number FROM policy_versions v JOIN policies k ON k.id = v.policy_id WHERE v.id = $1", [id]))[0]!;
const happened = (id: string, event: string, particulars: object) => ({ ...happenedToRecord("PolicyAcceptance", { id, caseId: null }, particulars), event });

/** AS-05: every attempt is on record; whoever falls short tries again. */
export const answering = single<AcceptanceRecord, AcceptanceFacts, AnswersInput, object>({
  ...onAcceptance, event: "passed a policy's questionnaire", law: law.answerPolicyQuestionnaire as never,
  async one({ record, facts: { questions, passMark } }, { transaction, today, input: { answers } }) {
    const right = rightAnswers(questions, answers);
    const isPassed = right >= passMark!;
    const [before] = await transaction.query<{ count: number }>("SELECT count(*)::int AS count FROM policy_attempts WHERE acceptance_id = $1", [record.id]);
    await begin(transaction, "policy_attempts", { acceptanceId: record.id, number: before!.count + 1, rightAnswers: right, asked: questions.length, isPassed, attemptedOn: today, chosen: questions.map(({ id }) => answers.find((one) => one.questionId === id)!.option) });
    await amend(transaction, "policy_acceptances", record.id, isPassed ? { passedOn: today } : {});
    return happened(record.id, isPassed ? "passed a policy's questionnaire" : "did not pass a policy's questionnaire", { ...(await itsVersion(transaction, record.policyVersionId)), right, of: questions.length });
  },
});
/** AS-04: one dated acceptance a person and version. */
export const accepting = single<AcceptanceRecord, AcceptanceFacts, object, object>({
  ...onAcceptance, event: "accepted a policy", law: law.acceptPolicy,
  async one({ record }, { transaction, today }) {
    await amend(transaction, "policy_acceptances", record.id, { acceptedOn: today });
    return happened(record.id, "accepted a policy", await itsVersion(transaction, record.policyVersionId));
  },
});
export const reminding = single<AcceptanceRecord, AcceptanceFacts, object, object>({
  ...onAcceptance, event: "reminded of a policy", law: law.remindOfPolicy,
  async one({ record, facts }, { transaction, today }) {
    await amend(transaction, "policy_acceptances", record.id, { remindedOn: today, reminders: record.reminders + 1 });
    const version = await itsVersion(transaction, record.policyVersionId);
    return { ...happened(record.id, "reminded of a policy", { ...version, to: facts.staffName }), concerns: [{ kind: "POLICY_REMINDER", staffId: record.staffId, reference: called(version, version.number) }] };
  },
});
