import type { ClientBase } from "pg";
import { openingDay } from "../office-days.js";
import { assurance, briefings, correspondence, highRisk, press, work } from "./desk.js";
import { controlChecks } from "./control-checks.js";
import { development } from "./development.js";
import { lessons, meetings } from "./learning.js";
import { points } from "./points.js";
import { papers } from "./papers.js";
import { policies } from "./policies.js";
import { supervision } from "./supervision.js";

/**
 * Puts every chain of the history in the order of time and hashes it anew, while the history is being written and before anybody has read it:
 * what is told of a case later may have happened before what was told first. The last statement of whoever tells of cases.
 */
export const inOrderOfTime = `
DO $$ DECLARE stream uuid; one audit_entries; last bytea; place bigint; BEGIN
  FOR stream IN SELECT DISTINCT e.stream_id FROM audit_entries e JOIN audit_entries b ON b.stream_id = e.stream_id AND b.sequence = e.sequence - 1 WHERE b.at > e.at LOOP
    UPDATE audit_entries e SET sequence = e.sequence + 1000000 WHERE e.stream_id = stream;
    SELECT 0, '\\x'::bytea INTO place, last;
    FOR one IN SELECT * FROM audit_entries e WHERE e.stream_id = stream ORDER BY e.at, e.sequence LOOP
      place := place + 1;
      one.sequence := place;
      one.previous_hash := last;
      last := audit_hash(one);
      UPDATE audit_entries e SET sequence = place, previous_hash = one.previous_hash, hash = last WHERE e.id = one.id;
    END LOOP;
    UPDATE audit_heads h SET sequence = place, hash = last WHERE h.stream_id = stream;
  END LOOP; END $$;`;

/** SQL for when something happened that is told of a case: not before the case was opened, and not after the evening before the office opens. */
export const onItsCase = (at: string, caseId: string, evening: string) => `greatest(least(${at}, ${evening}), (SELECT min(b.at) FROM audit_entries b WHERE b.stream_id = ${caseId}))`;

/** What was done with correspondence, high risk, briefings, the press, work that was asked for, assurance, meetings, lessons, policies, how people come on and supervision, as the audit tells it: by whom, when, on the chain where it belongs. */
export async function tellTheTrail(client: ClientBase): Promise<void> {
  const { rows: [opens] } = await client.query<{ on: string }>(`SELECT ${openingDay}::text AS on`);
  for (const told of [correspondence, highRisk, briefings, press, work, assurance, controlChecks, papers, meetings, lessons, policies, development, supervision, points])
    await client.query(`INSERT INTO audit_entries (stream_id, at, actor_id, action, record_type, record_id, case_id, particulars)
      SELECT coalesce(t.case_id, t.id), ${onItsCase("t.at", "t.case_id", "$1::date - interval '5 hours'")}, t.actor, t.action, t.type, t.id, t.case_id, t.particulars FROM (${told}) t WHERE $1::date IS NOT NULL ORDER BY t.at, t.action, t.id`, [opens!.on]);
  await client.query(inOrderOfTime);
}
