import { correspondenceListActions, correspondenceTermActions } from "@remit/domain/correspondence/entering";
import { correspondenceFollowUpActions, correspondenceWatchActions, watchingActions, type FollowUpFacts, type FollowUpKept, type WatchInput, type WatchKept } from "@remit/domain/correspondence/follow-ups";
import type { CorrespondenceTermKind } from "@remit/domain/correspondence/labels";
import { single } from "../casework/deeds.js";
import type { Deed } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { followUpFacts, followUpState, termState } from "./correspondence.law.js";
import { happenedToItem, type Registered } from "./item.deeds.js";
import { CorrespondenceFollowUp, CorrespondenceTerm, CorrespondenceWatch } from "./pieces.entity.js";

/** What was asked for came to something. */
export const completing = single<FollowUpKept, FollowUpFacts, { readonly outcome: string }, Registered>({
  event: "follow-up done", law: correspondenceFollowUpActions.completeCorrespondenceFollowUp as never, on: CorrespondenceFollowUp as never, state: followUpState, facts: followUpFacts,
  async one({ record, facts }, doing) {
    await amend(doing.transaction, "correspondence_follow_ups", record.id, { doneOn: doing.today, doneById: doing.actor.staffId, outcome: doing.input.outcome });
    return happenedToItem(doing, { id: record.itemId, reference: facts.reference }, {});
  },
});

interface Wished { readonly name: string }
/** PO-22: asks to be alerted. */
export const watching: Deed<object, object, WatchInput, Wished> = {
  event: "asked to know of correspondence", on: null, law: watchingActions.watchCorrespondence,
  async apply(_allowed, { transaction, actor, input: { isHighRisk, isHighProfile, channels } }) {
    const id = await begin(transaction, "correspondence_watches", { staffId: actor.staffId, isHighRisk, isHighProfile, channels });
    return [{ recordType: "CorrespondenceWatch", recordId: id, caseId: null, topics: [`person:${actor.staffId}`], particulars: { name: [...(isHighRisk ? ["high risk"] : []), ...(isHighProfile ? ["high profile"] : [])].join(" and ") } }];
  },
};
export const stopping = single<WatchKept, object, object, Wished>({
  event: "asked no longer to know of correspondence", law: correspondenceWatchActions.stopWatchingCorrespondence as never, on: CorrespondenceWatch as never,
  async one({ record }, { transaction, actor }) {
    await amend(transaction, "correspondence_watches", record.id, { endedAt: new Date() });
    return { recordType: "CorrespondenceWatch", recordId: record.id, caseId: null, topics: [`person:${actor.staffId}`], particulars: { name: "" } };
  },
});

export interface NewTerm { readonly kind: CorrespondenceTermKind; readonly code: string; readonly label: string; readonly isTaken: boolean }
export const addingTerm: Deed<object, object, NewTerm, Wished> = {
  event: "added to the list", on: null, law: correspondenceListActions.addCorrespondenceTerm,
  async apply(_allowed, { transaction, today, input: { kind, code, label } }) {
    const id = await begin(transaction, "correspondence_terms", { kind, code, label, inUseFrom: today });
    return [{ recordType: "CorrespondenceTerm", recordId: id, caseId: null, topics: ["organisation"], particulars: { name: label } }];
  },
};
export const retiringTerm = single<{ readonly id: string; readonly label: string; readonly inUseTo: string | null }, object, object, Wished>({
  event: "retired", law: correspondenceTermActions.retireCorrespondenceTerm as never, on: CorrespondenceTerm as never, state: termState,
  async one({ record }, { transaction, today }) {
    await amend(transaction, "correspondence_terms", record.id, { inUseTo: today });
    return { recordType: "CorrespondenceTerm", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: record.label } };
  },
});

export interface NewStandard { readonly natureCode: string | null; readonly inForceFrom: string; readonly acknowledgeWorkingDays: number; readonly replyWorkingDays: number; readonly isTaken: boolean }
/** A new standard is for what is received from its day on; what is under way keeps its deadlines. */
export const settingStandard: Deed<object, object, NewStandard, Wished & Omit<NewStandard, "isTaken">> = {
  event: "set a standard for correspondence", on: null, law: correspondenceListActions.setCorrespondenceStandard,
  async apply(_allowed, { transaction, actor, input: { isTaken: _isTaken, ...values } }) {
    const id = await begin(transaction, "correspondence_standards", { ...values, setById: actor.staffId });
    return [{ recordType: "CorrespondenceStandard", recordId: id, caseId: null, topics: ["organisation"], particulars: { name: values.natureCode ?? "all correspondence", ...values } }];
  },
};
