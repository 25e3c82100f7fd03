/** Before what of a case a step is taken (CS-04). */
export const stepStages = { DECIDING: "Before it is decided", CLOSING: "Before it is closed" } as const;
export type StepStage = keyof typeof stepStages;

/** How a step ended: it was done, or this case does not need it. */
export const stepAnswers = { DONE: "Done", DOES_NOT_APPLY: "Does not apply" } as const;
export type StepAnswer = keyof typeof stepAnswers;
