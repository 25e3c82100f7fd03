import { inPence } from "../authority/fields";
import { act, change, onIt, type Kept } from "../frame/choices/act";
import { Lines, Reason } from "../frame/forms/fields";
import type { RequestRow } from "../cases/records";
import type { FieldValues } from "react-hook-form";
import { ApproverField } from "./approverField";
import { DecisionFields } from "./decisionFields";
import type { ApprovalRow, LetterOut } from "./documents";

const refers = (thing: string) => (
  <>
    <p>Until it is decided the case is read-only; post and file notes are still taken in. Somebody who worked on this {thing} cannot decide it.</p>
    <Lines source="asks" label="What is asked" rows={2} isRequired />
    <Lines source="why" label="Why an approval is needed" isRequired />
    <DecisionFields />
  </>
);

const referral = ({ pounds, ...typed }: FieldValues, record: Kept) => ({ ...onIt(record), ...typed, amountPence: inPence(pounds) });

/** Referring a service request (WM-53). */
export const referRequestActs = {
  referServiceRequest: act<RequestRow>({ command: change("referServiceRequest", "ReferInput"), asks: ({ id }) => <>{refers("request")}<ApproverField about={{ serviceRequestId: id }} /></>, input: referral, done: "Referred. It waits for a decision." }),
};

/** Referring a letter (WM-55). */
export const referLetterAct = act<LetterOut>({ command: change("referLetter", "ReferInput"), asks: ({ id }) => <>{refers("letter")}<ApproverField about={{ letterId: id }} /></>, defaults: () => ({ asks: "May this letter be issued as it stands?" }), input: referral, done: "Referred. It waits for a decision." });

const reassign = change("reassignApproval");

/** What is done with an approval besides deciding it (WM-59, WM-62 to WM-65). */
export const approvalActs = {
  takeOn: act<ApprovalRow>({ command: change("takeOnApproval", "NamedInput"), asks: <p>The request and its case group come to you, so that you can do what is needed. You hand it back afterwards, and somebody else decides it.</p>, done: "Taken on. It is among your own work." }),
  escalateApproval: act<ApprovalRow>({ command: change("escalateApproval"), asks: <><p>The approval stays with you. Once somebody whose limit reaches so far agrees, you approve it.</p><Reason label="Why it should be approved" /></>, done: "Escalated. You will be told what becomes of it." }),
  handBack: act<ApprovalRow>({ command: change("handBackApproval", "ReassignApprovalInput"), asks: ({ id }) => <><p>It goes back to the caseworker as it now stands.</p><ApproverField about={{ approvalId: id }} isRequired /><Reason label="What you did" /></>, done: "Handed back." }),
  reassign: act<ApprovalRow>({ command: reassign, asks: ({ id }) => <><ApproverField about={{ approvalId: id }} isRequired /><Reason /></>, done: "Passed on." }),
};
