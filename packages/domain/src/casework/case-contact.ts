import type { Action, Rule, Situation } from "../law/law.js";
import { caseworkers, itIsYoursOrInYourCommand, notInTheFuture } from "./held-work.js";
import { openCaseStatuses, type CaseFacts, type CaseKept } from "./case-lifecycle.js";
import type { CaseStatus } from "./labels.js";

/** The person who is to become a case's single point of contact; null when nobody of that identifier works here. */
export interface NewContact { readonly id: string; readonly name: string; readonly mayKnow: boolean }
export interface ContactInput { readonly contact: NewContact | null }
type Changing = Situation<CaseKept, CaseFacts, ContactInput>;

/** CS-02: a customer is never left with somebody who has left. */
export const contactWorksHere: Rule<Changing> = { rule: "CS-02", says: "Nobody of that name works here today. Choose somebody who does.", holds: ({ input }) => input.contact !== null };
/** CS-02: naming the present contact again changes nothing. */
export const contactIsSomebodyElse: Rule<Changing> = { rule: "CS-02", says: ({ input }) => `${input.contact?.name ?? "That person"} is the customer's contact already.`, holds: ({ record, input }) => record.contactOwnerId !== input.contact?.id };
/** CS-09: whoever speaks with the customer may know of the case. */
export const contactMayKnowOfTheCase: Rule<Changing> = { rule: "CS-09", says: ({ input }) => `${input.contact?.name ?? "That person"} may not see this case, so they cannot be its contact.`, holds: ({ input }) => input.contact?.mayKnow === true };
/** CS-02: there is something to tell. */
export const aChangeIsUntold: Rule<Situation<CaseKept, CaseFacts>> = { rule: "CS-02", says: "The customer has been told of every change of contact.", holds: ({ facts }) => facts.isContactUntold };

const provided = [itIsYoursOrInYourCommand];

/** The customer's single point of contact (CS-02). */
export const caseContact = {
  changeContactOwner: { label: "Change the customer's contact", from: openCaseStatuses, by: caseworkers, provided, given: [contactWorksHere, contactIsSomebodyElse, contactMayKnowOfTheCase] },
  tellCustomerOfContact: { label: "Record that the customer was told", from: "any", by: caseworkers, provided: [...provided, aChangeIsUntold], given: [notInTheFuture("toldOn", "The day on which the customer was told")] },
} satisfies Record<string, Action<CaseKept, CaseFacts, never, CaseStatus>>;
