import { workingCalendar } from "../calendar/working-calendar.js";
import type { Occurrence } from "./occurrences.js";
import { dutyBase, rulesOfPreset } from "./presets.js";
import { firstScheme, ruleInWords, rulesInForce, schemeOn, type PointsRule, type PointsScheme } from "./scheme.js";
import { goesOn, sayFree, standingOf } from "./standing.js";
import { workloadOf } from "./workload-of.js";

/** A Monday closed by the office lies in the way of what is counted in working days. */
const calendar = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: [["2026-04-03", "Good Friday"], ["2026-04-06", "Easter Monday"]], closures: [["2026-03-09", "Moving day"]] });
const childCare = rulesOfPreset("CHILD_CARE", "2026-01-01", ["duty-team"]);
const scheme: PointsScheme = { ...firstScheme, caseUnit: "GROUP", effectiveFrom: "2026-01-01" };

const something: Occurrence = { event: "FACTOR", kinds: [], about: null, caseId: null, groupId: null, groupName: null, startedOn: "2026-03-02", endedOn: null, units: 1, measure: null, decidedOn: null };
const post = (...kinds: string[]): Occurrence => ({ ...something, event: "POST", kinds, startedOn: "2025-01-06" });
const held = (caseId: string, more: Partial<Occurrence> = {}): Occurrence => ({ ...something, event: "CASE", caseId, groupId: `${caseId}'s family`, groupName: "The family", about: { type: "Case", id: caseId, name: caseId }, kinds: ["1"], startedOn: "2026-01-12", ...more });
const recorded = (code: string, more: Partial<Occurrence> = {}): Occurrence => ({ ...something, kinds: [code], caseId: "one", ...more });
const responsible = (code: string, more: Partial<Occurrence> = {}): Occurrence => ({ ...recorded(code, more), event: "RESPONSIBILITY", caseId: null });

interface Asked { readonly on?: string; readonly rules?: readonly PointsRule[]; readonly schemes?: readonly PointsScheme[]; readonly fte?: number }
const told = (occurrences: readonly Occurrence[], { on = "2026-03-04", rules = childCare, schemes = [scheme], fte = 1 }: Asked = {}) => workloadOf({ on, calendar, rules, schemes, occurrences, fte });
/** The points of one rule on a day. */
const points = (code: string, occurrences: readonly Occurrence[], asked: Asked = {}) => told(occurrences, asked).lines.filter(({ ruleCode }) => ruleCode === code).reduce((all, { total }) => all + total, 0);
/** On how many of the named days a rule gives these points. */
const onDays = (code: string, occurrences: readonly Occurrence[], days: readonly string[]) => days.map((on) => points(code, occurrences, { on }));

test("[WL-13, WL-14, WL-12, WL-08] everybody has the base of 15, on duty in an assessment team it is 30, and no month assesses it anew", () => {
  expect(told([post("a-team")]).lines).toMatchObject([{ ruleCode: "BASE", sum: "STABLE", total: 15, why: "Everybody has it, and it is not assessed anew." }]);
  expect(told([post("duty-team")]).lines).toMatchObject([{ ruleCode: dutyBase, total: 30 }]);
  expect(told([post("a-team"), post("duty-team")]).totals.stable).toBe(30);
  expect(["2026-01-31", "2026-05-01", "2027-05-01"].map((on) => told([post("a-team")], { on }).totals.stable)).toEqual([15, 15, 15]);
});

test("[WL-51, WL-10] the base is the same for all, part-time or not; it is the maximum that is scaled", () => {
  expect([1, 0.6].map((fte) => told([post("a-team")], { fte })).map(({ totals, maximum }) => [totals.stable, maximum])).toEqual([[15, 100], [15, 60]]);
});

test("[WL-15] one comes with each full ten of all other lines, last of all; totals are told with it and without, and it is off at first", () => {
  const occurrences = [post("a-team"), held("one")];
  expect(told(occurrences).totals).toEqual({ stable: 15, extra: 0, cases: 2, without: 17, onePerTen: 1, with: 18, counted: 17 });
  const on = told(occurrences, { schemes: [{ ...scheme, addsOnePerTen: true }] });
  expect(on.totals).toMatchObject({ without: 17, with: 18, counted: 18 });
  expect(on.lines.at(-1)).toMatchObject({ ruleCode: "ONE_PER_TEN", total: 1, why: "All other lines make 17 points." });
});

test("[WL-16, WL-07, WL-39] an allocated case weighs 2, and the three sums add up by themselves", () => {
  const { totals, lines } = told([post("a-team"), responsible("WORKING_PARTY"), held("one"), held("two")]);
  expect([totals.stable, totals.extra, totals.cases, totals.counted]).toEqual([15, 5, 4, 24]);
  expect(lines.map(({ sum, total, why }) => [sum, total, why])).toContainEqual(["CASE", 2, "Allocated on 12 January 2026."]);
});

test("[WL-17] from the decision a case keeps its points up to and including day 28, then has none, whatever else weighed on it", () => {
  const decided = [held("one", { decidedOn: "2026-03-02" }), recorded("COURT", { decidedOn: "2026-03-02" })];
  expect(onDays("CASE", decided, ["2026-03-02", "2026-03-30", "2026-03-31"])).toEqual([2, 2, 0]);
  expect(onDays("COURT", decided, ["2026-03-30", "2026-03-31"])).toEqual([2, 0]);
  expect(told(decided, { on: "2026-03-30" }).lines[0]!.why).toBe("Since 2 March 2026, decided on 2 March 2026; counts until 30 March 2026.");
  expect(points("CASE", [held("one", { decidedOn: null })], { on: "2026-03-31" })).toBe(2);
});

test("[WL-18] a case weighs one more in the month of its allocation, or for a month from it where the office says so", () => {
  const fresh = [held("one", { startedOn: "2026-03-20" })];
  expect(onDays("NEW_CASE", fresh, ["2026-03-19", "2026-03-20", "2026-03-31", "2026-04-01"])).toEqual([0, 1, 1, 0]);
  const rolling = { schemes: [{ ...scheme, newCase: "ROLLING" as const }] };
  expect(["2026-04-19", "2026-04-20"].map((on) => points("NEW_CASE", fresh, { on, ...rolling }))).toEqual([1, 0]);
});

test("[WL-19] an initial assessment weighs 1 up to and including the seventh working day; closed days and weekends are none", () => {
  expect(onDays("INITIAL_ASSESSMENT", [recorded("INITIAL_ASSESSMENT")], ["2026-03-02", "2026-03-12", "2026-03-13"])).toEqual([1, 1, 0]);
});

test("[WL-20] a core assessment weighs 3 for 35 working days, and the way to a case conference 3 for 15, by a rule of its own", () => {
  expect(onDays("CORE_ASSESSMENT", [recorded("CORE_ASSESSMENT")], ["2026-04-23", "2026-04-24"])).toEqual([3, 0]);
  expect(onDays("SECTION_47", [recorded("SECTION_47")], ["2026-03-24", "2026-03-25"])).toEqual([3, 0]);
});

test("[WL-21] court work weighs 2 an episode for as long as it lasts", () => {
  expect(onDays("COURT", [recorded("COURT", { units: 2, endedOn: "2026-06-30" })], ["2026-03-01", "2026-03-02", "2026-06-30", "2026-07-01"])).toEqual([0, 4, 4, 0]);
});

test("[WL-22, WL-23] each child looked after and each child on a protection plan weighs 1", () => {
  expect(["LOOKED_AFTER", "PROTECTION_PLAN"].map((code) => points(code, [recorded(code, { units: 3 })]))).toEqual([3, 3]);
});

test("[WL-24] a child placed outside the borough weighs 1 above two hours of travel each way, and nothing at two", () => {
  expect([2, 2.25, null].map((measure) => points("FAR_PLACEMENT", [recorded("FAR_PLACEMENT", { measure })]))).toEqual([0, 1, 0]);
});

test("[WL-25] a needs assessment on leaving care weighs 1 for seven working days", () => {
  expect(onDays("LEAVING_CARE", [recorded("LEAVING_CARE")], ["2026-03-12", "2026-03-13"])).toEqual([1, 0]);
});

test("[WL-26] the first pathway plan weighs 2 for 35 working days, and later plans of the case weigh nothing", () => {
  const plans = [recorded("PATHWAY_PLAN", { startedOn: "2026-04-20" }), recorded("PATHWAY_PLAN"), recorded("PATHWAY_PLAN", { caseId: "two" })];
  expect(onDays("PATHWAY_PLAN", plans, ["2026-03-02", "2026-04-23", "2026-04-24"])).toEqual([4, 4, 0]);
});

test.each([["[WL-27]", "PRACTICE_TEACHING", 10], ["[WL-28]", "LONG_ARM", 5], ["[WL-29]", "GROUP_WORK", 5], ["[WL-30]", "MENTORING", 5], ["[WL-31]", "FOSTER_PANEL", 5], ["[WL-32]", "FORMAL_TRAINING", 5], ["[WL-33]", "WORKING_PARTY", 5]])(
  "%s %s weighs %i for each, from its first day to its last", (_rule, code, each) => {
    expect(onDays(code, [responsible(code, { units: 2, endedOn: "2026-03-31" })], ["2026-03-01", "2026-03-02", "2026-03-31", "2026-04-01"])).toEqual([0, each * 2, each * 2, 0]);
    expect(told([responsible(code)]).lines).toMatchObject([{ sum: "EXTRA" }]);
  });

test("[WL-34] an evidence interview for another team weighs 1 for each case, and outlives the decision of a case that is not one's own", () => {
  expect(told([recorded("EVIDENCE_INTERVIEW", { units: 2, decidedOn: "2025-12-01" })]).lines).toMatchObject([{ sum: "EXTRA", total: 2 }]);
});

test("[WL-09] a family counts once; a child looked after or on a plan counts singly, once, whatever else is on it", () => {
  const family = { groupId: "F", groupName: "A family" };
  const cases = [held("one", family), held("two", family), held("three", family), held("four")];
  const singly = [recorded("LOOKED_AFTER", { caseId: "two", units: 2 }), recorded("PROTECTION_PLAN", { caseId: "two" })];
  expect(points("CASE", cases)).toBe(4);
  expect(points("CASE", [...cases, ...singly])).toBe(8);
  expect(told(cases).lines[0]).toMatchObject({ about: { type: "CaseGroup", id: "F" } });
  expect(points("CASE", [...cases, ...singly], { schemes: [{ ...scheme, caseUnit: "CASE" }] })).toBe(8);
});

test("[WL-10, WL-11, WL-47] little room from 85 on, over strictly above 100, scaled to part-time; it guides and never says no", () => {
  expect([84, 85, 100, 101].map((one) => standingOf(one, 1, firstScheme).standing)).toEqual(["ROOM", "LIMITED", "LIMITED", "OVER"]);
  expect(standingOf(51, 0.6, firstScheme)).toEqual({ standing: "LIMITED", maximum: 60, limitedFrom: 51, free: 9 });
  expect([21, 1, 0, -8].map((free) => sayFree({ free }))).toEqual(["21 points free", "1 point free", "Nothing free", "8 points over"]);
});

test("[WL-49] “goes on” means two months in a row, or as many as the office settles", () => {
  expect([[true, true], [true, false], [true]].map((months) => goesOn(months, firstScheme))).toEqual([true, false, false]);
  expect(goesOn([true, true], { monthsInARow: 3 })).toBe(false);
});

test("[WL-53, WL-35] a past day is told by the rules and the guideline of that day", () => {
  const later = [...childCare, { ...childCare.find(({ code }) => code === "CASE")!, points: 3, effectiveFrom: "2026-04-01" }];
  const ended = later.map((rule) => (rule.code === "COURT" ? { ...rule, effectiveTo: "2026-04-30" } : rule));
  expect(["2026-03-31", "2026-04-01"].map((on) => points("CASE", [held("one")], { on, rules: ended }))).toEqual([2, 3]);
  expect(["2026-04-30", "2026-05-01"].map((on) => points("COURT", [recorded("COURT")], { on, rules: ended }))).toEqual([2, 0]);
  expect(rulesInForce(ended, "2025-12-31")).toEqual([]);
  expect(schemeOn([scheme, { ...scheme, fullPost: 90, effectiveFrom: "2026-04-01" }], "2026-04-02").fullPost).toBe(90);
});

test("[WL-35] each rule says what it gives, from when to when and under which condition", () => {
  const words = Object.fromEntries(childCare.map((rule) => [rule.code, ruleInWords(rule)]));
  expect(words["PATHWAY_PLAN"]).toBe("2 points for each plan, from when it begins until it ends, for 35 working days at most; the first one only. In force from 1 January 2026.");
  expect(words["FAR_PLACEMENT"]).toContain("; more than 2 hours of travel each way. In force");
});

test("[WL-02] complexity, risk, time and kind of work weigh, not the number of cases alone", () => {
  const rules = rulesOfPreset("OMBUDSMAN", "2026-01-01", []);
  const five = (more: Partial<Occurrence>) => told([held("one", more), held("two", more)], { rules, schemes: [{ ...firstScheme, effectiveFrom: "2026-01-01" }] }).totals.cases;
  expect([five({ kinds: ["1"] }), five({ kinds: ["3"] }), five({ kinds: ["4"] })]).toEqual([4, 6, 10]);
  const risky: Occurrence = { ...something, event: "HIGH_RISK", caseId: "one" };
  const review: Occurrence = { ...something, event: "REVIEW", caseId: "three" };
  expect(told([held("one"), risky, review, recorded("SITE_VISIT")], { rules }).totals.cases).toBe(9);
});
