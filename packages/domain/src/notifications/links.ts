import { notificationKind, type NotificationKindName } from "./kinds.js";

/** What somebody was told of, as far as its place in the console goes. */
export interface Pointed { readonly kind: NotificationKindName; readonly recordType: string | null; readonly recordId: string | null; readonly caseId: string | null }

/** Kinds of record with a page of their own. */
const pages: Readonly<Record<string, string>> = {
  Case: "cases", CaseGroup: "case-groups", ServiceRequest: "service-requests", CorrespondenceItem: "correspondence", Commission: "commissions", Submission: "submissions",
  Lesson: "lessons", SystemicIssue: "systemic-issues", PolicyFeedback: "policy-feedback", PolicyVersion: "policy-versions", ImprovementIdea: "ideas", PaperFile: "paper-files",
  HighRiskEntry: "high-risk", Briefing: "briefings", LineToTake: "lines-to-take", PressEnquiry: "press-enquiries", CommissionedWork: "commissioned-work",
  Meeting: "meetings", MeetingPaper: "meeting-papers",
  SupervisionSession: "supervision", WorkloadRecord: "workload-records", WorkloadReport: "workload-reports",
  CaseExamination: "case-examinations", PaymentException: "payment-exceptions", ComplianceInvolvement: "compliance",
  ControlCheck: "control-checks", ControlError: "control-errors",
};

/** The path at which the console shows what somebody was told of: where something is done about it, else the record's own page, else its case's. */
export function pathOf({ kind, recordType, recordId, caseId }: Pointed): string {
  const { leadsTo } = notificationKind(kind);
  if (leadsTo) return leadsTo;
  if (recordType !== null && pages[recordType] !== undefined) return `/${pages[recordType]}/${recordId}/show`;
  return caseId === null ? "/notifications" : `/cases/${caseId}/show`;
}
