import type { CaseKept } from "../casework/case-lifecycle.js";
import { caseworkers } from "../casework/held-work.js";
import { notInThePast, theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { PaperFileState } from "./labels.js";

/** A file of paper that belongs to a case, as the law knows it. */
export interface PaperFileKept { readonly id: string; readonly reference: string; readonly caseId: string; readonly state: PaperFileState; readonly keptAt: string; readonly withId: string | null; readonly proposedById: string | null }
/** What must be fetched to judge it: who has it, and what its case still needs it for. */
export interface PaperFileFacts {
  readonly withName: string | null;
  readonly isCaseClosed: boolean;
  /** The reference of the review of its case that is open; null for none. */
  readonly openReview: string | null;
  /** Why its case is on hold; null where it is not. */
  readonly hold: string | null;
  /** The last day on which it must be kept; null while its case is open. */
  readonly keptUntil: string | null;
}
/** To whom a file goes, and until when. */
export interface HandInput extends NamesPeople { readonly dueBackOn: string }
/** Why the case of a file is on hold; null where it is not. */
export interface HoldFacts { readonly hold: string | null }
type OnFile = Situation<PaperFileKept, PaperFileFacts>;

/** PO-59: whoever has a file passes it on or brings it back; whoever keeps records may say so for them. */
export const itIsWithYou: Rule<OnFile> = {
  rule: "PO-59", says: ({ facts }) => `${facts.withName} has this file. Ask them for it.`, holds: ({ actor, record }) => record.withId === actor.staffId || actor.permissions.has("information-and-records"),
};
/** PO-60: while a case is worked on its paper stays at hand. */
export const itsCaseIsClosed: Rule<OnFile> = { rule: "PO-60", says: "Its case is open, so its paper stays. Wait until the case is closed.", holds: ({ facts }) => facts.isCaseClosed };
/** PO-60: what a review may need stays. */
export const noReviewIsOpen: Rule<OnFile> = { rule: "PO-60", says: ({ facts }) => `Its case is under review as ${facts.openReview}, so its paper stays until the review is closed.`, holds: ({ facts }) => facts.openReview === null };
/** PO-60: nothing that is on hold is disposed of. */
export const nothingHoldsIt: Rule<OnFile> = { rule: "PO-60", says: ({ facts }) => `Its case is on hold: ${facts.hold} Nothing of it is disposed of until the hold is lifted.`, holds: ({ facts }) => facts.hold === null };
/** PO-60: a file is kept for the office's time of retention. */
export const itWasKeptLongEnough: Rule<OnFile> = { rule: "PO-60", says: ({ facts }) => `It is kept until ${formatDate(facts.keptUntil!)}. Propose it after that day.`, holds: ({ facts, today }) => facts.keptUntil !== null && facts.keptUntil < today };
/** PO-60: a disposal is decided by two people. */
export const anotherPersonConfirms: Rule<OnFile> = { rule: "PO-60", says: "You proposed this disposal. Somebody else who keeps records confirms it.", holds: ({ actor, record }) => record.proposedById !== actor.staffId };

/** PO-60: a case is held once at a time. */
export const itIsNotHeldYet: Rule<Situation<CaseKept, HoldFacts>> = { rule: "PO-60", says: "This case is on hold already.", holds: ({ facts }) => facts.hold === null };
export const itIsHeld: Rule<Situation<CaseKept, HoldFacts>> = { rule: "PO-60", says: "This case is not on hold.", holds: ({ facts }) => facts.hold !== null };

const keepers = ["information-and-records"] as const satisfies readonly Permission[];
const movers = [...caseworkers, "open-cases", "review-decisions", ...keepers] as const satisfies readonly Permission[];
const handed = [theyMayKnowOfIt, notInThePast("PO-59", "dueBackOn", "The day on which it is due back")] as readonly Rule<Situation<PaperFileKept, PaperFileFacts, HandInput>>[];
const disposable = [itsCaseIsClosed, noReviewIsOpen, nothingHoldsIt, itWasKeptLongEnough] as const;

/** What is done with a file of paper: where it goes (PO-59), and what becomes of it in the end (PO-60). */
export const paperFileActions = {
  takeOutPaperFile: { label: "Take out", from: ["IN_PLACE"], by: movers, provided: [], given: handed },
  passOnPaperFile: { label: "Pass on", from: ["OUT"], by: movers, provided: [itIsWithYou], given: handed },
  bringBackPaperFile: { label: "Bring back", from: ["OUT"], by: movers, provided: [itIsWithYou] },
  movePaperFile: { label: "Keep it in another place", from: ["IN_PLACE"], by: keepers, provided: [] },
  transferPaperFile: { label: "Transfer", from: ["IN_PLACE"], by: keepers, provided: [itsCaseIsClosed] },
  recallPaperFile: { label: "Record its return", from: ["TRANSFERRED"], by: keepers, provided: [] },
  proposePaperFileDisposal: { label: "Propose disposal", from: ["IN_PLACE"], by: keepers, provided: disposable },
  confirmPaperFileDisposal: { label: "Confirm the disposal", from: ["TO_DISPOSE"], by: keepers, provided: [anotherPersonConfirms, ...disposable] },
  keepPaperFile: { label: "Keep it after all", from: ["TO_DISPOSE"], by: keepers, provided: [] },
} satisfies Record<string, Action<PaperFileKept, PaperFileFacts, never, PaperFileState>>;

/** What is done with the records of a case: paper is opened for it, and nothing of it is disposed of while a hold stands. */
export const caseRecordActions = {
  openPaperFile: { label: "Open a paper file", from: "any", by: movers, provided: [] },
  placeLegalHold: { label: "Place a legal hold", from: "any", by: keepers, provided: [itIsNotHeldYet] },
  liftLegalHold: { label: "Lift the legal hold", from: "any", by: keepers, provided: [itIsHeld] },
} satisfies Record<string, Action<CaseKept, HoldFacts, never, string>>;

/** How long records are kept is set by whoever keeps the office's lists (PO-60). */
export const retentionActions = {
  setRetention: { label: "Set how long records are kept", from: "any", by: ["manage-reference-data"], provided: [], given: [notInThePast("PO-60", "inForceFrom", "The day from which on it applies")] },
} satisfies Record<string, Action<object, object, { readonly inForceFrom: string }, string>>;
