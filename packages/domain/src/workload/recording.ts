import { theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import { caseworkers, itIsYoursOrInYourCommand, type HeldWork, type HoldingFacts } from "../casework/held-work.js";
import { openCaseStatuses } from "../casework/case-lifecycle.js";
import type { CaseStatus } from "../casework/labels.js";
import type { Action, Actor, Rule, Situation } from "../law/law.js";
import type { PointsEvent } from "./labels.js";

/** A rule under which something is recorded, as it stands on the first day; null where there is none in force. */
export interface ChosenRule { readonly code: string; readonly label: string; readonly event: PointsEvent; readonly measuredIn: string | null }
interface Recorded { readonly chosen: ChosenRule | null; readonly units: number; readonly fromOn: string; readonly toOn: string | null }
/** A factor of a case as it is put in: what makes it heavy, how many of it, from when to when. */
export interface FactorInput extends Recorded, NamesPeople { readonly measure: number | null; /** Whoever of another team does the work (WL-54); null for whoever holds the case. */ readonly doneById: string | null }
/** An extra responsibility of a person as it is put in. */
export interface ResponsibilityInput extends Recorded { readonly note: string }
interface LastDay { readonly toOn: string }

/** Where somebody stands to a person of whose workload there is talk. */
export interface WorkloadPlace { readonly staffId: string; /** Their line manager, that person's, and so on up. */ readonly managers: readonly string[]; /** The seats that they hold. */ readonly seats: readonly string[] }
const allocates = (actor: Actor, seats: readonly string[]) => (actor.permissions.has("allocate-work") || actor.permissions.has("command-segment")) && seats.some((seat) => actor.command.has(seat));

/** WL-47: a workload is seen by the person, by their managers up the line, and by whoever allocates work to them. */
export const seesWorkload = (actor: Actor, { staffId, managers, seats }: WorkloadPlace): boolean => actor.staffId === staffId || managers.includes(actor.staffId) || allocates(actor, seats);

type OnPerson = Situation<{ readonly id: string; readonly name: string }, Pick<WorkloadPlace, "managers" | "seats">>;
const unitsAreWhole: Rule<Situation<unknown, unknown, Recorded>> = { rule: "WL-36", says: "Give a whole number, 1 or more.", holds: ({ input }) => Number.isInteger(input.units) && input.units >= 1 };
const itsDaysAreInOrder: Rule<Situation<unknown, unknown, Recorded>> = { rule: "WL-35", says: "The last day is before the first. Give a later one, or none while no end is known.", holds: ({ input }) => input.toOn === null || input.toOn >= input.fromOn };
const isChosenFrom = (event: PointsEvent): Rule<Situation<unknown, unknown, Recorded>> => ({ rule: "WL-35", says: "The table of points has no such kind on the first day. Choose one from the list.", holds: ({ input }) => input.chosen?.event === event });
const aMeasureIsGiven: Rule<Situation<unknown, unknown, FactorInput>> = { rule: "WL-35", says: ({ input }) => `Give the number of ${input.chosen?.measuredIn}.`, holds: ({ input }) => !input.chosen?.measuredIn || input.measure !== null };
const itEndsAfterItsBeginning: Rule<Situation<{ readonly fromOn: string }, unknown, LastDay>> = { rule: "WL-35", says: "It would end before it began. Give a later day.", holds: ({ record, input }) => input.toOn >= record.fromOn };

/** WL-07: who leads somebody says what they take on beside their cases; nobody gives it to themselves. */
export const youLeadThem: Rule<OnPerson> = {
  rule: "WL-07", says: ({ actor, record }) => (actor.staffId === record.id ? "Your manager records what you take on beside your cases. Ask them." : `You do not lead ${record.name}. Their manager records this.`),
  holds: ({ actor, record, facts }) => actor.staffId !== record.id && seesWorkload(actor, { staffId: record.id, ...facts }),
};

/** What a person takes on beside their cases (WL-07). */
export const responsibilityActions = {
  recordResponsibility: { label: "Record an extra responsibility", from: ["WORKING"], by: "anyone", provided: [youLeadThem], given: [isChosenFrom("RESPONSIBILITY"), unitsAreWhole, itsDaysAreInOrder] as readonly Rule<Situation<{ readonly id: string; readonly name: string }, unknown, ResponsibilityInput>>[] },
} satisfies Record<string, Action<{ readonly id: string; readonly name: string }, Pick<WorkloadPlace, "managers" | "seats">, never, string>>;

/** An extra responsibility, as the law knows it. */
export interface ResponsibilityKept { readonly id: string; readonly staffId: string; readonly fromOn: string; readonly toOn: string | null }
/** What must be fetched to judge it. */
export interface ResponsibilityFacts extends Pick<WorkloadPlace, "managers" | "seats"> { readonly name: string }
const youLeadWhoHasIt: Rule<Situation<ResponsibilityKept, ResponsibilityFacts>> = {
  rule: "WL-07", says: ({ facts }) => `Whoever leads ${facts.name} ends what they take on.`, holds: ({ actor, record, facts }) => actor.staffId !== record.staffId && seesWorkload(actor, { staffId: record.staffId, ...facts }),
};
/** How an extra responsibility ends. */
export const standingResponsibilityActions = {
  endResponsibility: { label: "End it", from: ["STANDING"], by: "anyone", provided: [youLeadWhoHasIt], given: [itEndsAfterItsBeginning] as readonly Rule<Situation<ResponsibilityKept, unknown, LastDay>>[] },
} satisfies Record<string, Action<ResponsibilityKept, ResponsibilityFacts, never, "STANDING" | "ENDED">>;

/** What makes a case heavy while it lasts (WL-02, WL-21 to WL-26). */
export const factorActions = {
  recordCaseFactor: { label: "Record a factor", from: openCaseStatuses, by: caseworkers, provided: [itIsYoursOrInYourCommand], given: [isChosenFrom("FACTOR"), unitsAreWhole, itsDaysAreInOrder, aMeasureIsGiven, theyMayKnowOfIt] as readonly Rule<Situation<HeldWork, HoldingFacts, FactorInput>>[] },
} satisfies Record<string, Action<HeldWork, HoldingFacts, never, CaseStatus>>;

/** A factor of a case, as the law knows it. */
export interface FactorKept { readonly id: string; readonly caseId: string; readonly ruleCode: string; readonly fromOn: string; readonly toOn: string | null }
/** What must be fetched to judge it: in whose hands its case is. */
export interface FactorFacts extends HoldingFacts { readonly case: HeldWork }
const itsCaseIsYours: Rule<Situation<FactorKept, FactorFacts>> = {
  rule: "WL-35", says: "Whoever holds the case, or leads them, ends its factors.",
  holds: ({ actor, facts }) => itIsYoursOrInYourCommand.holds({ actor, record: facts.case, facts, input: undefined, today: "" }),
};
/** How a factor ends. */
export const standingFactorActions = {
  endCaseFactor: { label: "End it", from: ["STANDING"], by: caseworkers, provided: [itsCaseIsYours], given: [itEndsAfterItsBeginning] as readonly Rule<Situation<FactorKept, unknown, LastDay>>[] },
} satisfies Record<string, Action<FactorKept, FactorFacts, never, "STANDING" | "ENDED">>;
