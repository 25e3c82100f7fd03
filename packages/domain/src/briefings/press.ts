import { theyMayKnowOfIt, type NamesPeople, type SomeoneNamed } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { LineState, PressState } from "./labels.js";

/** A line to take as the law knows it. */
export interface LineKept { readonly id: string; readonly reference: string; readonly caseId: string | null; readonly state: LineState; readonly clearerId: string | null; readonly writerIds: readonly string[]; readonly textDigest: string; readonly expiresOn: string | null }
export interface LineFacts { readonly clearerName: string | null }
/** An enquiry from the press, as the law knows it. */
export interface EnquiryKept { readonly id: string; readonly reference: string; readonly caseId: string | null; readonly state: PressState; readonly ownerId: string }
/** The line with which an enquiry would be answered; null when there is none such. */
export interface AnswerInput { readonly line: { readonly reference: string; readonly caseId: string | null; readonly state: LineState; readonly expiresOn: string | null } | null }
type OnLine = Situation<LineKept, LineFacts>;
type Given<Input> = Rule<OnLine & { readonly input: Input }>;
type Answering = Situation<EnquiryKept, object, AnswerInput>;

const press = ["prepare-briefings"] as const satisfies readonly Permission[];

/** PO-34: a line is cleared by a person who may clear, and who wrote no word of it. */
export const theyMayClearIt: Given<{ readonly clearer: SomeoneNamed }> = {
  rule: "PO-34", says: ({ input }) => (input.clearer.mayClear ? `${input.clearer.name} wrote in this line. Choose somebody else to clear it.` : `${input.clearer.name} does not clear lines. Choose somebody who does.`),
  holds: ({ record, input }) => input.clearer.mayClear && !record.writerIds.includes(input.clearer.id),
};
/** PO-34: it is cleared by the person who was named. */
export const itIsYoursToClear: Rule<OnLine> = { rule: "PO-34", says: ({ facts }) => `${facts.clearerName ?? "Somebody else"} was asked to clear this.`, holds: ({ actor, record }) => record.clearerId === actor.staffId };
/** PO-34: nobody clears their own words. */
export const youDidNotWriteIt: Rule<OnLine> = { rule: "PO-34", says: "You wrote in this line. Somebody else clears it.", holds: ({ actor, record }) => !record.writerIds.includes(actor.staffId) };
/** PO-34: what is cleared is the very text that was read. */
export const itIsTheTextYouRead: Given<{ readonly digest: string }> = { rule: "PO-34", says: "The line is not the text that you read. Read it again before you clear it.", holds: ({ record, input }) => record.textDigest === input.digest };
/** PO-34: a line is cleared until a day that is still to come. */
export const itStandsForATime: Given<{ readonly expiresOn: string }> = { rule: "PO-34", says: "It would have expired already. Give a later day until which it may be used.", holds: ({ input, today }) => input.expiresOn > today };
/** PO-34: an answer is given with a line that is cleared and has not expired, about the same case or about none. */
export const theLineStands: Rule<Answering> = {
  rule: "PO-34",
  says: ({ input: { line } }) => (line === null ? "There is no such line, or you may not see it. Choose from the list." : line.state === "CLEARED" ? `${line.reference} has expired or is about another case. Have a line cleared for this one.` : `${line.reference} is not cleared. Have it cleared first.`),
  holds: ({ record, input: { line }, today }) => line !== null && line.state === "CLEARED" && line.expiresOn! >= today && (line.caseId === null || line.caseId === record.caseId),
};

/** What comes from the press, and what is drafted to answer it. */
export const pressBeginnings = {
  recordPressEnquiry: { label: "Record a press enquiry", from: "any", by: press, provided: [], given: [theyMayKnowOfIt] },
  draftLine: { label: "Draft a line to take", from: "any", by: press, provided: [], given: [theyMayKnowOfIt] },
} satisfies Record<string, Action<unknown, unknown, NamesPeople, string>>;

/** What becomes of an enquiry (PO-34). */
export const enquiryActions = {
  answerPressEnquiry: { label: "Record the answer", from: ["OPEN"], by: press, provided: [], given: [theLineStands] },
  closePressEnquiry: { label: "Close without an answer", from: ["OPEN"], by: press, provided: [] },
} satisfies Record<string, Action<EnquiryKept, object, never, PressState>>;

const clearer = { from: ["WITH_CLEARER"], by: ["clear-briefings"], provided: [itIsYoursToClear, youDidNotWriteIt] } as const;
/** What becomes of a line (PO-34). A cleared line that is changed is a draft again. */
export const lineActions = {
  writeLine: { label: "Write", from: ["DRAFT", "CLEARED"], by: press, provided: [] },
  sendLineToClear: { label: "Ask somebody to clear it", from: ["DRAFT"], by: press, provided: [], given: [theyMayClearIt, theyMayKnowOfIt] as readonly Given<{ readonly clearer: SomeoneNamed } & NamesPeople>[] },
  clearLine: { label: "Clear", ...clearer, given: [itIsTheTextYouRead, itStandsForATime] as readonly Given<{ readonly digest: string; readonly expiresOn: string }>[] },
  returnLine: { label: "Return with a reason", ...clearer },
  retireLine: { label: "Retire", from: ["DRAFT", "CLEARED"], by: press, provided: [] },
} satisfies Record<string, Action<LineKept, LineFacts, never, LineState>>;
