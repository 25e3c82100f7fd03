import type { Action, Rule, Situation } from "../law/law.js";
import { permissions, type Permission } from "./permissions.js";

/** Permissions on loan, as the law knows them. Days are YYYY-MM-DD. */
export interface DelegationKept {
  readonly id: string;
  readonly fromStaffId: string;
  readonly toStaffId: string;
  readonly permissions: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What is lent, by whom and to whom. */
export interface LendInput {
  readonly from: { readonly id: string; readonly name: string; /** By their own positions: what was lent to them is not theirs to lend. */ readonly permissions: readonly string[] };
  readonly to: { readonly id: string; readonly name: string; readonly isActive: boolean };
  readonly permissions: readonly Permission[];
  readonly startsOn: string;
  readonly endsOn: string;
}

type Lending = Situation<object, object, LendInput>;

/** The longest time for which permissions are lent, in years. */
export const longestLoanYears = 1;

/** CS-25: one lends one's own; an administrator arranges it for someone who is not there. */
export const theyAreYoursToLend: Rule<Lending> = {
  rule: "CS-25",
  says: ({ input }) => `Only ${input.from.name} or an administrator can lend ${input.from.name}'s permissions.`,
  holds: ({ actor, input }) => actor.staffId === input.from.id || actor.permissions.has("manage-organisation"),
};

/** CS-25: nobody lends what they do not have. */
export const onlyWhatTheLenderHolds: Rule<Lending> = {
  rule: "CS-25",
  says: ({ input }) => `${input.from.name} cannot lend what they do not hold: ${notHeld(input).map((name) => permissions[name]).join("; ")}.`,
  holds: ({ input }) => notHeld(input).length === 0,
};
const notHeld = ({ from, permissions: lent }: LendInput) => lent.filter((name) => !from.permissions.includes(name));

/** CS-25: permissions are lent to someone else who works here, and an administrator arranges none for themselves. */
export const someoneElseIsToUseThem: Rule<Lending> = {
  rule: "CS-25",
  says: ({ actor, input }) => input.to.id === input.from.id ? "Choose someone else to deputise." : input.to.id === actor.staffId ? "You cannot arrange a deputy's permissions for yourself. Ask another administrator." : `${input.to.name} does not work here now.`,
  holds: ({ actor, input }) => input.to.isActive && input.to.id !== input.from.id && input.to.id !== actor.staffId,
};

/** CS-25: a loan has a first and a last day, begins today or later, and lasts a year at most. */
export const theDatesAreInOrder: Rule<Lending> = {
  rule: "CS-25",
  says: "Give a first day that is today or later, and a last day within a year of it.",
  holds: ({ input: { startsOn, endsOn }, today }) => startsOn >= today && endsOn >= startsOn && endsOn <= `${Number(startsOn.slice(0, 4)) + longestLoanYears}${startsOn.slice(4)}`,
};

/** Lending permissions for a time: someone deputises. */
export const lending: Action<object, object, LendInput, string> = {
  label: "Lend permissions", from: "any", by: "anyone", provided: [], given: [theyAreYoursToLend, onlyWhatTheLenderHolds, someoneElseIsToUseThem, theDatesAreInOrder],
};

/** CS-25: a loan is taken back by whoever made it, or by an administrator. */
export const theLoanIsYoursToEnd: Rule<Situation<DelegationKept>> = {
  rule: "CS-25",
  says: "Only whoever lent these permissions or an administrator can take them back.",
  holds: ({ actor, record }) => record.fromStaffId === actor.staffId || actor.permissions.has("manage-organisation"),
};

/** CS-25: a loan that has run out, or was taken back, has ended. */
export const theLoanStillStands: Rule<Situation<DelegationKept>> = {
  rule: "CS-25",
  says: "These permissions are no longer lent.",
  holds: ({ record, today }) => record.endsOn >= today && record.permissions.length > 0,
};

/** What can be done with permissions on loan. */
export const delegationActions = {
  takeBack: { label: "Take back", from: "any", by: "anyone", provided: [theLoanIsYoursToEnd, theLoanStillStands] },
} satisfies Record<string, Action<DelegationKept, object, object, string>>;
