import * as labels from "@remit/domain/briefings/labels";
import { vocabulary } from "../reading/inputs.js";

export const RiskLevel = vocabulary("RiskLevel", labels.riskLevels, "How high the risk of a case is (PO-30).");
export const RiskKind = vocabulary("RiskKind", labels.riskKinds, "What makes a case stand out (PO-30).");
export const RiskReason = vocabulary("RiskReason", labels.riskReasons, "Why a case stands on the register (PO-30).");
export const RiskState = vocabulary("RiskState", labels.riskStates, "How far an entry of the register has come (PO-30).");
export const RiskChange = vocabulary("RiskChange", labels.riskChanges, "What happened to an entry of the register (PO-30).");
export const Involvement = vocabulary("Involvement", labels.involvements, "How the principals are involved (PO-30).");
export const BriefingState = vocabulary("BriefingState", labels.briefingStates, "How far a briefing has come (PO-32).");
export const BriefingSubject = vocabulary("BriefingSubject", labels.briefingSubjects, "What a briefing is on (PO-32).");
export const Marking = vocabulary("Marking", labels.markings, "How a document of the office is marked.");
export const PressState = vocabulary("PressState", labels.pressStates, "What became of an enquiry from the press (PO-34).");
export const LineState = vocabulary("LineState", labels.lineStates, "How far a line to take has come (PO-34).");
export const RelationshipKind = vocabulary("RelationshipKind", labels.relationshipKinds, "With whom the office deals outside (PO-20).");
export const RelationshipState = vocabulary("RelationshipState", labels.relationshipStates, "Whether the office still deals with them.");
export const UndertakingState = vocabulary("UndertakingState", labels.undertakingStates, "Whether what was promised was kept (PO-20).");
