import * as labels from "@remit/domain/assurance/labels";
import { vocabulary } from "../reading/inputs.js";

export const ExaminationState = vocabulary("ExaminationState", labels.examinationStates, "How far the examination of a case has come (AS-24).");
export const ExaminationFinding = vocabulary("ExaminationFinding", labels.examinationFindings, "What an examination found (AS-24).");
export const ExaminedAspect = vocabulary("ExaminedAspect", labels.examinedAspects, "What a question of the checklist looks at (AS-24).");
export const ExaminationAnswerGiven = vocabulary("ExaminationAnswerGiven", labels.examinationAnswers, "How a question of the checklist is answered (AS-24).");
export const ExceptionTest = vocabulary("ExceptionTest", labels.exceptionTests, "By what a payment stands out (AS-25).");
export const InvolvementState = vocabulary("InvolvementState", labels.involvementStates, "How far Compliance and Fraud has come with a case (AS-26).");
export const IndicatorMatter = vocabulary("IndicatorMatter", labels.indicatorMatters, "What a sign on a case points to (CS-15).");
export const IndicatorState = vocabulary("IndicatorState", labels.indicatorStates, "What became of a sign on a case (CS-15).");
export const CheckState = vocabulary("ControlCheckState", labels.checkStates, "How far a control check has come (AS-10).");
export const CheckResult = vocabulary("ControlCheckResult", labels.checkResults, "What a control check found of one thing that it looks at (AS-10).");
export const ErrorAspect = vocabulary("ControlErrorAspect", labels.errorAspects, "What an error is about (AS-10).");
export const ErrorState = vocabulary("ControlErrorState", labels.errorStates, "How far an error has come on its way to whoever made it and back (AS-11).");
