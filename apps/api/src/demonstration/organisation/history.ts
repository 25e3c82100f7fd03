import { momentOf } from "../office-days.js";
import type { AuditRow } from "../rows.js";
import type { Drawing, Organisation } from "./invent-organisation.js";

/** What the history tells of the organisation: who was appointed in the last year and what the segments agreed, oldest first. */
export function organisationHistory({ rows, seats }: Organisation, { asOf, chance, openedAt }: Drawing): AuditRow[] {
  const administrator = seats.named("Sam Reid");
  const entry = (at: string, actor: { staffId: string; positionId: string }, action: string, record_type: string, record_id: string, particulars: AuditRow["particulars"]): AuditRow =>
    ({ id: chance.id(Date.parse(at)), stream_id: record_id, at, actor_id: actor.staffId, position_id: actor.positionId, action, record_type, record_id, case_id: null, particulars });
  const opened = new Date(openedAt).toISOString().slice(0, 10);
  const appointments = rows.position_holdings.filter((holding) => holding.held_from > opened && holding.held_from < asOf).map((holding) =>
    entry(momentOf(holding.held_from, 8 * 60 + 30), { staffId: administrator.holderId, positionId: administrator.position.id }, "appointed", "Position", holding.position_id,
      { name: rows.positions.find((one) => one.id === holding.position_id)!.title, person: seats.nameOf(holding.staff_id), on: holding.held_from }));
  const settings = rows.segment_settings.map((setting) => {
    const manager = seats.managerOf(setting.segment_id);
    return entry(setting.written_at, { staffId: setting.written_by_id, positionId: manager.position.id }, "wrote a segment setting", "Segment", setting.segment_id,
      { name: rows.segments.find((one) => one.id === setting.segment_id)!.name, topic: setting.topic, revision: setting.revision, effectiveFrom: setting.effective_from });
  });
  return [...appointments, ...settings];
}
