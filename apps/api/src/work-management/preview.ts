import { judge } from "@remit/domain/law/law";
import { assigningActions, bulkMode, type AssigningFacts, type ServiceRequestKept } from "@remit/domain/work-management/assigning";
import { seatFor, type Destination } from "@remit/domain/work-management/destination";
import { assignmentWarnings } from "@remit/domain/work-management/team";
import { ServiceRequest } from "../casework/work.entity.js";
import { refuseField } from "../reading/refusal.js";
import { ask, type Asker } from "./asking.js";
import { requestFacts } from "./facts.js";
import type { MovedWork } from "./moved-work.js";
import type { AssignmentPreview, PreviewItem } from "./preview.types.js";
import { members, type MemberRow } from "./team.js";

type Cascade = Pick<MovedWork, "cases" | "serviceRequests" | "activities" | "correspondence">;
interface Considered { readonly record: ServiceRequestKept & { nextActionDueOn: string | null }; readonly facts: AssigningFacts; readonly cascade: Cascade }

const count = (table: string, condition = "") => `(SELECT count(*)::int FROM ${table} w WHERE w.case_group_id = r.case_group_id${condition})`;
const cascadeSql = `json_build_object('cases', ${count("cases")}, 'serviceRequests', ${count("service_requests", " AND w.is_open")}, 'activities', ${count("activities", " AND w.is_open")}, 'correspondence', ${count("inbound_correspondence", " AND w.is_open")})`;

/** The requests as they stand, with what the law needs and what would move with each. Locks nothing. */
function consider(asker: Asker, ids: readonly string[]): Promise<Considered[]> {
  const { tables } = asker.door;
  return ask<Considered>(asker, (p) => {
    const facts = Object.entries(requestFacts).map(([name, sql]) => `'${name}', (${sql("r", p)})`).join(", ");
    return `SELECT ${tables.record(ServiceRequest, "r")} AS record, json_build_object(${facts}) AS facts, ${cascadeSql} AS cascade
      FROM service_requests r WHERE r.id = ANY(${p.place("uuid[]", () => ids)}) AND ${tables.scope(ServiceRequest, "r", p)}`;
  });
}

const missing = (id: string): PreviewItem => ({ id, reference: null, allowed: false, code: "NOT_FOUND", because: "There is no such request, or you may not see it.", rule: null });

function judged({ record, facts }: Considered, to: Destination | null, { actor, today }: Asker): PreviewItem {
  const verdict = judge(assigningActions.assign, { actor, record, facts, input: { to, named: [] }, today }, record.status);
  return { id: record.id, reference: record.reference, allowed: verdict.allowed, code: verdict.allowed ? null : verdict.code, because: verdict.allowed ? null : verdict.because, rule: verdict.allowed ? null : (verdict.rule ?? null) };
}

function total(cascades: ReadonlyMap<string, Cascade>): MovedWork {
  const sum = (kind: keyof Cascade) => [...cascades.values()].reduce((so, one) => so + one[kind], 0);
  return { caseGroups: cascades.size, cases: sum("cases"), serviceRequests: sum("serviceRequests"), activities: sum("activities"), correspondence: sum("correspondence") };
}

const warningsFor = (person: MemberRow, dueDates: readonly (string | null)[], today: string) => assignmentWarnings({ ...person, name: person.holderName }, dueDates, today);

/** What to know of whoever now has these records; nothing when they are in the hopper, or when none moved. */
export async function warningsOf(asker: Asker, toPositionId: string | null | undefined, moved: readonly string[]): Promise<string[]> {
  if (!toPositionId || !moved.length) return [];
  const [person = null] = await members(asker, (p) => `p.id = ${p.place("uuid", () => toPositionId)}`);
  if (!seatFor({ to: person })) return [];
  const due = await asker.door.source.query<{ on: string | null }[]>(`SELECT next_action_due_on AS "on" FROM service_requests WHERE id = ANY($1::uuid[]) AND is_open`, [moved]);
  return person ? warningsFor(person, due.map((one) => one.on), asker.today) : [];
}

/** What an assignment would do, before anyone does it: two statements, and nothing is changed or locked. */
export async function previewAssignment(asker: Asker, ids: readonly string[], toPositionId: string | null): Promise<AssignmentPreview> {
  const found = await consider(asker, ids);
  const [person = null] = toPositionId ? await members(asker, (p) => `p.id = ${p.place("uuid", () => toPositionId)}`) : [];
  if (toPositionId && !person) throw refuseField("toPositionId", "Nobody holds that position today. Choose one from the list of your team.", "NOT_FOUND");
  const items = ids.map((id) => { const one = found.find(({ record }) => record.id === id); return one ? judged(one, person, asker) : missing(id); });
  const moving = found.filter(({ record }) => items.some((one) => one.id === record.id && one.allowed));
  const moves = total(new Map(moving.map(({ record, cascade }) => [record.caseGroupId, cascade])));
  const seat = person && seatFor({ to: person }) ? person : null;
  return {
    items, moves, mode: bulkMode, goesToHopper: seat === null, toName: seat?.holderName ?? null,
    warnings: seat ? warningsFor(seat, moving.map(({ record }) => record.nextActionDueOn), asker.today) : [],
    openRequestsBefore: seat?.openRequests ?? null, openRequestsAfter: seat ? seat.openRequests + moves.serviceRequests : null,
  };
}
