import { seesCase } from "../access/seen-cases.js";
import type { Context } from "../door/context.js";
import { ask } from "../work-management/asking.js";
import { isWithMyPeople } from "./assurance.law.js";

/** A case that may be drawn, with whose it is. */
export interface Listed { readonly id: string; readonly holderId: string; readonly isOnProbation: boolean }
export interface Shares { readonly share: number; readonly probationShare: number; readonly holderIds: readonly string[]; readonly onProbationIds: readonly string[] }
type Asks = Pick<Context, "door" | "actor">;

/** AS-24: the cases that those whose work the actor directs hold, as far as the actor may see them: open ones, and those closed since a day where one is given. */
export function casesOfMyPeople({ door, actor }: Asks, ofStaffId: string | null, closedSince: string | null): Promise<Listed[]> {
  return ask({ door, actor, today: door.today() }, (p) => {
    const [whose, since] = [p.place("uuid", () => ofStaffId), p.place("date", () => closedSince)];
    return `SELECT c.id, s.id AS "holderId", coalesce(s.on_probation_until >= ${p.today}, FALSE) AS "isOnProbation" FROM cases c JOIN positions q ON q.id = c.owner_position_id JOIN staff_members s ON s.id = q.holder_id WHERE ${isWithMyPeople("c", p)} AND ${seesCase("c", p)} AND q.holder_id IS NOT NULL
      AND (${whose} IS NULL OR q.holder_id = ${whose}) AND (c.status <> 'CLOSED' OR c.closed_on >= ${since}) ORDER BY c.id`;
  });
}

/** AS-37: by which shares the office draws today, with whose each listed case is and who is on probation, so that anybody can draw again. */
export async function sharesOf({ door }: Asks, listed: readonly Listed[]): Promise<Shares> {
  const [standard] = await door.source.query<{ share: number; probationShare: number }[]>(`SELECT share, probation_share AS "probationShare" FROM assurance_standards WHERE in_force_from <= $1 ORDER BY in_force_from DESC LIMIT 1`, [door.today()]);
  return { ...standard!, holderIds: listed.map(({ holderId }) => holderId), onProbationIds: [...new Set(listed.filter((one) => one.isOnProbation).map(({ holderId }) => holderId))] };
}

/** The questions that an examination of today answers. */
export const checklistToday = async ({ door }: Asks): Promise<string[]> =>
  (await door.source.query<{ id: string }[]>("SELECT id FROM examination_questions WHERE in_use_from <= $1 AND coalesce(in_use_to > $1, TRUE)", [door.today()])).map(({ id }) => id);
