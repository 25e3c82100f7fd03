import { notInThePast, theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { waitedFor, type CommissionedState } from "./labels.js";

/** Work that was asked of somebody inside the office, as the law knows it. */
export interface CommissionedWorkKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string | null;
  readonly state: CommissionedState;
  readonly what: string;
  readonly ownerId: string;
  readonly commissionedById: string | null;
  readonly commissionedOn: string;
  readonly dueOn: string;
  /** The last step of the ladder that was told; 0 for none. */
  readonly escalations: number;
}
/** Somebody on a step of the ladder above whoever is to do the work. */
export interface StepUp { readonly step: number; readonly staffId: string; readonly name: string }
/** What must be fetched to judge it. */
export interface CommissionedWorkFacts { readonly ownerName: string; readonly nextStep: StepUp | null }
export interface CommissionInput extends NamesPeople { readonly dueOn: string }
type OnWork = Situation<CommissionedWorkKept, CommissionedWorkFacts>;

/** Whoever may ask others for work on behalf of a team, and chase it. */
export const commissioners = ["prepare-briefings", "review-decisions", "manage-reviews"] as const satisfies readonly Permission[];
const commissions = ({ actor }: OnWork) => commissioners.some((one) => actor.permissions.has(one));

/** PO-57: work is taken on by whoever it was asked of. */
export const itIsAskedOfYou: Rule<OnWork> = { rule: "PO-57", says: ({ facts }) => `${facts.ownerName} was asked for this.`, holds: ({ actor, record }) => record.ownerId === actor.staffId };
/** PO-57: what became of it is said by whoever was asked, or by the team that asked. */
export const itIsYoursOrYouAsked: Rule<OnWork> = {
  rule: "PO-57", says: ({ facts }) => `${facts.ownerName} was asked for this. Chase it instead.`, holds: (situation) => itIsAskedOfYou.holds(situation) || commissions(situation),
};
/** PO-57: escalation climbs one step at a time, and only once something is late. */
export const itIsLate: Rule<OnWork> = { rule: "PO-57", says: "It is not late yet. Chase it without escalating.", holds: ({ record, today }) => record.dueOn < today };
/** PO-57: the ladder has an end. */
export const aStepIsLeft: Rule<OnWork> = { rule: "PO-57", says: "It has been escalated as far as it goes. Agree a new date, or say that it is no longer needed.", holds: ({ facts }) => facts.nextStep !== null };

/** Asking for work: beside a case or for itself. */
export const commissioningActions = {
  askForWork: { label: "Ask a colleague for work", from: "any", by: commissioners, provided: [], given: [theyMayKnowOfIt, notInThePast("PO-57", "dueOn", "The date by which it is due")] },
} satisfies Record<string, Action<unknown, unknown, CommissionInput, string>>;

const yours = { from: waitedFor, by: "anyone", provided: [itIsYoursOrYouAsked] } as const;
const chasers = ["open-cases", ...commissioners] as const satisfies readonly Permission[];

/** What is done with work that was asked for, until it is done (PO-57). */
export const commissionedWorkActions = {
  startCommissionedWork: { label: "Take it on", from: ["ASKED"], by: "anyone", provided: [itIsAskedOfYou] },
  completeCommissionedWork: { label: "Record that it is done", ...yours },
  chaseCommissionedWork: { label: "Chase", from: waitedFor, by: chasers, provided: [] },
  escalateCommissionedWork: { label: "Escalate", from: waitedFor, by: chasers, provided: [itIsLate, aStepIsLeft] },
  agreeNewDate: { label: "Agree a new date", from: waitedFor, by: commissioners, provided: [], given: [notInThePast("PO-57", "dueOn", "The new date")] as readonly Rule<OnWork & { readonly input: { readonly dueOn: string } }>[] },
  withdrawCommissionedWork: { label: "No longer needed", from: waitedFor, by: commissioners, provided: [] },
} satisfies Record<string, Action<CommissionedWorkKept, CommissionedWorkFacts, never, CommissionedState>>;

/** The rule by which the office chases is set by whoever keeps its lists. */
export const chasingActions = {
  setChasingStandards: { label: "Set the rule of chasing", from: "any", by: ["manage-reference-data"], provided: [], given: [{ rule: "PO-57", says: "Each step of the ladder comes after the one before it. Give rising numbers of working days.", holds: ({ input }) => input.escalateAfterWorkingDays.every((days, at, all) => at === 0 || days > all[at - 1]!) }] },
} satisfies Record<string, Action<object, object, { readonly escalateAfterWorkingDays: readonly number[] }, string>>;
