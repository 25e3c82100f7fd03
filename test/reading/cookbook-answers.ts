import type { Contacted } from "./counted-contact.js";
import type { Learned } from "./counted-learning.js";
import type { Counted, Row } from "./counted-office.js";

/* What every question of the cookbook must answer, worked out in plain code from plain rows. */

type Holds = (row: Row) => boolean;
export type Keys = readonly (string | null)[];
/** Of the rows of a group; by their keys, what stands beside it is found among all groups. */
type Measure = (rows: readonly Row[], keys: Keys, all: ReadonlyMap<string, { readonly keys: Keys; readonly rows: readonly Row[] }>) => unknown;
export interface Answered { readonly of: keyof (Counted & Learned & Contacted); readonly only?: Holds; readonly by: readonly string[]; readonly keeps?: (...group: Parameters<Measure>) => boolean; readonly measures: Readonly<Record<string, Measure>> }

const share = (part: number, whole: number) => (whole ? Math.round((part / whole) * 10_000) / 10_000 : null);
const filled = (field: string): Holds => (row) => row[field] !== null && row[field] !== undefined;
const is = (field: string, ...values: unknown[]): Holds => (row) => values.includes(row[field]);
const within = (field: string, from: string, to: string): Holds => (row) => typeof row[field] === "string" && row[field] >= from && row[field] <= to;
const sorted = (field: string, rows: readonly Row[]) => rows.flatMap((row) => (typeof row[field] === "number" ? [row[field]] : [])).sort((a, b) => a - b);

const count: Measure = (rows) => rows.length;
const cases: Measure = (rows) => new Set(rows.map((row) => row["caseId"])).size;
const those = (holds: Holds): Measure => (rows) => rows.filter(holds).length;
const rate = (part: Holds, whole: Holds = () => true): Measure => (rows) => share(rows.filter((row) => part(row) && whole(row)).length, rows.filter(whole).length);
const median = (field: string): Measure => (rows) => { const all = sorted(field, rows); return all.length ? (all[Math.floor((all.length - 1) / 2)]! + all[Math.ceil((all.length - 1) / 2)]!) / 2 : null; };
const ninetieth: Measure = (rows) => { const all = sorted("took", rows); return all[Math.ceil(all.length * 0.9) - 1] ?? null; };
/** How many the same group had so many months before, given that its last key is the interval; nothing before the first of all, or where it is not known. */
const previously = (months: number): Measure => (_rows, keys, all) => {
  const from = keys.at(-1);
  if (!from || from === [...all.values()].flatMap((one) => one.keys.at(-1) ?? []).sort()[0]) return null;
  const before = new Date(`${from}T00:00:00Z`);
  before.setUTCMonth(before.getUTCMonth() - months);
  return all.get(JSON.stringify([...keys.slice(0, -1), before.toISOString().slice(0, 10)]))?.rows.length ?? 0;
};
const changed = (months: number): Measure => (rows, keys, all) => { const before = previously(months)(rows, keys, all); return before === null ? null : rows.length - (before as number); };
const grew: Answered["keeps"] = (...group) => { const change = changed(3)(...group); return change !== null && (change as number) >= 1; };
const ofQuarter = { count: (rows: readonly Row[]) => rows.length, previous: previously(3), change: changed(3) };
const upheld = is("isUpheld", true);
const inTime: Measure = rate(is("inTime", true), filled("inTime"));
const timed = { medianWorkingDays: median("took"), ninetiethPercentileWorkingDays: ninetieth };
const told = filled("COMMUNICATED");
const ended = filled("ENDED");
const reviewsBy = (dimension: string): Answered => ({ of: "reviews", only: told, by: [dimension], measures: { count, upheld: rate(upheld) } });
const spansOf = (what: string, by: string, measures: Answered["measures"]): Answered => ({ of: "spans", only: (row) => row["WHAT"] === what && ended(row), by: [by], measures: { count, ...measures } });
const complaintUpheld = rate(upheld, filled("OUTCOME"));
const [works, doesNot] = [is("EFFECTIVE", true), is("EFFECTIVE", false)];
const checked: Holds = (row) => works(row) || doesNot(row);
const open = is("isOpen", true);
const [in2024, in2025] = [within("DECIDED", "2024-01-01", "2024-12-31"), within("DECIDED", "2025-01-01", "2025-12-31")];

const settled = is("STATUS", "RESOLVED");

export const answers: Readonly<Record<string, Answered>> = {
  "contact-by-kind-and-month": { of: "contacts", by: ["NATURE", "RECEIVED_MONTH"], measures: { count, previous: previously(1), change: changed(1) } }, "contact-peaks": { of: "contacts", by: ["CHANNEL", "RECEIVED_WEEKDAY"], measures: { count } },
  "contact-for-self-service": { of: "contacts", by: ["NATURE", "CHANNEL"], keeps: (rows) => rows.some(settled), measures: { count, settled: those(settled), shareSettled: rate(settled) } },
  "evidence-overlooked-by-quarter": { of: "reviews", only: (row) => (row["GROUND"] as string[]).includes("OVERLOOKED_EVIDENCE"), by: ["RECEIVED_QUARTER"], measures: { count, upheld: rate(upheld, told) } },
  "reviews-upheld-by-ground": reviewsBy("GROUND"), "reviews-upheld-by-body": reviewsBy("BODY"), "reviews-upheld-by-body-type": reviewsBy("BODY_TYPE"), "reviews-upheld-by-category": reviewsBy("CATEGORY"), "reviews-upheld-by-reviewer-type": reviewsBy("REVIEWER_TYPE"),
  "reviews-after-the-long-stop": { of: "reviews", only: told, by: ["COMMUNICATED_QUARTER"], measures: { count, late: those(is("isAfterLongStop", true)) } },
  "open-reviews-by-stage": { of: "reviews", only: (row) => row["STAGE"] !== "CLOSED", by: ["STAGE"], measures: { count } },
  "reviews-in-time-by-month": { of: "reviews", only: told, by: ["COMMUNICATED_MONTH"], measures: { count, withinTarget: inTime, ...timed } },
  "requests-for-review-by-month": { of: "reviews", by: ["RECEIVED_MONTH"], measures: { count, cases } },
  "triage-by-quarter": { of: "reviews", by: ["RECEIVED_QUARTER", "TRIAGE"], measures: { count } },
  "time-in-each-stage": { of: "spans", only: ended, by: ["WHAT"], measures: { count, withPauses: median("tookWithPauses"), ...timed } },
  "under-review-by-body-type": spansOf("UNDER_REVIEW", "BODY_TYPE", timed),
  "replies-in-time-by-quarter": spansOf("REPLY", "ENDED_QUARTER", { withinTarget: inTime }),
  "time-to-decision-by-year": spansOf("CASE_TO_DECISION", "ENDED_YEAR", { ...timed, withinTarget: inTime }),
  "longest-to-decide": { of: "cases", only: filled("took"), by: ["CATEGORY"], keeps: (rows) => rows.length >= 3, measures: { count, medianWorkingDays: median("took") } },
  "complaints-by-category-and-quarter": { of: "findings", by: ["CATEGORY", "DECIDED_QUARTER"], measures: { count, cases } },
  "complaints-upheld-by-category": { of: "findings", by: ["CATEGORY"], measures: { count, upheld: complaintUpheld } },
  "bodies-most-often-at-fault": { of: "findings", by: ["BODY"], keeps: (rows) => rows.length >= 5, measures: { count, upheld: complaintUpheld } },
  "outcomes-by-year": { of: "findings", by: ["DECIDED_YEAR", "OUTCOME"], measures: { count } },
  "changed-at-review": { of: "findings", only: is("AMENDED_AT_REVIEW", true), by: ["CATEGORY"], measures: { count, cases } },
  "complaints-by-body-type": { of: "findings", by: ["BODY_TYPE", "CATEGORY"], measures: { count } },
  "worsening-categories": { of: "findings", only: upheld, by: ["CATEGORY"], measures: { before: those(within("DECIDED", "2024-01-01", "2024-12-31")), after: those(within("DECIDED", "2025-01-01", "2025-12-31")) } },
  "bodies-getting-worse": {
    of: "findings", only: within("DECIDED", "2024-01-01", "2025-12-31"), by: ["BODY"], keeps: (rows) => rows.some((row) => upheld(row) && in2025(row)),
    measures: { before: those((row) => upheld(row) && in2024(row)), after: those((row) => upheld(row) && in2025(row)), shareBefore: rate(upheld, (row) => filled("OUTCOME")(row) && in2024(row)), shareAfter: rate(upheld, (row) => filled("OUTCOME")(row) && in2025(row)) },
  },
  "upheld-by-category-and-quarter": { of: "findings", only: (row) => filled("OUTCOME")(row) && filled("DECIDED")(row), by: ["CATEGORY", "DECIDED_QUARTER"], measures: { count, upheld: rate(upheld) } },
  "cases-received-by-month": { of: "cases", only: filled("RECEIVED"), by: ["RECEIVED_MONTH"], measures: { count } },
  "cases-decided-in-time": { of: "cases", only: filled("DECIDED"), by: ["DECIDED_QUARTER"], measures: { count, withinTarget: inTime, medianWorkingDays: median("took") } },
  "open-cases-by-team": { of: "cases", only: is("STATUS", "RECEIVED", "ASSESSMENT", "INVESTIGATION"), by: ["SEGMENT", "TEAM"], measures: { count } },
  "cases-by-complexity": { of: "cases", only: filled("took"), by: ["COMPLEXITY"], measures: { count, ...timed } },
  "cases-upheld-by-body-type": { of: "cases", only: filled("DECIDED"), by: ["BODY_TYPE"], measures: { count, upheld: those(upheld) } },
  "for-publication": { of: "findings", by: ["BODY_TYPE", "DECIDED_YEAR"], measures: { isWithheld: (rows) => rows.length < 5 } },
  "hopper-by-area": { of: "requests", only: (row) => row["isOpen"] === true && row["OWNER"] === null, by: ["SEGMENT", "AREA"], measures: { count } },
  "inflow-by-area": { of: "requests", by: ["AREA", "RECEIVED_MONTH"], measures: { count } },
  "open-requests-by-owner": { of: "requests", only: (row) => row["isOpen"] === true && row["OWNER"] !== null, by: ["OWNER"], measures: { count } },
  "what-goes-wrong-by-theme": { of: "tags", by: ["THEME"], measures: { count, cases } },
  "themes-getting-worse": { of: "tags", by: ["THEME", "OCCURRED_QUARTER"], keeps: grew, measures: ofQuarter },
  "bodies-getting-worse-by-quarter": { of: "cases", only: upheld, by: ["BODY", "DECIDED_QUARTER"], keeps: grew, measures: ofQuarter },
  "themes-by-body": { of: "tags", by: ["BODY", "THEME"], measures: { count, cases } },
  "principles-by-year": { of: "tags", by: ["PRINCIPLE", "OCCURRED_YEAR"], measures: { count, change: changed(12) } },
  "lessons-by-state": { of: "lessons", by: ["AUDIENCE", "STATE"], measures: { count } },
  "did-we-learn": { of: "lessons", only: filled("AGREED"), by: ["AGREED_QUARTER"], measures: { count, changed: those(filled("CHANGED")), works: those(works), doesNot: those(doesNot), shareThatWorks: rate(works, checked) } },
  "lessons-overdue-by-team": { of: "lessons", only: is("isOverdue", true), by: ["TEAM"], measures: { count } },
  "lessons-that-work-by-theme": { of: "lessons", only: checked, by: ["THEME"], measures: { count, shareThatWorks: rate(works) } },
  "lessons-read-and-used": { of: "shares", by: ["TEAM"], measures: { count, read: those(is("isRead", true)), used: those(is("isUsed", true)), shareUsed: rate(is("isUsed", true)) } },
  "open-systemic-issues": { of: "issues", only: open, by: ["THEME", "STATE"], measures: { count } },
  "what-policies-changed": { of: "feedback", by: ["OUTCOME"], measures: { count } },
};
