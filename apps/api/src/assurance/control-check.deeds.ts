import { checkActions as law, checkBeginnings, checkKindActions, type AskCheckInput, type CheckFacts, type CheckKept, type PoliciesInput, type RecordCheckInput } from "@remit/domain/assurance/checking";
import { stepDays } from "@remit/domain/assurance/errors";
import { errorAspects } from "@remit/domain/assurance/labels";
import { single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { checkFacts } from "./checks.law.js";
import { ControlCheck, ControlCheckKind } from "./control-check.entity.js";
import { apart, dueAfter, writeStep } from "./error-steps.js";

type CheckRecord = CheckKept & { readonly version: number };
/** What is checked, and by whom. */
export interface Asked { readonly caseId: string; readonly kindId: string; readonly remedyId: string | null; readonly what: string; readonly decidedById: string; readonly checkerId: string }

/** AS-10: asks somebody to check a decision; it stays between them and the person's line (AS-11). */
export const askingForCheck: Deed<object, object, AskCheckInput & Asked, object> = {
  event: "asked for a control check", on: null, law: checkBeginnings.askForControlCheck as never,
  async apply(_allowed, { transaction, actor, today, input: { kind: _kind, checker, named: _named, ...values } }) {
    const id = await begin(transaction, "control_checks", { ...values, askedById: actor.staffId, askedOn: today });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM control_checks WHERE id = $1", [id]);
    return [apart("ControlCheck", { id, reference: made!.reference }, { of: checker.deciderName, to: checker.name, dueOn: values.dueOn }, [{ kind: "CONTROL_CHECK_ASKED", staffId: values.checkerId, reference: made!.reference }])];
  },
};

/** AS-11: every error is raised as a record of its own. */
async function raise(doing: Doing<RecordCheckInput>, check: CheckRecord, facts: CheckFacts): Promise<void> {
  const { transaction, actor, today, input, tell } = doing;
  const dueOn = await dueAfter(doing, stepDays.RAISED);
  for (const { aspect, policyId, what } of input.errors) {
    const id = await begin(transaction, "control_errors", { checkId: check.id, caseId: check.caseId, aspect, policyId, what, staffId: check.decidedById, checkerId: actor.staffId, raisedOn: today, dueOn });
    await writeStep(doing, id, "RAISED", "");
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM control_errors WHERE id = $1", [id]);
    await tell("raised an error of a control check", [apart("ControlError", { id, reference: made!.reference }, { about: check.reference, of: facts.deciderName, aspect: errorAspects[aspect] })]);
  }
}
/** AS-10: writes the results down, each of its own, with the errors that were found. */
export const recordingCheck = single<CheckRecord, CheckFacts, RecordCheckInput & { readonly note: string }, object>({
  event: "carried out a control check", on: ControlCheck as never, facts: checkFacts, state: ({ state }) => state, law: law.recordControlCheck as never,
  async one({ record, facts }, doing) {
    const { transaction, today, input: { money, policy, limits, errors, note } } = doing;
    await amend(transaction, "control_checks", record.id, { state: "CHECKED", money, policy, limits, note, checkedOn: today });
    await raise(doing, record, facts);
    return apart("ControlCheck", record, { of: facts.deciderName, errors: errors.length }, errors.length === 0 ? [{ kind: "CONTROL_CHECK_NEWS", staffId: record.decidedById, reference: record.reference }] : []);
  },
});
export const leavingOutCheck = single<CheckRecord, CheckFacts, { readonly reason: string }, object>({
  event: "left out a control check", on: ControlCheck as never, facts: checkFacts, state: ({ state }) => state, law: law.leaveOutControlCheck as never,
  async one({ record }, { transaction, input: { reason } }) {
    await amend(transaction, "control_checks", record.id, { state: "LEFT_OUT", leftOutReason: reason });
    return apart("ControlCheck", record, { reason });
  },
});

const organisation = (id: string, particulars: object) => ({ ...happenedToRecord("ControlCheckKind", { id, caseId: null }, particulars), topics: ["organisation"] });
export const addingCheckKind: Deed<object, object, PoliciesInput & { readonly name: string; readonly policyNames: readonly string[]; readonly looksAtLimits: boolean; readonly inUseFrom: string }, object> = {
  event: "added a kind of control check", on: null, law: checkKindActions.addControlCheckKind as never,
  apply: async (_allowed, { transaction, actor, input: { unknown: _unknown, policyNames, ...values } }) => [organisation(await begin(transaction, "control_check_kinds", { ...values, addedById: actor.staffId }), { name: values.name, policies: policyNames, inUseFrom: values.inUseFrom })],
};
type KindRecord = { readonly id: string; readonly version: number; readonly name: string; readonly inUseTo: string | null };
const onKind = { on: ControlCheckKind as never, facts: {}, state: ({ inUseTo }: KindRecord) => (inUseTo === null ? "IN_USE" : "ENDED") };
export const namingPolicies = single<KindRecord, object, PoliciesInput & { readonly policyNames: readonly string[] }, object>({
  event: "said which policies a kind of control check tests", ...onKind, law: checkKindActions.nameTestedPolicies as never,
  async one({ record }, { transaction, input: { policyIds, policyNames } }) {
    await amend(transaction, "control_check_kinds", record.id, { policyIds });
    return organisation(record.id, { name: record.name, policies: policyNames });
  },
});
export const endingCheckKind = single<KindRecord, object, { readonly inUseTo: string }, object>({
  event: "ended a kind of control check", ...onKind, law: checkKindActions.endControlCheckKind as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "control_check_kinds", record.id, input);
    return organisation(record.id, { name: record.name, ...input });
  },
});
