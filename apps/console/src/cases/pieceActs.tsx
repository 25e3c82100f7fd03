import type { activityActions } from "@remit/domain/casework/activity-actions";
import type { caseAccessActions } from "@remit/domain/casework/case-sensitivity";
import type { correspondenceActions } from "@remit/domain/casework/correspondence-actions";
import type { findingActions } from "@remit/domain/casework/finding-actions";
import type { serviceRequestActions } from "@remit/domain/casework/service-request-actions";
import type { assigningActions } from "@remit/domain/work-management/assigning";
import type { Act } from "../frame/choices/Choices";
import { assignRequests, type Named } from "../work-management/documents";
import { act, type Kept } from "../frame/choices/act";
import { bulkOfOne } from "./bulkOfOne";
import { commands } from "./commands";
import { Day, Line, Lines, Reason } from "../frame/forms/fields";
import { FindingFields, RequestFields } from "./pieceFields";
import type { ActivityRow, FindingRow, LetterRow, RequestRow, StandingRow } from "./records";
import { ToWhom, toPosition } from "./ToWhom";

interface AssignInput {
  serviceRequests: readonly Named[];
  toPositionId: string | null;
  aboveLevelBecause?: string;
  idempotencyKey: string;
}
/** A form for every action that the law has; one that the law renames no longer compiles here. */
type Acts<Row extends Kept, Action extends string> = Readonly<Record<Action, Act<Row>>>;

/** What is done with a service request (WM-10, WM-44). */
export const requestActs = {
  completeServiceRequest: act({ command: commands.completeServiceRequest, asks: <Lines source="outcome" label="What came of it" isRequired />, done: "Completed." }),
  startServiceRequest: act({ command: commands.startServiceRequest, asks: <p>You have begun to work on it.</p>, done: "Started." }),
  waitOnServiceRequest: act({ command: commands.waitOnServiceRequest, asks: <Day source="nextActionDueOn" label="Look again on" isRequired />, done: "It waits for information." }),
  editServiceRequest: act<RequestRow>({
    command: commands.editServiceRequest,
    asks: <RequestFields />,
    defaults: ({ areaId, subAreaId, summary, priority, nextActionDueOn }) => ({ areaId, subAreaId, summary, priority, nextActionDueOn }),
    done: "Saved.",
  }),
  cancelServiceRequest: act({ command: commands.cancelServiceRequest, asks: <Reason />, done: "Cancelled." }),
  assign: bulkOfOne<RequestRow, AssignInput>({
    command: assignRequests,
    asks: <ToWhom />,
    input: ({ to, aboveLevelBecause }, { id, version }, idempotencyKey) => ({ serviceRequests: [{ id, expectedVersion: version }], toPositionId: toPosition(to), ...(aboveLevelBecause && { aboveLevelBecause: aboveLevelBecause as string }), idempotencyKey }),
    done: "Assigned, with its whole case group.",
  }),
  reopenServiceRequest: act({ command: commands.reopenServiceRequest, asks: <Reason />, done: "Reopened." }),
} satisfies Acts<RequestRow, keyof typeof serviceRequestActions | keyof typeof assigningActions>;

/** What is done with an activity. */
export const activityActs = {
  completeActivity: act<ActivityRow>({ command: commands.completeActivity, asks: ({ summary }) => <p>“{summary}” has been done.</p>, done: "Done." }),
  cancelActivity: act({ command: commands.cancelActivity, asks: <Reason />, done: "Cancelled." }),
} satisfies Acts<ActivityRow, keyof typeof activityActions>;

/** What is done with something that reached us (WM-03). */
export const letterActs = {
  answerCorrespondence: act({ command: commands.answerCorrespondence, asks: <Lines source="how" label="How it was answered" isRequired />, done: "Answered." }),
  classifyCorrespondence: act<LetterRow>({
    command: commands.classifyCorrespondence,
    asks: <Line source="classifiedAs" label="What it is" isRequired help="Such as new evidence, a chaser, a complaint about us." />,
    defaults: ({ classifiedAs }) => ({ classifiedAs }),
    done: "Classified.",
  }),
} satisfies Acts<LetterRow, keyof typeof correspondenceActions>;

/** What is done with a head of complaint while its case is undecided (PO-64). */
export const findingActs = {
  editFinding: act<FindingRow>({
    command: commands.editFinding,
    asks: <FindingFields />,
    defaults: ({ complaint, category, outcome }) => ({ complaint, categoryId: category?.id ?? null, outcomeId: outcome?.id ?? null }),
    done: "Saved.",
  }),
  removeFinding: act<FindingRow>({ command: commands.removeFinding, asks: ({ complaint }) => <p>“{complaint}” is taken off the case. Its text stays in the audit.</p>, done: "Removed." }),
} satisfies Acts<FindingRow, keyof typeof findingActions>;

/** What is done about somebody's standing (CS-09). */
export const standingActs = {
  endCaseAccess: act({ command: commands.endCaseAccess, asks: <Reason />, done: "Ended." }),
} satisfies Acts<StandingRow, keyof typeof caseAccessActions>;
