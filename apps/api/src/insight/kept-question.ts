import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { Parameters } from "../reading/parameters.js";
import { cookbook } from "./cookbook.js";
import { SavedView } from "./saved-view.entity.js";

type Reader = Pick<Context, "door" | "actor">;
/** A question with its name. */
export interface Question { readonly title: string; readonly text: string }
/** A question that somebody kept. */
export interface KeptQuestion { readonly id: string; readonly title: string; readonly isMine: boolean; readonly ownerName: string }

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A question by its name in the cookbook, or by the identifier of one that somebody kept, as far as the reader may see it. */
export async function questionNamed(name: string, reader: Reader): Promise<Question | null> {
  const worked = cookbook.find((one) => one.name === name);
  if (worked) return worked;
  const kept = identifier.test(name) ? await visible<SavedView>(reader, SavedView, name) : null;
  const text = kept?.list === "explorer" ? (kept.asks as { text?: unknown }).text : undefined;
  return typeof text === "string" ? { title: kept!.name, text } : null;
}

/** The questions that the reader kept, and those that others share with them (PO-53). */
export async function keptQuestions({ door, actor }: Reader): Promise<readonly KeptQuestion[]> {
  const parameters = new Parameters(actor);
  const text = `SELECT v.id, v.name AS title, v.owner_id = ${parameters.staffId} AS "isMine", o.name AS "ownerName" FROM saved_views v JOIN staff_members o ON o.id = v.owner_id
    WHERE v.list = 'explorer' AND ${door.tables.scope(SavedView, "v", parameters)} ORDER BY lower(v.name), v.id LIMIT 200`;
  return door.source.query(text, parameters.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));
}
