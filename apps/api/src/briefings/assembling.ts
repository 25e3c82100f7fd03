import { sentenceOf } from "@remit/domain/audit/sentences";
import { riskKinds, riskLevels, riskReasons, type RiskKind, type RiskLevel, type RiskReason } from "@remit/domain/briefings/labels";
import { formatDate, formatMoment, officeDateAt } from "@remit/domain/calendar/office-date";
import { activityKinds, caseStatuses, type CaseStatus } from "@remit/domain/casework/labels";
import { Activity, ServiceRequest } from "../casework/work.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import type { Context } from "../door/context.js";
import { Parameters } from "../reading/parameters.js";
import { LineToTake } from "./press.entity.js";

/** The parts of a briefing that a case fills, as it stood at a moment. */
export interface Assembled { readonly facts: string; readonly chronology: string; readonly risks: string; readonly lines: string; readonly actions: string; readonly assembledAt: Date }

interface CaseNow { readonly reference: string; readonly title: string; readonly status: CaseStatus; readonly summary: string; readonly receivedOn: string | null; readonly decidedOn: string | null; readonly body: string | null; readonly place: string; readonly holder: string | null }
interface Found {
  readonly now: Date; readonly case: CaseNow;
  readonly findings: readonly { readonly complaint: string; readonly category: string; readonly outcome: string | null }[];
  readonly events: readonly { readonly at: string; readonly action: string; readonly recordType: string; readonly particulars: unknown; readonly actor: string | null }[];
  readonly risk: { readonly reference: string; readonly kind: RiskKind; readonly level: RiskLevel; readonly reasonCodes: readonly RiskReason[]; readonly rationale: string; readonly plan: string; readonly isOnTrack: boolean; readonly nextReviewOn: string } | null;
  readonly lines: readonly { readonly reference: string; readonly subject: string; readonly text: string; readonly expiresOn: string }[];
  readonly work: readonly { readonly what: string; readonly who: string | null; readonly dueOn: string | null }[];
}

/** How much of the timeline a briefing begins with: the latest that many events, the earliest first. */
const eventsAtMost = 60;
const rows = (columns: string, from: string) => `(SELECT coalesce(json_agg(_), '[]') FROM (SELECT ${columns} FROM ${from}) _)`;
const holderOf = (position: string) => `(SELECT s.name FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE p.id = ${position})`;

/** One statement for all of it: what the author may see, as it stands at one moment. */
function statement({ door: { tables } }: Context, p: Parameters, caseId: string): string {
  const id = p.place("uuid", () => caseId);
  const inSight = (kind: typeof ServiceRequest | typeof Activity | typeof CommissionedWork, alias: string) => tables.scope(kind, alias, p);
  return `SELECT clock_timestamp() AS now,
    (SELECT row_to_json(_) FROM (SELECT c.reference, c.title, c.status, c.summary, c.received_on AS "receivedOn", c.decided_on AS "decidedOn", b.name AS body, g.name AS place, ${holderOf("c.owner_position_id")} AS holder FROM cases c LEFT JOIN bodies b ON b.id = c.body_id JOIN segments g ON g.id = c.segment_id WHERE c.id = ${id}) _) AS case,
    ${rows("f.complaint, k.label AS category, o.label AS outcome", `findings f JOIN finding_categories k ON k.id = f.category_id LEFT JOIN finding_outcomes o ON o.id = f.outcome_id WHERE f.case_id = ${id} ORDER BY f.ordinal`)} AS findings,
    ${rows("*", `(SELECT e.at, e.sequence, e.action, e.record_type AS "recordType", e.particulars, s.name AS actor FROM audit_entries e LEFT JOIN staff_members s ON s.id = e.actor_id WHERE e.case_id = ${id} AND e.action NOT IN ('viewed', 'exported', 'downloaded') AND e.action NOT LIKE 'refused%' AND e.record_type <> 'Briefing' ORDER BY e.at DESC LIMIT ${eventsAtMost}) latest ORDER BY at, sequence`)} AS events,
    (SELECT row_to_json(_) FROM (SELECT h.reference, h.kind, h.level, h.reason_codes AS "reasonCodes", h.rationale, h.plan, h.is_on_track AS "isOnTrack", h.next_review_on AS "nextReviewOn" FROM high_risk_entries h WHERE h.case_id = ${id} AND h.state = 'ON_REGISTER') _) AS risk,
    ${rows('l.reference, l.subject, l.text, l.expires_on AS "expiresOn"', `lines_to_take l WHERE l.case_id = ${id} AND l.state = 'CLEARED' AND l.expires_on >= ${p.today} AND ${tables.scope(LineToTake, "l", p)} ORDER BY l.reference`)} AS lines,
    ${rows('what, who, "dueOn"', `(
      SELECT r.reference || ': ' || r.summary AS what, ${holderOf("r.owner_position_id")} AS who, r.next_action_due_on AS "dueOn" FROM service_requests r WHERE r.case_id = ${id} AND r.is_open AND ${inSight(ServiceRequest, "r")}
      UNION ALL SELECT ${`CASE a.kind ${Object.entries(activityKinds).map(([kind, label]) => `WHEN '${kind}' THEN '${label}'`).join(" ")} END`} || ': ' || a.summary, ${holderOf("a.owner_position_id")}, a.due_on FROM activities a WHERE a.case_id = ${id} AND a.is_open AND ${inSight(Activity, "a")}
      UNION ALL SELECT w.reference || ': ' || w.what, (SELECT s.name FROM staff_members s WHERE s.id = w.owner_id), w.due_on FROM commissioned_work w WHERE w.case_id = ${id} AND w.is_open AND ${inSight(CommissionedWork, "w")}) open ORDER BY "dueOn" NULLS LAST, what`)} AS work`;
}

const day = (date: string | null, otherwise: string) => (date ? formatDate(date) : otherwise);
const listed = (lines: readonly string[], otherwise: string) => (lines.length ? lines.map((line) => `• ${line}`).join("\n") : otherwise);

const factsOf = ({ case: c, findings }: Found) => [
  `${c.reference}: ${c.title}`, c.summary, `About ${c.body ?? "no body that is recorded"}. Received ${day(c.receivedOn, "on a day that is not recorded")}; ${c.decidedOn ? `decided ${formatDate(c.decidedOn)}; ` : ""}${caseStatuses[c.status].toLowerCase()}, ${c.holder ? `with ${c.holder}` : "in the hopper"} in ${c.place}.`,
  listed(findings.map(({ complaint, category, outcome }) => `${complaint} (${category}): ${outcome ?? "no outcome yet"}`), "No head of complaint is recorded yet."),
].filter(Boolean).join("\n\n");
const risksOf = ({ risk }: Found) => (risk
  ? `${riskKinds[risk.kind]}, ${riskLevels[risk.level].toLowerCase()} (${risk.reference}); ${risk.isOnTrack ? "on track" : "off track"}, to be reviewed on ${formatDate(risk.nextReviewOn)}.\n\n${listed(risk.reasonCodes.map((code) => riskReasons[code]), "")}\n\n${[risk.rationale, risk.plan].filter(Boolean).join("\n\n")}`
  : "The case does not stand on the register of high-risk and high-profile cases.");

/** PO-32: puts the parts of a briefing together from a case as it stands, within what the author may see of it, saying the moment at which that was. */
export async function assembled(context: Context, caseId: string): Promise<Assembled> {
  const p = new Parameters(context.actor);
  const text = statement(context, p, caseId);
  const [found] = await context.door.source.query<Found[]>(text, p.extracts.map((extract) => extract({ actor: context.actor, today: context.today, arguments: [] }) ?? null));
  const taken = `As the case stood on ${formatMoment(found!.now)}.`;
  const begun = (words: string) => `${taken}\n\n${words}`;
  return {
    assembledAt: found!.now, facts: begun(factsOf(found!)), risks: begun(risksOf(found!)),
    chronology: begun(listed(found!.events.map((event) => `${formatDate(officeDateAt(new Date(event.at)))}: ${sentenceOf(event, event.actor)}`), "Nothing is recorded yet.")),
    lines: begun(listed(found!.lines.map(({ reference, subject, text: words, expiresOn }) => `${subject} (${reference}, until ${formatDate(expiresOn)}): ${words}`), "No line about this case is cleared.")),
    actions: begun(listed(found!.work.map(({ what, who, dueOn }) => `${what} (${who ?? "nobody yet"}${dueOn ? `, due ${formatDate(dueOn)}` : ""})`), "Nothing is open.")),
  };
}
