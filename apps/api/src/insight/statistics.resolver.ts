import { Resolver } from "type-graphql";
import { groups } from "../reading/group-types.js";
import { reads } from "../reading/roots.js";
import { checksCounted, errorsCounted } from "./assurance-counted.js";
import { casesCounted, correspondenceCounted, findingsCounted, requestsCounted, reviewsCounted, spansCounted, themesCounted } from "./dimensions.js";
import { feedbackCounted, issuesCounted, lessonsCounted, sharesCounted } from "./learning-counted.js";
import { TimeSpan } from "./time-span.entity.js";

@Resolver() export class CaseStatistics extends groups("caseStatistics", casesCounted, "Cases that you may see, counted (PO-35, PO-61).") {}
@Resolver() export class FindingStatistics extends groups("findingStatistics", findingsCounted, "Heads of complaint of the cases that you may see, counted: what people are unhappy about, and how often they were right (PO-52).") {}
@Resolver() export class ReviewStatistics extends groups("reviewStatistics", reviewsCounted, "Reviews of our own decisions on the cases that you may see, counted: how many said that evidence was overlooked, and how often they were right (PO-42, PO-51).") {}
@Resolver() export class Timeliness extends groups("timeliness", spansCounted, "How long things take on the cases that you may see, step by step, with and without pauses (PO-40, PO-61).") {}
@Resolver() export class ServiceRequestStatistics extends groups("serviceRequestStatistics", requestsCounted, "Service requests that you may see, counted: what came in, what is in the hopper and with whom (WM-52, WM-73, WM-74).") {}
@Resolver() export class CorrespondenceStatistics extends groups("correspondenceStatistics", correspondenceCounted, "What comes in, of what you may see, counted: how, about what and where it went (PO-21, PO-22).") {}
@Resolver() export class ThemeTrends extends groups("themeTrends", themesCounted, "Themes as they were seen in what you may see, counted, with the change against the month, quarter or year before (PO-42, PO-51, PO-52).") {}
@Resolver() export class LessonStatistics extends groups("lessonStatistics", lessonsCounted, "Lessons counted: whether we learned, and whether what was changed works (PO-13, PO-42, PO-68).") {}
@Resolver() export class LessonShareStatistics extends groups("lessonShareStatistics", sharesCounted, "Lessons as they were shared with teams, counted once for each team: which were read and used there (PO-53).") {}
@Resolver() export class SystemicIssueStatistics extends groups("systemicIssueStatistics", issuesCounted, "Systemic issues counted: what goes wrong again and again, and how far it is handled (PO-51).") {}
@Resolver() export class PolicyFeedbackStatistics extends groups("policyFeedbackStatistics", feedbackCounted, "What casework told the owners of policies, counted by what it led to (AS-15, PO-54).") {}
@Resolver() export class ControlCheckStatistics extends groups("controlCheckStatistics", checksCounted, "Control checks that you may see, counted: by kind, result, person and month (AS-12, AS-13).") {}
@Resolver() export class ControlErrorStatistics extends groups("controlErrorStatistics", errorsCounted, "Errors that control checks found, of those that you may see, counted: by kind, policy and month (AS-13, AS-14).") {}
@Resolver(() => TimeSpan) export class TimeSpanReads extends reads(TimeSpan, { many: "timeSpans" }) {}
