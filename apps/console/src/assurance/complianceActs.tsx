import type { involvementActions, involvingActions } from "@remit/domain/assurance/compliance";
import { act, change, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Line, Lines, Pick, today } from "../frame/forms/fields";
import type { InvolvementRecord } from "./records";

/** What brings Compliance and Fraud to a case. */
export const involvingActs = {
  involveCompliance: act<Kept>({ command: change("involveCompliance"), asks: <Lines source="why" label="Why" isRequired help="Compliance and Fraud reads it first. It stands with the case." />, input: (typed, { id }, idempotencyKey) => ({ ...typed, caseId: id, idempotencyKey }), done: "Compliance and Fraud is told." }),
} satisfies Readonly<Record<keyof typeof involvingActions, Act<Kept>>>;

/** What Compliance and Fraud does; an action that the law renames no longer compiles here. */
export const involvementActs = {
  recordComplianceReview: act<InvolvementRecord>({ command: change("recordComplianceReview"), asks: <Lines source="review" label="What you reviewed and what it shows" rows={8} isRequired />, done: "Recorded. Visits can be made now." }),
  raiseComplianceIssue: act<InvolvementRecord>({ command: change("raiseComplianceIssue"), asks: <><Lines source="found" label="What you found" isRequired /><Line source="what" label="What is to be done" isRequired /><Pick source="ownerId" label="Who does it" {...colleagues} isRequired /><Day source="dueOn" label="By when" isRequired /></>, done: "Raised. It is chased until it is dealt with." }),
  recordComplianceVisit: act<InvolvementRecord>({ command: change("recordComplianceVisit"), asks: <><Day source="visitedOn" label="When" isRequired /><Lines source="account" label="Who was met and what was seen" rows={6} isRequired /></>, defaults: () => ({ visitedOn: today() }), done: "The visit is on record." }),
  closeInvolvement: act<InvolvementRecord>({ command: change("closeInvolvement"), asks: <Lines source="outcome" label="What came of it" isRequired />, done: "Closed." }),
} satisfies Readonly<Record<keyof typeof involvementActions, Act<InvolvementRecord>>>;
