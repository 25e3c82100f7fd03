import type { Action } from "../law/law.js";
import { assessingActions } from "./assessing.js";
import { decidingActions } from "./deciding.js";
import type { SubmissionStage } from "./labels.js";
import { settlingActions } from "./settling.js";
import { preparingActions } from "./preparing.js";
import type { SubmissionFacts, SubmissionKept } from "./submission.js";

/** What is done with a submission, from the draft to the end. */
export const submissionActions = { ...preparingActions, ...assessingActions, ...settlingActions, ...decidingActions } satisfies Record<string, Action<SubmissionKept, SubmissionFacts, never, SubmissionStage>>;
