import { absenceActions, type AbsenceFacts, type AbsenceKept, type ReturnInput } from "@remit/domain/absence/absence";
import { awayActions, type AbsenceInput, type PersonFacts } from "@remit/domain/absence/beginning";
import { spanInWords, type Span } from "@remit/domain/absence/span";
import { staffState, type StaffKept } from "@remit/domain/organisation/staff";
import type { Action } from "@remit/domain/law/law";
import type { Concern } from "@remit/domain/notifications/kinds";
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
const happenedTo = (recordId: string, staffId: string, name: string, span: Span, concerns: readonly Concern[] = []): Happened<Told> =>
  ({ recordType: "Absence", recordId, caseId: null, topics: ["organisation", `person:${staffId}`], particulars: { name, when: spanInWords(span) }, concerns });

/** Whom leave is asked of: the line manager; where there is none, the leaders of the person's teams, and for a leader the segment's manager. */
const askedSql = `
  SELECT s.line_manager_id AS id FROM staff_members s WHERE s.id = $1 AND s.line_manager_id IS NOT NULL
  UNION SELECT l.holder_id FROM staff_members s JOIN positions q ON q.holder_id = s.id JOIN positions l ON l.is_open AND l.holder_id IS NOT NULL
      AND CASE WHEN q.kind = 'TEAM_LEADER' THEN l.kind = 'SEGMENT_MANAGER' AND l.segment_id = q.segment_id ELSE l.kind = 'TEAM_LEADER' AND l.team_id = q.team_id END
    WHERE s.id = $1 AND s.line_manager_id IS NULL`;
const askedOf = async (transaction: Transaction, staffId: string, reference: string): Promise<Concern[]> =>
  (await transaction.query<{ id: string }>(askedSql, [staffId])).map(({ id }) => ({ kind: "LEAVE_ASKED", staffId: id, reference }));

/** What an absence is put on record with, besides what the law looks at. */
export interface Entered extends AbsenceInput { readonly note: string }

const entering = (event: string, law: Action<StaffKept, PersonFacts, AbsenceInput, string>, status: "ASKED" | "STANDING"): Deed<StaffKept & ObjectLiteral, PersonFacts, Entered, Told> => ({
  ...onPerson, event, law,
  async apply([one], { transaction, actor, input: { kind, workingDays: _counted, note, ...span } }) {
    const { id, name } = one!.record;
    const agreed = status === "STANDING" && kind.isAskedFor ? { decidedById: actor.staffId, decidedAt: new Date() } : {};
    const recordId = await begin(transaction, "absences", { staffId: id, kindId: kind.id, status, ...pickSpan(span), note, enteredById: actor.staffId, ...agreed });
    return [happenedTo(recordId, id, name, span, status === "ASKED" ? await askedOf(transaction, id, name) : [])];
  },
});
const pickSpan = ({ startsOn, startsAtMidday, endsOn, endsAtMidday }: Span) => ({ startsOn, startsAtMidday, endsOn, endsAtMidday });

/** CS-22: leave that somebody else is to agree. */
export const askingForLeave = entering("asked for an absence", awayActions.askForLeave, "ASKED");
/** CS-22: sickness and what else happens, open-ended until the return; or leave that a leader agreed with the person. */
export const recordingAbsence = entering("recorded an absence", awayActions.recordAbsence, "STANDING");

const changing = <I>(event: string, law: Action<AbsenceKept, AbsenceFacts, I, string>, change: (transaction: Transaction, record: AbsenceKept, input: I, staffId: string) => Promise<void>, tells?: "LEAVE_AGREED" | "LEAVE_REFUSED"): Deed<AbsenceKept & ObjectLiteral, AbsenceFacts, I, Told> => ({
  event, on: Absence as never, law, state: ({ status }) => status, facts: absenceFacts,
  async apply([one], { transaction, actor, input }) {
    const { record, facts } = one!;
    await change(transaction, record, input, actor.staffId);
    return [happenedTo(record.id, record.staffId, facts.personName, record, tells ? [{ kind: tells, staffId: record.staffId, reference: spanInWords(record) }] : [])];
  },
});
const decided = (status: string, because: string | null, decidedById: string) => ({ status, because, decidedById, decidedAt: new Date() });

/** CS-22: somebody else agrees; from here on the absence stands. */
export const agreeing = changing<object>("agreed to an absence", absenceActions.agree, (transaction, { id }, _input, by) => amend(transaction, "absences", id, decided("STANDING", null, by)), "LEAVE_AGREED");
export const refusing = changing<{ readonly because: string }>("refused an absence", absenceActions.refuse, (transaction, { id }, { because }, by) => amend(transaction, "absences", id, decided("REFUSED", because.trim(), by)), "LEAVE_REFUSED");
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
