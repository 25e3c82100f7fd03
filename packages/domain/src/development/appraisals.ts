import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { itIsAboutYou, itIsBetweenYou, theirManagerDoesIt, type AboutAPerson, type ColleagueFacts } from "./colleague.js";
import type { AppraisalState } from "./labels.js";

/** An appraisal as it is planned. */
export interface PlanInput { readonly periodFrom: string; readonly periodTo: string; readonly dueOn: string }
/** What must be known of a person for whom an appraisal is planned. */
export interface PlanningFacts extends ColleagueFacts { /** When the one that is not signed yet is due; null where there is none. */ readonly openAppraisalDueOn: string | null }
type Planning = Situation<AboutAPerson, PlanningFacts>;
type PlanningWith = Situation<AboutAPerson, PlanningFacts, PlanInput>;

/** CS-24: one appraisal is brought to its end before the next begins. */
export const noneIsUnderWay: Rule<Planning> = { rule: "CS-24", says: ({ facts }) => `${facts.name} has an appraisal under way, due ${formatDate(facts.openAppraisalDueOn!)}. Bring it to its end first.`, holds: ({ facts }) => facts.openAppraisalDueOn === null };
/** CS-24: it looks back on a time, and is due after that time began. */
export const itsDaysAreInOrder: Rule<PlanningWith> = { rule: "CS-24", says: "The days are out of order. It is about a time from one day to a later one, and is due after that time began.", holds: ({ input }) => input.periodFrom < input.periodTo && input.dueOn > input.periodFrom };

/** Planning an appraisal (CS-24). */
export const planningAppraisals = {
  planAppraisal: { label: "Plan an appraisal", from: ["WORKING"], by: "anyone", provided: [theirManagerDoesIt("CS-24"), noneIsUnderWay], given: [itsDaysAreInOrder] },
} satisfies Record<string, Action<AboutAPerson, PlanningFacts, PlanInput, "WORKING" | "LEFT">>;

/** An appraisal as the law knows it. */
export interface AppraisalKept extends AboutAPerson { readonly staffId: string; readonly state: AppraisalState; readonly appraiserId: string; readonly summary: string }
/** What must be fetched to judge it. */
export interface AppraisalFacts extends ColleagueFacts {
  /** The behaviours of today's list of which nothing is written yet, by name. */
  readonly unwritten: readonly string[];
}
/** What an appraiser writes: of some or all of the behaviours. */
export interface WriteInput { /** Whether each is of today's list, and named once. */ readonly areOfTheList: boolean }
type OnAppraisal = Situation<AppraisalKept, AppraisalFacts>;

const itIsYours = ({ actor, record, facts }: OnAppraisal) => (record.state === "TO_SIGN" ? record.staffId : facts.managerId) === actor.staffId;
/** CS-24: the manager signs what they wrote, then the person signs. */
export const itIsYourTurnToSign: Rule<OnAppraisal> = {
  rule: "CS-24", says: ({ record, facts }) => (record.state === "TO_SIGN" ? `It waits for the signature of ${facts.name}.` : facts.managerName ? `${facts.managerName}, who manages ${facts.name}, signs first.` : `Nobody manages ${facts.name}. Have a line manager named first.`), holds: itIsYours,
};
/** CS-31: an appraisal says something of each behaviour, and of the whole. */
export const everyBehaviourIsWritten: Rule<OnAppraisal> = {
  rule: "CS-31", says: ({ facts }) => (facts.unwritten.length ? `Nothing is written yet on: ${facts.unwritten.join(", ")}.` : "The summary is not written yet."), holds: ({ record, facts }) => record.state !== "PREPARING" || (facts.unwritten.length === 0 && record.summary.trim() !== ""),
};
/** CS-31: the behaviours are the office's own list. */
export const theyAreOfTheList: Rule<Situation<AppraisalKept, AppraisalFacts, WriteInput>> = { rule: "CS-31", says: "A behaviour is not in use any more, or is named twice. Read the list again.", holds: ({ input }) => input.areOfTheList };

const from = <S extends AppraisalState>(...states: readonly S[]) => ({ from: states, by: "anyone" } as const);
/** How an appraisal goes from its preparation to both signatures (CS-24, CS-31). After them it stays as it is, and what is said later is added. */
export const appraisalActions = {
  prepareAppraisal: { label: "Write your own account", ...from("PREPARING"), provided: [itIsAboutYou("CS-24")] },
  writeAppraisal: { label: "Write the appraisal", ...from("PREPARING"), provided: [theirManagerDoesIt("CS-24")], given: [theyAreOfTheList] as readonly Rule<Situation<AppraisalKept, AppraisalFacts, WriteInput>>[] },
  signAppraisal: { label: "Sign", ...from("PREPARING", "TO_SIGN"), provided: [itIsYourTurnToSign, everyBehaviourIsWritten] },
  returnAppraisal: { label: "Send it back", ...from("TO_SIGN"), provided: [itIsAboutYou("CS-24")] },
  remarkOnAppraisal: { label: "Add a remark", ...from("TO_SIGN", "SIGNED"), provided: [itIsBetweenYou("CS-24")] },
} satisfies Record<string, Action<AppraisalKept, AppraisalFacts, never, AppraisalState>>;

/** CS-24: an appraisal is seen by the person, by whoever manages them, and by whoever wrote it. */
export const seesAppraisal = (readerId: string, { staffId, managerId, appraiserId }: { readonly staffId: string; readonly managerId: string | null; readonly appraiserId: string }): boolean => [staffId, managerId, appraiserId].includes(readerId);
