import type { correspondenceItemActions } from "@remit/domain/correspondence/correspondence-actions";
import type { correspondenceFollowUpActions } from "@remit/domain/correspondence/follow-ups";
import { BooleanInput } from "react-admin";
import { act, change } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Line, Lines, Pick, Reason, today } from "../frame/forms/fields";
import type { FollowUpRow, ItemRecord } from "./records";
import { OneTerm, TermChecks } from "./Terms";

const plain = (name: string) => change(name, "NamedInput");

const TriageFields = () => (
  <>
    <OneTerm source="natureCode" label="What it is about" kind="NATURE" isRequired />
    <TermChecks source="reasonCodes" label="Why it goes where it goes" kind="TRIAGE_REASON" isRequired />
    <Pick source="segmentId" label="Part of the office" from="segments" help="Leave it empty to deal with it yourself." />
    <Line source="note" label="For whoever gets it" />
    <BooleanInput source="isHighRisk" label="High risk" helperText={false} />
    <BooleanInput source="isHighProfile" label="High profile" helperText={false} />
    <OneTerm source="flagReasonCode" label="Why risk or profile is high" kind="FLAG_REASON" />
  </>
);

/** What is done with something that came in; one that the law renames no longer compiles here. */
export const itemActs = {
  triageCorrespondence: act<ItemRecord>({ command: change("triageCorrespondence"), asks: <TriageFields />, defaults: ({ natureCode, reasonCodes, segmentId, isHighRisk, isHighProfile, flagReasonCode }) => ({ natureCode, reasonCodes, segmentId, isHighRisk, isHighProfile, flagReasonCode }), done: "Triaged." }),
  acceptCorrespondence: act<ItemRecord>({ command: plain("acceptCorrespondence"), asks: <p>You take it on for your part of the office. The hand-off is complete.</p>, done: "Accepted. It is with you." }),
  acknowledgeItem: act<ItemRecord>({ command: plain("acknowledgeItem"), asks: <p>It is recorded as acknowledged today.</p>, done: "Recorded." }),
  answerItem: act<ItemRecord>({ command: change("answerItem"), asks: <><Day source="on" label="Answered on" isRequired /><Line source="how" label="How, such as “letter L-000123”" isRequired /><TermChecks source="principleCodes" label="Held against our principles" kind="PRINCIPLE" /></>, defaults: () => ({ on: today() }), done: "Answered." }),
  settleAtFirstContact: act<ItemRecord>({ command: change("settleAtFirstContact", "SettleCorrespondenceInput"), asks: <Lines source="how" label="What was said" isRequired />, done: "Settled." }),
  fileCorrespondence: act<ItemRecord>({ command: change("fileCorrespondence"), asks: <OneTerm source="reasonCode" label="Why no reply is needed" kind="FILING_REASON" isRequired />, done: "Filed." }),
  askForFollowUp: act<ItemRecord>({ command: change("askForFollowUp"), asks: <><Lines source="what" label="What is to be done" rows={2} isRequired /><Pick source="ownerId" label="By whom" {...colleagues} isRequired /><Day source="dueOn" label="By when" isRequired /></>, done: "Asked. They are told." }),
  linkCorrespondence: act<ItemRecord>({ command: change("linkCorrespondence"), asks: <Line source="caseReference" label="The case’s reference" isRequired help="On an open case, its holder is told and answers it there." />, done: "Linked." }),
  escalateQuery: act<ItemRecord>({ command: change("escalateQuery"), asks: <><p>The Casework Manager is told, and deals with it or gives it back to you with guidance. Its deadlines run on.</p><Lines source="why" label="What you ask, and why you do not deal with it yourself" isRequired /></>, done: "Escalated. The Casework Manager is told." }),
  giveQueryBack: act<ItemRecord>({ command: change("giveQueryBack"), asks: ({ escalatedWhy }) => <>{escalatedWhy && <p>{escalatedWhy}</p>}<Lines source="guidance" label="What they are to do or to say" isRequired /></>, done: "Given back with your guidance." }),
  correctCorrespondence: act<ItemRecord>({ command: change("correctCorrespondence"), asks: <><Line source="fromName" label="From" isRequired /><Line source="fromEmail" label="E-mail address" /><Lines source="summary" label="What it says" isRequired /><Pick source="personId" label="The person, where they are registered" from="people" /></>, defaults: ({ fromName, fromEmail, summary, person }) => ({ fromName, fromEmail, summary, personId: person?.id ?? null }), done: "Saved." }),
  markAsDuplicate: act<ItemRecord>({ command: change("markAsDuplicate", "MarkDuplicateInput"), asks: <Line source="otherReference" label="The entry that came first, such as IN-000123" isRequired />, done: "Marked as a duplicate." }),
  reopenCorrespondence: act<ItemRecord>({ command: change("reopenCorrespondence", "ReasonedInput"), asks: <Reason />, done: "Taken up again." }),
} satisfies Readonly<Record<keyof typeof correspondenceItemActions, Act<ItemRecord>>>;

export const followUpActs = {
  completeCorrespondenceFollowUp: act<FollowUpRow>({ command: change("completeCorrespondenceFollowUp"), asks: <Lines source="outcome" label="What came of it" isRequired />, done: "Recorded." }),
} satisfies Readonly<Record<keyof typeof correspondenceFollowUpActions, Act<FollowUpRow>>>;
