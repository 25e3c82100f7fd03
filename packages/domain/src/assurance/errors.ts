import type { Action, Rule, Situation } from "../law/law.js";
import { checkers } from "./checking.js";
import type { ErrorState } from "./labels.js";

/** An error that a control check found, as the law knows it. */
export interface ErrorKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string;
  readonly state: ErrorState;
  /** Whose error it is. */
  readonly staffId: string;
  /** Who raised it. */
  readonly checkerId: string;
  /** The line manager by whose way it goes; null until it was sent there. */
  readonly managerId: string | null;
}
export interface ErrorFacts {
  readonly staffName: string;
  readonly checkerName: string;
  readonly managerName: string | null;
  /** Who manages the person today; null for nobody. */
  readonly lineManager: { readonly id: string; readonly name: string; readonly mayKnow: boolean } | null;
  /** Whether the actor directs the work of whoever made it. */
  readonly youDirectThem: boolean;
}
type OnError = Situation<ErrorKept, ErrorFacts>;

/** Working days that each step of an error may take (AS-11). */
export const stepDays = { RAISED: 2, WITH_LINE_MANAGER: 5, WITH_CASEWORKER: 10, CORRECTED: 5 } as const satisfies Record<Exclude<ErrorState, "CLOSED">, number>;

/** AS-11: an error is sent on its way by whoever raised it. */
export const youRaisedIt: Rule<OnError> = { rule: "AS-11", says: ({ facts }) => `${facts.checkerName} raised this error.`, holds: ({ actor, record }) => record.checkerId === actor.staffId };
/** AS-11: an error goes by way of a line manager. */
export const theyHaveALineManager: Rule<OnError> = { rule: "AS-11", says: ({ facts }) => `Nobody manages ${facts.staffName} today, so there is no way for this to go. Ask an administrator to name their line manager.`, holds: ({ facts }) => facts.lineManager !== null };
/** CS-09: who takes it on may see the case. */
export const theirManagerMayKnow: Rule<OnError> = { rule: "CS-09", says: ({ facts }) => `${facts.lineManager!.name} may not see this case. Have them added to those who need to know first.`, holds: ({ facts }) => facts.lineManager?.mayKnow !== false };
/** AS-11: nobody is the way to themselves, and only whoever manages the person is. */
export const youManageThem: Rule<OnError> = {
  rule: "AS-11", says: ({ facts }) => `This goes by way of ${facts.managerName ?? "a line manager"}, who manages ${facts.staffName}.`,
  holds: ({ actor, record, facts }) => record.staffId !== actor.staffId && (record.managerId === actor.staffId || facts.youDirectThem),
};
/** AS-11: an error is corrected by whoever made it. */
export const itIsYourError: Rule<OnError> = { rule: "AS-11", says: ({ facts }) => `${facts.staffName} corrects this.`, holds: ({ actor, record }) => record.staffId === actor.staffId };

/** The way of an error: by the line manager to whoever made it, and back until it is closed (AS-11). */
export const errorActions = {
  sendControlErrorToManager: { label: "Send to the line manager", from: ["RAISED"], by: checkers, provided: [youRaisedIt, theyHaveALineManager, theirManagerMayKnow] },
  withdrawControlError: { label: "Take back", from: ["RAISED"], by: checkers, provided: [youRaisedIt] },
  sendControlErrorToCaseworker: { label: "Send to the caseworker", from: ["WITH_LINE_MANAGER"], by: "anyone", provided: [youManageThem] },
  contestControlError: { label: "Back to the checker", from: ["WITH_LINE_MANAGER"], by: "anyone", provided: [youManageThem] },
  correctControlError: { label: "Record the correction", from: ["WITH_CASEWORKER"], by: "anyone", provided: [itIsYourError] },
  sendControlErrorBack: { label: "Not corrected yet", from: ["CORRECTED"], by: "anyone", provided: [youManageThem] },
  closeControlError: { label: "Close", from: ["CORRECTED"], by: "anyone", provided: [youManageThem] },
} satisfies Record<string, Action<ErrorKept, ErrorFacts, never, ErrorState>>;
