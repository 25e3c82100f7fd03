import type { CaseKept } from "@remit/domain/casework/case-lifecycle";
import type { MovementKind } from "@remit/domain/paper-files/labels";
import { caseRecordActions, paperFileActions as law, retentionActions, type HandInput, type HoldFacts, type PaperFileFacts, type PaperFileKept } from "@remit/domain/paper-files/paper-files";
import { Case } from "../casework/case.entity.js";
import { single, type Single } from "../casework/deeds.js";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { PaperFile } from "./paper-file.entity.js";
import { holdFacts, paperFileFacts } from "./paper-files.law.js";

type FileRecord = PaperFileKept & { readonly version: number };
type Logged = { readonly place?: string; readonly toId?: string; readonly dueBackOn?: string; readonly note?: string | null };

/** A line of the log of a file. */
const log = ({ transaction, actor, today }: Doing<unknown>, fileId: string, kind: MovementKind, line: Logged) => begin(transaction, "paper_file_movements", { fileId, kind, on: today, byId: actor.staffId, ...line });

const changing = changingRecords<FileRecord, PaperFileFacts>(PaperFile, "paper_files", paperFileFacts);
interface Moving<I> { readonly event: string; readonly law: never; readonly kind: MovementKind; values(input: I, doing: Doing<I>): Readonly<Record<string, unknown>>; line(input: I): Logged; tells?(input: I): object }
/** A deed that moves a file and writes it in its log. Its case stands still meanwhile, so that no hold or review comes between. */
const moving = <I>({ event, law: action, kind, values, line, tells = () => ({}) }: Moving<I>): Deed<FileRecord, PaperFileFacts, I, object> => ({
  ...changing<I>({ event, law: action, values: (doing) => values(doing.input, doing), also: (doing, { id }) => log(doing, id, kind, line(doing.input)), tells: ({ input }) => tells(input) }),
  lockFirst: "SELECT FROM cases WHERE id IN (SELECT case_id FROM paper_files WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE",
});

type Handing = HandInput & { readonly note: string | null };
const handed = { values: ({ named, dueBackOn }: Handing) => ({ state: "OUT", withId: named[0]!.id, dueBackOn }), line: ({ named, dueBackOn, note }: Handing) => ({ toId: named[0]!.id, dueBackOn, note }), tells: ({ named, dueBackOn }: Handing) => ({ to: named[0]!.name, dueOn: dueBackOn }) };
export const takingOut = moving<Handing>({ event: "took out a paper file", law: law.takeOutPaperFile as never, kind: "TAKEN_OUT", ...handed });
export const passingOn = moving<Handing>({ event: "passed on a paper file", law: law.passOnPaperFile as never, kind: "PASSED_ON", ...handed });

type Placing = { readonly keptAt: string; readonly note: string | null };
const placed = { line: ({ keptAt, note }: Placing) => ({ place: keptAt, note }), tells: ({ keptAt }: Placing) => ({ place: keptAt }) };
export const bringingBack = moving<Placing>({ event: "brought back a paper file", law: law.bringBackPaperFile as never, kind: "BROUGHT_BACK", values: ({ keptAt }) => ({ state: "IN_PLACE", withId: null, dueBackOn: null, keptAt }), ...placed });
export const movingPlace = moving<Placing>({ event: "moved a paper file", law: law.movePaperFile as never, kind: "MOVED", values: ({ keptAt }) => ({ keptAt }), ...placed });
export const recalling = moving<Placing>({ event: "recalled a paper file", law: law.recallPaperFile as never, kind: "RECALLED", values: ({ keptAt }) => ({ state: "IN_PLACE", transferredTo: null, keptAt }), ...placed });
export const transferring = moving<{ readonly to: string; readonly reason: string }>({
  event: "transferred a paper file", law: law.transferPaperFile as never, kind: "TRANSFERRED", values: ({ to }) => ({ state: "TRANSFERRED", transferredTo: to }), line: ({ to, reason }) => ({ place: to, note: reason }), tells: (input) => input,
});

type Because = { readonly reason: string };
const because = { line: ({ reason }: Because) => ({ note: reason }), tells: (input: Because) => input };
export const proposing = moving<Because>({ event: "proposed the disposal of a paper file", law: law.proposePaperFileDisposal as never, kind: "PROPOSED", values: (_input, { actor, today }) => ({ state: "TO_DISPOSE", proposedById: actor.staffId, proposedOn: today }), ...because });
export const keeping = moving<Because>({ event: "kept a paper file after all", law: law.keepPaperFile as never, kind: "KEPT", values: () => ({ state: "IN_PLACE", proposedById: null, proposedOn: null }), ...because });
const confirming = moving<{ readonly how: string }>({ event: "disposed of a paper file", law: law.confirmPaperFileDisposal as never, kind: "DISPOSED", values: (_input, { actor, today }) => ({ state: "DISPOSED", about: null, disposedById: actor.staffId, disposedOn: today }), line: ({ how }) => ({ place: how }), tells: (input) => input });
/** PO-60: with the paper goes what was said of it; that it was there, where it went and who decided remains. */
export const disposing: typeof confirming = {
  ...confirming,
  async apply(allowed, doing) {
    const happened = await confirming.apply(allowed, doing);
    await doing.transaction.query("UPDATE paper_file_movements SET note = NULL WHERE file_id = ANY($1::uuid[]) AND note IS NOT NULL", [allowed.map(({ record }) => record.id)]);
    return happened;
  },
};

type OnCase = CaseKept & { readonly version: number };
const ofCase = <I>(deed: Omit<Single<OnCase, HoldFacts, I, object>, "on" | "state" | "facts">) => single<OnCase, HoldFacts, I, object>({ on: Case as never, state: ({ status }) => status, facts: holdFacts, ...deed });

export const opening = ofCase<{ readonly about: string; readonly keptAt: string }>({
  event: "opened a paper file", law: caseRecordActions.openPaperFile as never,
  async one({ record }, doing) {
    const id = await begin(doing.transaction, "paper_files", { ...doing.input, caseId: record.id, openedById: doing.actor.staffId, openedOn: doing.today });
    const [made] = await doing.transaction.query<{ reference: string }>("SELECT reference FROM paper_files WHERE id = $1", [id]);
    await log(doing, id, "OPENED", { place: doing.input.keptAt });
    return happenedToRecord("PaperFile", { id, caseId: record.id, reference: made!.reference }, { place: doing.input.keptAt });
  },
});
export const placingHold = ofCase<Because>({
  event: "placed a legal hold", law: caseRecordActions.placeLegalHold as never,
  one: async ({ record }, { transaction, actor, today, input }) =>
    happenedToRecord("LegalHold", { id: await begin(transaction, "legal_holds", { caseId: record.id, reason: input.reason, placedById: actor.staffId, placedOn: today }), caseId: record.id, reference: record.reference }, input),
});
export const liftingHold = ofCase<Because>({
  event: "lifted a legal hold", law: caseRecordActions.liftLegalHold as never,
  async one({ record }, { transaction, actor, today, input }) {
    const [hold] = await transaction.query<{ id: string }>("UPDATE legal_holds SET lifted_by_id = $2, lifted_on = $3, lifted_because = $4 WHERE case_id = $1 AND lifted_on IS NULL RETURNING id", [record.id, actor.staffId, today, input.reason]);
    return happenedToRecord("LegalHold", { id: hold!.id, caseId: record.id, reference: record.reference }, input);
  },
});

export const settingRetention: Deed<object, object, { readonly inForceFrom: string; readonly years: number; readonly basis: string }, object> = {
  event: "set how long records are kept", on: null, law: retentionActions.setRetention as never,
  apply: async (_allowed, { transaction, actor, input }) => [{ recordType: "RetentionRule", recordId: await begin(transaction, "retention_rules", { ...input, setById: actor.staffId }), caseId: null, topics: ["organisation"], particulars: { name: `from ${input.inForceFrom}`, ...input } }],
};
