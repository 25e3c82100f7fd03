/** How far the examination of a case has come. */
export const examinationStates = { TO_EXAMINE: "To be examined", EXAMINED: "Examined", LEFT_OUT: "Left out" } as const;
export type ExaminationState = keyof typeof examinationStates;
/** What an examination found. */
export const examinationFindings = { IN_ORDER: "In order", TO_IMPROVE: "Something to improve", NOT_IN_ORDER: "Not in order" } as const;
export type ExaminationFinding = keyof typeof examinationFindings;
/** What a question of the checklist looks at. */
export const examinedAspects = { CASEWORK: "Casework to date", POLICY: "Policy", PROCESS: "Process", LIMITS: "Limits of authority" } as const;
export type ExaminedAspect = keyof typeof examinedAspects;
/** How a question of the checklist is answered. */
export const examinationAnswers = { YES: "Yes", NO: "No", DOES_NOT_APPLY: "Does not apply" } as const;
export type ExaminationAnswerGiven = keyof typeof examinationAnswers;

/** By what a payment stands out. */
export const exceptionTests = { AMOUNT: "An amount or more", NO_AUTHORISED_PAYEE: "No authorised payee" } as const;
export type ExceptionTest = keyof typeof exceptionTests;

/** How far Compliance and Fraud has come with a case. */
export const involvementStates = { TO_REVIEW: "Casework to be reviewed", REVIEWED: "Casework reviewed", CLOSED: "Closed" } as const;
export type InvolvementState = keyof typeof involvementStates;

/** What a sign on a case points to (CS-15). */
export const indicatorMatters = { RISK: "Risk", FRAUD: "Possible fraud" } as const;
export type IndicatorMatter = keyof typeof indicatorMatters;
/** What became of a sign. */
export const indicatorStates = { NOTED: "Noted", REFERRED: "With Compliance and Fraud", SET_ASIDE: "Set aside" } as const;
export type IndicatorState = keyof typeof indicatorStates;
/** How far a control check has come. */
export const checkStates = { TO_CHECK: "To be checked", CHECKED: "Checked", LEFT_OUT: "Left out" } as const;
export type CheckState = keyof typeof checkStates;
/** What a control check found of one thing that it looks at. */
export const checkResults = { RIGHT: "In order", WRONG: "Not in order", DOES_NOT_APPLY: "Does not apply" } as const;
export type CheckResult = keyof typeof checkResults;
/** What an error is about: what a check looks at, each with a result of its own. */
export const errorAspects = { MONEY: "Financial accuracy", POLICY: "Policy", LIMITS: "Limits of authority" } as const;
export type ErrorAspect = keyof typeof errorAspects;
/** How far an error has come on its way to whoever made it and back. */
export const errorStates = { RAISED: "Raised", WITH_LINE_MANAGER: "With the line manager", WITH_CASEWORKER: "With the caseworker", CORRECTED: "Corrected", CLOSED: "Closed" } as const;
export type ErrorState = keyof typeof errorStates;
