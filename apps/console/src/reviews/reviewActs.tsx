import { channels } from "@remit/domain/casework/labels";
import { courtSteps, decisionParts, furtherSteps, problemFindings, reviewParties, triageOutcomes } from "@remit/domain/reviews/labels";
import type { issueActions, partyActions } from "@remit/domain/reviews/pieces";
import type { reviewActions } from "@remit/domain/reviews/review-actions";
import { NumberInput, RadioButtonGroupInput, required } from "react-admin";
import { act, change, onIt } from "../frame/choices/act";
import { bulkOfOne } from "../cases/bulkOfOne";
import { colleagues, Day, Label, Line, Lines, Pick, Reason, today } from "../frame/forms/fields";
import type { Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { ReadingText } from "../frame/record/ReadingText";
import { triageReviews } from "./documents";
import type { IssueRow, PartyRow, ReviewRecord } from "./records";
import { ReviewerPicker } from "./ReviewerPicker";
import { ManyTerms, OneTerm, TermChecks } from "./Terms";

/** A form for every action that the law has; one that the law renames no longer compiles here. */
type Acts<Action extends string, Row extends Kept = ReviewRecord> = Readonly<Record<Action, Act<Row>>>;
const plain = (name: string) => change(name, "NamedInput");
const reasoned = (name: string) => change(name, "ReviewReasonInput");
const must = required();

/** What triage answers, for one request or many. */
export const TriageFields = () => (
  <>
    <Label source="outcome" label="Answer" of={triageOutcomes} isRequired />
    <Reason />
    <Lines source="discretionReason" label="Outside the window: why it is accepted all the same" rows={2} />
  </>
);

/** The text that is approved, as it goes out, before the button that approves it. */
const TheText = ({ of }: { readonly of: ReviewRecord }) => <div><ReadingText text={of.conclusion} /></div>;

const ForOrAgainst = () => <RadioButtonGroupInput source="isFor" label="Decision" choices={[{ id: "FOR", name: "For" }, { id: "AGAINST", name: "Against" }]} validate={must} helperText={false} row />;
const pounds = (pence: number | null) => (pence === null ? null : pence / 100);

/** How a review goes from the request to its end. */
export const stageActs = {
  triageReview: bulkOfOne<ReviewRecord, { reviews: readonly { id: string; expectedVersion: number }[]; outcome: string; reason: string; discretionReason: string | null }>({
    command: triageReviews, asks: <TriageFields />, done: "Answered.",
    input: ({ outcome, reason, discretionReason = null }, { id, version }) => ({ reviews: [{ id, expectedVersion: version }], outcome, reason, discretionReason }),
  }),
  allocateReview: act<ReviewRecord>({ command: change("allocateReview"), asks: ({ id }) => <ReviewerPicker reviewId={id} />, done: "Allocated." }),
  startReview: act<ReviewRecord>({ command: plain("startReview"), asks: <p>You begin to look at it.</p>, done: "Started." }),
  submitConclusion: act<ReviewRecord>({ command: plain("submitConclusion"), asks: (review) => <><p>From here on the text is fixed. This is what goes out:</p><TheText of={review} /></>, done: "Submitted for approval." }),
  approveConclusion: act<ReviewRecord>({ command: change("approveConclusion"), asks: (review) => <TheText of={review} />, input: (_, review) => ({ ...onIt(review), digest: review.submittedDigest }), done: "Approved." }),
  returnConclusion: act<ReviewRecord>({ command: reasoned("returnConclusion"), asks: <Reason label="What is to be done before it can be approved" />, done: "Returned to the reviewer." }),
  overruleConclusion: act<ReviewRecord>({
    command: change("overruleConclusion"), asks: <><p>What was recommended stays in the record beside what you decide.</p><OneTerm source="outcomeCode" label="Outcome" kind="OUTCOME" isRequired /><Lines source="conclusion" label="Conclusion, as it goes out" rows={6} isRequired /><Reason label="Why you decide otherwise" /></>,
    defaults: ({ conclusion }) => ({ conclusion }), input: (typed, review) => ({ ...onIt(review), ...typed, digest: review.submittedDigest }), done: "Decided. Both positions are on record.",
  }),
  communicateConclusion: act<ReviewRecord>({ command: plain("communicateConclusion"), asks: <p>Everyone in the plan has been told. The reply’s clock stops today.</p>, done: "Recorded." }),
  resolveReview: act<ReviewRecord>({
    command: change("resolveReview"),
    asks: <><ManyTerms source="resolutionCodes" label="What is done about it" kind="RESOLUTION" isRequired /><NumberInput source="pounds" label="Payment in pounds" min={0} className="short" helperText={false} /><OneTerm source="remedyBandCode" label="Severity band of the payment" kind="REMEDY_BAND" /><Lines source="lessons" label="What is to be learned from it" help="Asked for whenever a problem was found. “Nothing, because …” is an answer." /></>,
    defaults: ({ resolutionCodes, remedyPence, remedyBandCode, lessons }) => ({ resolutionCodes, pounds: pounds(remedyPence), remedyBandCode, lessons }),
    input: ({ pounds: paid, ...typed }, review) => ({ ...onIt(review), ...typed, remedyPence: paid == null ? null : Math.round(Number(paid) * 100) }), done: "Recorded.",
  }),
  handBackReview: act<ReviewRecord>({ command: plain("handBackReview"), asks: <p>Customer care tell the person how it ended, and close it.</p>, done: "Handed back to customer care." }),
  closeReview: act<ReviewRecord>({ command: plain("closeReview"), asks: <p>Nothing more is to be done about this request.</p>, done: "Closed." }),
  waitForInformation: act<ReviewRecord>({ command: reasoned("waitForInformation"), asks: <><p>The reply’s clock stands still meanwhile. The last day on which a court may be asked does not move.</p><Reason label="What it waits for, and from whom" /></>, done: "The reply’s clock is paused." }),
  resumeReview: act<ReviewRecord>({ command: plain("resumeReview"), asks: <p>The reply has the days again that it had left.</p>, done: "The clock runs again." }),
  acknowledgeReview: act<ReviewRecord>({ command: change("acknowledgeReview"), asks: <Day source="acknowledgedOn" label="Acknowledged on" isRequired />, defaults: () => ({ acknowledgedOn: today() }), done: "Recorded." }),
  withdrawReview: act<ReviewRecord>({ command: reasoned("withdrawReview"), asks: <Reason label="How we know that it is no longer wanted" />, done: "Recorded as withdrawn." }),
} satisfies Partial<Acts<keyof typeof reviewActions>>;

/** What is written and added on the way. */
export const fileActs = {
  writeReview: act<ReviewRecord>({
    command: change("writeReview"),
    asks: <><Lines source="analysis" label="What you make of it" rows={4} /><Label source="decisionProblem" label="A problem with the decision?" of={problemFindings} /><Label source="methodProblem" label="A problem with the method?" of={problemFindings} /><OneTerm source="outcomeCode" label="Outcome" kind="OUTCOME" /><Lines source="rationale" label="Rationale: why you conclude so" rows={4} /><Lines source="conclusion" label="Conclusion, as it goes out" rows={6} /><TermChecks source="qualityMet" label="Quality" kind="QUALITY_POINT" /></>,
    defaults: ({ analysis, decisionProblem, methodProblem, outcomeCode, rationale, conclusion, qualityMet }) => ({ analysis, decisionProblem, methodProblem, outcomeCode, rationale, conclusion, qualityMet }), done: "Written.",
  }),
  addReviewIssue: act<ReviewRecord>({ command: change("addReviewIssue"), asks: <><Line source="question" label="The question" isRequired /><Lines source="evidence" label="What there is to answer it with" /><Lines source="gap" label="What is missing" rows={2} /></>, done: "Added." }),
  decideFurtherStep: act<ReviewRecord>({ command: change("decideFurtherStep"), asks: <><Label source="step" label="Which step" of={furtherSteps} isRequired /><ForOrAgainst /><Reason /></>, input: ({ isFor, ...typed }, review) => ({ ...onIt(review), ...typed, isFor: isFor === "FOR" }), done: "Decided." }),
  recordCourtStep: act<ReviewRecord>({ command: change("recordCourtStep"), asks: <><Label source="kind" label="What it is" of={courtSteps} isRequired /><Day source="on" label="Its date" isRequired /><Day source="respondBy" label="We must respond by" /><Lines source="note" label="What it says" /></>, done: "Recorded." }),
  recordDecisionPart: act<ReviewRecord>({ command: change("recordDecisionPart"), asks: <><p>Whoever is put down here can never review this decision. It cannot be taken back.</p><Pick source="staffId" label="Who" {...colleagues} isRequired /><Label source="part" label="What they did" of={decisionParts} isRequired /><Reason label="How it is known" /></>, done: "Recorded." }),
  planCommunication: act<ReviewRecord>({ command: change("planCommunication"), asks: <><Label source="party" label="Who is told" of={reviewParties} isRequired /><Label source="channel" label="By what means" of={channels} isRequired /><Lines source="plan" label="What they are told, and how" isRequired /></>, done: "Planned." }),
  addPeerNote: act<ReviewRecord>({ command: change("addPeerNote"), asks: <><p>An informal view. It is no quality check, and approves nothing.</p><Lines source="text" label="What you think" rows={4} isRequired /></>, done: "Added." }),
  commissionFollowUp: act<ReviewRecord>({ command: change("commissionFollowUp"), asks: <><Lines source="what" label="What is to be done" isRequired /><Pick source="ownerId" label="By whom" {...colleagues} isRequired /><Day source="dueOn" label="By when" isRequired /></>, done: "Commissioned." }),
} satisfies Partial<Acts<keyof typeof reviewActions>>;

export const issueActs = {
  editReviewIssue: act<IssueRow>({
    command: change("editReviewIssue"), asks: <><Line source="question" label="The question" isRequired /><Lines source="evidence" label="Evidence" /><Lines source="gap" label="What is missing" rows={2} /><Lines source="gapClosed" label="How the gap was closed, or why it is done without" rows={2} /><Lines source="analysis" label="What you make of it" rows={4} /></>,
    defaults: ({ question, evidence, gap, gapClosed, analysis }) => ({ question, evidence, gap, gapClosed, analysis }), done: "Saved.",
  }),
} satisfies Acts<keyof typeof issueActions, IssueRow>;
export const partyActs = {
  tellParty: act<PartyRow>({ command: change("tellParty"), asks: <Day source="toldOn" label="Told on" isRequired />, defaults: () => ({ toldOn: today() }), done: "Recorded." }),
} satisfies Acts<keyof typeof partyActions, PartyRow>;
