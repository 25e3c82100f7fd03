import type { Kept } from "../frame/choices/act";
import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { activityKinds, channels } from "@remit/domain/casework/labels";
import { adviceActs } from "../advice/adviceActs";
import { sayAnswerDue } from "../advice/due";
import { sayMatter } from "../authority/escalationActs";
import type { Act } from "../frame/choices/Choices";
import { activityActs, letterActs, requestActs } from "../cases/pieceActs";
import { caseListWith, groupListWith } from "./links";
import type { Tone } from "../frame/theme/palette";
import { count } from "../frame/words/counts";
import { dayOf } from "../frame/words/dates";
import type { ActivityDue, AdviceDue, LetterWaiting, MatterDue, MyCommand, MyCounsel, MySeat, OfCase, OfficeOrder, RequestDue, UntoldCase, Waiting } from "./documents";

/** One line of Today: why now, what it is, and the act that settles it. */
export interface Need {
  readonly id: string;
  /** Days that it is late; 0 is today. The greatest comes first. */
  readonly late: number;
  /** Among those equally late, the greatest comes first. */
  readonly weight: number;
  readonly reason: string;
  readonly tone: Tone;
  readonly what: string;
  /** Where it is worked on. */
  readonly at: { readonly to: string; readonly label: string };
  /** The record and its actions, most fitting first; without one, the way there is the act. */
  readonly record?: Kept;
  readonly acts?: Readonly<Record<string, Act<never>>>;
  /** What the way there is called when it is the act. */
  readonly go?: string;
}

/** From how many days on work in the hopper has waited too long. */
export const oldInHopperDays = 5;
/** How many months before the last known bank holiday it is time to add the next ones. */
const holidayMonths = 6;

const inCase = ({ case: its }: OfCase, tab: string) => ({ to: its ? `/cases/${its.id}/show?tab=${tab}` : "/cases", label: its ? `${its.reference} ${its.title}` : "" });
const sayLate = (days: number): string => (days > 0 ? `overdue by ${count(days, "day")}` : "due today");
const sayWaiting = (days: number): string => (days <= 0 ? "arrived today" : days === 1 ? "arrived yesterday" : `arrived ${count(days, "day")} ago`);
const toneOf = (late: number): Tone => (late > 0 ? "red" : "amber");
const only = <Row extends Kept>(acts: Readonly<Record<string, Act<Row>>>, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, acts[name]])) as Readonly<Record<string, Act<never>>>;

const ofRequest = (row: RequestDue, today: string): Need => {
  const late = calendarDaysBetween(row.nextActionDueOn ?? today, today);
  return { id: row.id, late, weight: row.priority, reason: sayLate(late), tone: toneOf(late), what: row.summary, at: inCase(row, "requests"), record: row, acts: only(requestActs, ["completeServiceRequest"]) };
};

const ofActivity = (row: ActivityDue, today: string): Need => {
  const late = calendarDaysBetween(row.dueOn ?? today, today);
  return { id: row.id, late, weight: 500, reason: sayLate(late), tone: toneOf(late), what: `${activityKinds[row.kind]}: ${row.summary}`, at: inCase(row, "activities"), record: row, acts: only(activityActs, ["completeActivity"]) };
};

/** What came in is to be classified on the day on which it comes (WM-03). */
const ofLetter = (row: LetterWaiting, today: string): Need => {
  const late = calendarDaysBetween(dayOf(row.receivedAt), today);
  const isNew = row.status === "OPEN";
  return {
    id: row.id, late: isNew ? late : late - 1, weight: isNew ? 600 : 400, reason: `${sayWaiting(late)}, ${isNew ? "not classified" : "not answered"}`, tone: isNew && late > 0 ? "red" : "amber",
    what: `${channels[row.channel]}: ${row.summary}`, at: inCase(row, "correspondence"), record: row, acts: only(letterActs, [isNew ? "classifyCorrespondence" : "answerCorrespondence"]),
  };
};

const ofUntold = (row: UntoldCase): Need => ({
  id: row.id, late: 0, weight: 300, reason: "customer not told", tone: "amber", what: `Tell the customer that ${row.contactOwner?.name ?? "somebody else"} is their contact`,
  at: { to: `/cases/${row.id}/show`, label: `${row.reference} ${row.title}` }, go: "Open the case",
});

const ofAdvice = (row: AdviceDue, today: string): Need => {
  const isAsked = row.status === "ASKED";
  const late = isAsked ? calendarDaysBetween(row.dueOn ?? today, today) : 0;
  const { words, tone } = isAsked && row.dueOn ? sayAnswerDue(row.dueOn, today) : { words: "answered", tone: "amber" as const };
  return { id: row.id, late, weight: 450, reason: words, tone, what: isAsked ? `Advice: ${row.question}` : `Advice to act on: ${row.question}`, at: inCase(row, "advice"), record: row, acts: only(adviceActs, [isAsked ? "answerAdvice" : "actOnAdvice"]) };
};

const ofMatter = (row: MatterDue, today: string): Need => {
  const late = calendarDaysBetween(dayOf(row.openedAt), today);
  return { id: row.id, late, weight: 650, reason: `escalated ${late <= 0 ? "today" : late === 1 ? "yesterday" : `${count(late, "day")} ago`}`, tone: "amber", what: `Decide: ${sayMatter(row)}`, at: inCase(row, "authority"), go: "Open" };
};

/** What others ask of a person: answers, acts on answers, and decisions above somebody's limit (AS-28, AS-34). */
export const counselNeeds = ({ forMe, toActOn, matters }: MyCounsel, today: string): Need[] => [
  ...forMe.nodes.map((row) => ofAdvice(row, today)), ...toActOn.nodes.map((row) => ofAdvice(row, today)), ...matters.nodes.map((row) => ofMatter(row, today)),
];

/** What a person's own seat needs of them. */
export const seatNeeds = ({ requests, activities, letters, untold }: MySeat, today: string): Need[] => [
  ...requests.nodes.map((row) => ofRequest(row, today)),
  ...activities.nodes.map((row) => ofActivity(row, today)),
  ...letters.nodes.map((row) => ofLetter(row, today)),
  ...untold.nodes.map(ofUntold),
];

/** What waits for this person's decision: a case stands still until then (WM-54, WM-57). */
export const approvalNeeds = ({ approvals }: { readonly approvals: { readonly nodes: readonly Waiting[] } }, today: string): Need[] =>
  approvals.nodes.map((row) => {
    const days = calendarDaysBetween(dayOf(row.waitsSince), today);
    return { id: row.id, late: days, weight: 850, reason: days > 0 ? `waiting for your decision for ${count(days, "day")}` : "waiting for your decision", tone: toneOf(days), what: `${row.asks} ${row.what}`, at: { to: "/approvals", label: row.case ? `${row.case.reference} ${row.case.title}` : row.reference }, go: "Decide" };
  });

interface Line extends Pick<Need, "id" | "reason" | "what" | "go"> {
  readonly isRed: boolean;
  readonly weight: number;
  readonly to: string;
  readonly label: string;
}
const line = ({ isRed, to, label, ...rest }: Line): Need => ({ ...rest, late: isRed ? 1 : 0, tone: isRed ? "red" : "amber", at: { to, label } });
const work = { to: "/work-management", label: "Work management", go: "Give it out" } as const;
const groups = { to: groupListWith({ isInMyHopper: { eq: true }, isOpen: { eq: true } }), label: "Case groups in the hopper", go: "Look" } as const;

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const ofAway = ({ members }: MyCommand["myTeam"]): Need[] =>
  members.filter(({ availability, overdue }) => availability === "AWAY" && overdue > 0).map(({ positionId, name, availabilityWords, overdue }) =>
    line({ id: positionId, isRed: true, weight: 900, reason: lowerFirst(availabilityWords), what: `${name} is away and has ${count(overdue, "overdue request")}`, ...work, go: "Reassign" }));

/** What a leader answers for: the hopper, and the work of those who are away. */
export function commandNeeds({ myTeam, hopperSummary, old, due, unclassified, returned }: MyCommand): Need[] {
  const lines: (Line & { readonly amount: number })[] = [
    { amount: due.totalCount, id: "hopper-due", isRed: true, weight: 950, reason: "due, with nobody", what: `${count(due.totalCount, "request")} in the hopper should be acted on today or earlier`, ...work },
    { amount: old.totalCount, id: "hopper-old", isRed: true, weight: 800, reason: `waiting ${oldInHopperDays} days or more`, what: `${count(old.totalCount, "request")} in the hopper; the oldest has waited ${count(hopperSummary?.oldestDays ?? 0, "day")}`, ...work },
    { amount: unclassified.totalCount, id: "unclassified", isRed: false, weight: 700, reason: "with nobody", what: `${count(unclassified.totalCount, "piece of correspondence", "pieces of correspondence")} came in on cases that nobody holds`, ...groups },
    { amount: returned.totalCount, id: "returned", isRed: false, weight: 200, reason: "returned", what: `${count(returned.totalCount, "case group")} came back with nothing open`, ...groups },
  ];
  return [...ofAway(myTeam), ...lines.filter(({ amount }) => amount > 0).map(line)];
}

/** What those who run the office should see to. */
export function officeNeeds({ orphanCheck, hierarchyGaps, calendars }: OfficeOrder, today: string): Need[] {
  const ending = calendars.nodes.flatMap(({ id, name, holidays }) => {
    const last = holidays.nodes[0]?.on;
    return last && calendarDaysBetween(today, last) > holidayMonths * 30 ? [] : [line({ id, isRed: !last, weight: 100, reason: "holidays run out", what: `Bank holidays of ${name} are known ${last ? `until ${last.slice(0, 4)}` : "for no year"}; deadlines after that would be wrong`, to: "/administration", label: "Calendars", go: "Add holidays" })];
  });
  const orphans = orphanCheck.count > 0 ? [line({ id: "orphans", isRed: true, weight: 999, reason: "nobody can reach it", what: `${count(orphanCheck.count, "piece of work", "pieces of work")} belong to nobody`, to: caseListWith({}), label: "Cases", go: "Look" })] : [];
  const gaps = hierarchyGaps.map(({ segment, team, says }, at) => line({ id: `gap-${at}`, isRed: false, weight: 90, reason: "a gap in the structure", what: `${[segment, team].filter(Boolean).join(", ")}: ${says}`, to: "/administration", label: "Organisation", go: "Look" }));
  return [...orphans, ...ending, ...gaps];
}

/** Most urgent first. */
export const byUrgency = (needs: readonly Need[]): readonly Need[] => [...needs].sort((one, other) => other.late - one.late || other.weight - one.weight);
