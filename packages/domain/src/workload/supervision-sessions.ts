import type { Action, Rule, Situation } from "../law/law.js";
import type { StaffKept } from "../organisation/staff.js";
import { notInTheFuture } from "../casework/held-work.js";
import { notInThePast } from "../casework/knowing.js";
import type { SupervisionState } from "./record-labels.js";
import { itIsBetweenYou, sideOf, youSuperviseThem, type LineFacts, type OfWorker } from "./supervision-line.js";

/** A supervision session, as the law knows it. */
export interface SupervisionKept extends OfWorker {
  readonly id: string;
  readonly reference: string;
  readonly state: SupervisionState;
  readonly supervisorId: string;
  readonly plannedOn: string;
  /** Whether its new date is to be booked when somebody is back. */
  readonly awaitsReturn: boolean;
}
/** What takes the place of a session that does not happen. */
export interface InsteadInput { readonly newOn: string | null }
type OnSession = Situation<SupervisionKept, LineFacts>;
type Instead = Situation<SupervisionKept, LineFacts, InsteadInput>;

/** WL-42: people are supervised by somebody, and one books for oneself or for those whom one supervises. */
export const supervisionIsYoursToBook: Rule<Situation<Pick<StaffKept, "id">, LineFacts>> = {
  rule: "WL-42", says: ({ facts }) => (facts.supervisorName ? `Only ${facts.workerName} and ${facts.supervisorName} book their supervision.` : `Nobody manages ${facts.workerName}, so there is nobody to supervise them.`),
  holds: ({ actor, record, facts }) => facts.supervisorId !== null && sideOf(actor, record.id, facts) !== null,
};
/** WL-42: a session is put off only together with its new date; where somebody is away unplanned, it is booked on their return. */
export const aNewDateIsGiven: Rule<Instead> = {
  rule: "WL-42", says: "Give the new date now: a session is put off only together with it. It can wait only while one of the two is away unplanned.",
  holds: ({ facts, input }) => input.newOn !== null || facts.isWorkerAway || facts.isSupervisorAway,
};
/** WL-42: the new date lies ahead. */
export const theNewDateLiesAhead: Rule<Instead> = { rule: "WL-42", says: "The new date has passed. Give today's date or a later one.", holds: ({ input, today }) => input.newOn === null || input.newOn >= today };
/** WL-42: a session was missed once its day has come. */
export const itsDayHasCome: Rule<OnSession> = { rule: "WL-42", says: "Its day has not come yet. Cancel it instead.", holds: ({ record, today }) => record.plannedOn <= today };
/** WL-42: what waited for a return is booked anew once. */
export const itWaitsForItsNewDate: Rule<OnSession> = { rule: "WL-42", says: "It has its new date already.", holds: ({ record }) => record.awaitsReturn };

/** What can be begun beside a person (WL-42). */
export const bookingActions = {
  bookSupervision: { label: "Book supervision", from: "any", by: "anyone", provided: [supervisionIsYoursToBook], given: [notInThePast("WL-42", "plannedOn", "That day")] as readonly Rule<Situation<Pick<StaffKept, "id">, LineFacts, { readonly plannedOn: string }>>[] },
} satisfies Record<string, Action<Pick<StaffKept, "id">, LineFacts, { readonly plannedOn: string }, string>>;

const instead = [aNewDateIsGiven, theNewDateLiesAhead] as const;
/** What is done with a session that is booked (WL-42). */
export const supervisionActions = {
  holdSupervision: { label: "Record that it was held", from: ["BOOKED"], by: "anyone", provided: [youSuperviseThem], given: [notInTheFuture("heldOn", "The day on which it was held")] as readonly Rule<OnSession & { readonly input: { readonly heldOn: string } }>[] },
  cancelSupervision: { label: "Cancel the session", from: ["BOOKED"], by: "anyone", provided: [itIsBetweenYou], given: instead },
  missSupervision: { label: "Record that it was missed", from: ["BOOKED"], by: "anyone", provided: [itIsBetweenYou, itsDayHasCome], given: instead },
  rebookSupervision: { label: "Book the new date", from: ["CANCELLED", "MISSED"], by: "anyone", provided: [itIsBetweenYou, itWaitsForItsNewDate], given: [notInThePast("WL-42", "plannedOn", "That day")] as readonly Rule<OnSession & { readonly input: { readonly plannedOn: string } }>[] },
} satisfies Record<string, Action<SupervisionKept, LineFacts, never, SupervisionState>>;
