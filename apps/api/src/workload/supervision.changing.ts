import type { Concern } from "@remit/domain/notifications/kinds";
import { rewrite, single } from "../casework/deeds.js";
import type { Changing } from "../casework/records.deeds.js";
import type { Deed, Happened } from "../door/deed.js";
import type { FactsSql, Kind } from "../reading/readable.js";

/** A record about one person's work, as its deeds know it. */
export interface AboutSomebody { readonly id: string; readonly version: number; readonly state: string; readonly workerId: string; readonly reference?: string }

/** What happened to a record about somebody's work: live for those whom it concerns, and nobody's case. */
export const happenedToWorker = (recordType: string, { id, workerId, reference }: Pick<AboutSomebody, "id" | "workerId" | "reference">, particulars: object, concerns: readonly Concern[] = []): Happened =>
  ({ recordType, recordId: id, caseId: null, topics: [workerId, ...concerns.map((one) => ("staffId" in one ? one.staffId : null))].filter((one) => one !== null).map((one) => `person:${one}`), particulars: { ...(reference !== undefined && { reference }), ...particulars }, concerns });

/** Deeds that change records of one kind about somebody's work, one after another. */
export const changingAbout = <K extends AboutSomebody, F extends object>(on: Kind, table: string, facts: FactsSql<F>) =>
  <I>({ event, law, values, also, tells, concerns }: Changing<K, F, I>): Deed<K, F, I, object> => single<K, F, I, object>({
    event, law: law as never, on: on as never, facts, state: ({ state }) => state,
    async one({ record, facts: known }, doing) {
      await rewrite(doing, table, record, values?.(doing, record, known) ?? {});
      await also?.(doing, record, known);
      return happenedToWorker(on.name, record, tells?.(doing, record, known) ?? {}, concerns?.(doing, record, known));
    },
  });
