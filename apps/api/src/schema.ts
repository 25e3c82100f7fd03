import { isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import { buildSchema, getMetadataStorage, type NonEmptyArray } from "type-graphql";
// What later modules add to earlier kinds is known before the lists of those kinds are made.
import "./absence/absence.law.js";
import "./absence/rota.law.js";
import "./work-management/work-lists.js";
import "./reviews/clock-words.js";
import "./insight/measured.js";
import "./insight/personal-target.entity.js";
import "./approvals/read-only.guards.js";
import "./steps/steps.law.js";
import "./commissioning/commissioning.law.js";
import "./reviews/review.law.js";
import "./paper-files/paper-files.law.js";
import "./external-reviewers/commission.law.js";
import "./briefings/briefings.law.js";
import "./policies/policies.law.js";
import "./learning/themed.js";
import "./learning/learning.law.js";
import "./meetings/meetings.law.js";
import "./meetings/circulation.law.js";
import "./workload/workload.law.js";
import "./workload/supervision.law.js";
import "./assurance/assurance.law.js";
import "./development/development.law.js";
import { closeToOutsiders } from "./reading/outsiders.js";
import * as calendar from "./calendar/calendar.resolver.js";
import * as daysOff from "./calendar/days-off.resolver.js";
import * as delegations from "./organisation/delegations.resolver.js";
import * as grants from "./organisation/grants.resolver.js";
import * as grades from "./organisation/grade.resolver.js";
import * as organisation from "./organisation/organisation.resolver.js";
import * as personal from "./organisation/personal.resolver.js";
import * as tokens from "./organisation/tokens.resolver.js";
import * as positions from "./organisation/positions.resolver.js";
import * as sessions from "./organisation/sessions.resolver.js";
import * as staff from "./organisation/staff.resolver.js";
import * as structure from "./organisation/structure.resolver.js";
import * as absenceKinds from "./absence/absence-kind.resolver.js";
import * as absence from "./absence/absence.resolver.js";
import * as rota from "./absence/rota.resolver.js";
import * as audit from "./audit/audit.resolver.js";
import * as activity from "./casework/activity.resolver.js";
import * as attachment from "./casework/attachment.resolver.js";
import * as body from "./casework/body.resolver.js";
import * as caseVerbs from "./casework/case.resolver.js";
import * as casework from "./casework/casework.resolver.js";
import * as contact from "./casework/contact.resolver.js";
import * as correspondence from "./casework/correspondence.resolver.js";
import * as fileNote from "./casework/file-note.resolver.js";
import * as finding from "./casework/finding.resolver.js";
import * as lists from "./casework/lists.resolver.js";
import * as opening from "./casework/opening.resolver.js";
import * as personVerbs from "./casework/person.resolver.js";
import * as searching from "./casework/search.resolver.js";
import * as sensitivity from "./casework/sensitivity.resolver.js";
import * as serviceRequest from "./casework/service-request.resolver.js";
import * as allocating from "./work-management/allocating.resolver.js";
import * as assigning from "./work-management/assigning.resolver.js";
import * as handover from "./work-management/handover.resolver.js";
import * as placing from "./work-management/placing.resolver.js";
import * as returning from "./work-management/returning.resolver.js";
import * as authority from "./authority/authority.resolver.js";
import * as configuring from "./authority/configuring.resolver.js";
import * as escalation from "./authority/escalation.resolver.js";
import * as approvalVerbs from "./approvals/approval.resolver.js";
import * as approvals from "./approvals/approvals.resolver.js";
import * as checking from "./approvals/checking.resolver.js";
import * as coverWaits from "./approvals/cover-wait.resolver.js";
import * as approvalEscalation from "./approvals/escalating.resolver.js";
import * as letterKinds from "./approvals/letter-kind.resolver.js";
import * as letters from "./approvals/letter.resolver.js";
import * as referral from "./approvals/referral.resolver.js";
import * as advice from "./advice/advice.resolver.js";
import * as steps from "./steps/step.resolver.js";
import * as contactInstructions from "./correspondence/instruction.resolver.js";
import * as correspondenceItems from "./correspondence/item.resolver.js";
import * as correspondenceLists from "./correspondence/lists.resolver.js";
import * as correspondenceMatching from "./correspondence/matching.resolver.js";
import * as correspondenceOnCases from "./correspondence/on-case.resolver.js";
import * as letterTemplates from "./correspondence/template.resolver.js";
import * as letterWriting from "./correspondence/writing.resolver.js";
import * as projects from "./projects/project.resolver.js";
import * as agreements from "./agreements/agreement.resolver.js";
import * as commissioning from "./commissioning/commissioning.resolver.js";
import * as reviewEndings from "./reviews/ending.resolver.js";
import * as reviews from "./reviews/reading.resolver.js";
import * as reviewLetters from "./reviews/letters.resolver.js";
import * as reviewVerbs from "./reviews/review.resolver.js";
import * as reviewTerms from "./reviews/terms.resolver.js";
import * as budgetVerbs from "./external-reviewers/budget.resolver.js";
import * as paperFiles from "./paper-files/paper-file.resolver.js";
import * as commissionVerbs from "./external-reviewers/commission.resolver.js";
import * as deliveringVerbs from "./external-reviewers/delivering.resolver.js";
import * as performance from "./external-reviewers/performance.resolver.js";
import * as commissionReads from "./external-reviewers/reading.resolver.js";
import * as corrections from "./approvals/corrections.resolver.js";
import * as recommendations from "./briefings/recommendation.resolver.js";
import * as correspondenceEscalating from "./correspondence/escalating.resolver.js";
import * as reviewerAway from "./external-reviewers/away.resolver.js";
import * as registerVerbs from "./external-reviewers/register.resolver.js";
import * as submissionAssessing from "./submissions/assessing.resolver.js";
import * as submissionDeciding from "./submissions/deciding.resolver.js";
import * as submissionLists from "./submissions/lists.resolver.js";
import * as submissionPicking from "./submissions/picking.resolver.js";
import * as submissionQuality from "./submissions/quality.resolver.js";
import * as submissions from "./submissions/reading.resolver.js";
import * as submissionVerbs from "./submissions/submission.resolver.js";
import * as trays from "./submissions/trays.resolver.js";
import * as briefings from "./briefings/briefing.resolver.js";
import * as highRisk from "./briefings/high-risk.resolver.js";
import * as press from "./briefings/press.resolver.js";
import * as relationships from "./briefings/relationship.resolver.js";
import * as policyAcceptances from "./policies/acceptance.resolver.js";
import * as continuity from "./policies/continuity.resolver.js";
import * as guidance from "./policies/guidance.resolver.js";
import * as policyRegister from "./policies/policy.resolver.js";
import * as policyVersions from "./policies/version.resolver.js";
import * as systemicIssues from "./learning/issue.resolver.js";
import * as ideas from "./learning/idea.resolver.js";
import * as lessons from "./learning/lesson.resolver.js";
import * as policy from "./learning/policy.resolver.js";
import * as themeSuggestions from "./learning/suggesting.resolver.js";
import * as tagging from "./learning/tagging.resolver.js";
import * as themes from "./learning/theme.resolver.js";
import * as agenda from "./meetings/agenda.resolver.js";
import * as circulation from "./meetings/circulation.resolver.js";
import * as meetingReads from "./meetings/reading.resolver.js";
import * as meetings from "./meetings/meeting.resolver.js";
import * as pointsRules from "./workload/rules.resolver.js";
import * as pointsRecorded from "./workload/recorded.resolver.js";
import * as workload from "./workload/workload.resolver.js";
import * as supervision from "./workload/supervision.resolver.js";
import * as workloadRecords from "./workload/record.resolver.js";
import * as checkKinds from "./assurance/check-kinds.resolver.js";
import * as compliance from "./assurance/compliance.resolver.js";
import * as controlChecks from "./assurance/control-check.resolver.js";
import * as controlErrors from "./assurance/control-error.resolver.js";
import * as examinations from "./assurance/examination.resolver.js";
import * as indicators from "./assurance/indicator.resolver.js";
import * as payments from "./assurance/payment.resolver.js";
import * as tenure from "./assurance/tenure.resolver.js";
import * as controlTrends from "./assurance/trend.resolver.js";
import * as assuranceSettings from "./assurance/settings.resolver.js";
import * as appraisals from "./development/appraisal.resolver.js";
import * as behaviours from "./development/behaviour.resolver.js";
import * as learned from "./development/learned.resolver.js";
import * as talks from "./development/talk.resolver.js";
import * as savedViews from "./insight/saved-view.resolver.js";
import * as statistics from "./insight/statistics.resolver.js";
import * as targets from "./insight/target.resolver.js";
import * as cookbook from "./insight/cookbook.resolver.js";
import * as insightNotes from "./insight/note.resolver.js";
import * as personalTargets from "./insight/personal-target.resolver.js";
import * as digests from "./inbox/digest.resolver.js";
import * as inbox from "./inbox/inbox.resolver.js";

/** The resolvers of the office, a module a line, in the order of the modules. */
const modules = [
  calendar, daysOff,
  delegations, grades, grants, organisation, personal, positions, sessions, staff, structure, tokens,
  absenceKinds, absence, rota,
  audit,
  activity, attachment, body, caseVerbs, casework, contact, correspondence, fileNote, finding, lists, opening, personVerbs, searching, sensitivity, serviceRequest,
  allocating, assigning, handover, placing, returning,
  authority, configuring, escalation,
  approvalVerbs, approvals, corrections, checking, coverWaits, approvalEscalation, letterKinds, letters, referral,
  advice,
  steps,
  contactInstructions, correspondenceEscalating, correspondenceItems, correspondenceLists, correspondenceMatching, correspondenceOnCases, letterTemplates, letterWriting,
  agreements,
  projects,
  commissioning,
  reviewEndings, reviewLetters, reviews, reviewVerbs, reviewTerms,
  paperFiles,
  commissionVerbs, commissionReads, deliveringVerbs, reviewerAway, registerVerbs, budgetVerbs, performance,
  submissionAssessing, submissionDeciding, submissionLists, submissionPicking, submissionQuality, submissions, submissionVerbs, trays,
  briefings, highRisk, press, recommendations, relationships,
  policyRegister, policyVersions, policyAcceptances, guidance, continuity, ideas, systemicIssues, lessons, policy, themeSuggestions, tagging, themes,
  agenda, circulation, meetingReads, meetings, pointsRecorded, pointsRules, workload, supervision, workloadRecords,
  checkKinds, compliance, controlChecks, controlErrors, examinations, indicators, payments, assuranceSettings, controlTrends, tenure,
  appraisals, behaviours, learned, talks,
  cookbook, insightNotes, personalTargets, savedViews, statistics, targets, digests, inbox,
];

const resolvers = modules.flatMap((module) => Object.values(module).filter((one) => typeof one === "function")) as unknown as NonEmptyArray<Function>;

/** The schema of the office. A field without a policy fails here, so nothing can be shown by omission. */
export async function officeSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers, validate: { validationError: { target: false, value: false }, forbidUnknownValues: false } });
  closeToOutsiders(schema);
  const open = fieldsWithoutPolicy(schema);
  if (open.length) throw new Error(`These fields have no policy, so nobody decided who may see them: ${open.join(", ")}`);
  const hidden = namedTwice(resolvers);
  if (hidden.length) throw new Error(`These names stand for two operations each, and one would hide the other: ${hidden.join(", ")}`);
  return schema;
}

/** The names that several questions or several commands of these resolvers share. */
export function namedTwice(given: readonly unknown[]): string[] {
  const { queries, mutations } = getMetadataStorage();
  const names = [queries, mutations].map((all) => all.filter((one) => given.includes(one.target)).map((one) => one.schemaName));
  return names.flatMap((one) => one.filter((name, place) => one.indexOf(name) !== place));
}

/** The fields that nobody decided on. */
export const fieldsWithoutPolicy = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type)) ? []
      : Object.values(type.getFields()).filter((field) => !field.extensions["policy"]).map((field) => `${type.name}.${field.name}`));
