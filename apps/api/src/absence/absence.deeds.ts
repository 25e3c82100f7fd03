import { absenceActions, type AbsenceFacts, type AbsenceKept, type ReturnInput } from "@remit/domain/absence/absence";
import { awayActions, type AbsenceInput, type PersonFacts } from "@remit/domain/absence/beginning";
import { spanInWords, type Span } from "@remit/domain/absence/span";
import { staffState, type StaffKept } from "@remit/domain/organisation/staff";
import type { Action } from "@remit/domain/law/law";
import type { ObjectLiteral } from "typeorm";
import type { Deed, Happened, Transaction } from "../door/deed.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { amend, begin } from "../organisation/writing.js";
import { Absence } from "./absence.entity.js";
import { absenceFacts, personFacts } from "./absence.law.js";

/** What the audit keeps of an absence: whose and when, and never what kind (CS-22). */
export interface Told { readonly name: string; readonly when: string }

export const onPerson = { on: StaffMember as never, state: staffState, facts: personFacts } as const;

/** Everyone's lists of who is here, the person, and the team's rota hear of it. */
const happenedTo = (recordId: string, staffId: string, name: string, span: Span): Happened<Told> =>
  ({ recordType: "Absence", recordId, caseId: null, topics: ["organisation", `person:${staffId}`], particulars: { name, when: spanInWords(span) } });

/** What an absence is put on record with, besides what the law looks at. */
export interface Entered extends AbsenceInput { readonly note: string }

const entering = (event: string, law: Action<StaffKept, PersonFacts, AbsenceInput, string>, status: "ASKED" | "STANDING"): Deed<StaffKept & ObjectLiteral, PersonFacts, Entered, Told> => ({
  ...onPerson, event, law,
  async apply([one], { transaction, actor, input: { kind, workingDays: _counted, note, ...span } }) {
    const { id, name } = one!.record;
    const agreed = status === "STANDING" && kind.isAskedFor ? { decidedById: actor.staffId, decidedAt: new Date() } : {};
    const recordId = await begin(transaction, "absences", { staffId: id, kindId: kind.id, status, ...pickSpan(span), note, enteredById: actor.staffId, ...agreed });
    return [happenedTo(recordId, id, name, span)];
  },
});
const pickSpan = ({ startsOn, startsAtMidday, endsOn, endsAtMidday }: Span) => ({ startsOn, startsAtMidday, endsOn, endsAtMidday });

/** CS-22: leave that somebody else is to agree. */
export const askingForLeave = entering("asked for an absence", awayActions.askForLeave, "ASKED");
/** CS-22: sickness and what else happens, open-ended until the return; or leave that a leader agreed with the person. */
export const recordingAbsence = entering("recorded an absence", awayActions.recordAbsence, "STANDING");

const changing = <I>(event: string, law: Action<AbsenceKept, AbsenceFacts, I, string>, change: (transaction: Transaction, record: AbsenceKept, input: I, staffId: string) => Promise<void>): Deed<AbsenceKept & ObjectLiteral, AbsenceFacts, I, Told> => ({
  event, on: Absence as never, law, state: ({ status }) => status, facts: absenceFacts,
  async apply([one], { transaction, actor, input }) {
    const { record, facts } = one!;
    await change(transaction, record, input, actor.staffId);
    return [happenedTo(record.id, record.staffId, facts.personName, record)];
  },
});
const decided = (status: string, because: string | null, decidedById: string) => ({ status, because, decidedById, decidedAt: new Date() });

/** CS-22: somebody else agrees; from here on the absence stands. */
export const agreeing = changing<object>("agreed to an absence", absenceActions.agree, (transaction, { id }, _input, by) => amend(transaction, "absences", id, decided("STANDING", null, by)));
export const refusing = changing<{ readonly because: string }>("refused an absence", absenceActions.refuse, (transaction, { id }, { because }, by) => amend(transaction, "absences", id, decided("REFUSED", because.trim(), by)));
export const takingBack = changing<object>("took back an absence", absenceActions.withdraw, (transaction, { id }) => amend(transaction, "absences", id, { status: "WITHDRAWN" }));

/** CS-22: the person is back; the absence has its last day. */
export const recordingReturn: Deed<AbsenceKept & ObjectLiteral, AbsenceFacts, ReturnInput, { name: string; lastDay: string }> = {
  ...changing<ReturnInput>("recorded a return", absenceActions.recordReturn, async () => undefined),
  async apply([one], { transaction, input: { lastDay } }) {
    const { record, facts } = one!;
    await amend(transaction, "absences", record.id, { endsOn: lastDay, endsAtMidday: lastDay === record.endsOn && record.endsAtMidday });
    return [{ recordType: "Absence", recordId: record.id, caseId: null, topics: ["organisation", `person:${record.staffId}`], particulars: { name: facts.personName, lastDay } }];
  },
};
