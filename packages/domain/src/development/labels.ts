/** What somebody learned, and how (CS-23, PO-62). */
export const trainingKinds = { INDUCTION: "Induction", COURSE: "Course", COACHING: "Coaching", ON_THE_JOB: "Learning on the job", KNOWLEDGE: "Knowledge of a field" } as const;
export type TrainingKind = keyof typeof trainingKinds;
/** How far an appraisal has come (CS-24). */
export const appraisalStates = { PREPARING: "Being prepared", TO_SIGN: "Signed by the manager", SIGNED: "Signed by both" } as const;
export type AppraisalState = keyof typeof appraisalStates;
/** What two people met about (CS-24, CS-07). */
export const talkKinds = { ONE_TO_ONE: "One-to-one", DEVELOPMENT: "Development meeting", PERFORMANCE: "Meeting about performance" } as const;
export type TalkKind = keyof typeof talkKinds;
/** What became of a goal of somebody's development plan. */
export const goalStates = { OPEN: "Under way", REACHED: "Reached", DROPPED: "Given up" } as const;
export type GoalState = keyof typeof goalStates;
