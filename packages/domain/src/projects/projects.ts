import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";

/** Work across the office that takes people up, as the law knows it. */
export interface ProjectKept { readonly id: string; readonly name: string; readonly startsOn: string; readonly endsOn: string; readonly endedOn: string | null }
/** Who answers for a project. */
export interface ProjectFacts { readonly leadId: string; readonly leadName: string; readonly begunById: string }
/** That somebody is taken up by a project, as the law knows it. */
export interface TakenUpKept { readonly id: string; readonly projectId: string; readonly toOn: string }
export interface SpanInput { readonly startsOn: string; readonly endsOn: string }
/** Who is to be taken up, for how many half days a week, and how many they give to other projects at the most in that time. */
export interface TakeUpInput { readonly person: { readonly name: string; readonly isActive: boolean } | null; readonly halfDays: number; readonly elsewhere: number; readonly fromOn: string; readonly toOn: string }
type OnProject<Input = unknown> = Situation<ProjectKept, ProjectFacts, Input>;

/** Half days in a week of work. */
export const halfDaysAWeek = 10;

/** PO-63: a project ends after it began. */
export const itEndsAfterItBegins: Rule<Situation<unknown, unknown, SpanInput>> = { rule: "PO-63", says: "It would end before it begins. Check both days.", holds: ({ input }) => input.endsOn >= input.startsOn };
/** PO-63: who is taken up is said by whoever leads the project, or began it. */
export const itIsYourProject: Rule<Situation<unknown, ProjectFacts>> = {
  rule: "PO-63", says: ({ facts }) => `${facts.leadName} leads this. Ask them.`, holds: ({ actor, facts }) => facts.leadId === actor.staffId || facts.begunById === actor.staffId,
};
/** PO-63: people are taken up while the project lasts. */
export const itIsWithinTheProject: Rule<OnProject<TakeUpInput>> = { rule: "PO-63", says: ({ record }) => `The project lasts from ${formatDate(record.startsOn)} to ${formatDate(record.endsOn)}. Give days within it.`, holds: ({ record, input }) => input.fromOn >= record.startsOn && input.toOn <= record.endsOn && input.toOn >= input.fromOn };
export const theyWorkHere: Rule<OnProject<TakeUpInput>> = { rule: "PO-63", says: ({ input }) => `${input.person?.name ?? "That person"} does not work here. Choose somebody else.`, holds: ({ input }) => input.person?.isActive === true };
/** PO-63: nobody is planned for more than there is of a week. */
export const aWeekHasTenHalfDays: Rule<OnProject<TakeUpInput>> = { rule: "PO-63", says: ({ input }) => `${input.person!.name} gives ${input.elsewhere} half days a week to projects then already, and a week has ${halfDaysAWeek}. Give fewer.`, holds: ({ input }) => input.elsewhere + input.halfDays <= halfDaysAWeek };

const planners = ["allocate-work", "command-segment", "manage-segment", "plan-submissions"] as const satisfies readonly Permission[];
/** Whoever plans for others begins a project (PO-63). */
export const projectBeginnings = {
  beginProject: { label: "Begin a project", from: "any", by: planners, provided: [], given: [itEndsAfterItBegins] as readonly Rule<Situation<object, object, SpanInput>>[] },
} satisfies Record<string, Action<object, object, SpanInput, string>>;

/** What is done with a project while it lasts (PO-63). */
export const projectActions = {
  takeUpByProject: { label: "Say who is taken up", from: ["UNDER_WAY"], by: "anyone", provided: [itIsYourProject], given: [theyWorkHere, itIsWithinTheProject, aWeekHasTenHalfDays] as readonly Rule<OnProject<TakeUpInput>>[] },
  endProject: { label: "End it", from: ["UNDER_WAY"], by: "anyone", provided: [itIsYourProject] },
} satisfies Record<string, Action<ProjectKept, ProjectFacts, never, "UNDER_WAY" | "ENDED">>;

/** Somebody is free again (PO-63). */
export const takenUpActions = {
  freeFromProject: { label: "No longer taken up", from: "any", by: "anyone", provided: [itIsYourProject] },
} satisfies Record<string, Action<TakenUpKept, ProjectFacts, never, string>>;
