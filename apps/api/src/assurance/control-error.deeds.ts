import { errorActions as law, stepDays, type ErrorFacts, type ErrorKept } from "@remit/domain/assurance/errors";
import type { ErrorState } from "@remit/domain/assurance/labels";
import type { Action } from "@remit/domain/law/law";
import type { Concern } from "@remit/domain/notifications/kinds";
import { single } from "../casework/deeds.js";
import type { Deed } from "../door/deed.js";
import { amend } from "../organisation/writing.js";
import { errorFacts } from "./checks.law.js";
import { ControlError } from "./control-error.entity.js";
import { apart, dueAfter, writeStep } from "./error-steps.js";

type ErrorRecord = ErrorKept & { readonly version: number; readonly dueOn: string; readonly reachedOn: string | null };
interface Said { readonly words: string }
interface Step {
  readonly event: string;
  readonly law: Action<never, never, never, string>;
  /** To where it brings the error. */
  readonly to: ErrorState;
  /** What else the error is to have. */
  values?(today: string, record: ErrorRecord, facts: ErrorFacts): object;
  /** Who is to hear of it. */
  tells(record: ErrorRecord, facts: ErrorFacts): readonly { readonly staffId: string; readonly waits: boolean }[];
  /** To whom it goes, for the audit. */
  goesTo?(facts: ErrorFacts): string | null;
}

/** A step of an error: where it then is, by when the next is due, and who took it (AS-11). */
const step = (of: Step): Deed<ErrorRecord, ErrorFacts, Said, object> => single<ErrorRecord, ErrorFacts, Said, object>({
  event: of.event, on: ControlError as never, facts: errorFacts, state: ({ state }) => state, law: of.law as never,
  async one({ record, facts }, doing) {
    const { transaction, today, input: { words } } = doing;
    const dueOn = of.to === "CLOSED" ? record.dueOn : await dueAfter(doing, stepDays[of.to]);
    await amend(transaction, "control_errors", record.id, { state: of.to, dueOn, ...of.values?.(today, record, facts) });
    await writeStep(doing, record.id, of.to, words);
    const concerns = of.tells(record, facts).map(({ staffId, waits }): Concern => ({ kind: waits ? "CONTROL_ERROR_WAITS" : "CONTROL_CHECK_NEWS", staffId, reference: record.reference }));
    return apart("ControlError", record, { ...(of.goesTo && { to: of.goesTo(facts) }), ...(words && { reason: words }) }, concerns);
  },
});
const waitsFor = (staffId: string) => [{ staffId, waits: true }];

export const toManager = step({
  event: "sent an error to the line manager", law: law.sendControlErrorToManager, to: "WITH_LINE_MANAGER", values: (_today, _record, { lineManager }) => ({ managerId: lineManager!.id }),
  tells: (_record, { lineManager }) => waitsFor(lineManager!.id), goesTo: ({ lineManager }) => lineManager!.name,
});
export const withdrawing = step({ event: "took back an error", law: law.withdrawControlError, to: "CLOSED", values: (today) => ({ closedOn: today, isWithdrawn: true }), tells: ({ managerId }) => (managerId ? [{ staffId: managerId, waits: false }] : []) });
export const toCaseworker = step({ event: "sent an error to whoever made it", law: law.sendControlErrorToCaseworker, to: "WITH_CASEWORKER", values: (today) => ({ reachedOn: today }), tells: ({ staffId }) => waitsFor(staffId), goesTo: ({ staffName }) => staffName });
export const contesting = step({ event: "gave an error back to the checker", law: law.contestControlError, to: "RAISED", tells: ({ checkerId }) => waitsFor(checkerId), goesTo: ({ checkerName }) => checkerName });
export const correcting = step({ event: "corrected an error", law: law.correctControlError, to: "CORRECTED", values: (today) => ({ correctedOn: today }), tells: ({ managerId }) => waitsFor(managerId!) });
export const sendingBack = step({ event: "did not accept a correction", law: law.sendControlErrorBack, to: "WITH_CASEWORKER", values: () => ({ correctedOn: null }), tells: ({ staffId }) => waitsFor(staffId), goesTo: ({ staffName }) => staffName });
export const closing = step({ event: "closed an error", law: law.closeControlError, to: "CLOSED", values: (today) => ({ closedOn: today }), tells: ({ staffId, checkerId }) => [staffId, checkerId].map((one) => ({ staffId: one, waits: false })) });
