import { checkFindings, returnLevels, submissionOutcomes, toldBy, toldParties } from "@remit/domain/submissions/labels";
import type { exchangeActions } from "@remit/domain/submissions/assessing";
import type { submissionActions } from "@remit/domain/submissions/submission-actions";
import { Navigate } from "react-router";
import type { RaRecord } from "react-admin";
import { act, change, onIt, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Day, Label, Line, Lines, Pick, Reason, today } from "../frame/forms/fields";
import { Checklist, FileOfItsCases, ReturnReasons } from "./Lists";
import type { ExchangeRow, SubmissionRecord } from "./records";
import { AssessorPicker, DeskPicker } from "./SeatPicker";

/** A form for every action that the law has; one that the law renames no longer compiles here. */
type Acts<Action extends string, Row extends Kept = SubmissionRecord> = Readonly<Record<Action, Act<Row>>>;
const plain = (name: string) => change(name, "NamedInput");
const reasoned = (name: string) => change(name, "SubmissionReasonInput");
const caseName = ({ reference, title }: RaRecord) => `${reference} ${title}`;

const ToThePack = ({ record }: { readonly record: { readonly id: string } }) => <Navigate to={`/submissions/${record.id}/write`} />;
const ToTheReading = ({ record }: { readonly record: { readonly id: string } }) => <Navigate to={`/submissions/reading?id=${record.id}`} />;
/** Planning is asked the same on the record and in the week. */
export const planning = { command: change("planSubmission"), done: "Planned." };

/** Whoever wants more returns it. */
const { MORE_WANTED: _more, ...settledAs } = submissionOutcomes;

/** How a submission goes from the draft to its end. */
export const stageActs = {
  writeSubmission: { form: ToThePack },
  decideSubmission: { form: ToTheReading },
  sendSubmission: act<SubmissionRecord>({ command: plain("sendSubmission"), asks: <p>The Private Office receives the pack as it now stands, and keeps it word for word.</p>, input: (_, record) => onIt(record), done: "Sent to the Private Office." }),
  routeSubmission: act<SubmissionRecord>({ command: change("routeSubmission"), asks: ({ id, assessor }) => <><AssessorPicker id={id} />{assessor && <Reason label={`Why it moves on from ${assessor.name}`} />}</>, done: "Routed." }),
  assessSubmission: act<SubmissionRecord>({
    command: change("assessSubmission"), done: "Assessed.",
    asks: <><Lines source="salientPoints" label="The points that matter" rows={4} isRequired /><Lines source="priorityActions" label="What is urgent" rows={2} /><Lines source="quality" label="Its quality, in words for its author" rows={2} /><Checklist /></>,
    defaults: ({ salientPoints, priorityActions, quality, pointsMet }) => ({ salientPoints, priorityActions, quality, pointsMet }),
  }),
  returnSubmission: act<SubmissionRecord>({
    command: change("returnSubmission"), done: "Returned. Its author reads why.",
    asks: <><ReturnReasons /><Lines source="note" label="What is wanted" rows={4} isRequired /><Label source="level" label="Who hears of it" of={returnLevels} isRequired /><Day source="dueOn" label="Back by" isRequired /></>,
    defaults: () => ({ level: "CASEWORKER" }),
  }),
  markReady: act<SubmissionRecord>({ command: reasoned("markReady"), asks: <><p>From here on the pack is fixed: what is decided is what is read.</p><Reason label="Why a principal is needed" /></>, done: "Ready for consideration." }),
  settleSubmission: act<SubmissionRecord>({
    command: change("settleSubmission"), done: "Settled. Its author reads what was decided and why.", defaults: () => ({ outcome: "AGREED" }),
    asks: <><p>You decide this yourself, under the delegation scheme, on the pack as you assessed it.</p><Label source="outcome" label="What is decided" of={settledAs} isRequired /><Lines source="decision" label="What holds instead of the recommendation, where it is not agreed as it stands" rows={3} /><Reason label="Why no principal is needed" /></>,
  }),
  planSubmission: act<SubmissionRecord>({ ...planning, asks: ({ id }) => <><Day source="on" label="For which day" isRequired /><DeskPicker id={id} /></>, defaults: ({ plannedOn, deskPositionId }) => ({ on: plannedOn ?? today(), toPositionId: deskPositionId }) }),
  takeOffThePlan: act<SubmissionRecord>({ command: plain("takeOffThePlan"), asks: <p>It stays ready, and lies in nobody’s tray.</p>, input: (_, record) => onIt(record), done: "Taken off the plan." }),
  communicateSubmission: act<SubmissionRecord>({ command: plain("communicateSubmission"), asks: <p>Everyone who needs to know was told.</p>, input: (_, record) => onIt(record), done: "Recorded." }),
  noteLessons: act<SubmissionRecord>({ command: change("noteLessons"), asks: <Lines source="lessons" label="What is to be learned, or that nothing is and why" rows={4} isRequired />, defaults: ({ lessons }) => ({ lessons }), done: "Noted." }),
  closeSubmission: act<SubmissionRecord>({ command: plain("closeSubmission"), asks: <p>Nothing more is to be done about it.</p>, input: (_, record) => onIt(record), done: "Closed." }),
  checkAssessment: act<SubmissionRecord>({ command: change("checkAssessment"), asks: <><Label source="finding" label="What you find" of={checkFindings} isRequired /><Lines source="note" label="What was good, and what could be better" rows={3} isRequired /></>, done: "Checked. Whoever assessed it reads it." }),
  withdrawSubmission: act<SubmissionRecord>({ command: reasoned("withdrawSubmission"), asks: <Reason />, done: "Withdrawn." }),
} satisfies Partial<Acts<keyof typeof submissionActions>>;

/** What is added on the way, each in its own drawer. */
export const fileActs = {
  addSubmissionCase: act<SubmissionRecord>({ command: change("addSubmissionCase"), asks: <Pick source="caseId" label="The case" from="cases" name={caseName} isRequired />, done: "Added." }),
  addSubmissionPaper: act<SubmissionRecord>({ command: change("addSubmissionPaper"), asks: ({ id }) => <><FileOfItsCases id={id} /><Line source="what" label="What it shows" /></>, done: "Added." }),
  askAuthor: act<SubmissionRecord>({ command: change("askAuthor"), asks: <><Lines source="text" label="The question" rows={3} isRequired /><Day source="dueOn" label="Answer by" isRequired /></>, done: "Asked." }),
  adviseAuthor: act<SubmissionRecord>({ command: change("adviseAuthor"), asks: <Lines source="text" label="The advice" rows={3} isRequired />, done: "Advised." }),
  recordTelling: act<SubmissionRecord>({
    command: change("recordTelling"), done: "Recorded.", defaults: () => ({ party: "OPERATIONS", how: "EMAIL", toldOn: today() }),
    asks: <><Label source="party" label="Which part of the office" of={toldParties} isRequired /><Line source="who" label="Who" isRequired /><Label source="how" label="How" of={toldBy} isRequired /><Day source="toldOn" label="When" isRequired /></>,
  }),
} satisfies Partial<Acts<keyof typeof submissionActions>>;

export const exchangeActs = {
  answerQuestion: act<ExchangeRow>({ command: change("answerQuestion"), asks: <Lines source="answer" label="The answer" rows={3} isRequired />, done: "Answered." }),
} satisfies Acts<keyof typeof exchangeActions, ExchangeRow>;
