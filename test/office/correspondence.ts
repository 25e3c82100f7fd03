import { command } from "./casework.js";
import type { Who, World } from "./world.js";

/** An entry of the register, as the tests of correspondence read it. */
export interface Entered {
  readonly correspondenceItem: {
    readonly id: string; readonly version: number; readonly reference: string; readonly status: string;
    readonly cases: { readonly nodes: readonly { readonly waitsOnCase: boolean }[] };
    readonly followUps: { readonly nodes: readonly { readonly id: string; readonly version: number }[] };
    readonly choices: readonly { readonly action: string; readonly allowed: boolean; readonly because: string | null }[];
  };
}
export const fields = `correspondenceItem { id version reference status channel fromName summary nature reasons segment { name } isOffered handler { name } escalatedTo { name } escalatedWhy guidance isEscalatedToMe isHighRisk isHighProfile flagReason callOutcome acknowledgeDueOn acknowledgedOn isAcknowledgementLate
  doNotAcknowledgeUntil replyDueOn replyWorkingDaysLeft isReplyLate finishedOn finishedHow principles earlierFromThem duplicateOf { reference } enteredBy { name } person { name } cases { nodes { waitsOnCase case { reference } } }
  handoffs { nodes { fromSegment { name } toSegment { name } by { name } acceptedBy { name } reason } } followUps { nodes { id version what doneOn owner { name } } } choices { action allowed because } }`;

/** Enters something that came by post this morning, unless `more` says otherwise. */
export const enter = (world: World, as: Who, more: object = {}) =>
  command<Entered>(world, as, "enterCorrespondence", { channel: "POST", receivedOn: world.office.door.today() < "2026-01-14" ? world.office.door.today() : "2026-01-14", fromName: "Sunita Rao", summary: "She asks what became of her complaint about the clinic", ...more }, fields);

/** The entries of one of the office's lists for what comes in. */
export const termsOf = async (world: World, kind: string) =>
  (await world.ask<{ correspondenceTerms: { nodes: { id: string; code: string; label: string }[] } }>("Amina Yusuf", `{ correspondenceTerms(first: 200, filter: { kind: { eq: ${kind} } }) { nodes { id code label } } }`)).data.correspondenceTerms.nodes;
