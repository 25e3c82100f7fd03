import type { Action, Rule, Situation } from "../law/law.js";
import type { ArrangementState } from "./record-labels.js";

/** That somebody's supervision is stopped by a long absence which nobody planned, as the law knows it. */
export interface ArrangementKept { readonly id: string; readonly workerId: string; readonly absentId: string; /** The manager above, whose it is to arrange something else. */ readonly askedOfId: string; readonly state: ArrangementState }
export interface ArrangementFacts { readonly askedOfName: string; readonly workerName: string }
/** Who is to supervise meanwhile. */
export interface ArrangeInput { readonly supervisor: { readonly id: string; readonly name: string; readonly isActive: boolean; readonly isAway: boolean } }
type Arranging = Situation<ArrangementKept, ArrangementFacts, ArrangeInput>;

/** WL-43: it goes to the supervisor's own manager. */
export const itIsAskedOfYouToArrange: Rule<Situation<ArrangementKept, ArrangementFacts>> = { rule: "WL-43", says: ({ facts }) => `${facts.askedOfName} is asked to arrange this.`, holds: ({ actor, record }) => record.askedOfId === actor.staffId };
/** WL-43: whoever supervises meanwhile is here, and another person. */
export const theStandInIsThere: Rule<Arranging> = {
  rule: "WL-43", says: ({ facts, input: { supervisor } }) => (supervisor.isActive && !supervisor.isAway ? `${facts.workerName} cannot be supervised by ${supervisor.name}. Choose somebody else.` : `${supervisor.name} is not here. Choose somebody who is.`),
  holds: ({ record, input: { supervisor } }) => supervisor.isActive && !supervisor.isAway && supervisor.id !== record.workerId && supervisor.id !== record.absentId,
};

/** What is done where an absence stops somebody's supervision (WL-43). */
export const arrangementActions = {
  arrangeSupervision: { label: "Arrange something else", from: ["TO_ARRANGE", "ARRANGED"], by: "anyone", provided: [itIsAskedOfYouToArrange], given: [theStandInIsThere] },
} satisfies Record<string, Action<ArrangementKept, ArrangementFacts, ArrangeInput, ArrangementState>>;
