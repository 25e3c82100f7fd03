import type { caseAdditions } from "@remit/domain/casework/case-additions";
import type { caseContact } from "@remit/domain/casework/case-contact";
import type { caseLifecycle } from "@remit/domain/casework/case-lifecycle";
import type { caseSensitivity } from "@remit/domain/casework/case-sensitivity";
import { accessKinds, activityKinds, channels } from "@remit/domain/casework/labels";
import type { caseReturningActions } from "@remit/domain/work-management/returning";
import { NumberInput, regex, required, TextInput } from "react-admin";
import type { Act } from "../frame/choices/Choices";
import { instantOf, sayTime } from "../frame/words/dates";
import { act, onIt } from "../frame/choices/act";
import { commands, ontoCase } from "./commands";
import { FindingFields, RequestFields } from "./pieceFields";
import { Day, Label, Line, Lines, Pick, PickMany, Reason, colleagues, today } from "../frame/forms/fields";
import type { CaseRecord } from "./records";

/** A form for every action that the law has; one that the law renames no longer compiles here. */
type Acts<Action extends string> = Readonly<Record<Action, Act<CaseRecord>>>;

const day = (source: string) => () => ({ [source]: today() });

/** How far a case comes, and back to its segment: in the title bar. */
export const lifecycleActs = {
  startAssessment: act({ command: commands.startAssessment, asks: <p>The case moves from “Received” to “Being assessed”.</p>, done: "Assessment started." }),
  startInvestigation: act({ command: commands.startInvestigation, asks: <p>The case moves to “Under investigation”.</p>, done: "Investigation started." }),
  decideCase: act({ command: commands.decideCase, asks: <Day source="decidedOn" label="Decided on" isRequired />, defaults: day("decidedOn"), done: "Decided." }),
  closeCase: act({ command: commands.closeCase, asks: <Day source="closedOn" label="Closed on" isRequired />, defaults: day("closedOn"), done: "Closed." }),
  reopenCase: act({ command: commands.reopenCase, asks: <Reason label="Why it is reopened" />, done: "Reopened." }),
  editCase: act<CaseRecord>({
    command: commands.editCase,
    asks: (
      <>
        <Line source="title" label="Title" isRequired />
        <Lines source="summary" label="Summary" rows={5} />
        <Pick source="bodyId" label="Body complained about" from="bodies" />
        <Pick source="complainantId" label="Complainant" from="people" />
        <Day source="receivedOn" label="Received on" />
        <Complexity />
      </>
    ),
    defaults: ({ title, summary, body, complainant, receivedOn, complexity }) => ({ title, summary, bodyId: body?.id ?? null, complainantId: complainant?.id ?? null, receivedOn, complexity }),
    done: "Saved.",
  }),
  returnToSegment: act({ command: commands.returnCaseToSegment, asks: <p>The case goes back to its segment. Nothing on it may be open.</p>, input: (_, record) => onIt(record), done: "Returned to its segment." }),
} satisfies Acts<keyof typeof caseLifecycle | keyof typeof caseReturningActions>;

/** How complex a case is, on the office's scale. */
export function Complexity() {
  return <NumberInput source="complexity" label="Complexity, 1 to 4" min={1} max={4} step={1} className="short" helperText={false} />;
}

/** The customer's single point of contact (CS-02). */
export const contactActs = {
  changeContactOwner: act<CaseRecord>({
    command: commands.changeContactOwner,
    asks: <Pick source="toStaffId" label="Who speaks with the customer from now on" {...colleagues} isRequired />,
    defaults: ({ ownerPosition }) => ({ toStaffId: ownerPosition?.holder?.id ?? null }),
    done: "The contact is changed. Tell the customer, and record that you did.",
  }),
  tellCustomerOfContact: act({ command: commands.tellCustomerOfContact, asks: <Day source="toldOn" label="Told on" isRequired />, defaults: day("toldOn"), done: "Recorded." }),
} satisfies Acts<keyof typeof caseContact>;

const must = required();
const isTime = regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Type the time as 09:30.");

/** What can be added to a case, each in its own drawer. */
export const additionActs = {
  addFinding: act<CaseRecord>({ command: commands.addFinding, input: ontoCase, asks: <FindingFields />, done: "Finding added." }),
  addServiceRequest: act<CaseRecord>({ command: commands.addServiceRequest, input: ontoCase, asks: <RequestFields />, defaults: () => ({ priority: 500 }), done: "Service request added. It is with whoever owns the case group." }),
  addActivity: act<CaseRecord>({
    command: commands.addActivity, input: ontoCase,
    asks: (
      <>
        <Label source="kind" label="Kind" of={activityKinds} isRequired />
        <Line source="summary" label="What is to be done" isRequired />
        <Day source="dueOn" label="By when" />
      </>
    ),
    done: "Activity added.",
  }),
  recordCorrespondence: act<CaseRecord>({
    command: commands.recordCorrespondence,
    asks: (
      <>
        <Label source="channel" label="How it reached us" of={channels} isRequired />
        <Line source="fromName" label="From" isRequired />
        <Lines source="summary" label="What it says, in a sentence or two" isRequired />
        <Day source="arrivedOn" label="Arrived on" isRequired />
        <TextInput source="arrivedAt" label="At" className="short" helperText="On the 24-hour clock, such as 09:30." validate={[must, isTime]} />
      </>
    ),
    defaults: ({ complainant }) => ({ channel: "POST", fromName: complainant?.name ?? "", arrivedOn: today(), arrivedAt: sayTime(new Date().toISOString()) }),
    input: ({ arrivedOn, arrivedAt, ...typed }, record, once) => ({ ...ontoCase(typed, record, once), receivedAt: instantOf(arrivedOn as string, arrivedAt as string) }),
    done: "Recorded. It waits to be classified.",
  }),
  addFileNote: act<CaseRecord>({ command: commands.addFileNote, input: ontoCase, asks: <Lines source="text" label="Note" rows={6} isRequired help="A note is never changed once it is written." />, done: "Noted." }),
} satisfies Acts<Exclude<keyof typeof caseAdditions, "requestUpload">>;

/** Who may know of a case (CS-09). */
export const sensitivityActs = {
  markCaseSensitive: act({
    command: commands.markCaseSensitive,
    asks: (
      <>
        <p>From now on only the people named here see that this case exists.</p>
        <PickMany source="needToKnowStaffIds" label="Who needs to know" {...colleagues} />
        <Reason />
      </>
    ),
    input: ({ needToKnowStaffIds = [], reason }, record) => ({ ...onIt(record), needToKnowStaffIds, reason }),
    done: "Marked as sensitive.",
  }),
  unmarkCaseSensitive: act({ command: commands.unmarkCaseSensitive, asks: <Reason />, done: "It is no longer sensitive." }),
  giveCaseAccess: act({
    command: commands.giveCaseAccess,
    input: (typed, { id }) => ({ caseId: id, ...typed }),
    asks: (
      <>
        <Pick source="staffId" label="Who" {...colleagues} isRequired />
        <Label source="kind" label="How they stand on this case" of={accessKinds} isRequired />
        <Reason />
      </>
    ),
    done: "Written on the list.",
  }),
} satisfies Acts<keyof typeof caseSensitivity>;
