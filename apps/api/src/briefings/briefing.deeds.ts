import { createHash } from "node:crypto";
import { assembledParts, briefingActions as law, commissioningBriefing, type BriefingFacts, type BriefingKept, type CommissionBriefingInput } from "@remit/domain/briefings/briefing";
import { briefingParts, type BriefingPart } from "@remit/domain/briefings/labels";
import type { NamesPeople } from "@remit/domain/casework/knowing";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Doing, Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import type { Assembled } from "./assembling.js";
import { briefingFacts } from "./briefings.law.js";
import { Briefing } from "./briefing.entity.js";

type BriefingRecord = BriefingKept & { readonly version: number; readonly marking: string; readonly issuedNumber: number; readonly reviewedById: string | null };
type Text = Readonly<Record<BriefingPart, string>>;
type Reasoned = { readonly reason: string };

const parts = Object.keys(briefingParts) as BriefingPart[];
/** The digest of the exact words that are passed and issued. */
export const digestOf = (text: Text, marking: string): string => createHash("sha256").update(JSON.stringify([marking, ...parts.map((part) => text[part])])).digest("base64url");
/** What is written when words change: the words, their digest, and who wrote. */
const written = ({ actor }: Doing<unknown>, record: BriefingRecord, words: Partial<Text> & { readonly marking?: string }) =>
  ({ ...words, state: "DRAFTING", textDigest: digestOf({ ...record, ...words }, words.marking ?? record.marking), writerIds: [...new Set([...record.writerIds, actor.staffId])] });

const nameReadersOf = (transaction: Transaction, briefingId: string, readerIds: readonly string[], namedById: string, today: string) =>
  transaction.query("INSERT INTO briefing_readers (briefing_id, staff_id, named_by_id, named_on) SELECT $1, id, $3, $4 FROM unnest($2::uuid[]) id ON CONFLICT DO NOTHING", [briefingId, readerIds, namedById, today]);

interface Asked { readonly title: string; readonly purpose: string; readonly forWhom: string; readonly marking: string; readonly readerIds: readonly string[] }
/** PO-32: asks an author for a briefing, by a date, with a reviewer and readers. */
export const commissioning: Deed<object, object, CommissionBriefingInput & Asked, object> = {
  event: "commissioned a briefing", on: null, law: commissioningBriefing.commissionBriefing as never,
  async apply(_allowed, { transaction, actor, today, input: { named: _named, author, reviewer, readerIds, ...values } }) {
    const subject = values.caseId ? "CASE" : values.theme ? "THEME" : "MEETING";
    const id = await begin(transaction, "briefings", { ...values, subject, authorId: author.id, reviewerId: reviewer.id, commissionedById: actor.staffId, commissionedOn: today });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM briefings WHERE id = $1", [id]);
    await nameReadersOf(transaction, id, readerIds, actor.staffId, today);
    return [happenedToRecord("Briefing", { id, caseId: values.caseId, reference: made!.reference }, { from: author.name, dueOn: values.dueOn }, [{ kind: "BRIEFING_ASKED", staffId: author.id, reference: made!.reference }])];
  },
};

const changing = changingRecords<BriefingRecord, BriefingFacts>(Briefing, "briefings", briefingFacts);

/** PO-32: fills the parts that are empty; what somebody wrote stays. */
export const assembling = changing<Assembled>({
  event: "put a briefing together", law: law.assembleBriefing,
  values: (doing, record) => ({ ...written(doing, record, Object.fromEntries(assembledParts.filter((part) => record[part].trim() === "").map((part) => [part, doing.input[part]]))), assembledAt: doing.input.assembledAt }),
});
export const writing = changing<Partial<Text> & { readonly marking?: string }>({ event: "wrote in a briefing", law: law.writeBriefing, values: (doing, record) => written(doing, record, doing.input) });
export const submitting = changing<object>({
  event: "sent a briefing to its reviewer", law: law.submitBriefing, values: () => ({ state: "WITH_REVIEWER", returnedReason: null }),
  concerns: (_doing, { reviewerId, reference }) => [{ kind: "BRIEFING_TO_REVIEW", staffId: reviewerId, reference }],
});
export const passing = changing<{ readonly digest: string }>({
  event: "passed a briefing", law: law.passBriefing as never, values: ({ actor, today }) => ({ state: "REVIEWED", reviewedById: actor.staffId, reviewedOn: today }),
  concerns: (_doing, { authorId, reference }) => [{ kind: "BRIEFING_PASSED", staffId: authorId, reference }],
});
export const returning = changing<Reasoned>({
  event: "returned a briefing", law: law.returnBriefing, values: ({ input }) => ({ state: "DRAFTING", returnedReason: input.reason }), tells: ({ input }) => input,
  concerns: (_doing, { authorId, reference }) => [{ kind: "BRIEFING_RETURNED", staffId: authorId, reference }],
});
export const namingReaders = changing<NamesPeople>({
  event: "named readers of a briefing", law: law.nameReaders as never, tells: ({ input }) => ({ readers: input.named.map(({ name }) => name) }),
  also: ({ transaction, actor, today, input }, { id }) => nameReadersOf(transaction, id, input.named.map((one) => one.id), actor.staffId, today),
  concerns: ({ input }, { state, reference }) => (state === "ISSUED" ? input.named.map(({ id }) => ({ kind: "BRIEFING_ISSUED", staffId: id, reference })) : []),
});
export const handing = changing<NamesPeople & Reasoned>({
  event: "gave a briefing to another author", law: law.handBriefing as never, values: ({ input }) => ({ authorId: input.named[0]!.id }), tells: ({ input }) => ({ to: input.named[0]!.name, reason: input.reason }),
  concerns: ({ input }, { reference }) => [{ kind: "BRIEFING_ASKED", staffId: input.named[0]!.id, reference }],
});
export const revising = changing<object>({ event: "began a new version of a briefing", law: law.reviseBriefing, values: () => ({ state: "DRAFTING", reviewedById: null, reviewedOn: null }) });
export const withdrawing = changing<Reasoned>({ event: "withdrew a briefing", law: law.withdrawBriefing, values: ({ input }) => ({ state: "WITHDRAWN", returnedReason: input.reason }), tells: ({ input }) => input });
export const confirmingReading = changing<object>({
  event: "read a briefing", law: law.confirmReading, tells: (_doing, { issuedNumber }) => ({ number: issuedNumber }),
  also: ({ transaction, actor }, { id, issuedNumber }) => begin(transaction, "briefing_receipts", { briefingId: id, number: issuedNumber, staffId: actor.staffId }),
});
