import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { FeedbackRow, IssueRow, LessonRow, Nodes, OfCase, SaidRow, Suggestion, TagRow, ThemeRow, Trend } from "./records";

const choices = "choices { action label allowed because }";
const themeRow = "id reference name definition principle parentId state inForceFrom carriedBy";
const tagRow = `id version kind recordId recordCalled evidence occurredOn isSuggested taggedOn taggedBy { name } case { id reference title } theme { id name } ${choices}`;
const lessonRow = "id reference title audience state isOpen dueOn isOverdue usedBy owner { name }";
const issueRow = "id reference name state isOpen caseCount openLessons proposedOn owner { name }";
const ideaRow = "id reference title state isOpen givenOn givenBy { name } leader { name }";
const feedbackRow = "id reference policy what state isOpen outcome givenOn owner { name }";
const trend = "keys { value label } count previous change behind";
const attached = "filter: { isInForce: { eq: true } }";

export const documents: DocumentsTable = {
  themes: {
    getList: gql(`query Themes($first: Int!, $offset: Int, $filter: ThemeFilter, $orderBy: [ThemeOrder!]) { themes(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${themeRow} } totalCount } }`),
    getOne: gql(`query Theme($id: ID!) { theme(id: $id) { ${themeRow} version inForceTo parent { id name } mergedInto { id name } children(first: 100) { nodes { id name state } } versions(first: 50) { nodes { id number name definition principle state why inForceFrom parent { id name } writtenBy { name } } }
      tags(first: 50, ${attached}) { nodes { ${tagRow} } } learnedLessons(first: 50) { nodes { ${lessonRow} } } systemicIssues(first: 50) { nodes { ${issueRow} } } ${choices} } }`),
  },
  lessons: {
    getList: gql(`query Lessons($first: Int!, $offset: Int, $filter: LessonFilter, $orderBy: [LessonOrder!]) { lessons(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${lessonRow} } totalCount } }`),
    getOne: gql(`query Lesson($id: ID!) { lesson(id: $id) { ${lessonRow} version found recommendation proposedOn proposedBy { name } agreedOn round evidence changedOn outcome closedOn checker { name } theme { id name } issue { id reference name } review { id reference } submission { id reference } work { id reference escalations }
      shares(first: 50) { nodes { id sharedOn team { id name } sharedBy { name } } } receipts(first: 200) { nodes { id readOn usedOn usedHow staff { name } } } checks(first: 20) { nodes { id round isEffective evidence note checkedOn checkedBy { name } } }
      policyFeedback(first: 20) { nodes { ${feedbackRow} } } procedureChanges(first: 20) { nodes { id procedureVersion { number change procedure { id name } } } } ${choices} } }`),
  },
  "lesson-shares": {
    getList: gql(`query LessonShares($first: Int!, $offset: Int, $filter: LessonShareFilter, $orderBy: [LessonShareOrder!]) { lessonShares(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id sharedOn people readBy usedBy lesson { id reference title } team { name } } totalCount } }`),
  },
  "systemic-issues": {
    getList: gql(`query SystemicIssues($first: Int!, $offset: Int, $filter: SystemicIssueFilter, $orderBy: [SystemicIssueOrder!]) { systemicIssues(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${issueRow} } totalCount } }`),
    getOne: gql(`query SystemicIssue($id: ID!) { systemicIssue(id: $id) { ${issueRow} version what why handling outcome agreedOn closedOn proposedBy { name } agreedBy { name } theme { id name } cases(first: 200) { nodes { id addedOn addedBy { name } case { id reference title body { name } } } } learnedLessons(first: 50) { nodes { ${lessonRow} } } ${choices} } }`),
  },
  ideas: {
    getList: gql(`query Ideas($first: Int!, $offset: Int, $filter: ImprovementIdeaFilter, $orderBy: [ImprovementIdeaOrder!]) { improvementIdeas(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${ideaRow} } totalCount } }`),
    getOne: gql(`query Idea($id: ID!) { improvementIdea(id: $id) { ${ideaRow} version what answer answeredOn outcome doneOn answeredBy { name } ${choices} } }`),
  },
  "policy-feedback": {
    getList: gql(`query PolicyFeedbackList($first: Int!, $offset: Int, $filter: PolicyFeedbackFilter, $orderBy: [PolicyFeedbackOrder!]) { allPolicyFeedback(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${feedbackRow} } totalCount } }`),
    getOne: gql(`query PolicyFeedback($id: ID!) { policyFeedback(id: $id) { ${feedbackRow} version answer answeredOn givenBy { name } lesson { id reference title } ${choices} } }`),
  },
  procedures: {
    getList: gql(`query Procedures($first: Int!, $offset: Int, $filter: ProcedureFilter, $orderBy: [ProcedureOrder!]) { procedures(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id name number owner { name } } totalCount } }`),
    getOne: gql(`query Procedure($id: ID!) { procedure(id: $id) { id version name number owner { name } versions(first: 50) { nodes { id number text change inForceFrom writtenBy { name } causes(first: 20) { nodes { id lesson { id reference title } } } } } ${choices} } }`),
  },
};

const compared = "filter: { occurredOn: { gte: $from, lte: $to } }";
/** The whole tree, with how each theme stood in the last whole quarter. */
export const themeTree = question<{ from: string; to: string }, { themes: Nodes<ThemeRow>; trends: readonly Trend[] }>(gql(`query ThemeTree($from: Date!, $to: Date!) { themes(first: 200, orderBy: [{ field: NAME }]) { nodes { ${themeRow} } } trends: themeTrends(groupBy: [THEME, OCCURRED_QUARTER], ${compared}, limit: 1000) { ${trend} } }`));
/** A theme quarter by quarter. */
export const themeTrend = question<{ id: string; from: string }, { trends: readonly Trend[] }>(gql(`query ThemeTrend($id: ID!, $from: Date!) { trends: themeTrends(groupBy: [OCCURRED_QUARTER], filter: { theme: { standsFor: { id: { eq: $id } } }, occurredOn: { gte: $from } }, limit: 40) { ${trend} } }`));
/** What grew most from the quarter before to the last whole one. */
export const worsening = question<{ from: string; to: string; atLeast: number }, { themes: readonly Trend[]; categories: readonly Trend[]; bodies: readonly Trend[] }>(gql(`query Worsening($from: Date!, $to: Date!, $atLeast: Float!) {
  themes: themeTrends(groupBy: [THEME, OCCURRED_QUARTER], ${compared}, having: [{ field: "change", atLeast: $atLeast }], orderBy: [{ field: "change", direction: DESC }], limit: 20) { ${trend} }
  categories: caseStatistics(groupBy: [CATEGORY, DECIDED_QUARTER], filter: { decidedOn: { gte: $from, lte: $to }, isUpheld: { eq: true } }, having: [{ field: "change", atLeast: $atLeast }], orderBy: [{ field: "change", direction: DESC }], limit: 10) { ${trend} }
  bodies: caseStatistics(groupBy: [BODY, DECIDED_QUARTER], filter: { decidedOn: { gte: $from, lte: $to }, isUpheld: { eq: true } }, having: [{ field: "change", atLeast: $atLeast }], orderBy: [{ field: "change", direction: DESC }], limit: 10) { ${trend} } }`));
export const tagsBehind = question<{ filter: object }, { themeTags: Nodes<TagRow> }>(gql(`query TagsBehind($filter: ThemeTagFilter) { themeTags(first: 200, filter: $filter) { nodes { ${tagRow} } } }`));
export const casesBehind = question<{ filter: object }, { cases: Nodes<OfCase> }>(gql("query CasesBehind($filter: CaseFilter) { cases(first: 200, filter: $filter) { nodes { id reference title } } }"));

/** The themes of one record, and what was learned from it. */
export const themesOf = question<{ id: string }, { themeTags: Nodes<TagRow> }>(gql(`query ThemesOf($id: ID!) { themeTags(first: 50, filter: { recordId: { eq: $id }, isInForce: { eq: true } }) { nodes { ${tagRow} } } }`));
export const suggestionsOf = question<{ kind: string; id: string }, { themeSuggestions: readonly Suggestion[] }>(gql("query SuggestedThemes($kind: ThemedKind!, $id: ID!) { themeSuggestions(kind: $kind, recordId: $id) { themeId name principle why evidence } }"));
export const lessonsFrom = question<{ filter: object }, { lessons: Nodes<LessonRow> }>(gql(`query LessonsFrom($filter: LessonFilter) { lessons(first: 20, filter: $filter) { nodes { ${lessonRow} } } }`));
export interface CaseThemes { readonly case: { readonly findings: Nodes<{ readonly id: string; readonly ordinal: number; readonly complaint: string; readonly themeTags: Nodes<TagRow> }>; readonly systemicIssues: Nodes<{ readonly id: string; readonly issue: IssueRow | null }> } | null }
export const caseThemes = question<{ id: string }, CaseThemes>(gql(`query CaseThemes($id: ID!) { case(id: $id) { findings(first: 50) { nodes { id ordinal complaint themeTags(first: 20, ${attached}) { nodes { ${tagRow} } } } } systemicIssues(first: 20) { nodes { id issue { ${issueRow} } } } } }`));
/** What is said in reviews and submissions and no lesson yet. */
export const lessonsSaid = question<object, { lessonsSaid: Nodes<SaidRow> & { readonly totalCount: number } }>(gql("query LessonsSaid { lessonsSaid(first: 50, filter: { isTakenUp: { eq: false } }) { nodes { id reference said saidOn isTakenUp review { id } submission { id } } totalCount } }"));

const first = "first: 20";
const isNear = "or: [{ dueOn: { isNull: true } }, { dueOn: { lte: $soon } }]";
export interface LearningToday { readonly toAgree: Nodes<LessonRow>; readonly toChange: Nodes<LessonRow>; readonly toCheck: Nodes<LessonRow>; readonly toRead: Nodes<LessonRow>; readonly proposed: Nodes<IssueRow>; readonly feedback: Nodes<FeedbackRow> }
/** What lessons, systemic issues and policies ask of this person; a step with a day shows once the day is near. */
export const learningToday = question<{ soon: string }, LearningToday>(gql(`query LearningToday($soon: Date!) {
  toAgree: lessons(${first}, filter: { state: { eq: PROPOSED } }) { nodes { ${lessonRow} } } toChange: lessons(${first}, filter: { state: { eq: TO_CHANGE }, isMine: { eq: true }, ${isNear} }) { nodes { ${lessonRow} } }
  toCheck: lessons(${first}, filter: { isForMeToCheck: { eq: true }, ${isNear} }) { nodes { ${lessonRow} } } toRead: lessons(${first}, filter: { isForMeToRead: { eq: true } }) { nodes { ${lessonRow} } }
  proposed: systemicIssues(${first}, filter: { state: { eq: PROPOSED } }) { nodes { ${issueRow} } } feedback: allPolicyFeedback(${first}, filter: { isOpen: { eq: true }, isMine: { eq: true } }) { nodes { ${feedbackRow} } } }`));
