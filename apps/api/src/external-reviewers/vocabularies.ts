import { commissionStatuses, interestKinds, rateKinds } from "@remit/domain/external-reviewers/labels";
import { vocabulary } from "../reading/inputs.js";

export const CommissionStatus = vocabulary("CommissionStatus", commissionStatuses, "How far a commission has come.");
export const RateKind = vocabulary("RateKind", rateKinds, "What a contract pays for.");
export const InterestKind = vocabulary("InterestKind", interestKinds, "What an external reviewer may have an interest in.");
