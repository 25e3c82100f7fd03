import { gql } from "@apollo/client";
import { question } from "../frame/data/documents";
import type { Group } from "./documents";

/** What became of lessons that stand together. */
export interface Fate extends Group { readonly overdue: number; readonly changed: number; readonly works: number; readonly fails: number }
/** Lessons as they were shared with a team, and what came back. */
export interface Shared extends Group { readonly read: number; readonly used: number }

/** Whether we learned: lessons that were agreed since a day, and what stands open today. */
export interface Learned {
  readonly agreed: readonly Fate[];
  readonly audiences: readonly Fate[];
  readonly themes: readonly Fate[];
  readonly teams: readonly Fate[];
  readonly shared: readonly Shared[];
  readonly policies: readonly Group[];
  readonly open: readonly (Group & { readonly overdue: number; readonly proposed: number })[];
  readonly issues: readonly Group[];
  readonly lessonsSaid: { readonly totalCount: number };
}

/** The parts of a group that its numbers count, as the list of lessons is narrowed to them. */
export const fates = { overdue: { isOverdue: { eq: true } }, changed: { changedOn: { isNull: false } }, works: { isFoundEffective: { eq: true } }, fails: { isFoundEffective: { eq: false } } } as const;

const keys = "keys { label value } count behind";
const since = "filter: { agreedOn: { gte: $from }, and: [$lesson] }";
export const learnedQuestion = question<{ from: string; lesson: object; share: object }, Learned>(gql(`query WhetherWeLearned($from: Date!, $lesson: LessonFilter!, $share: LessonShareFilter!) {
  agreed: lessonStatistics(${since}, groupBy: [AGREED_QUARTER]) { ...Fate }
  audiences: lessonStatistics(${since}, groupBy: [AUDIENCE]) { ...Fate }
  themes: lessonStatistics(${since}, groupBy: [THEME], limit: 50) { ...Fate }
  teams: lessonStatistics(${since}, groupBy: [TEAM]) { ...Fate }
  shared: lessonShareStatistics(filter: { sharedOn: { gte: $from }, and: [$share] }, groupBy: [TEAM]) { ${keys} read: count(where: { isRead: { eq: true } }) used: count(where: { isUsed: { eq: true } }) }
  policies: policyFeedbackStatistics(filter: { or: [{ givenOn: { gte: $from } }, { isOpen: { eq: true } }] }, groupBy: [STATE, OUTCOME]) { ${keys} }
  open: lessonStatistics(filter: { isOpen: { eq: true }, and: [$lesson] }, groupBy: []) { ${keys} overdue: count(where: { isOverdue: { eq: true } }) proposed: count(where: { state: { eq: PROPOSED } }) }
  issues: systemicIssueStatistics(filter: { isOpen: { eq: true } }, groupBy: [STATE]) { ${keys} }
  lessonsSaid(filter: { isTakenUp: { eq: false } }) { totalCount } }
fragment Fate on LessonStatistic { ${keys} overdue: count(where: { isOverdue: { eq: true } }) changed: count(where: { changedOn: { isNull: false } }) works: count(where: { isFoundEffective: { eq: true } }) fails: count(where: { isFoundEffective: { eq: false } }) }`));
