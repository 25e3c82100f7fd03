import type { CaseFacts, CaseKept } from "@remit/domain/casework/case-lifecycle";
import type { Concern, NotificationKindName } from "@remit/domain/notifications/kinds";
import type { ObjectLiteral } from "typeorm";
import type { Allowed, Deed, Doing, Happened } from "../door/deed.js";
import { amend, differences, type Differences } from "../organisation/writing.js";
import { Case } from "./case.entity.js";
import { caseFacts } from "./casework.law.js";

/** A deed that is done to one record after another. */
export type Single<K extends ObjectLiteral, F extends object, I, P extends object> = Omit<Deed<K, F, I, P>, "apply"> & { one(allowed: Allowed<K, F>, doing: Doing<I>): Promise<Happened<P>> };

export function single<K extends ObjectLiteral, F extends object, I, P extends object>({ one, ...deed }: Single<K, F, I, P>): Deed<K, F, I, P> {
  return {
    ...deed,
    async apply(allowed, doing) {
      const happened: Happened<P>[] = [];
      for (const each of allowed) happened.push(await one(each, doing));
      return happened;
    },
  };
}

/** Locks the case groups of cases before the cases, as everything that moves work does; `share` where the group only has to stand still. */
export const groupOfCaseFirst = (how: "SHARE" | "UPDATE") => `SELECT FROM case_groups WHERE id IN (SELECT case_group_id FROM cases WHERE id = ANY($1::uuid[])) ORDER BY id FOR ${how}`;
/** The same for pieces of work. */
export const groupOfWorkFirst = (table: string) => `SELECT FROM case_groups WHERE id IN (SELECT case_group_id FROM ${table} WHERE id = ANY($1::uuid[])) ORDER BY id FOR SHARE`;

export type CaseRecord = CaseKept & { readonly version: number };

/** A deed that is judged on a case. */
export const onCase = <I, P extends object>(deed: Omit<Single<CaseRecord, CaseFacts, I, P>, "on" | "state" | "facts">): Deed<CaseRecord, CaseFacts, I, P> =>
  single({ on: Case as never, state: (record) => record.status, facts: caseFacts, ...deed });

/** Who hears of what happens on a case. */
export const caseTopics = ({ segmentId, id }: { readonly segmentId: string; readonly id: string }) => [`segment:${segmentId}`, `case:${id}`];

/** Whoever holds a case is told of what others do on it. */
export const toItsHolder = (kind: NotificationKindName, { ownerPositionId: positionId, reference }: CaseRecord): Concern => ({ kind, positionId, reference });

/** What happened to a case itself. */
export const happenedToCase = <P extends object>(record: CaseRecord, particulars: P, concerns: readonly Concern[] = []): Happened<P> => happenedOnCase(record, "Case", record.id, particulars, concerns);
/** What was added to a case, or happened to something of it. */
export const happenedOnCase = <P extends object>(record: CaseRecord, recordType: string, recordId: string, particulars: P, concerns: readonly Concern[] = []): Happened<P> => ({ recordType, recordId, caseId: record.id, topics: caseTopics(record), particulars, concerns });

/** Writes the values that differ from the record's own, counts its version up, and gives what differed. */
export async function rewrite({ transaction }: Doing<unknown>, table: string, record: ObjectLiteral & { readonly id: string }, values: Readonly<Record<string, unknown>>): Promise<Differences> {
  const changes = differences(record, values);
  await amend(transaction, table, record.id, Object.fromEntries(Object.entries(changes).map(([name, { after }]) => [name, after])));
  return changes;
}
