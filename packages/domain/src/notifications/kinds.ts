/** What people are told of, and how each of it is said. Who is told is stated by the deed that changes something. */
export interface NotificationKind {
  /** What the page of choices calls it. */
  readonly label: string;
  /** The sentence that its reader finds; `{reference}` stands for what the record is called. It never names a customer. */
  readonly says: string;
  /** Whether it stands in the inbox of somebody who chose nothing. */
  readonly inbox: boolean;
  /** Whether the daily e-mail of somebody who chose nothing tells of it. */
  readonly digest: boolean;
  /** Why nobody can keep it out of their inbox, where that is so. */
  readonly fixed?: string;
  /** Nobody's act: read anew for each daily e-mail and kept nowhere else. */
  readonly onlyInDigest?: true;
  /** It names no record: its reader may no longer see what it is about. */
  readonly namesNothing?: true;
  /** It does not say which case it belongs to: its reader need not know the case. */
  readonly namesNoCase?: true;
  /** It is told to people from outside the office alone. */
  readonly toOutsiders?: true;
  /** The page on which its reader does something about it, where that is not the page of the record or of its case. */
  readonly leadsTo?: `/${string}`;
}

const security = "It concerns what you may see and do, so it always reaches your inbox.";
const told = { inbox: true, digest: true } as const;
const seen = { inbox: true, digest: false } as const;
/** What external reviewers are told: what the commission is called, and nothing of its case (PO-55). */
const outside = { ...told, toOutsiders: true, namesNoCase: true, leadsTo: "/" } as const;

/** The closed list of what somebody can be told of. */
export const notificationKinds = {
  WORK_ASSIGNED: { label: "Work is assigned to me", says: "{reference} was assigned to you.", ...told },
  WORK_TAKEN: { label: "Work of mine goes to somebody else or back to its segment", says: "{reference} is no longer with you.", ...told },
  WORK_DUE: { label: "Work of mine is due that day, or overdue", says: "{reference} is due.", inbox: false, digest: true, onlyInDigest: true },
  CASE_REOPENED: { label: "A case of mine is reopened", says: "{reference} was reopened.", ...told },
  CONTACT_GIVEN: { label: "I become a customer's contact", says: "You are the customer's contact on {reference} now.", ...told },
  CONTACT_CHANGED: { label: "A case of mine gets another contact", says: "{reference} has another contact for its customer now.", ...seen },
  CORRESPONDENCE_ARRIVED: { label: "Correspondence arrives on a case of mine", says: "Something reached us about {reference}.", ...told },
  CORRESPONDENCE_MARKED: { label: "Something that I asked to know of comes in", says: "{reference} came in marked as high risk or high profile.", ...told },
  QUERY_ESCALATED: { label: "A query is escalated to me", says: "The query {reference} was escalated to you.", ...told },
  QUERY_GIVEN_BACK: { label: "A query that I escalated comes back with guidance", says: "The query {reference} came back to you, with guidance.", ...told },
  FOLLOW_UP_ASKED: { label: "I am asked to follow up what came in", says: "You are asked to follow up {reference}.", ...told },
  WORK_ADDED: { label: "Somebody adds work to a case of mine", says: "Work was added to {reference}.", ...seen },
  NOTE_ADDED: { label: "Somebody writes a note on a case of mine", says: "A note was written on {reference}.", ...seen },
  MENTIONED: { label: "Somebody names me in a note", says: "You were named in a note on {reference}.", ...told },
  DEADLINES_MOVED: { label: "A new day off moves deadlines of mine", says: "Deadlines of yours moved, because of {reference}.", ...told, leadsTo: "/my-work" },
  LEAVE_ASKED: { label: "Somebody whom I lead asks for leave", says: "{reference} asks for leave.", ...told, leadsTo: "/rota" },
  LEAVE_AGREED: { label: "Leave of mine is agreed", says: "Your leave {reference} was agreed.", ...told, leadsTo: "/rota" },
  LEAVE_REFUSED: { label: "Leave of mine is not agreed", says: "Your leave {reference} was not agreed.", ...told, leadsTo: "/rota" },
  ESCALATED: { label: "A matter is escalated to me", says: "A matter of {reference} was escalated to you.", ...told, leadsTo: "/authority/escalated" },
  ESCALATION_SETTLED: { label: "What I escalated is settled", says: "What you escalated on {reference} was settled.", ...told },
  ADVICE_ASKED: { label: "I am asked for advice", says: "You are asked for advice on {reference}.", ...told, leadsTo: "/advice" },
  ADVICE_GIVEN: { label: "I am given advice", says: "There is advice for you on {reference}.", ...told },
  ADVICE_ACTED_ON: { label: "Advice of mine is acted on", says: "Your advice on {reference} was acted on.", ...seen },
  APPROVAL_WAITS: { label: "An approval waits for my decision", says: "{reference} waits for your decision.", ...told, leadsTo: "/approvals" },
  APPROVAL_GIVEN: { label: "What I referred is approved", says: "{reference} was approved.", ...told },
  APPROVAL_REFUSED: { label: "What I referred is rejected", says: "{reference} was rejected. It says why.", ...told },
  COMMISSION_DELIVERED: { label: "An external reviewer delivers what I commissioned", says: "The report on {reference} was delivered.", ...told },
  COMMISSION_NEWS: { label: "An external reviewer writes to me, or declines", says: "There is news of {reference} from its reviewer.", ...told },
  COMMISSION_OFFERED: { label: "Work is offered to me", says: "{reference} is offered to you.", ...outside },
  COMMISSION_ASKED: { label: "The office writes to me about a commission", says: "There is a message for you on {reference}.", ...outside },
  COMMISSION_CHANGED: { label: "The dates or the papers of a commission of mine change", says: "The dates or the papers of {reference} changed.", ...outside },
  COMMISSION_DUE: { label: "A commission of mine is due soon", says: "{reference} is due soon.", ...outside },
  COMMISSION_LATE: { label: "A commission of mine is late", says: "{reference} is late.", ...outside },
  COMMISSION_RETURNED: { label: "A report of mine is returned", says: "Your report on {reference} was returned. It says why.", ...outside },
  COMMISSION_ACCEPTED: { label: "A report of mine is accepted", says: "Your report on {reference} was accepted. Send your invoice.", ...outside },
  COMMISSION_ENDED: { label: "A commission of mine is ended early", says: "{reference} was ended by the office.", ...outside },
  COMMISSION_PAID: { label: "An invoice of mine is paid", says: "Your invoice for {reference} was paid.", ...outside },
  SUBMISSION_ROUTED: { label: "A submission comes to me to be assessed", says: "{reference} is with you to be assessed.", ...told },
  SUBMISSION_RETURNED: { label: "A submission of mine, or of somebody whom I lead, is returned", says: "{reference} was returned for further work. It says why.", ...told },
  SUBMISSION_ASKED: { label: "I am asked about a submission of mine", says: "There is a question about {reference}.", ...told },
  SUBMISSION_ANSWERED: { label: "A question of mine about a submission is answered", says: "Your question about {reference} was answered.", ...told },
  SUBMISSION_READY: { label: "A submission of mine goes to a principal", says: "{reference} is ready for the principal.", ...seen },
  SUBMISSION_WITH_YOU: { label: "A submission is put before me", says: "{reference} was put before you.", ...told },
  SUBMISSION_DECIDED: { label: "A submission that I wrote or assessed is decided", says: "{reference} was decided. It says why.", ...told },
  SUBMISSION_CHECKED: { label: "An assessment of mine is checked", says: "Your assessment of {reference} was checked.", ...told },
  LESSON_GIVEN: { label: "I own a lesson", says: "Lesson {reference} is yours to act on.", ...told },
  LESSON_TO_CHECK: { label: "I am asked whether a lesson worked", says: "You are asked to check whether lesson {reference} worked.", ...told },
  LESSON_CHECKED: { label: "A lesson of mine was checked", says: "Lesson {reference} was checked. It says what was found.", ...told },
  LESSON_SHARED: { label: "A lesson is shared with my team", says: "Lesson {reference} was shared with your team.", ...told },
  SYSTEMIC_ISSUE_GIVEN: { label: "I am to handle a systemic issue", says: "Systemic issue {reference} is yours to handle.", ...told },
  SYSTEMIC_ISSUE_DECIDED: { label: "A systemic issue that I proposed is agreed, not taken up, or closed", says: "Something was decided about systemic issue {reference}.", ...told },
  IDEA_GIVEN: { label: "Somebody whom I lead gives an idea", says: "Idea {reference} waits for your answer.", ...told },
  IDEA_ANSWERED: { label: "An idea of mine is answered", says: "There is an answer to your idea {reference}.", ...told },
  POLICY_FEEDBACK_GIVEN: { label: "Casework tells me something about a policy of mine", says: "There is feedback {reference} on a policy of yours.", ...told },
  POLICY_FEEDBACK_ANSWERED: { label: "What I said about a policy is answered", says: "Your feedback {reference} was answered.", ...told },
  POLICY_PUBLISHED: { label: "A policy is published for me to read and accept", says: "{reference} is there for you to read and accept.", ...told },
  POLICY_REMINDER: { label: "I am reminded of a policy that I did not accept yet", says: "{reference} still waits for you to read and accept it.", ...told, leadsTo: "/policies/mine" },
  HIGH_RISK_TO_VALIDATE: { label: "An entry of the high-risk register waits to be validated", says: "{reference} waits to be validated as high risk or high profile.", ...told },
  HIGH_RISK_GIVEN: { label: "I am to look after a high-risk case", says: "You look after {reference} on the high-risk register now.", ...told },
  HIGH_RISK_DECIDED: { label: "An entry of mine is validated, not accepted, or leaves the high-risk register", says: "Something was decided about {reference} on the high-risk register.", ...told },
  BRIEFING_ASKED: { label: "I am asked to write a briefing", says: "You are asked to write briefing {reference}.", ...told },
  BRIEFING_TO_REVIEW: { label: "A briefing waits for my review", says: "Briefing {reference} waits for your review.", ...told },
  BRIEFING_RETURNED: { label: "A briefing of mine comes back", says: "Briefing {reference} came back to you. It says why.", ...told },
  BRIEFING_PASSED: { label: "A briefing of mine is passed", says: "Briefing {reference} was passed and can be issued.", ...told },
  BRIEFING_ISSUED: { label: "I am to read a briefing", says: "Briefing {reference} is there for you to read.", ...told },
  LINE_TO_CLEAR: { label: "I am asked to clear a line to take", says: "Line {reference} waits for you to clear it.", ...told },
  LINE_DECIDED: { label: "A line of mine is cleared or comes back", says: "Line {reference} was cleared or came back to you.", ...told },
  PRESS_ENQUIRY_GIVEN: { label: "I am to answer the press", says: "Press enquiry {reference} is yours to answer.", ...told },
  UNDERTAKING_GIVEN: { label: "I answer for an undertaking", says: "You answer for an undertaking to {reference}.", ...told, leadsTo: "/relationships" },
  WORK_COMMISSIONED: { label: "Work is asked of me", says: "You are asked for {reference}.", ...told },
  WORK_CHASED: { label: "I am reminded of work that was asked of me", says: "{reference} is waited for from you.", ...told },
  WORK_ESCALATED: { label: "Late work is escalated to me", says: "{reference} is late and was escalated to you.", ...told },
  WORK_DELIVERED: { label: "Work that I asked for is done", says: "{reference}, which you asked for, is done.", ...told },
  MEETING_CALLED: { label: "I am invited to a meeting, or it moves", says: "You are invited to {reference}, or its day, time or place changed.", ...told },
  MEETING_CANCELLED: { label: "A meeting to which I am invited is cancelled", says: "{reference} does not take place.", ...told },
  PAPER_ASKED: { label: "I am asked for a paper for a meeting", says: "You are asked for a paper for {reference}.", ...told },
  PAPER_RECEIVED: { label: "A paper for a meeting that I called comes in, or is added to", says: "A paper for {reference} came in or was added to.", ...seen },
  NOMINATION_SETTLED: { label: "What I nominated for a meeting is placed or not taken", says: "Your nomination {reference} was placed or not taken.", ...seen, leadsTo: "/nominations" },
  ACTION_GIVEN: { label: "A meeting gives me an action", says: "You were given {reference} at a meeting.", ...told },
  MINUTES_TO_CLEAR: { label: "Minutes wait for me to clear them", says: "The minutes of {reference} wait for you to clear them.", ...told },
  MINUTES_DECIDED: { label: "Minutes that I sent to the chair are cleared or come back", says: "The minutes of {reference} were cleared or came back.", ...told },
  MINUTES_ISSUED: { label: "Minutes of a meeting of mine are issued", says: "The minutes of {reference} are there to be read.", ...told },
  SUPERVISION_BOOKED: { label: "Supervision of mine is booked, or put off to another day", says: "Supervision {reference} was booked or put off.", ...told },
  SUPERVISION_TO_BOOK: { label: "Supervision of mine is to be booked after an absence", says: "Nobody is away any more: book the new date of supervision {reference}.", ...told },
  SUPERVISION_STOPPED: { label: "An absence stops my supervision", says: "Supervision of {reference} cannot go on as it did. The manager above is asked to arrange something else.", ...told, leadsTo: "/supervision" },
  SUPERVISION_TO_ARRANGE: { label: "I am to arrange other supervision for somebody", says: "An absence stops the supervision of {reference}. Arrange something else.", ...told, leadsTo: "/supervision" },
  SUPERVISION_ARRANGED: { label: "Other supervision is arranged for me, or I am to give it", says: "Other supervision was arranged for {reference}.", ...told, leadsTo: "/supervision" },
  WORKLOAD_RECORD_SENT: { label: "A workload record is sent to me", says: "Workload record {reference} is there for supervision.", ...told },
  WORKLOAD_RECORD_NEWS: { label: "The other side of a workload record of mine does something", says: "There is news of workload record {reference}.", ...told },
  WORKLOAD_RECORD_DISPUTED: { label: "A workload record that is not agreed is taken to me", says: "Workload record {reference} is not agreed, and was taken to you.", ...told },
  WORKLOAD_REVIEW_OPENED: { label: "I am to review the work of somebody who is above the maximum", says: "Workload record {reference} is above the maximum month after month. Review the work.", ...told, leadsTo: "/supervision" },
  WORKLOAD_OVER: { label: "Somebody below me is above the maximum month after month", says: "Workload record {reference} is above the maximum month after month.", ...told, leadsTo: "/supervision" },
  WORKLOAD_REPORTED: { label: "A manager whom I manage reports on a month", says: "Workload report {reference} is shared with you.", ...told },
  CASE_EXAMINED: { label: "Casework of mine is examined", says: "Your casework on {reference} was examined. It says what was found.", ...told },
  PAYMENT_EXCEPTION: { label: "A payment that stands out is referred to me", says: "Payment {reference} stands out and is referred to you.", ...told },
  CONTROL_CHECK_ASKED: { label: "I am asked for a control check", says: "You are asked to check {reference}.", ...told },
  CONTROL_ERROR_WAITS: { label: "An error that a control check found waits for my step", says: "{reference}, an error that a control check found, waits for you.", ...told },
  CONTROL_CHECK_NEWS: { label: "There is news of a control check that concerns me", says: "There is news of {reference}, from a control check that concerns you.", ...told },
  COMPLIANCE_ASKED: { label: "Compliance and Fraud is brought to a case", says: "{reference} waits for a casework review by Compliance and Fraud.", ...told },
  COMPLIANCE_NEWS: { label: "Compliance and Fraud is at work on a case of mine", says: "There is news of Compliance and Fraud on {reference}.", ...told },
  SIGN_NOTED: { label: "Somebody notes a sign of risk or fraud on a case of mine", says: "A sign of risk or possible fraud was noted on {reference}.", ...told },
  ACCESS_GIVEN: { label: "I am let in to a sensitive case", says: "You need to know of {reference} now, and may see it.", ...told, fixed: security },
  ACCESS_ENDED: { label: "I may no longer see a sensitive case", says: "You no longer need to know of a sensitive case, and may not see it any more.", ...told, fixed: security, namesNothing: true, leadsTo: "/cases" },
  GRANT_WAITS: { label: "Something waits for me as the second person", says: "“{reference}” waits for a second person to confirm it.", ...told, namesNoCase: true, leadsTo: "/administration/waiting" },
  GRANT_CONFIRMED: { label: "What I proposed is confirmed by a second person", says: "“{reference}”, which you proposed, was confirmed and is done.", ...told, namesNoCase: true, leadsTo: "/administration/waiting" },
  GRANT_REFUSED: { label: "What I proposed is refused by a second person", says: "“{reference}”, which you proposed, was refused. It says why.", ...told, namesNoCase: true, leadsTo: "/administration/waiting" },
  LOAN_MADE: { label: "Permissions are lent to me", says: "Permissions of {reference} were lent to you.", ...told, fixed: security, leadsTo: "/me" },
  LOAN_OF_MINE: { label: "My permissions are lent to somebody", says: "Permissions of yours were lent to {reference}.", ...told, fixed: security, leadsTo: "/me" },
  LOAN_ENDED: { label: "Permissions that were lent to me are taken back", says: "Permissions that were lent to you were taken back.", ...told, fixed: security, leadsTo: "/me" },
} as const satisfies Record<string, NotificationKind>;

/** The name of a kind. */
export type NotificationKindName = keyof typeof notificationKinds;

/** Every kind, in the order in which the page of choices lists them. */
export const allNotificationKinds = Object.keys(notificationKinds) as NotificationKindName[];

/** A kind with everything that may be said of one. */
export const notificationKind = (name: NotificationKindName): NotificationKind => notificationKinds[name];

/** Of what external reviewers are told, what ends a commission: it reaches them although the commission is closed to them by then. */
export const closingKinds = ["COMMISSION_ACCEPTED", "COMMISSION_ENDED", "COMMISSION_PAID"] as const satisfies readonly NotificationKindName[];

/** A deed's statement that somebody is to hear of what happened: a person, or whoever holds a position today. */
export type Concern = {
  readonly kind: NotificationKindName;
  /** What its reader calls the record by; never a customer's name. */
  readonly reference: string;
} & ({ readonly staffId: string | null } | { readonly positionId: string | null });
