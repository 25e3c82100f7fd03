import { contactInstructionActions as law, recommendingActions, type InstructionFacts, type InstructionKept, type RecommendInput } from "@remit/domain/correspondence/instructions";
import { instructionKinds, type InstructionKind } from "@remit/domain/correspondence/labels";
import type { Action } from "@remit/domain/law/law";
import { single } from "../casework/deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { instructionFacts } from "./correspondence.law.js";
import { ContactInstruction } from "./instruction.entity.js";

/** What the audit keeps of an instruction: its kind and its days, never whom it is about by name. */
export interface Instructed { readonly reference: string; readonly kind: string; readonly about: string; readonly startsOn?: string; readonly endsOn?: string; readonly reviewOn?: string; readonly reason?: string }

export interface Recommending extends RecommendInput { readonly kind: InstructionKind; readonly personId: string | null; readonly kase: { readonly id: string; readonly reference: string } | null; readonly what: string; readonly reason: string }
const topics = (caseId: string | null) => ["organisation", ...(caseId ? [`case:${caseId}`] : [])];

export const recommending: Deed<object, object, Recommending, Instructed> = {
  event: "instruction recommended", on: null, law: recommendingActions.recommendInstruction,
  async apply(_allowed, { transaction, actor, input: { kind, personId, kase, what, reason, startsOn, endsOn, reviewOn } }) {
    const id = await begin(transaction, "contact_instructions", { kind, personId, caseId: kase?.id ?? null, what, reason, startsOn, endsOn, reviewOn, recommendedById: actor.staffId });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM contact_instructions WHERE id = $1", [id]);
    return [{ recordType: "ContactInstruction", recordId: id, caseId: kase?.id ?? null, topics: topics(kase?.id ?? null), particulars: { reference: made!.reference, kind: instructionKinds[kind], about: kase?.reference ?? "a person", startsOn, endsOn } }];
  },
};

type InstructionRecord = InstructionKept & { readonly version: number; readonly reference: string; readonly caseId: string | null };
const changing = <I>(event: string, action: Action<InstructionKept, InstructionFacts, I, string>, values: (doing: Doing<I>) => Readonly<Record<string, unknown>>, told: (input: I) => Partial<Instructed> = () => ({})) => single<InstructionRecord, InstructionFacts, I, Instructed>({
  event, law: action, on: ContactInstruction as never, state: (record) => record.status, facts: instructionFacts,
  async one({ record, facts }, doing) {
    await amend(doing.transaction, "contact_instructions", record.id, values(doing));
    return { recordType: "ContactInstruction", recordId: record.id, caseId: record.caseId, topics: topics(record.caseId), particulars: { reference: record.reference, kind: instructionKinds[record.kind], about: facts.about, ...told(doing.input) } };
  },
});
const decided = (status: "APPROVED" | "REFUSED") => ({ actor, input: { reason } }: Doing<{ readonly reason: string }>) => ({ status, decidedById: actor.staffId, decidedAt: new Date(), decidedBecause: reason });
const saying = ({ reason }: { readonly reason: string }) => ({ reason });

export const approvingInstruction = changing<{ readonly reason: string }>("instruction approved", law.approveInstruction, decided("APPROVED"), saying);
export const refusingInstruction = changing<{ readonly reason: string }>("instruction not approved", law.refuseInstruction, decided("REFUSED"), saying);
export const reviewingInstruction = changing<{ readonly reviewOn: string; readonly reason: string }>("instruction looked at again", law.reviewInstruction, ({ today, input: { reviewOn } }) => ({ reviewOn, lookedAtOn: today }), ({ reviewOn, reason }) => ({ reviewOn, reason }));
export const endingInstruction = changing<{ readonly reason: string }>("instruction ended", law.endInstruction, ({ today, input: { reason } }) => ({ status: "ENDED", endedOn: today, endedBecause: reason }), saying);
