import { createHash } from "node:crypto";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import type { ClientBase } from "pg";
import { openingDay } from "../office-days.js";
import { inOrderOfTime, onItsCase } from "../trail/tell-trail.js";
import { matters } from "./matters.js";
import { plannedSubmissions, type PlannedSubmission } from "./plan.js";

interface Seat { readonly seat: string; readonly staff: string }
interface Taken { readonly id: string; readonly about: string; readonly body: string; readonly seat: string; readonly staff: string }
interface Office { readonly client: ClientBase; readonly today: string; readonly kind: string; readonly points: readonly string[]; readonly seats: Readonly<Record<string, Seat>>; readonly principals: Readonly<Record<string, string>> }

const stages = ["DRAFT", "RETURNED", "RECEIVED", "ASSESSED", "READY", "WITH_PRINCIPAL", "DECIDED", "COMMUNICATED", "CLOSED"];
const reached = ({ stage }: PlannedSubmission, wanted: string) => stages.indexOf(stage) >= stages.indexOf(wanted);
/** A day of the week, the next where it falls on a weekend. */
const workday = (day: string): string => { const n = new Date(`${day}T12:00:00Z`).getUTCDay(); return n === 6 ? addCalendarDays(day, 2) : n === 0 ? addCalendarDays(day, 1) : day; };
const seatsOf = ({ seats }: Office, { complexity }: PlannedSubmission) => ({
  assessor: seats[complexity === 1 ? "Executive Assistant" : complexity === 2 ? "Assistant Casework Manager (team leader)" : "Ombudsman’s Casework Manager"]!,
  desk: seats[complexity <= 2 ? "Deputy Ombudsman" : "Ombudsman"]!, principal: complexity <= 2 ? "Deputy Ombudsman" : "Ombudsman", instead: seats["Deputy Ombudsman"]!,
});

async function insert(client: ClientBase, table: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const names = Object.keys(values);
  const { rows } = await client.query<{ id: string }>(`INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((_name, at) => `$${at + 1}`).join(", ")}) RETURNING id`, Object.values(values));
  return rows[0]!.id;
}

/** The pack of a matter, in the words of its case. */
function packOf(matter: (typeof matters)[number], { body, about }: Taken, decideBy: string) {
  const say = (text: string) => text.replaceAll("%b", body).replaceAll("%c", about.charAt(0).toLowerCase() + about.slice(1)).replace(/\.\.(?=\s|$)/g, ".");
  return { title: say(matter.title), summary: say(matter.summary), issues: matter.issues, options: matter.options, recommendation: say(matter.recommendation), risk: say(matter.risk), draft: matter.draft ?? "", asks: say(matter.asks), decide_by: decideBy };
}

/** Why a principal was brought in, or why none was needed. */
const whyInvolved = ({ complexity, isSettled }: PlannedSubmission) => (isSettled ? "The office agreed the same twice this year, and nothing in it is new." : complexity >= 3 ? "It sets the course for other cases." : complexity === 1 ? "The body disputes it, so the Deputy should see it." : "The delegation scheme asks for it.");

/** Writes one submission with everything that led to where it stands. */
async function tellOne(office: Office, planned: PlannedSubmission, taken: Taken): Promise<void> {
  const { client, today, kind, points, principals } = office;
  const day = (days: number) => workday(addCalendarDays(today, -planned.ago + days));
  const { assessor, desk, principal, instead } = seatsOf(office, planned);
  const [isSent, isRouted, isReady] = [planned.stage !== "DRAFT", planned.stage !== "DRAFT" && !planned.isUnrouted && planned.stage !== "WITHDRAWN", reached(planned, "READY")];
  const isAssessed = reached(planned, "ASSESSED");
  const laid = reached(planned, "WITH_PRINCIPAL") && !planned.isSettled;
  const round = planned.wasReturned && planned.stage !== "RETURNED" ? 2 : 1;
  const later = round === 2 ? 6 : 0;
  const pack = packOf(matters[planned.matter]!, taken, workday(addCalendarDays(today, planned.stage === "WITH_PRINCIPAL" && planned.plannedIn === -3 ? -1 : 18 - Math.min(planned.ago, 17))));
  const digest = createHash("sha256").update(JSON.stringify(pack)).digest("base64url");
  const isOver = planned.outcome !== undefined;
  const decidedOn = isOver ? day(9 + later) : null;
  const id = await insert(client, "submissions", {
    case_id: taken.id, kind_id: kind, stage: planned.stage, round, author_id: taken.staff, author_position_id: taken.seat, writer_ids: [taken.staff], assessor_ids: isRouted ? [assessor.staff] : [], started_on: day(0), complexity: planned.complexity,
    ...pack, options: JSON.stringify(pack.options), sent_on: isSent ? day(1 + later) : null, assessor_position_id: isRouted ? assessor.seat : null, assessor_id: isRouted ? assessor.staff : null,
    salient_points: isAssessed ? matters[planned.matter]!.salientPoints : "", quality: isAssessed ? "Clear, and the options are real ones." : "", points_met: isReady ? points : isAssessed ? points.slice(0, 4) : [], assessed_on: isAssessed ? day(3 + later) : null,
    involvement_reason: isReady ? whyInvolved(planned) : null, ready_on: isReady ? day(4 + later) : null, digest: isReady ? digest : null, is_sampled: isReady && planned.complexity === 1 && planned.ago < 40,
    principal_id: isReady && planned.complexity > 1 ? principals[principal] : null, desk_position_id: laid ? desk.seat : null, with_principal_on: laid ? day(5 + later) : null,
    planned_on: planned.plannedIn !== undefined ? workday(addCalendarDays(today, planned.plannedIn)) : laid ? decidedOn : null, settled_on: planned.isSettled ? decidedOn : null, settled_by_id: planned.isSettled ? assessor.staff : null, outcome: planned.outcome ?? null, decided_on: decidedOn, communicated_on: reached(planned, "COMMUNICATED") ? day(11 + later) : null,
    lessons: planned.stage === "CLOSED" ? "Say first what happened to the person; the rest of the pack is read in its light." : null, closed_on: planned.stage === "CLOSED" ? day(14 + later) : null });
  await insert(client, "submission_cases", { submission_id: id, case_id: taken.id });
  const version = (of: number, occasion: string, on: string, by: string) => insert(client, "submission_versions", { submission_id: id, round: of, occasion, content: JSON.stringify(pack), digest, made_by_id: by, made_on: on });
  if (isSent) await version(1, "SENT", day(1), taken.staff);
  if (planned.wasReturned) await insert(client, "submission_returns", { submission_id: id, round: 1, reason_codes: planned.matter % 2 ? ["FACTS_MISSING"] : ["OPTIONS_INCOMPLETE", "RECOMMENDATION_UNSUPPORTED"], level: planned.complexity > 2 ? "SEGMENT_MANAGER" : "TEAM_LEADER",
    note: "Please say what the body itself proposed, and why that is not enough. It is nearly there.", due_on: day(planned.complexity === 2 ? 17 : 9), returned_by_id: assessor.staff, returned_on: day(4), resubmitted_on: round === 2 ? day(7) : null, resubmitted_round: round === 2 ? 2 : null });
  if (round === 2) await version(2, "SENT", day(7), taken.staff);
  if (isReady) await version(round, planned.isSettled ? "SETTLED" : "READY", day(4 + later), assessor.staff);
  if (isSent && ["RECEIVED", "ASSESSED"].includes(planned.stage)) await client.query(`INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on, stopped_on)
    SELECT $1::uuid, 'Submission', $2::uuid, 'ASSESS', c.id, $3::date, 3, $4::date, $4::date, $5::date FROM calendars c WHERE c.is_office_default`, [taken.id, id, day(1 + later), workday(addCalendarDays(day(1 + later), 5)), isAssessed ? day(3 + later) : null]);
  if (planned.stage === "ASSESSED" && round === 1) await insert(client, "submission_exchanges", { submission_id: id, kind: "QUESTION", text: "Which earlier payments is this compared with? One line each will do.", due_on: workday(addCalendarDays(today, 2)), put_by_id: assessor.staff, put_on: day(3) });
  if (laid) await insert(client, "submission_stays", { submission_id: id, desk_position_id: desk.seat, in_on: day(5 + later), out_on: decidedOn });
  if (isOver) await tellEnd(office, planned, { id, digest, recommendation: pack.recommendation, author: taken.staff, by: planned.isSettled ? assessor : planned.isDeputys ? instead : desk, insteadOf: planned.isDeputys ? "Ombudsman (Dame Margaret Ashby)" : null, assessor, round, on: decidedOn! });
}

interface Ended { readonly id: string; readonly digest: string; readonly recommendation: string; readonly author: string; readonly by: Seat; readonly insteadOf: string | null; readonly assessor: Seat; readonly round: number; readonly on: string }
async function tellEnd({ client }: Office, planned: PlannedSubmission, { id, digest, recommendation, author, by, insteadOf, assessor, round, on }: Ended): Promise<void> {
  const words = {
    AGREED: ["", "Well put. Please tell the family first."], AGREED_WITH_CHANGES: ["As recommended, but they hear it from us by telephone before any letter, and the date is a month later.", "A letter is the wrong way to hear this."],
    REFUSED: ["Do neither yet: ask the body once more, in a meeting.", "I am not persuaded that we have heard its reasons."],
  }[planned.outcome!] as [string, string];
  await insert(client, "submission_decisions", { submission_id: id, round, outcome: planned.outcome, recommendation, recommended_by_id: author, decision: words[0], reason: planned.isSettled ? whyInvolved(planned) : words[1], conditions: planned.outcome === "AGREED" && planned.complexity > 2 ? "The press office has the lines to take beforehand." : "", digest, decided_by_id: by.staff, decided_position_id: by.seat, instead_of: insteadOf, decided_on: on });
  if (reached(planned, "COMMUNICATED")) for (const [party, who, how] of [["OPERATIONS", "The author and their team leader", "MEETING"], ["COMMUNICATIONS", "The press officer on duty", "EMAIL"]] as const)
    await insert(client, "submission_tellings", { submission_id: id, party, who, how, told_on: workday(addCalendarDays(on, 1)), told_by_id: assessor.staff });
}

const takenSql = `SELECT DISTINCT ON (c.owner_position_id) c.id, c.title AS about, b.name AS body, p.id AS seat, p.holder_id AS staff FROM cases c JOIN bodies b ON b.id = c.body_id JOIN positions p ON p.id = c.owner_position_id
  WHERE NOT c.is_sensitive AND c.complexity <= $1 AND p.kind = 'CASEWORKER' AND p.segment_id <> (SELECT g.id FROM segments g WHERE g.name = 'Private Office') AND p.holder_id IS NOT NULL AND c.status IN ('INVESTIGATION', 'DECIDED', 'ASSESSMENT') AND NOT c.id = ANY($2) ORDER BY c.owner_position_id, c.reference LIMIT 40`;
const told = `INSERT INTO audit_entries (stream_id, at, actor_id, position_id, action, record_type, record_id, case_id, particulars)
  SELECT t.case_id, ${onItsCase("t.on_day + time '14:10'", "t.case_id", `${openingDay} - interval '5 hours'`)}, t.actor, (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = t.actor AND h.held_to IS NULL AND h.is_primary), t.action, 'Submission', t.id, t.case_id, t.particulars FROM (
    SELECT s.case_id, s.started_on AS on_day, 1 AS step, s.author_id AS actor, 'started submission' AS action, s.id, jsonb_build_object('reference', s.reference) AS particulars FROM submissions s
    UNION ALL SELECT s.case_id, v.made_on, 2 * v.round, v.made_by_id, 'sent submission', s.id, jsonb_build_object('reference', s.reference) FROM submissions s JOIN submission_versions v ON v.submission_id = s.id AND v.occasion = 'SENT'
    UNION ALL SELECT s.case_id, r.returned_on, 3, r.returned_by_id, 'returned submission', s.id, jsonb_build_object('reference', s.reference, 'level', r.level, 'dueOn', r.due_on) FROM submissions s JOIN submission_returns r ON r.submission_id = s.id
    UNION ALL SELECT s.case_id, s.ready_on, 6, s.assessor_id, 'made submission ready', s.id, jsonb_build_object('reference', s.reference) FROM submissions s WHERE s.ready_on IS NOT NULL AND s.settled_on IS NULL
    UNION ALL SELECT s.case_id, d.decided_on, 7, d.decided_by_id, CASE WHEN s.settled_on IS NULL THEN 'decided submission' ELSE 'settled submission' END, s.id, jsonb_build_object('reference', s.reference, 'outcome', d.outcome, 'reason', CASE WHEN s.settled_on IS NOT NULL THEN s.involvement_reason END) FROM submissions s JOIN submission_decisions d ON d.submission_id = s.id) t ORDER BY t.on_day, t.step`;

/** What else takes the principals' time in these days. */
const diary = `INSERT INTO commitments (position_id, "on", span, what) SELECT p.id, d.day, t.span, t.what FROM (VALUES ('Ombudsman', 0, 'AFTERNOON', 'Select committee, rehearsal'), ('Ombudsman', 1, 'MORNING', 'Visit to a hospital'), ('Ombudsman', 3, 'DAY', 'Select committee'), ('Deputy Ombudsman', 2, 'MORNING', 'Board')) t(title, days, span, what)
  JOIN positions p ON p.title = t.title CROSS JOIN LATERAL (SELECT $1::date + t.days AS day) d WHERE extract(isodow FROM d.day) < 6`;

/** Some thirty submissions over two months, once the cases and the delegation scheme are there. */
export async function tellOfSubmissions(client: ClientBase, today: string): Promise<void> {
  const { rows: [kind] } = await client.query<{ id: string }>("SELECT id FROM decision_kinds WHERE code = 'SUBMISSION_FOR_DECISION'");
  const { rows: seats } = await client.query<Seat & { title: string }>("SELECT p.title, p.id AS seat, p.holder_id AS staff FROM positions p WHERE p.title IN ('Ombudsman', 'Deputy Ombudsman', 'Executive Assistant', 'Assistant Casework Manager (team leader)', 'Ombudsman’s Casework Manager')");
  const { rows: principals } = await client.query<{ label: string; id: string }>("SELECT label, id FROM principals");
  const { rows: points } = await client.query<{ code: string }>("SELECT code FROM submission_terms WHERE kind = 'CHECKLIST' ORDER BY ordinal");
  const office: Office = { client, today, kind: kind!.id, points: points.map(({ code }) => code), seats: Object.fromEntries(seats.map((one) => [one.title, one])), principals: Object.fromEntries(principals.map(({ label, id }) => [label, id])) };
  const used: string[] = [];
  for (const [at, planned] of plannedSubmissions.entries()) {
    const { rows } = await client.query<Taken>(takenSql, [planned.complexity, used]);
    const taken = rows[(at * 5) % rows.length];
    if (!taken) continue;
    used.push(taken.id);
    await tellOne(office, planned, taken);
  }
  await client.query(told);
  await client.query(inOrderOfTime);
  await client.query(diary, [today]);
}
