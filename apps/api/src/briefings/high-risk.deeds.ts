import { enteringActions, highRiskActions as law, type EnterInput, type EntryFacts, type HighRiskFacts, type HighRiskKept } from "@remit/domain/briefings/high-risk";
import { formatDate } from "@remit/domain/calendar/office-date";
import { riskKinds } from "@remit/domain/briefings/labels";
import type { NamesPeople } from "@remit/domain/casework/knowing";
import type { CaseKept } from "@remit/domain/casework/case-lifecycle";
import { single } from "../casework/deeds.js";
import { Case } from "../casework/case.entity.js";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { entryFacts, highRiskFacts } from "./briefings.law.js";
import { HighRiskEntry } from "./high-risk.entity.js";

type EntryRecord = HighRiskKept & { readonly version: number };
/** What an assessment says. */
export interface Assessment { readonly kind: keyof typeof riskKinds; readonly level: HighRiskKept["level"]; readonly reasonCodes: readonly string[]; readonly rationale: string }
interface Standing extends Pick<EntryRecord, "level" | "isOnTrack" | "nextReviewOn"> { readonly note: string }

const keepChange = ({ transaction, actor }: Doing<unknown>, entryId: string, what: string, standing: Standing) => begin(transaction, "high_risk_changes", { entryId, what, ...standing, byId: actor.staffId });

/** PO-30: enters a case on the register, where it waits for a second person. */
export const entering: Deed<CaseKept & { readonly version: number }, EntryFacts, EnterInput & Assessment & { readonly ownerId: string; readonly plan: string }, object> = single({
  event: "entered as high risk", on: Case as never, law: enteringActions.enterHighRisk as never, state: ({ status }) => status, facts: entryFacts,
  async one({ record }, doing) {
    const { transaction, actor, today, input: { named: _named, ...values } } = doing;
    const id = await begin(transaction, "high_risk_entries", { ...values, caseId: record.id, enteredById: actor.staffId, assessedById: actor.staffId, enteredOn: today });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM high_risk_entries WHERE id = $1", [id]);
    await keepChange(doing, id, "ENTERED", { level: values.level, isOnTrack: true, nextReviewOn: values.nextReviewOn, note: values.rationale });
    const validators = await whoMayValidate(doing, record.id);
    return happenedToRecord("HighRiskEntry", { id, caseId: record.id, reference: made!.reference }, { kind: riskKinds[values.kind], level: values.level }, [
      { kind: "HIGH_RISK_GIVEN", staffId: values.ownerId, reference: record.reference }, ...validators.map((staffId) => ({ kind: "HIGH_RISK_TO_VALIDATE" as const, staffId, reference: record.reference }))]);
  },
});

/** Whoever may validate entries and may know of the case; fifty at most are told. */
const whoMayValidate = async ({ transaction, actor }: Doing<unknown>, caseId: string): Promise<string[]> =>
  (await transaction.query<{ id: string }>("SELECT DISTINCT p.holder_id AS id FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.is_open AND 'clear-briefings' = ANY(r.permissions) AND p.holder_id <> $2 AND may_know($1, p.holder_id) LIMIT 50", [caseId, actor.staffId])).map(({ id }) => id);

const changing = changingRecords<EntryRecord, HighRiskFacts>(HighRiskEntry, "high_risk_entries", highRiskFacts);
type Reasoned = { readonly reason: string };
const toOwner = (_doing: unknown, { ownerId, reference }: EntryRecord) => [{ kind: "HIGH_RISK_DECIDED" as const, staffId: ownerId, reference }];

export const validating = changing<{ readonly note: string }>({
  event: "validated as high risk", law: law.validateHighRisk, tells: (_doing, { level }) => ({ level }), concerns: toOwner,
  values: ({ actor, today }, { level }) => ({ state: "ON_REGISTER", validatedLevel: level, validatedById: actor.staffId, validatedOn: today }),
  also: (doing, { id, level, isOnTrack, nextReviewOn }) => keepChange(doing, id, "VALIDATED", { level, isOnTrack, nextReviewOn, note: doing.input.note }),
});
/** PO-30: an assessment that is not accepted leaves what was validated before; where nothing was, the case does not come on the register. */
export const refusing = changing<Reasoned>({
  event: "did not accept as high risk", law: law.refuseHighRisk, tells: ({ input }) => input, concerns: toOwner,
  values: ({ input, actor }, { validatedLevel }) => (validatedLevel ? { state: "ON_REGISTER", level: validatedLevel, validatedById: actor.staffId } : { state: "NOT_ACCEPTED", leftReason: input.reason }),
  also: (doing, { id, validatedLevel, level, isOnTrack, nextReviewOn }) => keepChange(doing, id, "NOT_ACCEPTED", { level: validatedLevel ?? level, isOnTrack, nextReviewOn, note: doing.input.reason }),
});
interface Reviewed { readonly isOnTrack: boolean; readonly note: string; readonly nextReviewOn: string; readonly plan?: string; readonly involvement?: string; readonly involvementReason?: string }
export const reviewing = changing<Reviewed>({
  event: "reviewed as high risk", law: law.reviewHighRisk as never, tells: ({ input: { isOnTrack, nextReviewOn, note } }) => ({ isOnTrack, nextReviewOn, note }),
  values: ({ input: { note: _note, ...values }, today }) => ({ ...values, lastReviewedOn: today }),
  also: (doing, { id, level }) => keepChange(doing, id, "REVIEWED", { level, isOnTrack: doing.input.isOnTrack, nextReviewOn: doing.input.nextReviewOn, note: doing.input.note }),
});
export const reassessing = changing<Assessment>({
  event: "assessed as high risk anew", law: law.reassessHighRisk as never, tells: ({ input }) => ({ level: input.level }),
  values: ({ input, actor }) => ({ ...input, state: "TO_VALIDATE", assessedById: actor.staffId }),
  also: (doing, { id, isOnTrack, nextReviewOn }) => keepChange(doing, id, "REASSESSED", { level: doing.input.level, isOnTrack, nextReviewOn, note: doing.input.rationale }),
});
export const handing = changing<NamesPeople & Reasoned>({
  event: "gave high risk to another owner", law: law.handHighRisk as never, values: ({ input }) => ({ ownerId: input.named[0]!.id, personallySince: null }), tells: ({ input }) => ({ to: input.named[0]!.name, reason: input.reason }),
  also: (doing, { id, level, isOnTrack, nextReviewOn }) => keepChange(doing, id, "HANDED_ON", { level, isOnTrack, nextReviewOn, note: `To ${doing.input.named[0]!.name}: ${doing.input.reason}` }),
  concerns: ({ input }, { reference }) => [{ kind: "HIGH_RISK_GIVEN", staffId: input.named[0]!.id, reference }],
});
/** PO-31: its owner from now on, and in person. */
export const takingOnPersonally = changing<{ readonly note: string }>({
  event: "took on high risk personally", law: law.takeOnHighRisk, values: ({ actor, today }) => ({ ownerId: actor.staffId, personallySince: today }), tells: ({ input }) => input,
  also: (doing, { id, level, isOnTrack, nextReviewOn }) => keepChange(doing, id, "TAKEN_ON", { level, isOnTrack, nextReviewOn, note: doing.input.note }),
});
/** What was negotiated with a body, or reported formally, by whoever took the case on. */
export interface Dealing { readonly on: string; readonly withWhom: string; readonly note: string }
const dealing = (event: string, action: typeof law.recordNegotiation, what: string, say: (dealt: Dealing) => string) => changing<Dealing>({
  event, law: action as never, tells: ({ input: { on, withWhom } }) => ({ on, to: withWhom }),
  also: (doing, { id, level, isOnTrack, nextReviewOn }) => keepChange(doing, id, what, { level, isOnTrack, nextReviewOn, note: say(doing.input) }),
});
export const negotiating = dealing("negotiated on high risk", law.recordNegotiation, "NEGOTIATED", ({ on, withWhom, note }) => `With ${withWhom} on ${formatDate(on)}: ${note}`);
export const reporting = dealing("reported formally on high risk", law.recordFormalReport, "REPORTED", ({ on, withWhom, note }) => `To ${withWhom} on ${formatDate(on)}: ${note}`);
export const leaving = changing<Reasoned>({
  event: "took off the high-risk register", law: law.leaveHighRiskRegister, values: ({ input, today }) => ({ state: "LEFT", leftOn: today, leftReason: input.reason }), tells: ({ input }) => input, concerns: toOwner,
  also: (doing, { id, level, isOnTrack, nextReviewOn }) => keepChange(doing, id, "LEFT", { level, isOnTrack, nextReviewOn, note: doing.input.reason }),
});
