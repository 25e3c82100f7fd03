import { formatDate } from "@remit/domain/calendar/office-date";
import { dueOn, originalDueOn, type Clock } from "@remit/domain/calendar/clock";
import type { Body } from "../bodies.js";
import type { Customer } from "../customers.js";
import type { OutcomeCode } from "../finding-vocabulary.js";
import { officeCalendar, workingDaysFrom } from "../office-days.js";
import type { CaseRow } from "../rows.js";
import { fill, tell, type Told } from "../stories/fill.js";
import type { Story } from "../stories/story.js";
import { lastDayWorked, type Course } from "./course.js";
import type { Ledger } from "./ledger.js";
import type { Stage } from "./plan.js";
import type { GroupTelling } from "./tell-group.js";
import { WordsOfCase } from "./words-of-case.js";

/** A case that is being told: its row, its story and the words of it. */
export interface Telling { readonly row: CaseRow; readonly story: Story; readonly customer: Customer; readonly body: Body; readonly words: WordsOfCase }

const whenInvestigated: readonly OutcomeCode[] = ["UPHELD", "UPHELD", "UPHELD", "UPHELD", "UPHELD", "PARTLY_UPHELD", "PARTLY_UPHELD", "PARTLY_UPHELD", "PARTLY_UPHELD", "PARTLY_UPHELD", "NOT_UPHELD", "NOT_UPHELD", "NOT_UPHELD", "NOT_UPHELD", "NOT_UPHELD", "NOT_UPHELD", "ALREADY_PUT_RIGHT", "ALREADY_PUT_RIGHT", "RESOLVED", "UPHELD_SERIOUS"];
const whenAssessed: readonly OutcomeCode[] = ["OUTSIDE_REMIT", "OUTSIDE_REMIT", "OUTSIDE_REMIT", "RESOLVED", "RESOLVED", "RESOLVED", "WITHDRAWN", "ALREADY_PUT_RIGHT"];

function statusOf(stage: Stage, { decided, closed }: Course): CaseRow["status"] {
  if (closed) return "CLOSED";
  if (decided) return "DECIDED";
  return stage === "NEW" ? "RECEIVED" : stage === "ASSESSMENT" ? "ASSESSMENT" : "INVESTIGATION";
}

/** A story as one person tells it of one body, under a title that no other case has. */
function draft(story: Story, customer: Customer, body: Body, received: string, ledger: Ledger): { told: Told; title: string } {
  let [told, tries]: [Told, number] = [{}, 0];
  const title = ledger.fresh(() => {
    told = tell(story, customer, received, ledger.chance);
    told = { ...told, body: body.row.name, topic: fill(story.topic, told) };
    const plain = fill(ledger.chance.pick(story.titles), told);
    // When all that the story can say has been said, the body tells one case from another, and at last the month.
    const more = [plain, `${plain} (${body.row.name})`, `${plain} (${body.row.name}, ${told["month"]})`];
    return more[Math.floor(tries++ / 20)]!;
  }, 60);
  return { told, title };
}

function tellFindings({ course: { decided, moved }, plan }: GroupTelling, { row, story, words }: Telling, ledger: Ledger): void {
  if (plan.stage === "NEW") return;
  const { chance, reference } = ledger;
  const early = chance.pick(whenAssessed);
  story.heads.forEach(([category, complaint], at) => {
    const outcome = !decided ? null : moved ? chance.pick(whenInvestigated) : early;
    // An amended decision found something that the first one had not.
    const amended = row.is_amended_at_review && at === 0 ? "PARTLY_UPHELD" : outcome;
    ledger.rows.findings.push({ id: ledger.id(ledger.at(row.received_on, "day")), case_id: row.id, ordinal: at + 1, complaint: words.fill(complaint), category_id: reference.category(category), outcome_id: amended && reference.outcome(amended) });
  });
}

/** The service standard: half a year of working days from receipt to decision, paused while we wait for somebody. */
function startClock({ stints, plan }: GroupTelling, { row }: Telling, ledger: Ledger): void {
  const { chance, asOf } = ledger;
  const last = stints.at(-1);
  const paused = plan.stage === "INVESTIGATION" && last && chance.happens(0.18) ? workingDaysFrom(last.from, chance.whole(1, 4)) : null;
  const resumed = paused && chance.happens(0.6) ? workingDaysFrom(paused, chance.whole(3, 12)) : null;
  const isPaused = paused && paused <= lastDayWorked(asOf);
  const toOn = resumed && resumed <= lastDayWorked(asOf) ? resumed : null;
  const reason = chance.pick(["Waiting for records from the body", "Waiting for the adviser’s report", "Waiting for the complainant, who is in hospital"]);
  const clock: Clock = { startedOn: row.received_on, target: { workingDays: 130 }, pauses: isPaused ? [{ fromOn: paused, toOn, reason }] : [], stoppedOn: row.decided_on };
  const id = ledger.id(ledger.at(row.received_on, "morning"));
  ledger.rows.clocks.push({
    id, case_id: row.id, record_type: "Case", record_id: row.id, kind: "SERVICE_STANDARD", calendar_id: ledger.reference.calendarId, started_on: row.received_on, target_working_days: 130, target_calendar_months: null,
    due_on: dueOn(clock, officeCalendar), original_due_on: originalDueOn(clock, officeCalendar), stopped_on: row.decided_on,
  });
  if (isPaused) ledger.rows.clock_pauses.push({ id: ledger.id(ledger.at(paused, "day")), clock_id: id, from_on: paused, to_on: toOn, reason });
}

/** CS-02: whoever has the case, else whoever had it last; their team leader where that person has left. Nobody yet for what nobody has had. */
function contactOf({ plan: { seat }, stints }: GroupTelling, { organisation: { seats } }: Ledger): string | null {
  const last = stints.at(-1);
  if (seat || !last) return seat?.holderId ?? null;
  const person = seats.holderOn(last.seat, last.from);
  return seats.all.some((one) => one.holderId === person) ? person : seats.leaderOf(last.seat).holderId;
}

/** Writes a case as it stands today, with its findings and its clock. */
export function tellCase(group: GroupTelling, story: Story, customer: Customer, ledger: Ledger): Telling {
  const { course, plan, amended } = group;
  const { chance, organisation: { seats } } = ledger;
  const body = chance.pick(ledger.reference.bodies.filter(({ kind, row: { name } }) => kind === story.kind && (story.body ?? name) === name));
  const { told, title } = draft(story, customer, body, course.received, ledger);
  const draw = chance.pick([1, 2, 2, 2, 3, 3, 4]);
  const decidedText = course.decided ? formatDate(course.decided) : null;
  const row: CaseRow = {
    id: ledger.id(ledger.at(course.received, "early")), reference: "", case_group_id: group.row.id, body_id: body.row.id, complainant_id: customer.row.id, title, summary: fill(story.summary, told),
    status: statusOf(plan.stage, course), received_on: course.received, decided_on: course.decided ?? null,
    decided_text: decidedText && amended ? `${decidedText} (amended at review ${formatDate(amended)})` : decidedText, amended_on: amended, is_amended_at_review: amended !== null,
    closed_on: course.closed ?? null, is_sensitive: false, complexity: plan.seat ? Math.min(draw, seats.levelOf(plan.seat.holderId)) : draw,
    segment_id: group.row.segment_id, owner_position_id: group.row.owner_position_id, contact_owner_id: contactOf(group, ledger),
  };
  const telling: Telling = { row, story, customer, body, words: new WordsOfCase(story, told, ledger) };
  ledger.rows.cases.push(row);
  tellFindings(group, telling, ledger);
  startClock(group, telling, ledger);
  return telling;
}
