import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { checkingLevels, type CheckingLevel } from "./labels.js";

/** WM-55: a line of the published table: what must be checked, by whom, from when until when (both days included). */
export interface CheckingRequirementKept {
  readonly id: string;
  readonly level: CheckingLevel;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** A line that is to be added. Exactly one of an area of work, a part of one, and a kind of letter is named. */
export interface AddCheckingInput {
  readonly areaId: string | null;
  readonly subAreaId: string | null;
  readonly letterKindId: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
  /** Whether what is named stands in the office's lists and is in use. */
  readonly isInUse: boolean;
  /** The level at which the same thing is checked already within those days; null when it is not. */
  readonly alreadyAt: CheckingLevel | null;
}
type Adding = Situation<unknown, unknown, AddCheckingInput>;

/** WM-55: a line is about one thing. */
export const itIsAboutOneThing: Rule<Adding> = {
  rule: "WM-55", says: "Name an area of work, a part of one, or a kind of letter: exactly one of them.",
  holds: ({ input }) => [input.areaId, input.subAreaId, input.letterKindId].filter(Boolean).length === 1,
};
/** WM-55: what must be checked is something that can be chosen. */
export const whatIsCheckedIsInUse: Rule<Adding> = { rule: "WM-55", says: "That is not in use. Choose it from the list.", holds: ({ input }) => input.isInUse };
/** WM-55: what was required in the past stays as it was. */
export const itBeginsTodayOrLater: Rule<Adding> = {
  rule: "WM-55", says: "This would begin in the past, where letters went out under the table as it stood. Begin today or later.", holds: ({ input, today }) => input.fromOn >= today,
};
/** WM-55: a line lasts at least a day. */
export const itEndsAfterItBegins: Rule<Adding> = { rule: "WM-55", says: "This would end before it begins. Check both dates.", holds: ({ input }) => !input.toOn || input.toOn >= input.fromOn };
/** WM-55: one thing is checked at one level at a time. */
export const itIsNotCheckedTwice: Rule<Adding> = {
  rule: "WM-55",
  says: ({ input }) => `This is already checked within those days, at the level “${checkingLevels[input.alreadyAt!]}”. End that line first.`,
  holds: ({ input }) => input.alreadyAt === null,
};

type Ending = Situation<CheckingRequirementKept, object, { readonly toOn: string }>;
/** WM-55: a line that has run out has ended. */
export const itStillStands: Rule<Situation<CheckingRequirementKept>> = {
  rule: "WM-55", says: ({ record }) => `This ended on ${formatDate(record.toOn!)}.`, holds: ({ record, today }) => !record.toOn || record.toOn >= today,
};
/** WM-55: ending a line never reaches back. */
export const itsLastDayIsTodayOrLater: Rule<Ending> = {
  rule: "WM-55", says: "Give a last day that is today or later, and not before the line begins.", holds: ({ record, input, today }) => input.toOn >= today && input.toOn >= record.fromOn,
};

const by = ["manage-reference-data"] as const;
/** How the table of what must be checked is kept. */
export const checkingActions = {
  endCheckingRequirement: { label: "End", from: "any", by, provided: [itStillStands], given: [itsLastDayIsTodayOrLater] },
} satisfies Record<string, Action<CheckingRequirementKept, object, never, string>>;

/** Adding a line to it. */
export const addingCheckingRequirement: Action<object, object, AddCheckingInput, string> = {
  label: "Add what must be checked", from: "any", by, provided: [], given: [itIsAboutOneThing, whatIsCheckedIsInUse, itBeginsTodayOrLater, itEndsAfterItBegins, itIsNotCheckedTwice],
};
