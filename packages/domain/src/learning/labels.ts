/** The principles of good administration under which every theme hangs. */
export const principles = {
  GETTING_IT_RIGHT: "Getting it right", CUSTOMER_FOCUSED: "Being customer focused", OPEN_AND_ACCOUNTABLE: "Being open and accountable",
  FAIR_AND_PROPORTIONATE: "Acting fairly and proportionately", PUTTING_THINGS_RIGHT: "Putting things right", CONTINUOUS_IMPROVEMENT: "Seeking continuous improvement",
} as const;
export type Principle = keyof typeof principles;
/** Whether a theme is in use; one that is not keeps its history. */
export const themeStates = { CURRENT: "In use", MERGED: "Merged into another", RETIRED: "Retired" } as const;
export type ThemeState = keyof typeof themeStates;
/** What can carry a theme. */
export const themedKinds = { FINDING: "A head of complaint", REVIEW: "A review", SUBMISSION: "A submission", CORRESPONDENCE: "Something that came in" } as const;
export type ThemedKind = keyof typeof themedKinds;

/** Whom a lesson serves (PO-68). */
export const lessonAudiences = { OUR_SERVICE: "Our own service", BODIES: "Bodies in jurisdiction", BOTH: "Our own service and bodies in jurisdiction" } as const;
export type LessonAudience = keyof typeof lessonAudiences;
/** How far a lesson has come. */
export const lessonStates = { PROPOSED: "Proposed", TO_CHANGE: "To be acted on", TO_CHECK: "Waits to be checked", CLOSED: "Closed", NOT_TAKEN: "Not taken up" } as const;
export type LessonState = keyof typeof lessonStates;

/** How far a systemic issue has come. */
export const issueStates = { PROPOSED: "Proposed", UNDER_WAY: "Being handled", CLOSED: "Closed", NOT_TAKEN: "Not taken up" } as const;
export type IssueState = keyof typeof issueStates;

/** Whether feedback on a policy was answered. */
export const policyStates = { WITH_OWNER: "With the policy's owner", ANSWERED: "Answered" } as const;
export type PolicyState = keyof typeof policyStates;
/** What feedback on a policy led to (AS-15). */
export const policyOutcomes = { POLICY_REVIEW: "The policy is reviewed", GUIDANCE: "Additional guidance", TRAINING: "Targeted training", NO_CHANGE: "Nothing changes" } as const;
export type PolicyOutcome = keyof typeof policyOutcomes;

/** What became of an idea for improvement (CS-10). */
export const ideaStates = { GIVEN: "With the team leader", TAKEN_UP: "Taken up", NOT_TAKEN: "Not taken up", DONE: "Done" } as const;
export type IdeaState = keyof typeof ideaStates;
