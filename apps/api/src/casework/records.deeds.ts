import type { Action } from "@remit/domain/law/law";
import type { Concern } from "@remit/domain/notifications/kinds";
import type { Deed, Doing, Happened } from "../door/deed.js";
import type { FactsSql, Kind } from "../reading/readable.js";
import { rewrite, single } from "./deeds.js";

/** A record that may be about a case, as its deeds know it. */
export interface RecordKept { readonly id: string; readonly version: number; readonly caseId: string | null; readonly reference?: string }

/** What happened to a record that may be about a case: on the case's chain, else on its own. */
export const happenedToRecord = (recordType: string, { id, caseId, reference }: Omit<RecordKept, "version">, particulars: object, concerns: readonly Concern[] = []): Happened =>
  ({ recordType, recordId: id, caseId, topics: caseId ? [`case:${caseId}`] : [], particulars: { ...(reference !== undefined && { reference }), ...particulars }, concerns });

/** One change to a record, as a module states it. */
export interface Changing<K, F, I> {
  readonly event: string;
  readonly law: Action<never, F, I, string>;
  /** The values that the record is to have. */
  values?(doing: Doing<I>, record: K, facts: F): Readonly<Record<string, unknown>>;
  /** What is done beside it, in the same transaction. */
  also?(doing: Doing<I>, record: K, facts: F): Promise<unknown>;
  /** What the audit keeps. */
  tells?(doing: Doing<I>, record: K, facts: F): object;
  concerns?(doing: Doing<I>, record: K, facts: F): readonly Concern[];
}

/** Deeds that change records of one kind, one after another. */
export const changingRecords = <K extends RecordKept & { readonly state: string }, F extends object>(on: Kind, table: string, facts: FactsSql<F>) =>
  <I>({ event, law, values, also, tells, concerns }: Changing<K, F, I>): Deed<K, F, I, object> => single<K, F, I, object>({
    event, law: law as never, on: on as never, facts, state: ({ state }) => state,
    async one({ record, facts: known }, doing) {
      await rewrite(doing, table, record, values?.(doing, record, known) ?? {});
      await also?.(doing, record, known);
      return happenedToRecord(on.name, record, tells?.(doing, record, known) ?? {}, concerns?.(doing, record, known));
    },
  });
