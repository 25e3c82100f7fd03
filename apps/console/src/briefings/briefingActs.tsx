import type { briefingActions } from "@remit/domain/briefings/briefing";
import { Navigate } from "react-router";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Pick, PickMany, Reason } from "../frame/forms/fields";
import type { BriefingRecord } from "./records";
import { TheText } from "./TheText";

const plain = (name: string) => change(name, "NamedInput");
const reasoned = (name: string) => change(name, "WithReasonInput");
const ToTheEditor = ({ record }: { readonly record: { readonly id: string } }) => <Navigate to={`/briefings/${record.id}/write`} />;

/** What can be done with a briefing; an action that the law renames no longer compiles here. */
export const briefingActs = {
  writeBriefing: { form: ToTheEditor },
  assembleBriefing: act<BriefingRecord>({ command: plain("assembleBriefing"), asks: <p>Facts, what happened, risks, lines and open work are put in as the case stands now, with the moment at which they were taken. Parts that have words already stay as they are.</p>, done: "Put together. Now make it yours." }),
  submitBriefing: act<BriefingRecord>({ command: plain("submitBriefing"), asks: (briefing) => <p>{briefing.reviewer?.name ?? "Its reviewer"} reads it next. Until it comes back, nobody changes it.</p>, done: "With its reviewer." }),
  passBriefing: act<BriefingRecord>({ command: change("passBriefing"), asks: (briefing) => <TheText of={briefing} />, input: (_, briefing) => ({ ...onIt(briefing), digest: briefing.textDigest }), done: "Passed. It can be issued." }),
  returnBriefing: act<BriefingRecord>({ command: reasoned("returnBriefing"), asks: <Reason label="What is to be done before it can be passed" />, done: "Returned to its author." }),
  issueBriefing: act<BriefingRecord>({ command: plain("issueBriefing"), asks: ({ readers }) => <p>It goes to {readers.nodes.map(({ staff }) => staff?.name).join(", ") || "nobody yet"}. What is issued never changes; a new version can follow.</p>, done: "Issued. Its readers are told." }),
  confirmReading: act<BriefingRecord>({ command: plain("confirmReading"), asks: <p>Whoever made it sees that you read this version, and when.</p>, done: "Thank you. It is on record." }),
  nameReaders: act<BriefingRecord>({ command: change("nameReaders"), asks: <PickMany source="readerIds" label="Who is to read it" {...colleagues} />, input: ({ readerIds }, briefing) => ({ ...onIt(briefing), readerIds: readerIds ?? [] }), done: "Named." }),
  handBriefing: act<BriefingRecord>({ command: change("handBriefing"), asks: <><Pick source="authorId" label="Who writes it from now on" {...colleagues} isRequired /><Reason /></>, done: "Given to its new author." }),
  reviseBriefing: act<BriefingRecord>({ command: plain("reviseBriefing"), asks: <p>What was issued stays as it is. The new version is written, reviewed and issued like the first.</p>, done: "A new version can be written." }),
  withdrawBriefing: act<BriefingRecord>({ command: reasoned("withdrawBriefing"), asks: <Reason label="Why it is no longer wanted" />, done: "Withdrawn." }),
} satisfies Readonly<Record<keyof typeof briefingActions, Act<BriefingRecord>>>;
