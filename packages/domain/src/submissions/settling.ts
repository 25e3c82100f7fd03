import { entryInForce, maySettle, whoMaySign } from "../authority/scheme.js";
import type { Action, Rule } from "../law/law.js";
import { asAssessor, itIsFitToBeDecided } from "./assessing.js";
import { whatHoldsInsteadIsSaid } from "./deciding.js";
import type { SubmissionOutcome, SubmissionStage } from "./labels.js";
import type { OnSubmission, SubmissionFacts, SubmissionKept } from "./submission.js";

/** How a submission is settled; `decision` is what holds instead of the recommendation, `reason` why no principal is needed. */
export interface SettleInput { readonly outcome: SubmissionOutcome; readonly decision: string; readonly reason: string }

/** PO-17: what the delegation scheme reserves to a principal is put before them. */
export const theSchemeReservesItToNobody: Rule<OnSubmission> = {
  rule: "PO-17", says: ({ facts, today }) => `${whoMaySign(facts.scheme.asked, today).says} It is not settled without them: mark it as ready.`, holds: ({ facts, today }) => entryInForce(facts.scheme.asked, today)?.principal === null,
};
/** PO-17: whoever settles is one whom the scheme names for it. */
export const theSchemeLetsYouSettle: Rule<OnSubmission> = {
  rule: "PO-17",
  says: ({ facts, today }) => { const { settles, says } = whoMaySign(facts.scheme.asked, today); return settles.length ? `${says} Route it to them, or mark it as ready.` : `${says} It names nobody who may settle it: mark it as ready, or ask whoever manages the scheme.`; },
  holds: ({ facts, today }) => maySettle(facts.scheme.asked, facts.scheme.seat, today),
};
/** PO-17: a principal who wanted more has the answer before them. */
export const noPrincipalWantedMore: Rule<OnSubmission> = {
  rule: "PO-17", says: "A principal had this before them and wanted more, so it goes back to them. Mark it as ready.", holds: ({ facts }) => !facts.principalWantedMore,
};
/** PO-12: settling ends it; more work is asked for by returning it. */
export const settlingEndsIt: Rule<OnSubmission & { readonly input: SettleInput }> = {
  rule: "PO-12", says: "More work is wanted of it, so it is not settled. Return it for further work instead.", holds: ({ input }) => input.outcome !== "MORE_WANTED",
};

/** How whoever assessed a submission ends it without a principal: by the same standard as one that goes before them. */
export const settlingActions = {
  settleSubmission: {
    label: "Settle without a principal", from: ["ASSESSED"], by: "anyone", provided: [...asAssessor.provided, theSchemeReservesItToNobody, theSchemeLetsYouSettle, noPrincipalWantedMore, ...itIsFitToBeDecided], given: [settlingEndsIt, whatHoldsInsteadIsSaid],
  },
} satisfies Record<string, Action<SubmissionKept, SubmissionFacts, never, SubmissionStage>>;
