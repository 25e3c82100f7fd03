import { courtSteps, furtherSteps, problemFindings, decisionParts, reviewParties, reviewStages, reviewTermKinds, triageOutcomes } from "@remit/domain/reviews/labels";
import { vocabulary } from "../reading/inputs.js";

export const ReviewStage = vocabulary("ReviewStage", reviewStages, "How far a review has come.");
export const TriageOutcome = vocabulary("TriageOutcome", triageOutcomes, "What triage says of a request.");
export const DecisionPart = vocabulary("DecisionPart", decisionParts, "What somebody had to do with a decision (PO-50).");
export const ProblemFinding = vocabulary("ProblemFinding", problemFindings, "Whether a problem was found.");
export const FurtherStep = vocabulary("FurtherStep", furtherSteps, "A further step that is decided for or against (PO-41).");
export const ReviewTermKind = vocabulary("ReviewTermKind", reviewTermKinds, "What the office keeps lists of for its reviews.");
export const CourtStep = vocabulary("CourtStep", courtSteps, "A step towards a court.");
export const ReviewParty = vocabulary("ReviewParty", reviewParties, "To whom a conclusion is told.");
