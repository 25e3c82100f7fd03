import { measure, type Matter } from "../authority/within-limit.js";
import { notInThePast, theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { ItemFacts, ItemKept } from "./agenda.js";
import { arrangers } from "./meeting.js";

/** A decision that is minuted: by whom, and how it stands to the limits of authority where a kind of decision is named. */
export interface DecideInput { readonly decider: { readonly name: string; readonly isAtTheMeeting: boolean }; readonly matter: Matter | null }
/** A decision of a meeting as the law knows it. */
export interface DecisionKept { readonly id: string; readonly itemId: string; readonly meetingId: string; readonly caseId: string | null; readonly isStruck: boolean; readonly text: string }
type OnItem = Situation<ItemKept, ItemFacts>;
type OnDecision = Situation<DecisionKept, ItemFacts>;
type Given<Input> = readonly Rule<OnItem & { readonly input: Input }>[];

const areOpen = <S extends { readonly facts: ItemFacts }>(): Rule<S> => ({
  rule: "PO-39", says: ({ facts }) => (facts.meeting.state === "PLANNED" || facts.meeting.state === "FROZEN" ? "The minutes are not begun yet." : "The minutes are with the chair or cleared. The chair can return them."), holds: ({ facts }) => facts.meeting.state === "HELD",
});
/** PO-39: minutes are written from the meeting until they go to the chair. */
export const theMinutesAreOpen = areOpen<OnItem>();
/** PO-39: a decision is made by somebody who was there. */
export const theyWereThere: Rule<Situation<unknown, unknown, DecideInput>> = { rule: "PO-39", says: ({ input }) => `${input.decider.name} is neither the chair nor among those who came. Choose who decided it.`, holds: ({ input }) => input.decider.isAtTheMeeting };
/** AS-23: a meeting gives nobody more authority than they have. */
export const itIsWithinTheirAuthority: Rule<Situation<unknown, unknown, DecideInput>> = {
  rule: "AS-23", says: ({ input }) => `That is above what ${input.decider.name} may decide. Record it as advice, and name who decides.`, holds: ({ input, today }) => input.matter === null || measure(input.matter, today).isWithin,
};

const minutes = { from: "any", by: arrangers, provided: [theMinutesAreOpen] } as const;
/** What the secretary writes of each item at the meeting (PO-39). */
export const minuteActions = {
  minuteItem: { label: "Minute", ...minutes },
  decideItem: { label: "Record a decision", ...minutes, given: [theyWereThere, itIsWithinTheirAuthority] as Given<DecideInput> },
  giveMeetingAction: { label: "Give an action", ...minutes, given: [theyMayKnowOfIt, notInThePast("PO-39", "dueOn", "The date by which it is due")] as Given<NamesPeople & { readonly dueOn: string }> },
} satisfies Record<string, Action<ItemKept, ItemFacts, never, string>>;

const open = { from: ["STANDS"], by: arrangers, provided: [areOpen<OnDecision>()] } as const;
/** Whether a decision stands in the minutes. */
export const decisionState = ({ isStruck }: Pick<DecisionKept, "isStruck">) => (isStruck ? "STRUCK" : "STANDS");
/** What is done with a decision while the minutes are open. */
export const decisionActions = {
  correctDecision: { label: "Correct", ...open },
  strikeDecision: { label: "Strike out", ...open },
} satisfies Record<string, Action<DecisionKept, ItemFacts, never, string>>;
