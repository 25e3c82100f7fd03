import { caseAdditions } from "@remit/domain/casework/case-additions";
import { correspondenceActions as law } from "@remit/domain/casework/correspondence-actions";
import { adding, changing } from "./piece.deeds.js";
import { InboundCorrespondence } from "./work.entity.js";

const changingLetter = changing(InboundCorrespondence, "inbound_correspondence");

export const recordingLetter = adding<{ readonly channel: string; readonly fromName: string; readonly summary: string; readonly receivedAt?: string }>({
  event: "correspondence recorded", law: caseAdditions.recordCorrespondence, recordType: "InboundCorrespondence", table: "inbound_correspondence", tells: "CORRESPONDENCE_ARRIVED", values: (input) => ({ ...input }),
});
/** WM-03: how long it took is measured to the first classification; a correction does not change it. */
export const classifyingLetter = changingLetter<{ readonly classifiedAs: string }>({
  event: "correspondence classified", law: law.classifyCorrespondence,
  values: ({ input, actor }, { classifiedAt }) => ({ status: "CLASSIFIED", classifiedAs: input.classifiedAs, ...(!classifiedAt && { classifiedAt: new Date(), classifiedById: actor.staffId }) }),
});
export const answeringLetter = changingLetter<{ readonly how: string }>({
  event: "correspondence answered", law: law.answerCorrespondence, values: () => ({ status: "ANSWERED", answeredAt: new Date() }), reason: ({ how }) => how,
});
