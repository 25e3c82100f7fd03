import type { Action, Rule, Situation } from "../law/law.js";
import { stepKinds, type StepKind } from "./labels.js";

/** A step of a way up: what it is and whom it leads to, as people say it; a line manager is whoever manages the person who escalates. */
export interface Step { readonly id: string; readonly ordinal: number; readonly kind: StepKind; readonly name: string | null }
/** A way up, from its first step to its last. */
export interface Route { readonly name: string; readonly steps: readonly Step[] }

/** A step as a new way up names it. */
export interface StepInput { readonly kind: StepKind; readonly positionId: string | null; readonly teamId: string | null; readonly committeeId: string | null }
export interface RouteInput { readonly takenBy: string | null; readonly steps: readonly StepInput[]; /** Whether everything that its steps lead to is there and open. */ readonly leadsSomewhere: boolean }

type Drawing = Situation<unknown, unknown, RouteInput>;
const place = { LINE_MANAGER: null, SENIOR_OPERATIONS_MANAGER: "positionId", SPECIALIST_TEAM: "teamId", DIRECTOR: "positionId", COMMITTEE: "committeeId" } as const satisfies Record<StepKind, keyof StepInput | null>;
const leadsToOnePlace = (step: StepInput) => (["positionId", "teamId", "committeeId"] as const).every((one) => (step[one] !== null) === (place[step.kind] === one));

/** AS-22: ways up are told apart by name. */
export const theRouteHasANameOfItsOwn: Rule<Drawing> = { rule: "AS-22", says: ({ input }) => `There is a route called “${input.takenBy}” already. Give this one another name.`, holds: ({ input }) => input.takenBy === null };
/** AS-22: every step leads to exactly the place that its kind says. */
export const everyStepLeadsSomewhere: Rule<Drawing> = {
  rule: "AS-22", says: "A step does not lead anywhere. Name a position for a manager or a director, a team for specialists, a committee for a committee, and nobody for the line manager.",
  holds: ({ input }) => input.steps.length > 0 && input.leadsSomewhere && input.steps.every(leadsToOnePlace),
};
/** AS-29: the committee is the last step, and is reached by way of a director. */
export const theCommitteeIsReachedThroughADirector: Rule<Drawing> = {
  rule: "AS-29", says: "A committee is the last step of a route and stands directly after a director. Put the director before it.",
  holds: ({ input: { steps } }) => steps.every(({ kind }, at) => kind !== "COMMITTEE" || (at === steps.length - 1 && steps[at - 1]?.kind === "DIRECTOR")),
};

type RouteState = "IN_USE" | "RETIRED";
/** Ways up. Their steps stay as they were drawn: another way is a new route, so that what was in force on a day can be read. */
export const routeActions = {
  retireRoute: { label: "Retire", from: ["IN_USE"], by: ["manage-authority"], provided: [] },
} satisfies Record<string, Action<{ readonly id: string }, object, object, RouteState>>;
/** Drawing a way up. */
export const drawingARoute: Action<object, object, RouteInput, string> = {
  label: "Draw a route", from: "any", by: ["manage-authority"], provided: [], given: [theRouteHasANameOfItsOwn, everyStepLeadsSomewhere, theCommitteeIsReachedThroughADirector],
};

/** The step after this one; the first where there is none yet, nothing after the last. */
export const nextStep = ({ steps }: Route, after: string | null = null): Step | undefined => {
  const inOrder = [...steps].sort((a, b) => a.ordinal - b.ordinal);
  return inOrder[after === null ? 0 : inOrder.findIndex(({ id }) => id === after) + 1];
};

/** A step as a stopped person reads it: "your line manager", "director: Director of Operations". */
export const sayStep = ({ kind, name }: Step): string => (kind === "LINE_MANAGER" ? "your line manager" : `${stepKinds[kind].toLowerCase()}${name ? `: ${name}` : ""}`);
