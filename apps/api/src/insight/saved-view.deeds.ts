import { savedViewActions, savingAView, type SavedViewKept, type ViewAudience, type ViewFacts, type ViewInput } from "@remit/domain/insight/saved-views";
import type { Actor } from "@remit/domain/law/law";
import type { ObjectLiteral } from "typeorm";
import type { Deed } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import type { Parameters } from "../reading/parameters.js";
import { readable } from "../reading/readable.js";
import { SavedView } from "./saved-view.entity.js";

type Kept = SavedViewKept & ObjectLiteral;
interface Told { readonly name: string; readonly list: string; readonly audience: string }
/** What is put in when a view is made or changed. */
export interface Viewing extends ViewInput { readonly list: string; readonly asks: unknown }

const facts = { others: (alias: string) => `SELECT coalesce(json_agg(x.name), '[]') FROM saved_views x WHERE x.owner_id = ${alias}.owner_id AND x.list = ${alias}.list AND x.id <> ${alias}.id AND x.deleted_at IS NULL` };

const isMine = (alias: string, p: Parameters) => `${alias}.owner_id = ${p.staffId}`;
/** Shared views are of the office's own people; a reviewer from outside sees none. */
const isSharedWithMe = (alias: string, p: Parameters) => p.may("see-cases") || p.may("manage-organisation")
  ? `${alias}.audience = 'EVERYONE' OR ${alias}.segment_id = ${p.segmentId} OR ${alias}.team_id = (SELECT q.team_id FROM positions q WHERE q.id = ${p.positionId})` : "FALSE";

/** PO-53: a view is seen by whoever made it and by those it is shared with; what it shows is another matter. */
readable(SavedView, {
  scope: (alias, p) => `${alias}.deleted_at IS NULL AND (${isMine(alias, p)} OR ${isSharedWithMe(alias, p)})`,
  order: [{ by: "name" }], law: { table: savedViewActions, facts, state: () => null },
});

const sharing = ({ teamId, segmentId }: Actor, audience: ViewAudience) => ({ audience, teamId: audience === "TEAM" ? teamId : null, segmentId: audience === "SEGMENT" ? segmentId : null });

export const saving: Deed<ObjectLiteral, object, Viewing, Told> = {
  event: "saved a view", on: null, law: savingAView,
  async apply(_allowed, { transaction, actor, input: { name, list, asks, audience } }) {
    const recordId = await begin(transaction, "saved_views", { ownerId: actor.staffId, list, name: name.trim(), asks: JSON.stringify(asks), ...sharing(actor, audience) });
    return [{ recordType: "SavedView", recordId, caseId: null, topics: ["views"], particulars: { name: name.trim(), list, audience } }];
  },
};

export const changing: Deed<Kept, ViewFacts, Partial<Viewing>, Told> = {
  event: "changed a view", on: SavedView as never, law: savedViewActions.change as never, facts,
  async apply([one], { transaction, actor, input: { name, asks, audience } }) {
    const { record } = one!;
    const values = { ...(name && { name: name.trim() }), ...(asks !== undefined && { asks: JSON.stringify(asks) }), ...(audience && sharing(actor, audience)) };
    await amend(transaction, "saved_views", record.id, values);
    return [{ recordType: "SavedView", recordId: record.id, caseId: null, topics: ["views"], particulars: { name: name?.trim() ?? record.name, list: record.list, audience: audience ?? record.audience } }];
  },
};

export const deleting: Deed<Kept, ViewFacts, object, Told> = {
  event: "deleted a view", on: SavedView as never, law: savedViewActions.delete as never, facts,
  async apply([one], { transaction }) {
    const { id, name, list, audience } = one!.record;
    await amend(transaction, "saved_views", id, { deletedAt: new Date() });
    return [{ recordType: "SavedView", recordId: id, caseId: null, topics: ["views"], particulars: { name, list, audience } }];
  },
};
