import { happenedToRecord } from "../casework/records.deeds.js";
import { inTransaction, type Door } from "../door/perform.js";
import { theOffice, writeAudit } from "../door/record.js";
import { called } from "./version.deeds.js";

/** Days in which whoever joins after a policy was published is to accept it. */
export const newcomersHaveDays = 14;

/** Whoever is concerned by what is published and was not asked yet: they joined, moved, or the policy concerns more people now. */
const askSql = `WITH asked AS (
  INSERT INTO policy_acceptances (policy_id, policy_version_id, staff_id, asked_on, due_on)
  SELECT k.id, v.id, c, $1, greatest(v.accept_by, $1::date + ${newcomersHaveDays}) FROM policies k JOIN policy_versions v ON v.id = k.published_id CROSS JOIN LATERAL concerned_by(k.segment_ids) c WHERE k.state = 'IN_FORCE'
  ON CONFLICT DO NOTHING RETURNING policy_version_id, staff_id)
SELECT v.id, k.name, k.reference, v.number, json_agg(a.staff_id ORDER BY a.staff_id) AS people FROM asked a JOIN policy_versions v ON v.id = a.policy_version_id JOIN policies k ON k.id = v.policy_id GROUP BY v.id, k.id ORDER BY v.id`;
interface Asked { readonly id: string; readonly name: string; readonly reference: string; readonly number: number; readonly people: readonly string[] }

/** AS-03, AS-04: asks whoever is newly concerned by a policy, and tells them. How often it is called changes nothing. */
export async function askNewcomers(door: Door): Promise<number> {
  const count = await inTransaction(door, async (transaction) => {
    const asked = await transaction.query<Asked>(askSql, [door.today()]);
    await writeAudit(transaction, theOffice, "asked more people to accept a policy", asked.map(({ id, name, reference, number, people }) =>
      happenedToRecord("PolicyVersion", { id, caseId: null, reference }, { name, number, people: people.length }, people.map((staffId) => ({ kind: "POLICY_PUBLISHED", staffId, reference: called({ name }, number) })))));
    return asked.reduce((sum, { people }) => sum + people.length, 0);
  });
  if (count) door.changed();
  return count;
}
