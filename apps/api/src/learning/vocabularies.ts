import * as labels from "@remit/domain/learning/labels";
import { vocabulary } from "../reading/inputs.js";

export const Principle = vocabulary("Principle", labels.principles, "A principle of good administration.");
export const ThemeState = vocabulary("ThemeState", labels.themeStates, "Whether a theme is in use (PO-52).");
export const ThemedKind = vocabulary("ThemedKind", labels.themedKinds, "What can carry a theme (PO-52).");
export const LessonAudience = vocabulary("LessonAudience", labels.lessonAudiences, "Whom a lesson serves (PO-68).");
export const LessonState = vocabulary("LessonState", labels.lessonStates, "How far a lesson has come (PO-13).");
export const SystemicIssueState = vocabulary("SystemicIssueState", labels.issueStates, "How far a systemic issue has come (PO-51).");
export const PolicyFeedbackState = vocabulary("PolicyFeedbackState", labels.policyStates, "Whether feedback on a policy was answered (AS-15).");
export const PolicyOutcome = vocabulary("PolicyOutcome", labels.policyOutcomes, "What feedback on a policy led to (AS-15).");
