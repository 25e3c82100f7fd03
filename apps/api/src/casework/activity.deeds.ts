import { activityActions as law } from "@remit/domain/casework/activity-actions";
import { caseAdditions } from "@remit/domain/casework/case-additions";
import { adding, changing } from "./piece.deeds.js";
import { Activity } from "./work.entity.js";

const changingActivity = changing(Activity, "activities");

export const addingActivity = adding<{ readonly kind: string; readonly summary: string; readonly dueOn: string | null }>({
  event: "activity added", law: caseAdditions.addActivity, recordType: "Activity", table: "activities", tells: "WORK_ADDED", values: (input) => ({ ...input }),
});
export const completingActivity = changingActivity<object>({
  event: "activity done", law: law.completeActivity, values: ({ actor }) => ({ status: "DONE", doneAt: new Date(), doneById: actor.staffId }),
});
export const cancellingActivity = changingActivity<{ readonly reason: string }>({
  event: "activity cancelled", law: law.cancelActivity, values: () => ({ status: "CANCELLED" }), reason: ({ reason }) => reason,
});
