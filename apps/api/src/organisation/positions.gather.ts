import type { AppointInput } from "@remit/domain/organisation/holdings";
import type { DeputyInput, PositionInput } from "@remit/domain/organisation/positions";
import type { Door } from "../door/perform.js";
import { refuseField } from "../reading/refusal.js";

/** The one row that an identifier of an input names; refused by its field's name when there is none. */
export async function namedBy<Row>(door: Door, path: string, id: string, sql: string): Promise<Row> {
  const [row] = await door.source.query<Row[]>(sql, [id]);
  if (!row) throw refuseField(path, "There is no such record. Choose one from the list.", "NOT_FOUND");
  return row;
}

/** What the law needs to know of a role that a seat is to have. */
export const roleNamed = (door: Door, id: string) => namedBy<NonNullable<PositionInput["role"]>>(door, "roleId", id,
  `SELECT id, 'manage-organisation' = ANY(permissions) AS "mayAdminister", permissions @> '{do-casework,receive-work}' AS "mayDoCasework", permissions FROM roles WHERE id = $1`);

/** What the law needs to know of a person who is to hold a seat, and what their own seats let them do already. */
export const personNamed = (door: Door, path: string, id: string) => namedBy<Omit<AppointInput, "from"> & { readonly alreadyMay: readonly string[] }>(door, path, id,
  `SELECT s.id AS "staffId", s.name, s.is_active AS "isActive", s.started_on::text AS "startedOn", ARRAY(SELECT DISTINCT unnest(seat_allows(p)) FROM positions p WHERE p.holder_id = s.id AND p.is_open) AS "alreadyMay" FROM staff_members s WHERE s.id = $1`);

/** What the law needs to know of a seat that is to deputise. */
export const deputyNamed = (door: Door, id: string) => namedBy<NonNullable<DeputyInput["deputy"]>>(door, "deputyPositionId", id,
  `SELECT id, title, is_open AS "isOpen", holder_id AS "holderId" FROM positions WHERE id = $1`);
