import type { CaseFacts } from "@remit/domain/casework/case-lifecycle";
import type { PieceFacts, PieceKept } from "@remit/domain/casework/service-request-actions";
import type { Action } from "@remit/domain/law/law";
import type { NotificationKindName } from "@remit/domain/notifications/kinds";
import type { Deed, Doing } from "../door/deed.js";
import { begin, type Differences } from "../organisation/writing.js";
import type { Kind } from "../reading/readable.js";
import { pieceFacts } from "./casework.law.js";
import { groupOfCaseFirst, groupOfWorkFirst, happenedOnCase, onCase, rewrite, single, toItsHolder, type CaseRecord } from "./deeds.js";

/** What the audit keeps of a piece of work: a service request, an activity, inbound correspondence. */
export interface PieceChanged { readonly summary?: string; readonly reference?: string; readonly changes?: Differences; readonly reason?: string }

/** A piece of work as the law and its deeds know it. */
export type Piece = PieceKept<never> & { readonly version: number; readonly reference?: string; readonly classifiedAt?: string | null };

interface Changing<I> {
  readonly event: string;
  readonly law: Action<Piece, PieceFacts, I, string>;
  values(doing: Doing<I>, record: Piece): Readonly<Record<string, unknown>>;
  readonly reason?: (input: I) => string;
}

/** Deeds that change pieces of work of one kind. Their case group stands still meanwhile, for work that opens again joins the group's owner. */
export const changing = (on: Kind, table: string) => <I>({ event, law, values, reason }: Changing<I>): Deed<Piece, PieceFacts, I, PieceChanged> => single<Piece, PieceFacts, I, PieceChanged>({
  event, law, on: on as never, state: (record) => record.status, facts: pieceFacts, lockFirst: groupOfWorkFirst(table),
  async one({ record }, doing) {
    const changes = await rewrite(doing, table, record, values(doing, record));
    const particulars = { changes, ...(record.reference && { reference: record.reference }), ...(reason && { reason: reason(doing.input) }) };
    return { recordType: on.name, recordId: record.id, caseId: record.caseId, topics: [`segment:${record.segmentId}`, `case:${record.caseId}`], particulars };
  },
});

interface Adding<I> {
  readonly event: string;
  readonly law: Action<CaseRecord, CaseFacts, I, string>;
  readonly recordType: string;
  readonly table: string;
  /** As what its case's holder is told of it. */
  readonly tells: NotificationKindName;
  values(input: I): Readonly<Record<string, unknown>> & { readonly summary: string };
}

/** Deeds that add a piece of work to a case. The database gives it to whoever owns the case's group (WM-07). */
export const adding = <I>({ event, law, recordType, table, tells, values }: Adding<I>): Deed<CaseRecord, CaseFacts, I, PieceChanged> => onCase<I, PieceChanged>({
  event, law, lockFirst: groupOfCaseFirst("SHARE"),
  async one({ record }, { transaction, input }) {
    const all = values(input);
    return happenedOnCase(record, recordType, await begin(transaction, table, { caseId: record.id, ...all }), { summary: all.summary }, [toItsHolder(tells, record)]);
  },
});
