import { createHash } from "node:crypto";
import { enquiryActions, lineActions, pressBeginnings, type AnswerInput, type EnquiryKept, type LineFacts, type LineKept } from "@remit/domain/briefings/press";
import type { NamesPeople, SomeoneNamed } from "@remit/domain/casework/knowing";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { lineFacts } from "./briefings.law.js";
import { LineToTake, PressEnquiry } from "./press.entity.js";

type LineRecord = LineKept & { readonly version: number; readonly text: string; readonly subject: string; readonly authorId: string | null };
type EnquiryRecord = EnquiryKept & { readonly version: number };
type Reasoned = { readonly reason: string };
const referenceOf = async (transaction: Transaction, table: string, id: string) => (await transaction.query<{ reference: string }>(`SELECT reference FROM ${table} WHERE id = $1`, [id]))[0]!.reference;

/** The digest of the exact words that are cleared. */
const digestOf = (subject: string, text: string) => createHash("sha256").update(JSON.stringify([subject, text])).digest("base64url");

export const recordingEnquiry: Deed<object, object, NamesPeople & { readonly caseId: string | null; readonly outlet: string; readonly askedBy: string; readonly question: string; readonly receivedOn: string; readonly dueOn: string; readonly ownerId: string }, object> = {
  event: "recorded a press enquiry", on: null, law: pressBeginnings.recordPressEnquiry as never,
  async apply(_allowed, { transaction, actor, input: { named: _named, ...values } }) {
    const id = await begin(transaction, "press_enquiries", { ...values, recordedById: actor.staffId });
    const reference = await referenceOf(transaction, "press_enquiries", id);
    return [happenedToRecord("PressEnquiry", { id, caseId: values.caseId, reference }, { outlet: values.outlet }, [{ kind: "PRESS_ENQUIRY_GIVEN", staffId: values.ownerId, reference }])];
  },
};
const onEnquiry = changingRecords<EnquiryRecord, object>(PressEnquiry, "press_enquiries", {});
export const answering = onEnquiry<AnswerInput & { readonly lineId: string; readonly answer: string }>({
  event: "answered a press enquiry", law: enquiryActions.answerPressEnquiry as never, tells: ({ input }) => ({ line: input.line!.reference }),
  values: ({ input, actor, today }) => ({ state: "ANSWERED", lineId: input.lineId, answer: input.answer, answeredOn: today, answeredById: actor.staffId }),
});
export const closing = onEnquiry<Reasoned>({ event: "closed a press enquiry", law: enquiryActions.closePressEnquiry, values: ({ input, actor, today }) => ({ state: "CLOSED", answer: input.reason, answeredOn: today, answeredById: actor.staffId }), tells: ({ input }) => input });

export const draftingLine: Deed<object, object, NamesPeople & { readonly caseId: string | null; readonly subject: string; readonly text: string }, object> = {
  event: "drafted a line to take", on: null, law: pressBeginnings.draftLine as never,
  async apply(_allowed, { transaction, actor, input: { named: _named, ...values } }) {
    const id = await begin(transaction, "lines_to_take", { ...values, textDigest: digestOf(values.subject, values.text), authorId: actor.staffId, writerIds: [actor.staffId] });
    return [happenedToRecord("LineToTake", { id, caseId: values.caseId, reference: await referenceOf(transaction, "lines_to_take", id) }, {})];
  },
};
const onLine = changingRecords<LineRecord, LineFacts>(LineToTake, "lines_to_take", lineFacts);
const toWriter = (_doing: unknown, { authorId, reference }: LineRecord) => [{ kind: "LINE_DECIDED" as const, staffId: authorId, reference }];
/** PO-34: whatever is changed about a line must be cleared anew. */
export const writingLine = onLine<{ readonly subject?: string; readonly text?: string }>({
  event: "wrote a line to take", law: lineActions.writeLine,
  values: ({ input, actor }, { subject, text, writerIds }) => ({
    ...input, state: "DRAFT", textDigest: digestOf(input.subject ?? subject, input.text ?? text), writerIds: [...new Set([...writerIds, actor.staffId])], clearerId: null, clearedById: null, clearedOn: null, expiresOn: null }),
});
export const sendingToClear = onLine<NamesPeople & { readonly clearer: SomeoneNamed }>({
  event: "asked for a line to be cleared", law: lineActions.sendLineToClear as never, values: ({ input }) => ({ state: "WITH_CLEARER", clearerId: input.clearer.id, returnedReason: null }), tells: ({ input }) => ({ to: input.clearer.name }),
  concerns: ({ input }, { reference }) => [{ kind: "LINE_TO_CLEAR", staffId: input.clearer.id, reference }],
});
export const clearing = onLine<{ readonly digest: string; readonly expiresOn: string }>({
  event: "cleared a line to take", law: lineActions.clearLine as never, values: ({ input, actor, today }) => ({ state: "CLEARED", clearedById: actor.staffId, clearedOn: today, expiresOn: input.expiresOn }), tells: ({ input }) => ({ expiresOn: input.expiresOn }), concerns: toWriter,
});
export const returningLine = onLine<Reasoned>({ event: "returned a line to take", law: lineActions.returnLine, values: ({ input }) => ({ state: "DRAFT", clearerId: null, returnedReason: input.reason }), tells: ({ input }) => input, concerns: toWriter });
export const retiringLine = onLine<Reasoned>({ event: "retired a line to take", law: lineActions.retireLine, values: ({ input }) => ({ state: "RETIRED", returnedReason: input.reason }), tells: ({ input }) => input });
