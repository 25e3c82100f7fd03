import type { Action } from "../law/law.js";
import { caseworkers, itIsYoursInThisPosition, itIsYoursOrInYourCommand } from "./held-work.js";
import type { ActivityStatus } from "./labels.js";
import type { PieceFacts, PieceKept } from "./service-request-actions.js";

/** What is done with an activity. */
export const activityActions = {
  completeActivity: { label: "Done", from: ["OPEN"], by: ["do-casework"], provided: [itIsYoursInThisPosition] },
  cancelActivity: { label: "Cancel", from: ["OPEN"], by: caseworkers, provided: [itIsYoursOrInYourCommand] },
} satisfies Record<string, Action<PieceKept<ActivityStatus>, PieceFacts, never, ActivityStatus>>;
