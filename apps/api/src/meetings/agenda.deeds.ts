import { createHash } from "node:crypto";
import type { NamesPeople } from "@remit/domain/casework/knowing";
import { itemActions } from "@remit/domain/meetings/agenda";
import { meetingActions as law, type ArrangeInput } from "@remit/domain/meetings/meeting";
import { rewrite } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Doing } from "../door/deed.js";
import { happenedToItem, putOnAgenda, type NewItem } from "./building.js";
import { changing, letRead, letReadIfRestricted, onItem } from "./deeds.js";
import { fixPapers, withdrawPapers } from "./paper.deeds.js";
import { candidatesFor } from "./sources.js";

/** Whoever arranges an agenda at the same moment is told that it changed. */
const countUp = ({ transaction }: Doing<unknown>, meetingId: string) => transaction.query("UPDATE meetings SET version = version + 1 WHERE id = $1", [meetingId]);

/** Builds what is not on the agenda yet; with keys, only those candidates. */
export const building = changing<{ readonly keys: readonly string[] | null }>({
  event: "built an agenda", law: law.buildAgenda,
  async also(doing, meeting) {
    const { transaction, actor, today, input: { keys } } = doing;
    const found = await candidatesFor(transaction.query.bind(transaction), actor, today, meeting.id);
    await putOnAgenda(doing, meeting, keys ? found.filter(({ key }) => keys.includes(key)) : found);
  },
});
export const addingItem = changing<NamesPeople & { readonly item: NewItem }>({ event: "added an item by hand", law: law.addAgendaItem, also: (doing, meeting) => putOnAgenda(doing, meeting, [doing.input.item]) });
/** The places that the items had which the arranger sees are given to them in their new order; what they do not see keeps its place. */
export const arranging = changing<ArrangeInput>({
  event: "arranged an agenda", law: law.arrangeAgenda as never,
  also: ({ transaction, input }, { id }) => transaction.query(
    `WITH places AS (SELECT ordinal, row_number() OVER (ORDER BY ordinal, id) AS n FROM agenda_items WHERE meeting_id = $1 AND id = ANY($2::uuid[])), moved AS (SELECT id, n FROM unnest($2::uuid[]) WITH ORDINALITY o(id, n))
     UPDATE agenda_items i SET ordinal = places.ordinal FROM places JOIN moved USING (n) WHERE i.id = moved.id AND i.ordinal <> places.ordinal`, [id, input.itemIds]),
});

const frozenSql = `SELECT json_build_object('meeting', (SELECT row_to_json(_) FROM (SELECT m.reference, m.title, m."on", m.starts_at, m.minutes, m.place, m.chair_id FROM meetings m WHERE m.id = $1) _),
  'items', (SELECT coalesce(json_agg(json_build_array(i.id, i.title, i.reason, i.minutes, i.owner_id, i.is_restricted) ORDER BY i.ordinal, i.id), '[]') FROM agenda_items i WHERE i.meeting_id = $1 AND NOT i.is_removed),
  'papers', (SELECT coalesce(json_agg(json_build_array(q.item_id, q.id, v.text_digest) ORDER BY q.item_id, q.id), '[]') FROM meeting_papers q JOIN meeting_paper_versions v ON v.paper_id = q.id AND v.number = 1 AND NOT v.is_addendum WHERE q.meeting_id = $1))::text AS frozen`;
/** PO-39: fixes the agenda with its papers by the digest of their content. */
export const freezing = changing<{ readonly frozenAt: Date }>({
  event: "fixed an agenda", law: law.freezeAgenda,
  values: ({ actor, input }) => ({ frozenAt: input.frozenAt, frozenById: actor.staffId }),
  async also(doing, { id }) {
    await fixPapers(doing, id);
    const [found] = await doing.transaction.query<{ frozen: string }>(frozenSql, [id]);
    await doing.transaction.query("UPDATE meetings SET state = 'FROZEN', frozen_digest = $2 WHERE id = $1", [id, createHash("sha256").update(found!.frozen).digest("base64url")]);
  },
});

interface ItemText { readonly title?: string; readonly minutes?: number; readonly ownerId?: string | null }
export const editingItem = onItem<NamesPeople & ItemText>({
  event: "changed an item of an agenda", law: itemActions.editAgendaItem as never,
  async one({ record, facts: { meeting } }, doing) {
    const { input: { named, ...values } } = doing;
    await rewrite(doing, "agenda_items", record, values);
    await letReadIfRestricted(doing, record, named.map(({ id }) => id));
    return happenedToItem(meeting, record);
  },
});
/** PO-39: restricts an item to named readers, with the chair, its owner and whoever restricts it; without readers it is open again to all at the meeting. */
export const restrictingItem = onItem<NamesPeople>({
  event: "restricted an item of an agenda", law: itemActions.restrictAgendaItem as never,
  async one({ record, facts: { meeting } }, doing) {
    const { actor, input: { named } } = doing;
    await rewrite(doing, "agenda_items", record, { isRestricted: named.length > 0 });
    if (named.length) await letRead(doing, record.id, [...named.map(({ id }) => id), actor.staffId, ...[meeting.chairId, record.ownerId].filter((id) => id !== null)]);
    return happenedToItem(meeting, { ...record, isRestricted: named.length > 0 }, { isRestricted: named.length > 0 });
  },
});
export const removingItem = onItem<{ readonly reason: string }>({
  event: "took off an agenda", law: itemActions.removeAgendaItem,
  async one({ record, facts: { meeting } }, doing) {
    await rewrite(doing, "agenda_items", record, { isRemoved: true });
    await doing.transaction.query("UPDATE meeting_nominations SET state = 'WAITING', meeting_id = NULL, version = version + 1 WHERE id = $1", [record.nominationId]);
    await withdrawPapers(doing, "item_id", record.id, "Its item was taken off the agenda.");
    await countUp(doing, meeting.id);
    return happenedToRecord("Meeting", { id: meeting.id, caseId: null, reference: meeting.reference }, { name: record.isRestricted ? "a restricted item" : record.title, reason: doing.input.reason });
  },
});
