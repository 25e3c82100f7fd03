import { checkFindings, commitmentSpans, exchangeKinds, qualityGroupings, returnLevels, submissionOutcomes, submissionStages, submissionTermKinds, toldBy, toldParties } from "@remit/domain/submissions/labels";
import { vocabulary } from "../reading/inputs.js";

export const SubmissionStage = vocabulary("SubmissionStage", submissionStages, "How far a submission has come.");
export const SubmissionOutcome = vocabulary("SubmissionOutcome", submissionOutcomes, "What was said to a submission.");
export const ReturnLevel = vocabulary("ReturnLevel", returnLevels, "The level of Operations to which a submission goes back (PO-12).");
export const SubmissionTermKind = vocabulary("SubmissionTermKind", submissionTermKinds, "What the office keeps lists of for its submissions.");
export const ToldParty = vocabulary("ToldParty", toldParties, "Who is told what was decided (PO-18).");
export const ToldBy = vocabulary("ToldBy", toldBy, "How somebody was told.");
export const ExchangeKind = vocabulary("ExchangeKind", exchangeKinds, "What passes between the Private Office and Operations about a submission.");
export const CommitmentSpan = vocabulary("CommitmentSpan", commitmentSpans, "How much of a day something takes.");
export const CheckFinding = vocabulary("CheckFinding", checkFindings, "What a second look at an assessment found (PO-03).");
export const QualityGrouping = vocabulary("QualityGrouping", qualityGroupings, "By what right-first-time is counted.");
