/** States and kinds of casework, with the words that people read. Screens show a label, never a value. */
export const caseStatuses = { RECEIVED: "Received", ASSESSMENT: "Being assessed", INVESTIGATION: "Under investigation", DECIDED: "Decided", CLOSED: "Closed" } as const;
export type CaseStatus = keyof typeof caseStatuses;

export const serviceRequestStatuses = { OPEN: "Open", IN_PROGRESS: "In progress", WAITING: "Waiting for information", COMPLETED: "Completed", CANCELLED: "Cancelled" } as const;
export type ServiceRequestStatus = keyof typeof serviceRequestStatuses;
/** The states in which a service request is outstanding. */
export const openStatuses = ["OPEN", "IN_PROGRESS", "WAITING"] as const satisfies readonly ServiceRequestStatus[];

export const activityKinds = { CALL: "Telephone call", LETTER: "Letter", MEETING: "Meeting", CHECK: "Check", FOLLOW_UP: "Follow-up" } as const;
export const activityStatuses = { OPEN: "To do", DONE: "Done", CANCELLED: "Cancelled" } as const;
export type ActivityStatus = keyof typeof activityStatuses;

export const channels = { POST: "Post", EMAIL: "E-mail", TELEPHONE: "Telephone", MP: "Member of Parliament", PRESS: "Press", WEB: "Web form" } as const;
export const correspondenceStatuses = { OPEN: "To be classified", CLASSIFIED: "To be answered", ANSWERED: "Answered" } as const;
export type CorrespondenceStatus = keyof typeof correspondenceStatuses;

export const contactMethods = { LETTER: "Letter", EMAIL: "E-mail", TELEPHONE: "Telephone", TEXT_MESSAGE: "Text message" } as const;
export const languages = { ENGLISH: "English", WELSH: "Welsh" } as const;
export const accessKinds = { NEED_TO_KNOW: "Needs to know", EXCLUDED: "Kept out" } as const;
