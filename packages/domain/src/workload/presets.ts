import type { PointsPreset } from "./labels.js";
import type { PointsRule, PointsScheme } from "./scheme.js";

/** A row of a set of rules, before an office puts it in force from a day on. */
export type PresetRule = Omit<PointsRule, "effectiveFrom" | "effectiveTo">;
/** A set of rules, with how it counts cases. */
export interface Preset { readonly says: string; readonly settings: Pick<PointsScheme, "caseUnit">; readonly rules: readonly PresetRule[] }

type Row = Pick<PointsRule, "code" | "label" | "event" | "points" | "unit"> & Partial<PresetRule>;
const row = (given: Row): PresetRule => ({ sum: given.event === "POST" ? "STABLE" : given.event === "RESPONSIBILITY" ? "EXTRA" : "CASE", lasts: null, lastsIn: null, limitedTo: [], moreThan: null, measuredIn: null, isFirstOnly: false, countsSingly: false, takesPrecedence: false, ...given });

const base = (code: string, label: string, points: number, limitedTo: readonly string[] = []) => row({ code, label, event: "POST", points, unit: "post", limitedTo });
const held = row({ code: "CASE", label: "Allocated case", event: "CASE", points: 2, unit: "case" });
const newlyHeld = row({ code: "NEW_CASE", label: "Newly allocated case", event: "NEW_CASE", points: 1, unit: "case" });
const factor = (code: string, label: string, points: number, unit: string, more: Partial<PresetRule> = {}) => row({ code, label, event: "FACTOR", points, unit, ...more });
const duty = (code: string, label: string, points: number, unit = "responsibility") => row({ code, label, event: "RESPONSIBILITY", points, unit });
const workingDays = (lasts: number) => ({ lasts, lastsIn: "WORKING_DAYS" }) as const;

/** To which teams the higher base of an assessment team applies is the office's own matter: it names them when it takes the set. */
export const dutyBase = "BASE_ON_DUTY";

const childCare: Preset = {
  says: "Points for social work with children and families: a family counts once, a child who is looked after or on a protection plan counts singly.",
  settings: { caseUnit: "GROUP" },
  rules: [
    base("BASE", "Meetings, training, supervision, leave and other fixed elements", 15),
    base(dutyBase, "The same, with duty in an assessment team", 30, [dutyBase]),
    held, newlyHeld,
    factor("INITIAL_ASSESSMENT", "Initial assessment", 1, "assessment", workingDays(7)),
    factor("CORE_ASSESSMENT", "Core assessment", 3, "assessment", workingDays(35)),
    factor("SECTION_47", "Section 47 enquiry, until the case conference", 3, "enquiry", workingDays(15)),
    factor("COURT", "Court work", 2, "episode"),
    factor("LOOKED_AFTER", "Child looked after", 1, "child", { countsSingly: true, takesPrecedence: true }),
    factor("PROTECTION_PLAN", "Child on a protection plan", 1, "child", { countsSingly: true, takesPrecedence: true }),
    factor("FAR_PLACEMENT", "Child placed outside the borough", 1, "child", { moreThan: 2, measuredIn: "hours of travel each way" }),
    factor("LEAVING_CARE", "Needs assessment on leaving care", 1, "assessment", workingDays(7)),
    factor("PATHWAY_PLAN", "Pathway plan", 2, "plan", { ...workingDays(35), isFirstOnly: true }),
    duty("PRACTICE_TEACHING", "Practice teaching", 10, "student"),
    duty("LONG_ARM", "Long-arm supervision", 5, "student"),
    duty("GROUP_WORK", "Group work", 5, "group"),
    duty("MENTORING", "Mentoring", 5, "person"),
    duty("FOSTER_PANEL", "Member of a foster-care panel", 5, "panel"),
    duty("FORMAL_TRAINING", "Formal training of colleagues", 5, "course"),
    duty("WORKING_PARTY", "Working party", 5, "working party"),
    factor("EVIDENCE_INTERVIEW", "Evidence interview for another team", 1, "case", { sum: "EXTRA" }),
  ],
};

const ombudsman: Preset = {
  says: "Points for an Ombudsman's casework: each case by its complexity and risk, reviews, and what makes a case heavy while it lasts.",
  settings: { caseUnit: "CASE" },
  rules: [
    base("BASE", "Meetings, learning, supervision, leave and other fixed elements", 15),
    base("BASE_LEADING", "The same, with leading people", 30, ["TEAM_LEADER", "SEGMENT_MANAGER"]),
    held, newlyHeld,
    row({ code: "COMPLEX", label: "Complex case", event: "COMPLEXITY", points: 1, unit: "case", limitedTo: ["3"] }),
    row({ code: "MOST_COMPLEX", label: "Most complex case", event: "COMPLEXITY", points: 3, unit: "case", limitedTo: ["4"] }),
    row({ code: "HIGH_RISK", label: "Case on the high-risk register", event: "HIGH_RISK", points: 2, unit: "case" }),
    row({ code: "REVIEW", label: "Review of a decision", event: "REVIEW", points: 4, unit: "review" }),
    factor("COURT", "Court proceedings", 2, "set of proceedings", { takesPrecedence: true }),
    factor("AT_RISK", "Somebody at risk of harm", 2, "person", { takesPrecedence: true }),
    factor("LARGE_FILE", "Large file", 1, "file", { moreThan: 500, measuredIn: "pages" }),
    factor("INTERPRETER", "Interpreter, advocate or other support in every contact", 1, "person"),
    factor("SITE_VISIT", "Visit to the body", 1, "visit", workingDays(7)),
    factor("INTERVIEW_FOR_OTHERS", "Interview for another team", 1, "case", { sum: "EXTRA" }),
    duty("PRACTICE_TEACHING", "Practice teaching", 10, "trainee"),
    duty("LONG_ARM", "Supervision from a distance", 5, "trainee"),
    duty("MENTORING", "Mentoring", 5, "person"),
    duty("FORMAL_TRAINING", "Formal training of colleagues", 5, "course"),
    duty("PANEL", "Member of a panel", 5, "panel"),
    duty("WORKING_PARTY", "Working party", 5, "working party"),
  ],
};

/** The sets of rules that come with the office (WL-57). */
export const presets: Readonly<Record<PointsPreset, Preset>> = { OMBUDSMAN: ombudsman, CHILD_CARE: childCare };

/** The rules of a set as an office takes them from a day on, with the teams that are on duty; the higher base is left out where none is. */
export const rulesOfPreset = (preset: PointsPreset, effectiveFrom: string, onDutyTeamIds: readonly string[]): PointsRule[] =>
  presets[preset].rules.filter(({ code }) => code !== dutyBase || onDutyTeamIds.length > 0).map((rule) => ({ ...rule, ...(rule.code === dutyBase && { limitedTo: onDutyTeamIds }), effectiveFrom, effectiveTo: null }));
