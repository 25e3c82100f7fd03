import { riskLevels } from "@remit/domain/briefings/labels";
import type { Actor } from "@remit/domain/law/law";
import { comparedQuarters } from "@remit/domain/learning/worsening";
import { itemKinds, tookPlace, type ItemKind } from "@remit/domain/meetings/labels";
import { agendaSources, type Found } from "@remit/domain/meetings/sources";
import { submissionStages } from "@remit/domain/submissions/labels";
import { seesCase, withItsCaseIfAny } from "../access/seen-cases.js";
import type { Query } from "../calendar/working-calendars.js";
import { lessonDueOn, lessonIsOverdue } from "../learning/lesson.entity.js";
import { worseningThemes } from "../learning/worsening.js";
import { Parameters } from "../reading/parameters.js";
import { isLate, nextDueOn } from "../reviews/review.computed.js";
import { seesSubmission } from "../submissions/submission.law.js";
import { seesItsAction, seesItsSubject } from "./seeing.js";

/** Something that belongs on the agenda of a meeting and is not on it yet, with the sentence that says why. */
export interface Candidate extends Ids { readonly kind: ItemKind; readonly key: string; readonly title: string; readonly reason: string; readonly minutes: number; /** The restricted item whose readers it keeps. */ readonly restrictedAs: string | null }
interface Ids { readonly caseId: string | null; readonly reviewId: string | null; readonly submissionId: string | null; readonly highRiskId: string | null; readonly themeId: string | null; readonly lessonId: string | null; readonly nominationId: string | null; readonly workId: string | null; readonly ownerId: string | null }
type Source = (p: Parameters) => string;

const held = `(${tookPlace.map((state) => `'${state}'`).join(", ")})`;
const worded = (column: string, labels: Readonly<Record<string, string>>) => `CASE ${column} ${Object.entries(labels).map(([key, label]) => `WHEN '${key}' THEN '${label}'`).join(" ")} END`;
const nameOf = (id: string) => `(SELECT name FROM staff_members WHERE id = ${id})`;
const lastDiscussed = (id: string, column = "case_id") => `(SELECT max(k."on") FROM agenda_items d JOIN meetings k ON k.id = d.meeting_id WHERE d.${column} = ${id} AND NOT d.is_removed AND k.state IN ${held} AND k."on" < m."on")`;
const isNotNominated = (id: string, column = "case_id") => `NOT EXISTS (SELECT FROM meeting_nominations n WHERE n.${column} = ${id} AND n.state = 'WAITING')`;

const columns = { caseId: "case_id", reviewId: "review_id", submissionId: "submission_id", highRiskId: "high_risk_id", themeId: "theme_id", lessonId: "lesson_id", nominationId: "nomination_id", workId: "work_id", ownerId: "owner_id", restrictedAs: "restricted_as" } as const;
interface Row extends Partial<Record<keyof typeof columns, string>> { readonly kind: ItemKind; readonly key: string; readonly title: string; readonly found?: Readonly<Record<string, string>>; readonly from: string }
const row = ({ kind, key, title, found = {}, from, ...ids }: Row) => `SELECT '${kind}' AS kind, ${key} AS key, ${title} AS title, ${Object.entries(columns).map(([name, column]) => `${ids[name as keyof typeof columns] ?? "NULL"}::uuid AS ${column}`).join(", ")},
  json_build_object(${Object.entries(found).map(([name, sql]) => `'${name}', ${sql}`).join(", ")}) AS found FROM ${from}`;

const standing = (kind: "OPENING" | "CLOSING", column: string): Source => () => row({ kind, key: `'${kind}:' || o.n`, title: "o.title", from: `meeting_series s CROSS JOIN unnest(s.${column}) WITH ORDINALITY o(title, n) WHERE s.id = m.series_id` });
/** What was learned is read by everybody who sees cases. */
const seesCases = (p: Parameters) => (p.may("see-cases") ? "TRUE" : "FALSE");
const quarters = (p: Parameters) => ({ from: p.place("date", ({ today }) => comparedQuarters(today).from), to: p.place("date", ({ today }) => comparedQuarters(today).to) });
/** Whose step of a lesson is next: its owner's, or that of whoever was asked to check it. */
const itsTurn = "CASE l.state WHEN 'TO_CHECK' THEN l.checker_id ELSE l.owner_id END";
const earlier = (alias: string) => `agenda_items e ON e.id = ${alias} JOIN meetings b ON b.id = e.meeting_id AND b.series_id = m.series_id AND b.id <> m.id AND b."on" <= m."on" AND b.state IN ${held}`;

/** One query a source, about the meeting `m`: a further source is a further line, with its sentence in the domain. */
const sources: readonly Source[] = [
  standing("OPENING", "opening_items"),
  (p) => row({
    kind: "MATTERS_ARISING", key: "'WORK:' || w.id", title: "w.reference || ': ' || w.what", caseId: "w.case_id", themeId: "w.theme_id", workId: "w.id", ownerId: "w.owner_id", restrictedAs: "CASE WHEN e.is_restricted THEN e.id END",
    found: { by: nameOf("w.owner_id"), about: "b.reference", dueOn: "w.due_on" }, from: `commissioned_work w JOIN ${earlier("w.agenda_item_id")} WHERE w.is_open AND ${withItsCaseIfAny("w", p)} AND ${seesItsAction("w", p)}`,
  }),
  (p) => row({
    kind: "MATTERS_ARISING", key: "'DECISION:' || d.id", title: "e.title", caseId: "d.case_id", submissionId: "d.submission_id", themeId: "d.theme_id", lessonId: "d.lesson_id", ownerId: "e.owner_id", restrictedAs: "CASE WHEN e.is_restricted THEN e.id END", found: { about: "b.reference" },
    from: `meeting_decisions d JOIN ${earlier("d.item_id")} WHERE d.comes_back AND NOT d.is_struck AND ${seesItsSubject("d", p)}
      AND NOT EXISTS (SELECT FROM agenda_items x JOIN meetings y ON y.id = x.meeting_id WHERE x.source_key = 'DECISION:' || d.id AND NOT x.is_removed AND y.id <> m.id AND y.state <> 'CANCELLED')`,
  }),
  (p) => row({
    kind: "HIGH_RISK", key: "'HIGH_RISK:' || h.id", title: "c.reference || ': ' || c.title", caseId: "h.case_id", highRiskId: "h.id", ownerId: "h.owner_id",
    found: { about: `${worded("h.level", riskLevels)} || ' risk, ' || h.reference`, dueOn: "h.next_review_on", lastDiscussedOn: lastDiscussed("h.case_id") },
    from: `high_risk_entries h JOIN cases c ON c.id = h.case_id WHERE h.state = 'ON_REGISTER' AND h.next_review_on <= m."on" AND ${isNotNominated("h.case_id")} AND ${seesCase("c", p)}`,
  }),
  (p) => row({
    kind: "LATE_REVIEW", key: "'REVIEW:' || v.id", title: "v.reference || ': ' || c.title", caseId: "v.case_id", reviewId: "v.id", ownerId: "v.reviewer_id", found: { dueOn: `(${nextDueOn("v")})`, lastDiscussedOn: lastDiscussed("v.case_id") },
    from: `reviews v JOIN cases c ON c.id = v.case_id WHERE ${isLate("v", p)} AND ${isNotNominated("v.case_id")} AND ${seesCase("c", p)}`,
  }),
  (p) => row({
    kind: "SUBMISSION", key: "'SUBMISSION:' || s.id", title: "s.reference || ': ' || s.title", caseId: "s.case_id", submissionId: "s.id", ownerId: "coalesce(s.assessor_id, s.author_id)", found: { about: `lower(${worded("s.stage", submissionStages)})`, dueOn: "s.decide_by" },
    from: `submissions s WHERE s.stage IN ('READY', 'WITH_PRINCIPAL') AND ${seesSubmission("s", p)} AND ${isNotNominated("s.id", "submission_id")}`,
  }),
  (p) => row({
    kind: "THEME", key: "'THEME:' || t.id", title: "t.reference || ': ' || t.name", themeId: "t.id", found: { worse: "json_build_object('name', t.name, 'count', w.count, 'change', w.change, 'quarter', w.quarter)", lastDiscussedOn: lastDiscussed("t.id", "theme_id") },
    from: `${worseningThemes(p, quarters(p))} w JOIN themes t ON t.id = w.theme_id WHERE t.state = 'CURRENT' AND ${seesCases(p)} AND ${isNotNominated("t.id", "theme_id")}`,
  }),
  (p) => row({
    kind: "LESSON", key: "'LESSON:' || l.id", title: "l.reference || ': ' || l.title", lessonId: "l.id", ownerId: itsTurn,
    found: { by: nameOf(itsTurn), isForCheck: "l.state = 'TO_CHECK'", dueOn: `(${lessonDueOn("l")})`, lastDiscussedOn: lastDiscussed("l.id", "lesson_id") }, from: `lessons l WHERE ${lessonIsOverdue("l", p)} AND ${seesCases(p)}`,
  }),
  (p) => row({
    kind: "NOMINATION", key: "'NOMINATION:' || n.id", title: "n.title", caseId: "n.case_id", reviewId: "n.review_id", submissionId: "n.submission_id", highRiskId: "n.high_risk_id", themeId: "n.theme_id", nominationId: "n.id", ownerId: "n.nominated_by_id", found: { by: nameOf("n.nominated_by_id"), on: "n.nominated_on", why: "n.why" },
    from: `meeting_nominations n WHERE n.state = 'WAITING' AND ${seesItsSubject("n", p)}`,
  }),
  standing("CLOSING", "closing_items"),
];

const isOnIt = ["high_risk_id", "review_id", "submission_id", "theme_id", "lesson_id"].map((column) => `(f.kind NOT IN ('MATTERS_ARISING', 'NOMINATION') AND f.${column} = i.${column})`).join(" OR ");
/** What comes back as a matter arising is discussed there, and not a second time because it still grows or is still overdue. */
const statement = (p: Parameters, meetingId: string) => `SELECT f.kind, f.key, f.title, ${Object.entries(columns).map(([name, column]) => `f.${column} AS "${name}"`).join(", ")}, f.found
  FROM meetings m CROSS JOIN LATERAL (SELECT u.*, bool_or(u.kind = 'MATTERS_ARISING') OVER (PARTITION BY u.theme_id, u.lesson_id) AS comes_back FROM (${sources.map((source) => `(${source(p)})`).join(" UNION ALL ")}) u) f
  WHERE m.id = ${p.place("uuid", () => meetingId)} AND m.body = '' AND NOT (f.kind IN ('THEME', 'LESSON') AND f.comes_back) AND NOT EXISTS (SELECT FROM agenda_items i WHERE i.meeting_id = m.id AND NOT i.is_removed AND (i.source_key = f.key OR ${isOnIt}))
  ORDER BY array_position(ARRAY[${Object.keys(itemKinds).map((kind) => `'${kind}'`).join(", ")}], f.kind), f.found->>'dueOn', (f.found->'worse'->>'change')::int DESC, f.key`;

/** PO-36 to PO-39: what belongs on the agenda of a meeting and is not on it yet, of what somebody may see; in one statement. */
export async function candidatesFor(query: Query, actor: Actor, today: string, meetingId: string): Promise<Candidate[]> {
  const p = new Parameters(actor);
  const text = statement(p, meetingId);
  const found = await query<Omit<Candidate, "reason" | "minutes"> & { readonly found: Found }>(text, p.extracts.map((extract) => extract({ actor, today, arguments: [] }) ?? null));
  return found.map(({ found: facts, ...one }) => {
    const { minutes, says } = agendaSources[one.kind as keyof typeof agendaSources];
    return { ...one, minutes, reason: says(facts) };
  });
}
