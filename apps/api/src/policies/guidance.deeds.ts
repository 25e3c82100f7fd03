import type { NamesPeople } from "@remit/domain/casework/knowing";
import type { Action } from "@remit/domain/law/law";
import { continuityActions, guidanceActions as law, guidanceBeginnings, processMapActions, type ContinuityKept, type DiscussionInput, type GuidanceInput, type GuidanceKept, type OwnedFacts, type ProcessMapFacts, type ProcessMapKept } from "@remit/domain/policies/guidance";
import type { DiscussionKind } from "@remit/domain/policies/labels";
import { single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Transaction } from "../door/deed.js";
import type { FactsSql, Kind } from "../reading/readable.js";
import { amend, begin, differences } from "../organisation/writing.js";
import { ContinuityArrangement, GuidanceItem, ProcessMap } from "./guidance.entity.js";
import { ownedFacts, processMapFacts } from "./guidance.law.js";

interface Beginning<I> { readonly event: string; readonly kind: string; readonly table: string; readonly law: Action<never, never, never, string>; values(input: I, today: string): Readonly<Record<string, unknown>>; tells(input: I): object; also?(transaction: Transaction, id: string, input: I): Promise<unknown> }
const beginning = <I>({ event, kind, table, law: its, values, tells, also }: Beginning<I>): Deed<object, object, I, object> => ({
  event, on: null, law: its as never,
  async apply(_allowed, { transaction, today, input }) {
    const id = await begin(transaction, table, values(input, today));
    await also?.(transaction, id, input);
    const [made] = kind === "GuidanceItem" ? await transaction.query<{ reference: string }>("SELECT reference FROM guidance_items WHERE id = $1", [id]) : [];
    return [happenedToRecord(kind, { id, caseId: null, ...(made && { reference: made.reference }) }, tells(input))];
  },
});
interface Writing<K, F, I> { readonly event: string; readonly on: Kind; readonly table: string; readonly facts: FactsSql<F>; readonly law: Action<never, F, never, string>; values(input: I, today: string): Readonly<Record<string, unknown>>; tells?(input: I): object; also?(transaction: Transaction, id: string, input: I): Promise<unknown>; called(record: K): object }
/** A change of which the audit keeps what differs, unless it says something else. */
const writing = <K extends { readonly id: string; readonly state?: string }, F extends object, I>({ event, on, table, facts, law: its, values, tells, also, called }: Writing<K, F, I>): Deed<K & { readonly version: number }, F, I, object> => single({
  event, on: on as never, facts, state: ({ state }) => state ?? "", law: its as never,
  async one({ record }, { transaction, today, input }) {
    const changes = differences(record, values(input, today));
    await amend(transaction, table, record.id, Object.fromEntries(Object.entries(changes).map(([name, { after }]) => [name, after])));
    await also?.(transaction, record.id, input);
    return happenedToRecord(on.name, { id: record.id, caseId: null }, { ...called(record), ...(tells?.(input) ?? { changes }) });
  },
});

/** An item of guidance as it is to stand. */
export interface GuidanceWritten extends GuidanceInput { readonly title: string; readonly lookEveryMonths: number; readonly mapIds: readonly string[] }
const linkSql = `INSERT INTO guidance_maps (item_id, map_id) SELECT $1, m FROM unnest($2::uuid[]) m ON CONFLICT (item_id, map_id) DO UPDATE SET is_linked = true`;
async function link(transaction: Transaction, id: string, { mapIds }: GuidanceWritten): Promise<void> {
  await transaction.query("UPDATE guidance_maps SET is_linked = false WHERE item_id = $1 AND NOT map_id = ANY($2::uuid[])", [id, mapIds]);
  await transaction.query(linkSql, [id, mapIds]);
}
const guidanceValues = ({ title, text, href, lookEveryMonths, named }: GuidanceWritten) => ({ title, text, href, lookEveryMonths, ownerId: named[0]!.id });
export const addingGuidance = beginning<GuidanceWritten>({ event: "added guidance", kind: "GuidanceItem", table: "guidance_items", law: guidanceBeginnings.addGuidance as never, values: (input, today) => ({ ...guidanceValues(input), lookedAtOn: today }), tells: ({ title, named }) => ({ title, owner: named[0]!.name }), also: link });
const onGuidance = { on: GuidanceItem as Kind, table: "guidance_items", facts: ownedFacts, called: ({ reference, title }: GuidanceKept) => ({ reference, title }) };
export const writingGuidance = writing<GuidanceKept, OwnedFacts, GuidanceWritten>({ ...onGuidance, event: "changed guidance", law: law.writeGuidance as never, values: guidanceValues, also: link });
export const lookingAtGuidance = writing<GuidanceKept, OwnedFacts, { readonly note: string }>({ ...onGuidance, event: "looked at guidance", law: law.lookAtGuidance as never, values: ({ note }, today) => ({ lookedAtOn: today, lookedAtNote: note }), tells: (input) => input });
export const withdrawingGuidance = writing<GuidanceKept, OwnedFacts, { readonly reason: string }>({ ...onGuidance, event: "withdrew guidance", law: law.withdrawGuidance as never, values: ({ reason }) => ({ state: "WITHDRAWN", withdrawnBecause: reason }), tells: (input) => input });

type MapWritten = NamesPeople & { readonly name: string; readonly href: string };
const mapValues = ({ name, href, named }: MapWritten) => ({ name, href, firstMaintainerId: named[0]!.id, secondMaintainerId: named[1]!.id });
export const addingMap = beginning<MapWritten>({ event: "added a process map", kind: "ProcessMap", table: "process_maps", law: guidanceBeginnings.addProcessMap as never, values: mapValues, tells: ({ name, named }) => ({ name, maintainers: named.map((one) => one.name) }) });
export const writingMap = writing<ProcessMapKept, ProcessMapFacts, MapWritten>({ on: ProcessMap as Kind, table: "process_maps", facts: processMapFacts, event: "changed a process map", law: processMapActions.writeProcessMap as never, values: mapValues, called: ({ name }) => ({ name }) });

type ArrangementWritten = NamesPeople & { readonly name: string; readonly text: string; readonly reviewOn?: string };
const arrangementValues = ({ named, ...written }: ArrangementWritten) => ({ ...written, ownerId: named[0]!.id });
export const addingArrangement = beginning<ArrangementWritten>({ event: "added a continuity arrangement", kind: "ContinuityArrangement", table: "continuity_arrangements", law: guidanceBeginnings.addContinuityArrangement as never, values: arrangementValues, tells: ({ name, named }) => ({ name, owner: named[0]!.name }) });
const onArrangement = { on: ContinuityArrangement as Kind, table: "continuity_arrangements", facts: ownedFacts, called: ({ name }: ContinuityKept) => ({ name }) };
export const writingArrangement = writing<ContinuityKept, OwnedFacts, ArrangementWritten>({ ...onArrangement, event: "changed a continuity arrangement", law: continuityActions.writeContinuityArrangement as never, values: arrangementValues });
export const reviewingArrangement = writing<ContinuityKept, OwnedFacts, { readonly note: string; readonly reviewOn: string }>({ ...onArrangement, event: "reviewed a continuity arrangement", law: continuityActions.reviewContinuityArrangement as never, values: ({ note, reviewOn }, today) => ({ reviewOn, reviewedOn: today, reviewNote: note }), tells: (input) => input });

/** A talk about guidance, with whom and over what. */
export interface Discussed extends DiscussionInput { readonly kind: DiscussionKind; readonly teamId: string | null; readonly teamName: string | null; readonly note: string; readonly itemIds: readonly string[] }
/** AS-20: the audit says what was gone over, and of a one-to-one not with whom. */
export const discussing: Deed<object, object, Discussed, object> = {
  event: "went over guidance", on: null, law: guidanceBeginnings.logGuidanceDiscussion as never,
  async apply(_allowed, { transaction, actor, input: { kind, teamId, teamName, heldOn, note, people, itemIds } }) {
    const id = await begin(transaction, "guidance_discussions", { kind, teamId, ledById: actor.staffId, heldOn, note, peopleIds: people.map((one) => one.id) });
    for (const itemId of itemIds) await begin(transaction, "guidance_discussion_items", { discussionId: id, itemId });
    const items = await transaction.query<{ title: string }>("SELECT title FROM guidance_items WHERE id = ANY($1::uuid[]) ORDER BY title", [itemIds]);
    return [happenedToRecord("GuidanceDiscussion", { id, caseId: null }, { ...(teamName !== null && { team: teamName }), heldOn, items: items.map(({ title }) => title) })];
  },
};
