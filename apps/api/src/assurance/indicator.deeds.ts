import { indicatorActions as law, indicatorKindActions, notingActions, type IndicatorFacts, type IndicatorKept, type IndicatorKindKept, type NoteInput } from "@remit/domain/assurance/indicators";
import { onCase, rewrite, single, happenedOnCase, toItsHolder } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Deed } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { indicatorFacts } from "./assurance.law.js";
import { bringCompliance } from "./compliance.deeds.js";
import { CaseIndicator, IndicatorKind } from "./indicator.entity.js";

type IndicatorRecord = IndicatorKept & { readonly version: number };
interface Noting extends NoteInput { readonly kind: { readonly id: string; readonly name: string; readonly isInUse: boolean }; readonly what: string }

/** CS-15: says what was seen on a case, by whom and when. */
export const noting = onCase<Noting, object>({
  event: "noted a sign", law: notingActions.noteIndicator as never,
  async one({ record }, { transaction, actor, today, input: { kind, what, seenOn } }) {
    const id = await begin(transaction, "case_indicators", { caseId: record.id, kindId: kind.id, what, seenOn, notedById: actor.staffId, notedOn: today });
    return happenedOnCase(record, "CaseIndicator", id, { reference: record.reference, name: kind.name, seenOn }, [toItsHolder("SIGN_NOTED", record)]);
  },
});

const caseFirst = "SELECT FROM cases WHERE id IN (SELECT case_id FROM case_indicators WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE";
/** CS-15: takes a sign to Compliance and Fraud, which is brought to the case where it is not there yet. */
export const referring = single<IndicatorRecord, IndicatorFacts, object, object>({
  event: "referred a sign to Compliance and Fraud", on: CaseIndicator as never, law: law.referIndicator as never, facts: indicatorFacts, state: ({ state }) => state, lockFirst: caseFirst,
  async one({ record, facts }, doing) {
    const brought = facts.openInvolvement ? null : await bringCompliance(doing, record.caseId, `${facts.kindName}: ${record.what}`);
    if (brought) await doing.tell("involved Compliance and Fraud", [brought.happened]);
    const { id, reference } = facts.openInvolvement ?? brought!;
    await rewrite(doing, "case_indicators", record, { state: "REFERRED", involvementId: id, settledById: doing.actor.staffId, settledOn: doing.today });
    return happenedToRecord("CaseIndicator", { id: record.id, caseId: record.caseId }, { name: facts.kindName, to: reference });
  },
});
export const settingAside = single<IndicatorRecord, IndicatorFacts, { readonly reason: string }, object>({
  event: "set a sign aside", on: CaseIndicator as never, law: law.setAsideIndicator as never, facts: indicatorFacts, state: ({ state }) => state,
  async one({ record, facts }, doing) {
    await rewrite(doing, "case_indicators", record, { state: "SET_ASIDE", settledById: doing.actor.staffId, settledOn: doing.today, settledBecause: doing.input.reason });
    return happenedToRecord("CaseIndicator", { id: record.id, caseId: record.caseId }, { name: facts.kindName, reason: doing.input.reason });
  },
});

const organisation = (recordId: string, particulars: object) => ({ recordType: "IndicatorKind", recordId, caseId: null, topics: ["organisation"], particulars });
export const addingKind: Deed<object, object, { readonly name: string; readonly matter: string; readonly inUseFrom: string }, object> = {
  event: "added a kind of sign", on: null, law: indicatorKindActions.addIndicatorKind as never,
  apply: async (_allowed, { transaction, actor, input }) => [organisation(await begin(transaction, "indicator_kinds", { ...input, addedById: actor.staffId }), { name: input.name, inUseFrom: input.inUseFrom })],
};
export const endingKind = single<IndicatorKindKept & { readonly version: number; readonly name: string }, object, { readonly inUseTo: string }, object>({
  event: "ended a kind of sign", on: IndicatorKind as never, facts: {}, state: ({ inUseTo }) => (inUseTo === null ? "IN_USE" : "ENDED"), law: indicatorKindActions.endIndicatorKind as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "indicator_kinds", record.id, input);
    return organisation(record.id, { name: record.name, ...input });
  },
});
