import type { CalendarDate } from "../calendar/calendar-date.js";
import { sayMoney } from "../authority/money.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";

/** Whoever keeps the register of external reviewers and their budget. */
export const budgetKeepers = ["keep-external-reviewers"] as const satisfies readonly Permission[];

/** The financial year of a day, by the calendar year in which it begins: it runs from 1 April to 31 March (PO-56). */
export const financialYearOf = (day: CalendarDate): number => Number(day.slice(0, 4)) - (day.slice(5) < "04-01" ? 1 : 0);
/** A financial year as people say it: 2025 is "2025-26". */
export const sayYear = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, "0")}`;

/** What was spent and promised under a heading, in pence. `expectedPence` is what is still to come beyond that, as the keeper expects. */
export interface Spending { readonly allottedPence: number; readonly committedPence: number; readonly actualPence: number; readonly expectedPence: number }
/** What is left to promise. */
export const remaining = ({ allottedPence, committedPence, actualPence }: Omit<Spending, "expectedPence">): number => allottedPence - committedPence - actualPence;
/** What the year is expected to come to. */
export const forecast = ({ committedPence, actualPence, expectedPence }: Spending): number => committedPence + actualPence + expectedPence;
/** What is expected to be left over; negative for an overspend. */
export const variance = (spending: Spending): number => spending.allottedPence - forecast(spending);

/** A heading of a year's budget, as the law knows it. */
export interface HeadingKept { readonly id: string; readonly year: number; readonly name: string; readonly allottedPence: number; readonly expectedPence: number }
/** What was promised and billed under it, in pence. */
export interface HeadingFacts { readonly spokenForPence: number }
/** What a heading is to be; left out stays as it is. */
export interface HeadingInput { readonly allottedPence?: number; readonly expectedPence?: number; readonly note?: string }

/** PO-56: what has been promised is not taken away. */
export const whatIsPromisedStays: Rule<Situation<HeadingKept, HeadingFacts, HeadingInput>> = {
  rule: "PO-56", says: ({ facts }) => `${sayMoney(facts.spokenForPence)} is promised or spent under this heading already. Allot at least that, or end a commission first.`,
  holds: ({ facts, input }) => input.allottedPence === undefined || input.allottedPence >= facts.spokenForPence,
};
/** PO-56: a year has each heading once. */
export const headingIsNew: Rule<Situation<object, object, { readonly isTaken: boolean }>> = {
  rule: "PO-56", says: "The budget of that year has a heading of that name already. Change what it is allotted instead.", holds: ({ input }) => !input.isTaken,
};

/** What the keeper of the budget does with a heading. */
export const headingActions = {
  editBudgetHeading: { label: "Change the figures", from: "any", by: budgetKeepers, provided: [], given: [whatIsPromisedStays] },
} satisfies Record<string, Action<HeadingKept, HeadingFacts, HeadingInput, string>>;
/** And with the budget. */
export const budgetActions = {
  addBudgetHeading: { label: "Add a heading", from: "any", by: budgetKeepers, provided: [], given: [headingIsNew] },
} satisfies Record<string, Action<object, object, { readonly isTaken: boolean }, string>>;
