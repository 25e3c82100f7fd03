import { notificationActions, type ChoiceOfKind } from "@remit/domain/notifications/choosing";
import type { ObjectLiteral } from "typeorm";
import type { Deed } from "../door/deed.js";

/** The person's other open windows hear that something was read. */
const readSql = `
WITH marked AS (UPDATE notifications SET read_at = clock_timestamp() WHERE staff_id = $1 AND in_inbox AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY($2)) RETURNING id)
INSERT INTO changes (told) SELECT json_build_array(json_build_array('person:' || $1::text, 'Notification', json_agg(id))) FROM marked HAVING count(*) > 0`;

/** Marks what one was told as read; all of it when none is named. Not audited: when somebody reads their inbox is nobody's business. */
export const markingRead: Deed<ObjectLiteral, object, { readonly ids: readonly string[] | null }, object> = {
  event: "read notifications", on: null, law: notificationActions.markRead,
  async apply(_allowed, { transaction, actor, input: { ids } }) {
    await transaction.query(readSql, [actor.staffId, ids]);
    return [];
  },
};

/** Keeps where one wants to hear of a kind from now on. Not audited, as no other preference is. */
export const choosing: Deed<ObjectLiteral, object, ChoiceOfKind, object> = {
  event: "chose what to hear", on: null, law: notificationActions.choose,
  async apply(_allowed, { transaction, actor, input: { kind, inInbox, inDigest } }) {
    await transaction.query("INSERT INTO notification_choices (staff_id, kind, in_inbox, in_digest) VALUES ($1, $2, $3, $4) ON CONFLICT (staff_id, kind) DO UPDATE SET in_inbox = excluded.in_inbox, in_digest = excluded.in_digest", [actor.staffId, kind, inInbox, inDigest]);
    return [];
  },
};
