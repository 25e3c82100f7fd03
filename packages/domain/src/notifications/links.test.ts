import { allNotificationKinds, type NotificationKindName } from "./kinds.js";
import { pathOf } from "./links.js";

const about = (kind: NotificationKindName, more: object = {}) => pathOf({ kind, recordType: null, recordId: null, caseId: null, ...more });

test("every kind leads somewhere: to where something is done about it, to an entry of the register, or to the case that it is always about", () => {
  const ofThePost = ["CORRESPONDENCE_MARKED", "FOLLOW_UP_ASKED", "QUERY_ESCALATED", "QUERY_GIVEN_BACK"] as const;
  for (const kind of ofThePost) expect(pathOf({ kind, recordType: "CorrespondenceItem", recordId: "7", caseId: null })).toBe("/correspondence/7/show");
  const ofItsPage = {
    Lesson: ["LESSON_GIVEN", "LESSON_TO_CHECK", "LESSON_CHECKED", "LESSON_SHARED"], SystemicIssue: ["SYSTEMIC_ISSUE_GIVEN", "SYSTEMIC_ISSUE_DECIDED"], PolicyFeedback: ["POLICY_FEEDBACK_GIVEN", "POLICY_FEEDBACK_ANSWERED"], ImprovementIdea: ["IDEA_GIVEN", "IDEA_ANSWERED"], PolicyVersion: ["POLICY_PUBLISHED"],
    HighRiskEntry: ["HIGH_RISK_TO_VALIDATE", "HIGH_RISK_GIVEN", "HIGH_RISK_DECIDED"], Briefing: ["BRIEFING_ASKED", "BRIEFING_TO_REVIEW", "BRIEFING_RETURNED", "BRIEFING_PASSED", "BRIEFING_ISSUED"], LineToTake: ["LINE_TO_CLEAR", "LINE_DECIDED"],
    PressEnquiry: ["PRESS_ENQUIRY_GIVEN"], CommissionedWork: ["WORK_COMMISSIONED", "WORK_CHASED", "WORK_ESCALATED", "WORK_DELIVERED", "ACTION_GIVEN"],
    Meeting: ["MEETING_CALLED", "MEETING_CANCELLED", "MINUTES_TO_CLEAR", "MINUTES_DECIDED", "MINUTES_ISSUED"], MeetingPaper: ["PAPER_ASKED", "PAPER_RECEIVED"],
    SupervisionSession: ["SUPERVISION_BOOKED", "SUPERVISION_TO_BOOK"], WorkloadRecord: ["WORKLOAD_RECORD_SENT", "WORKLOAD_RECORD_NEWS", "WORKLOAD_RECORD_DISPUTED"], WorkloadReport: ["WORKLOAD_REPORTED"],
    CaseExamination: ["CASE_EXAMINED"], PaymentException: ["PAYMENT_EXCEPTION"], ComplianceInvolvement: ["COMPLIANCE_ASKED", "COMPLIANCE_NEWS"], ControlCheck: ["CONTROL_CHECK_ASKED", "CONTROL_CHECK_NEWS"], ControlError: ["CONTROL_ERROR_WAITS"],
    Submission: ["SUBMISSION_ROUTED", "SUBMISSION_RETURNED", "SUBMISSION_ASKED", "SUBMISSION_ANSWERED", "SUBMISSION_READY", "SUBMISSION_WITH_YOU", "SUBMISSION_DECIDED", "SUBMISSION_CHECKED"],
  } as const satisfies Record<string, readonly NotificationKindName[]>;
  for (const [recordType, kinds] of Object.entries(ofItsPage)) for (const kind of kinds) expect(pathOf({ kind, recordType, recordId: "7", caseId: null })).toMatch(/^\/[a-z-]+\/7\/show$/);
  const byTheCase = allNotificationKinds.filter((kind) => about(kind) === "/notifications" && !ofThePost.includes(kind as never) && !Object.values(ofItsPage).flat().includes(kind as never));
  expect(byTheCase).toEqual([
    "WORK_ASSIGNED", "WORK_TAKEN", "WORK_DUE", "CASE_REOPENED", "CONTACT_GIVEN", "CONTACT_CHANGED", "CORRESPONDENCE_ARRIVED", "WORK_ADDED", "NOTE_ADDED", "MENTIONED",
    "ESCALATION_SETTLED", "ADVICE_GIVEN", "ADVICE_ACTED_ON", "APPROVAL_GIVEN", "APPROVAL_REFUSED", "COMMISSION_DELIVERED", "COMMISSION_NEWS", "SIGN_NOTED", "ACCESS_GIVEN",
  ]);
  for (const kind of byTheCase) expect(about(kind, { recordType: "Letter", recordId: "l", caseId: "c" })).toBe("/cases/c/show");
});

test("a record with a page of its own is shown there; leave and what waits for a decision where it is decided", () => {
  expect(about("WORK_ASSIGNED", { recordType: "CaseGroup", recordId: "g" })).toBe("/case-groups/g/show");
  expect(about("LEAVE_ASKED", { recordType: "Absence", recordId: "a" })).toBe("/rota");
  expect(about("APPROVAL_WAITS", { recordType: "Approval", recordId: "a", caseId: "c" })).toBe("/approvals");
});

test("[PO-55] what an external reviewer writes or delivers leads to its commission", () => {
  expect(pathOf({ kind: "COMMISSION_DELIVERED", recordType: "Commission", recordId: "7", caseId: "9" })).toBe("/commissions/7/show");
});
