import { caseAuthority, type DirectorFacts, type EscalateInput, type ReferInput, type RemedyInput } from "@remit/domain/authority/case-authority";
import { escalationActions, type CarryingInput, type Destination, type EscalationFacts, type EscalationKept } from "@remit/domain/authority/escalations";
import { escalationGrounds } from "@remit/domain/authority/labels";
import { limitInForce } from "@remit/domain/authority/limits";
import { sayMoney } from "@remit/domain/authority/money";
import { measure, type Matter } from "@remit/domain/authority/within-limit";
import type { Action, Actor } from "@remit/domain/law/law";
import type { Concern } from "@remit/domain/notifications/kinds";
import { Case } from "../casework/case.entity.js";
import { happenedOnCase, onCase, single, type CaseRecord } from "../casework/deeds.js";
import type { Doing, Happened, Transaction } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { directorFacts, escalationFacts, escalationState } from "./authority.law.js";
import { Escalation } from "./escalation.entity.js";

/** What the audit keeps of a matter: what it is, how much, why, and where it went or what came of it. */
export interface MatterHappened { readonly kind?: string; readonly amount?: string; readonly ground?: string; readonly to?: string; readonly reason?: string; readonly outcome?: string }
interface Words { readonly reason: string }

const told = (matter: Matter | null) => (matter ? { kind: matter.kind, ...(matter.amountPence !== null && { amount: sayMoney(matter.amountPence) }) } : {});
const place = ({ positionId, teamId, committeeId }: Destination) => (committeeId ? { toPositionId: null, toTeamId: null, toCommitteeId: committeeId } : { toPositionId: positionId, toTeamId: teamId, toCommitteeId: null });
/** Who hears that a matter lies with them now. */
export const heard = ({ positionId }: Destination, reference: string): Concern[] => (positionId ? [{ kind: "ESCALATED", positionId, reference }] : []);

/** AS-28: writes a hop down. */
async function hop(transaction: Transaction, { staffId, positionId }: Actor, escalationId: string, to: Destination, reason: string): Promise<void> {
  const [last] = await transaction.query<{ ordinal: number }>("SELECT coalesce(max(ordinal), 0)::int AS ordinal FROM escalation_hops WHERE escalation_id = $1", [escalationId]);
  await begin(transaction, "escalation_hops", { escalationId, ordinal: last!.ordinal + 1, stepId: to.stepId, fromStaffId: staffId, fromPositionId: positionId, toStaffId: to.staffId, ...place(to), reason });
}

/** A matter as it is first carried up: of the case itself, or of a record on it. */
export interface Carried extends CarryingInput, Words { readonly decisionKindId: string | null; readonly amountPence: number | null; readonly record?: { readonly type: string; readonly id: string } }
/** Begins an escalation with its first hop, and gives its id. */
export async function carryUp({ transaction, actor }: Pick<Doing<unknown>, "transaction" | "actor">, caseId: string, { to, ground, reason, decisionKindId, amountPence, record }: Carried): Promise<string> {
  const id = await begin(transaction, "escalations", { caseId, ground, reason, decisionKindId, amountPence, recordType: record?.type ?? null, recordId: record?.id ?? null, stepId: to!.stepId, fromId: actor.staffId, ...place(to!) });
  await hop(transaction, actor, id, to!, reason);
  return id;
}

const carrying = <I extends Carried>(event: string, law: Action<never, object, I, string>, matterOf: (input: I) => Matter | null) => single<CaseRecord, DirectorFacts, I, MatterHappened>({
  event, law: law as never, on: Case as never, state: (record) => record.status, facts: directorFacts,
  async one({ record }, doing) {
    const { to, reason, ground } = doing.input;
    return happenedOnCase(record, "Escalation", await carryUp(doing, record.id, doing.input), { ...told(matterOf(doing.input)), ground: escalationGrounds[ground!], to: to!.name, reason }, heard(to!, record.reference));
  },
});
export const escalatingDecision = carrying<EscalateInput & Carried>("escalated a decision", caseAuthority.escalateDecision as never, ({ matter }) => matter);
export const referringToSpecialists = carrying<ReferInput & Carried>("referred a matter to specialists", caseAuthority.referToSpecialists as never, () => null);
export const referringToCommittee = carrying<ReferInput & Carried>("referred a matter to a committee", caseAuthority.referToCommittee as never, () => null);

interface RemedyValues { readonly decisionKindId: string; readonly amountPence: number; readonly reason: string; readonly limitId: string | null; readonly escalationId?: string }
const agreeRemedy = ({ transaction, actor, today }: Doing<unknown>, caseId: string, values: RemedyValues) =>
  begin(transaction, "remedies", { caseId, ...values, agreedById: actor.staffId, agreedPositionId: actor.positionId, agreedOn: today });
const bindingLimit = (matter: Matter | null, today: string) => (matter?.seat ? limitInForce(matter.limits, matter.seat, today)?.id ?? null : null);

/** AS-23: a remedy within the limit of whoever agrees it. */
export const agreeingRemedy = onCase<RemedyInput & Words & { readonly amountPence: number }, MatterHappened>({
  event: "agreed a remedy", law: caseAuthority.agreeRemedy,
  async one({ record }, doing) {
    const { kind, matter, amountPence, reason } = doing.input;
    const { limit } = measure(matter!, doing.today);
    const id = await agreeRemedy(doing, record.id, { decisionKindId: kind!.id, amountPence, reason, limitId: limit?.id ?? null });
    return happenedOnCase(record, "Remedy", id, { ...told(matter), reason });
  },
});

type EscalationRecord = EscalationKept & { readonly version: number; readonly decisionKindId: string | null; readonly amountPence: number | null; readonly recordType: string | null };
const happenedTo = (record: EscalationRecord, particulars: MatterHappened, concerns: readonly Concern[]): Happened<MatterHappened> =>
  ({ recordType: "Escalation", recordId: record.id, caseId: record.caseId, topics: [`case:${record.caseId}`], particulars, concerns });
const on = { on: Escalation as never, state: escalationState, facts: escalationFacts } as const;

const settling = (event: string, law: Action<EscalationKept, EscalationFacts, never, string>, status: "AGREED" | "DECLINED") => single<EscalationRecord, EscalationFacts, { readonly outcome: string }, MatterHappened>({
  event, law: law as never, ...on,
  async one({ record, facts }, doing) {
    const { outcome } = doing.input;
    await amend(doing.transaction, "escalations", record.id, { status, outcome, settledById: doing.actor.staffId, settledAt: new Date() });
    const { decisionKindId, amountPence } = record;
    const isRemedy = status === "AGREED" && record.recordType === null && decisionKindId !== null && amountPence !== null;
    if (isRemedy) await agreeRemedy(doing, record.caseId, { decisionKindId, amountPence, reason: outcome, limitId: bindingLimit(facts.matter, doing.today), escalationId: record.id });
    return happenedTo(record, { ...told(facts.matter), outcome }, [{ kind: "ESCALATION_SETTLED", staffId: record.fromId, reference: facts.caseReference }]);
  },
});
/** A decision on money that is agreed on its way up is a remedy, with the limit of whoever agreed it. */
export const agreeingEscalation = settling("agreed an escalation", escalationActions.agreeEscalation, "AGREED");
export const decliningEscalation = settling("did not agree an escalation", escalationActions.declineEscalation, "DECLINED");

/** AS-28: carries a matter to the next step; the hop says who, to whom and why. */
export const passingUp = single<EscalationRecord, EscalationFacts, CarryingInput & Words, MatterHappened>({
  event: "carried an escalation up", law: escalationActions.passUpEscalation, ...on,
  async one({ record, facts }, { transaction, actor, input: { to, reason, ground } }) {
    await amend(transaction, "escalations", record.id, { ...place(to!), stepId: to!.stepId, ground: to!.committeeId ? ground : record.ground });
    await hop(transaction, actor, record.id, to!, reason);
    return happenedTo(record, { ...told(facts.matter), to: to!.name, reason, ...(ground && { ground: escalationGrounds[ground] }) }, heard(to!, facts.caseReference));
  },
});
