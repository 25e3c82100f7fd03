import * as labels from "@remit/domain/workload/record-labels";
import { pointsSums } from "@remit/domain/workload/labels";
import { vocabulary } from "../reading/inputs.js";

export const SupervisionState = vocabulary("SupervisionState", labels.supervisionStates, "How a supervision session stands (WL-42).");
export const ArrangementState = vocabulary("ArrangementState", labels.arrangementStates, "How far other arrangements for somebody's supervision have come (WL-43).");
export const WorkloadRecordState = vocabulary("WorkloadRecordState", labels.recordStates, "How far the workload record of a month has come (WL-37, WL-55).");
export const WorkloadReviewState = vocabulary("WorkloadReviewState", labels.workloadReviewStates, "How a review of somebody's work stands (WL-49).");
export const WorkloadReportState = vocabulary("WorkloadReportState", labels.reportStates, "How a manager's report on a month stands (WL-41).");
export const WorkloadSum = vocabulary("WorkloadSum", pointsSums, "The sums of which a workload is made (WL-07).");
