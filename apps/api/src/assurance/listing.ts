import { seesCase } from "../access/seen-cases.js";
import type { Context } from "../door/context.js";
import { Parameters } from "../reading/parameters.js";
import { isWithMyPeople } from "./assurance.law.js";

type Asks = Pick<Context, "door" | "actor">;

/** AS-24: the cases that those whose work the actor directs hold, as far as the actor may see them: open ones, and those closed since a day where one is given. */
export async function casesOfMyPeople({ door, actor }: Asks, ofStaffId: string | null, closedSince: string | null): Promise<string[]> {
  const p = new Parameters(actor);
  const [whose, since] = [p.place("uuid", () => ofStaffId), p.place("date", () => closedSince)];
  const text = `SELECT c.id FROM cases c JOIN positions q ON q.id = c.owner_position_id WHERE ${isWithMyPeople("c", p)} AND ${seesCase("c", p)} AND q.holder_id IS NOT NULL
    AND (${whose} IS NULL OR q.holder_id = ${whose}) AND (c.status <> 'CLOSED' OR c.closed_on >= ${since}) ORDER BY c.id`;
  const found = await door.source.query<{ id: string }[]>(text, p.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));
  return found.map(({ id }) => id);
}

/** The questions that an examination of today answers. */
export const checklistToday = async ({ door }: Asks): Promise<string[]> =>
  (await door.source.query<{ id: string }[]>("SELECT id FROM examination_questions WHERE in_use_from <= $1 AND coalesce(in_use_to > $1, TRUE)", [door.today()])).map(({ id }) => id);
