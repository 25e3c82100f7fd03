import type { Action, Rule, Situation } from "../law/law.js";
import type { Actor } from "../law/law.js";
import { caseworkers, itIsYoursInThisPosition, type HeldWork, type HoldingFacts } from "./held-work.js";
import type { CorrespondenceStatus } from "./labels.js";
import type { PieceFacts, PieceKept } from "./service-request-actions.js";

const isWithinYourSegment = (actor: Actor, { segmentId }: HeldWork) => segmentId === actor.segmentId || actor.permissions.has("work-across-segments");

/** WM-03: what came in is classified by anybody of the segment that it came to, so that it need not wait for one person. */
export const itCameToYourSegment: Rule<Situation<HeldWork, HoldingFacts>> = {
  rule: "WM-03", says: "This came to another segment. Somebody of that segment classifies it.", holds: ({ actor, record }) => isWithinYourSegment(actor, record),
};

/** What is done with inbound correspondence. */
export const correspondenceActions = {
  classifyCorrespondence: { label: "Classify", from: ["OPEN", "CLASSIFIED"], by: [...caseworkers, "open-cases"], provided: [itCameToYourSegment] },
  answerCorrespondence: { label: "Record the answer", from: ["CLASSIFIED"], by: ["do-casework"], provided: [itIsYoursInThisPosition] },
} satisfies Record<string, Action<PieceKept<CorrespondenceStatus>, PieceFacts, never, CorrespondenceStatus>>;
