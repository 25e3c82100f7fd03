import type { Who, World } from "./world.js";

/** A notification as its reader finds it. */
export interface Told { readonly id: string; readonly kind: string; readonly sentence: string; readonly readAt: string | null; readonly recordType: string | null; readonly recordId: string | null; readonly caseId: string | null; readonly by: { readonly name: string } | null }

/** How tests speak of what people were told. */
export function inboxIn(world: World) {
  const told = async (as: Who, position?: string): Promise<readonly Told[]> => {
    const { data, errors } = await world.ask<{ notifications: { nodes: Told[] } }>(as, "{ notifications(first: 200) { nodes { id kind sentence readAt recordType recordId caseId by { name } } } }", {}, position);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.notifications.nodes;
  };
  return {
    told,
    /** The sentences that somebody finds, the latest first. */
    sentences: async (as: Who, position?: string) => (await told(as, position)).map((one) => one.sentence),
    /** How many rows stand for a person behind the office's back, shown or not. */
    kept: async (name: Who) => (await world.sql<{ n: number }>("SELECT count(*)::int AS n FROM notifications n JOIN staff_members s ON s.id = n.staff_id WHERE s.name = $1", [name]))[0]!.n,
  };
}
