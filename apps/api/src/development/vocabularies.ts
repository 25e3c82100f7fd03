import * as labels from "@remit/domain/development/labels";
import { vocabulary } from "../reading/inputs.js";

export const TrainingKind = vocabulary("TrainingKind", labels.trainingKinds, "How somebody learned something (CS-23).");
export const AppraisalState = vocabulary("AppraisalState", labels.appraisalStates, "How far an appraisal has come (CS-24).");
export const TalkKind = vocabulary("TalkKind", labels.talkKinds, "What a person and whoever manages them met about (CS-24).");
export const GoalState = vocabulary("GoalState", labels.goalStates, "What became of a goal of somebody's development plan (CS-20).");
