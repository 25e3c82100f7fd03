import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { sayGrade } from "./levels.js";
import { nobodyVouchesForThemselves, theyAreYours, type StaffFacts, type StaffKept } from "./staff.js";

/** What must be fetched to judge a change of grade. */
export interface GradeFacts extends StaffFacts {
  /** The latest grade on record, one that lies ahead included; null where none is. */
  readonly latestGrade: { readonly level: number; readonly startsOn: string } | null;
}
/** A grade as somebody sets it. */
export interface GradeInput { readonly level: number; readonly startsOn: string }

type OnGrade = Situation<StaffKept, GradeFacts, GradeInput>;

/** CS-30: a grade has the days between which it held, so the next begins after it. */
export const aGradeFollowsTheOneBefore: Rule<OnGrade> = {
  rule: "CS-30",
  says: ({ record, facts }) => `${record.name} has a grade from ${formatDate(facts.latestGrade!.startsOn)} on. Give a later day.`,
  holds: ({ facts, input }) => facts.latestGrade === null || input.startsOn > facts.latestGrade.startsOn,
};
/** CS-30: what is set is another grade. */
export const itIsAnotherGrade: Rule<OnGrade> = {
  rule: "CS-30",
  says: ({ record, input }) => `${record.name} has that grade already: ${sayGrade(input.level)}.`,
  holds: ({ facts, input }) => facts.latestGrade?.level !== input.level,
};
/** CS-30: nobody has a grade before they came. */
export const aGradeHoldsWhileTheyWorkHere: Rule<OnGrade> = {
  rule: "CS-30",
  says: ({ record }) => `${record.name} came on ${formatDate(record.startedOn)}. Give that day or a later one.`,
  holds: ({ record, input }) => input.startsOn >= record.startedOn,
};

const ofGrades = <S>(rule: Rule<S>): Rule<S> => ({ ...rule, rule: "CS-30" });

/** What can be done about a person's grade; a grade changes by business need, which is its reason (CS-30). */
export const gradeActions = {
  setGrade: {
    label: "Set the grade", from: ["WORKING"], by: ["manage-organisation", "command-segment"], provided: [ofGrades(nobodyVouchesForThemselves), ofGrades(theyAreYours)],
    given: [aGradeHoldsWhileTheyWorkHere, aGradeFollowsTheOneBefore, itIsAnotherGrade],
  },
} satisfies Record<string, Action<StaffKept, GradeFacts, GradeInput, "WORKING" | "LEFT">>;
