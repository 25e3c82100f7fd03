import { originalDueOn } from "@remit/domain/calendar/clock";
import type { ReviewClockKind, ReviewStage } from "@remit/domain/reviews/labels";
import { deadlinesOf, isInWindow, standardsAtFirst } from "@remit/domain/reviews/standards";
import type { CaseRows } from "../cases/ledger.js";
import type { Chance } from "../chance.js";
import { momentOf, officeCalendar, workingDaysFrom } from "../office-days.js";
import type { Organisation } from "../organisation/invent-organisation.js";
import type { Seat } from "../organisation/seats.js";
import type { AuditRow, CalendarRow, CaseRow, ClockRow, OfficeRows, PauseRow } from "../rows.js";
import { plannedReviews } from "./plan.js";
import { requestsTold, type RequestTold } from "./requests.js";

/** The tables of reviews, and what they add to the clocks and the history. */
export type ReviewRows = Pick<OfficeRows, "reviews" | "review_issues" | "review_steps" | "review_parties" | "commissioned_work" | "clocks" | "clock_pauses">;
interface Drawing { readonly asOf: string; readonly chance: Chance; readonly organisation: Organisation; readonly cases: CaseRows; readonly history: readonly AuditRow[]; readonly calendars: readonly CalendarRow[] }
interface One { readonly row: CaseRow; readonly stage: ReviewStage; readonly on: (working: number) => string; readonly told: RequestTold; readonly reviewer: Seat; readonly at: number }

/** The working day of a review on which each stage was reached. */
const steps = { triaged: 2, allocated: 3, started: 4, submitted: 12, approved: 14, communicated: 17, handedBack: 19, closed: 21 } as const;
const order: readonly ReviewStage[] = ["REQUESTED", "ACCEPTED", "ALLOCATED", "UNDER_REVIEW", "WAITING", "WITH_APPROVER", "APPROVED", "COMMUNICATED", "HANDED_BACK", "CLOSED"];
const has = (stage: ReviewStage, reached: ReviewStage) => order.indexOf(stage) >= order.indexOf(reached);
const refused: readonly ReviewStage[] = ["NOT_ACCEPTED", "OUT_OF_TIME", "SERVICE_COMPLAINT", "BACK_TO_OPERATIONS"];
const triageReasons: Readonly<Partial<Record<ReviewStage, string>>> = {
  NOT_ACCEPTED: "It repeats the complaint and says nothing of the decision.", OUT_OF_TIME: "It came five months after the decision, and no reason was given.",
  SERVICE_COMPLAINT: "It is about how long we took to ring back.", BACK_TO_OPERATIONS: "The team can answer this question about the letter itself.",
};

const person = (seat: Seat) => ({ actor_id: seat.holderId, position_id: seat.position.id });

/** Invents reviews of decisions that the cases tell of, each with a reviewer who had no part in its case. */
export function inventReviews({ asOf, chance, organisation, cases, history, calendars }: Drawing): { rows: ReviewRows; history: AuditRow[] } {
  const { seats } = organisation;
  const reviewers = ["Idris Kay", "Marianne Holt", "Samir Haddou"].map((name) => seats.named(name));
  const involved = new Map<string, Set<string | null>>();
  for (const { case_id, actor_id } of history) if (case_id) involved.set(case_id, (involved.get(case_id) ?? new Set()).add(actor_id));
  const decided = cases.cases.filter((row) => row.decided_on !== null && row.decided_on < workingDaysFrom(asOf, -2) && !row.is_sensitive).sort((a, b) => (a.decided_on! < b.decided_on! ? 1 : -1));
  const taken = new Set<string>();
  const findCase = (before: string) => decided.find((row) => !taken.has(row.id) && row.decided_on! < before && reviewers.some(({ holderId }) => !involved.get(row.id)?.has(holderId)));
  const planned = plannedReviews.flatMap(({ stage, ago }) => ago.map((days) => ({ stage, receivedOn: workingDaysFrom(asOf, -days) })).filter(({ receivedOn }) => receivedOn < asOf));
  const all = planned.sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1)).flatMap(({ stage, receivedOn }, at): One[] => {
    const row = findCase(receivedOn);
    if (!row) return [];
    taken.add(row.id);
    const free = reviewers.filter(({ holderId }) => !involved.get(row.id)?.has(holderId));
    return [{ row, stage, at, told: requestsTold[at % requestsTold.length]!, reviewer: free[at % free.length]!, on: (working) => { const day = workingDaysFrom(receivedOn, working); return working === 0 ? receivedOn : day < asOf ? day : workingDaysFrom(asOf, -1); } }];
  });
  return tellAll(all, { asOf, chance, organisation, calendar: calendars.find((one) => one.is_office_default)!.id, cases });
}

interface Telling { readonly asOf: string; readonly chance: Chance; readonly organisation: Organisation; readonly calendar: string; readonly cases: CaseRows }

function tellAll(all: readonly One[], telling: Telling): { rows: ReviewRows; history: AuditRow[] } {
  const rows: ReviewRows = { reviews: [], review_issues: [], review_steps: [], review_parties: [], commissioned_work: [], clocks: [], clock_pauses: [] };
  const history: AuditRow[] = [];
  for (const one of all) tell(one, telling, rows, history);
  return { rows, history };
}

function tell(one: One, { chance, organisation: { seats }, calendar, cases }: Telling, rows: ReviewRows, history: AuditRow[]): void {
  const { row, stage, on, told, reviewer, at } = one;
  const manager = seats.named("Tom Pell");
  const taker = seats.named(["Amina Yusuf", "Dana Fox", "Lewis Grant"][at % 3]!);
  const [id, receivedOn, isRefused] = [chance.id(Date.parse(on(0))), on(0), refused.includes(stage)];
  const reference = `R-${receivedOn.slice(0, 4)}-${String(at + 61).padStart(6, "0")}`;
  const reached = (step: ReviewStage) => !isRefused && stage !== "WITHDRAWN" && has(stage, step);
  const findings = cases.findings.filter((finding) => finding.case_id === row.id).map(({ complaint }) => ({ complaint, category: "As decided", outcome: null }));
  const work = reached("WITH_APPROVER");
  rows.reviews.push({
    id, reference, case_id: row.id, stage, received_on: receivedOn, channel: (["POST", "EMAIL", "TELEPHONE"] as const)[at % 3]!, ground_codes: told.grounds, said: told.said,
    decided_on: row.decided_on!, decision: { reference: row.reference, title: row.title, decidedOn: row.decided_on, findings }, is_in_window: isInWindow(receivedOn, row.decided_on!, standardsAtFirst), requested_by_id: taker.holderId,
    acknowledged_on: reached("ACCEPTED") || isRefused ? on(1) : null, triage_outcome: isRefused ? stage : reached("ACCEPTED") ? "ACCEPTED" : null, triage_reason: isRefused ? triageReasons[stage]! : reached("ACCEPTED") ? "It says what we may have got wrong, and it came in time." : null,
    discretion_reason: null, triaged_on: isRefused || reached("ACCEPTED") ? on(steps.triaged) : null, triaged_by_id: isRefused || reached("ACCEPTED") ? manager.holderId : null,
    reviewer_position_id: reached("ALLOCATED") ? reviewer.position.id : null, reviewer_id: reached("ALLOCATED") ? reviewer.holderId : null, allocated_on: reached("ALLOCATED") ? on(steps.allocated) : null, started_on: reached("UNDER_REVIEW") ? on(steps.started) : null,
    waiting_for: stage === "WAITING" ? "The body's own log, asked for by e-mail" : null, analysis: work ? told.analysis : "", conclusion: work ? told.conclusion : "", rationale: work ? told.analysis : "", quality_met: work ? ["POINTS_ANSWERED", "EVIDENCE_WEIGHED", "PLAIN_WORDS", "STANDARD_STATED", "ADJUSTMENTS_MET"] : [],
    decision_problem: work ? told.decision : null, method_problem: work ? told.method : null, outcome_code: work ? told.outcome : null, submitted_by_id: work ? reviewer.holderId : null, submitted_on: work ? on(steps.submitted) : null, submitted_digest: work ? `demonstration-${at}` : null,
    approved_by_id: reached("APPROVED") ? manager.holderId : null, approved_on: reached("APPROVED") ? on(steps.approved) : null, approved_digest: reached("APPROVED") ? `demonstration-${at}` : null, communicated_on: reached("COMMUNICATED") ? on(steps.communicated) : null,
    resolution_codes: reached("HANDED_BACK") ? (told.outcome === "UPHELD" ? ["DECISION_CHANGED", "APOLOGY"] : told.outcome === "PARTLY_UPHELD" ? ["APOLOGY", "BETTER_EXPLANATION"] : ["BETTER_EXPLANATION"]) : [], lessons: reached("HANDED_BACK") ? told.lesson : null,
    handed_back_on: reached("HANDED_BACK") ? on(steps.handedBack) : null, closed_on: stage === "CLOSED" ? on(steps.closed) : stage === "WITHDRAWN" ? on(3) : null,
  });
  startClocks(one, { id, calendar, chance }, rows);
  if (reached("UNDER_REVIEW")) fillFile(one, id, chance, rows, work, reached("APPROVED"), reached("COMMUNICATED"));
  const say = (working: number, seat: Seat, action: string) => history.push({ id: chance.id(Date.parse(on(working))), stream_id: row.id, at: momentOf(on(working), 17 * 60 + 20 + working), ...person(seat), action, record_type: "Review", record_id: id, case_id: row.id, particulars: { reference } });
  say(0, taker, "took in review");
  if (stage === "WITHDRAWN") return void say(3, taker, "recorded the withdrawal of review");
  if (isRefused) return void say(steps.triaged, manager, "triaged review");
  const told_: readonly [ReviewStage, number, Seat, string][] = [["ACCEPTED", steps.triaged, manager, "triaged review"], ["ALLOCATED", steps.allocated, manager, "allocated review"], ["UNDER_REVIEW", steps.started, reviewer, "started review"], ["WITH_APPROVER", steps.submitted, reviewer, "submitted the conclusion of review"], ["APPROVED", steps.approved, manager, "approved the conclusion of review"], ["COMMUNICATED", steps.communicated, reviewer, "communicated the conclusion of review"], ["HANDED_BACK", steps.handedBack, reviewer, "handed back review"], ["CLOSED", steps.closed, taker, "closed review"]];
  for (const [step, working, seat, action] of told_) if (has(stage, step)) say(working, seat, action);
}

function startClocks({ row, stage, on }: One, { id, calendar, chance }: { readonly id: string; readonly calendar: string; readonly chance: Chance }, rows: ReviewRows): void {
  const over = stage === "CLOSED" || stage === "WITHDRAWN" || stage === "HANDED_BACK" || stage === "COMMUNICATED";
  const stopped: Readonly<Record<ReviewClockKind, string | null>> = {
    ACKNOWLEDGE: stage === "REQUESTED" ? null : on(1), TRIAGE: stage === "REQUESTED" ? null : on(steps.triaged), REPLY: over ? on(stage === "WITHDRAWN" ? 3 : steps.communicated) : null, LONG_STOP: over ? on(stage === "WITHDRAWN" ? 3 : steps.communicated) : null };
  for (const [kind, clock] of Object.entries(deadlinesOf(on(0), row.decided_on!, standardsAtFirst)) as [ReviewClockKind, ReturnType<typeof deadlinesOf>[ReviewClockKind]][]) {
    const due = originalDueOn(clock, officeCalendar);
    const made: ClockRow = { id: chance.id(Date.parse(on(0))), case_id: row.id, record_type: "Review", record_id: id, kind, calendar_id: calendar, started_on: clock.startedOn, target_working_days: "workingDays" in clock.target ? clock.target.workingDays : null, target_calendar_months: "calendarMonths" in clock.target ? clock.target.calendarMonths : null, due_on: due, original_due_on: due, stopped_on: stopped[kind] };
    rows.clocks.push(made);
    const pause: PauseRow = { id: chance.id(Date.parse(on(8))), clock_id: made.id, from_on: on(8), to_on: null, reason: "The body's own log, asked for by e-mail" };
    if (kind === "REPLY" && stage === "WAITING") rows.clock_pauses.push(pause);
  }
}

function fillFile({ row, told, stage, on, reviewer, at }: One, id: string, chance: Chance, rows: ReviewRows, isWritten: boolean, isApproved: boolean, isTold: boolean): void {
  const made = (working: number) => chance.id(Date.parse(on(working)));
  rows.review_issues.push({ id: made(5), review_id: id, ordinal: 1, question: told.question, evidence: told.evidence, gap: stage === "WAITING" ? "The body's own log" : "", gap_closed: "", analysis: isWritten ? told.analysis : "" });
  if (!isWritten) return;
  for (const step of ["EXTERNAL_REVIEW", "LEGAL_REFERRAL"] as const) rows.review_steps.push({ id: made(9), review_id: id, step, is_for: step === "LEGAL_REFERRAL" && at % 7 === 0, reason: step === "LEGAL_REFERRAL" && at % 7 === 0 ? "A claim has been mentioned; counsel's view is wanted before we reply." : "No outside perspective is needed; the papers answer the question.", decided_by_id: reviewer.holderId, decided_on: on(9) });
  for (const party of ["COMPLAINANT", "BODY"] as const) rows.review_parties.push({ id: made(11), review_id: id, party, channel: "POST", plan: party === "COMPLAINANT" ? "A call first, then the letter" : "The letter, with what we ask of them", told_on: isTold ? on(16) : null, told_by_id: isTold ? reviewer.holderId : null });
  if (isApproved && told.lesson) rows.commissioned_work.push({ id: made(14), reference: `W-${String(rows.commissioned_work.length + 101).padStart(6, "0")}`, review_id: id, case_id: row.id, why: "", escalations: 0, state: stage === "CLOSED" ? "DONE" : "ASKED", what: `Put into practice: ${told.lesson}`, owner_id: reviewer.holderId, due_on: workingDaysFrom(on(14), 15), commissioned_by_id: reviewer.holderId, commissioned_on: on(14), done_on: stage === "CLOSED" ? on(20) : null, outcome: stage === "CLOSED" ? "Shared with the team and added to the checklist." : null });
}
