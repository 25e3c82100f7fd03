/** The three sums of which a workload is made (WL-07). */
export const pointsSums = { STABLE: "Stable elements", EXTRA: "Extra responsibilities", CASE: "Cases" } as const;
export type PointsSum = keyof typeof pointsSums;

/** What gives somebody points. Each begins and ends with something that the office has on record (WL-35). */
export const pointsEvents = {
  POST: "Holding a post",
  RESPONSIBILITY: "An extra responsibility",
  CASE: "A case that somebody holds",
  NEW_CASE: "A case that was newly allocated",
  COMPLEXITY: "The complexity of a case",
  HIGH_RISK: "A case on the high-risk register",
  WORK: "An open service request",
  REVIEW: "A review that somebody carries out",
  FACTOR: "A factor recorded on a case",
} as const;
export type PointsEvent = keyof typeof pointsEvents;

/** With what each begins and ends, and in which sums its rules may stand; the first is the usual one. */
export const eventsInWords: Readonly<Record<PointsEvent, { readonly starts: string; readonly ends: string; readonly sums: readonly [PointsSum, ...PointsSum[]] }>> = {
  POST: { starts: "the post is taken up", ends: "the post is left", sums: ["STABLE"] },
  RESPONSIBILITY: { starts: "it begins", ends: "it ends", sums: ["EXTRA"] },
  CASE: { starts: "the case is allocated", ends: "it goes to somebody else, or the days after the decision are over", sums: ["CASE"] },
  NEW_CASE: { starts: "the case is allocated", ends: "the month is over", sums: ["CASE"] },
  COMPLEXITY: { starts: "the case is allocated", ends: "its complexity changes, or the case no longer counts", sums: ["CASE"] },
  HIGH_RISK: { starts: "the case is entered on the register", ends: "it leaves the register", sums: ["CASE"] },
  WORK: { starts: "the request is received", ends: "it is completed", sums: ["CASE"] },
  REVIEW: { starts: "the review is allocated", ends: "it is closed", sums: ["CASE"] },
  FACTOR: { starts: "it begins", ends: "it ends", sums: ["CASE", "EXTRA"] },
};

/** What people record by hand: the rule itself is the kind from which they choose. */
export const recordedEvents = ["RESPONSIBILITY", "FACTOR"] as const satisfies readonly PointsEvent[];
export const isRecorded = (event: PointsEvent): boolean => event === "RESPONSIBILITY" || event === "FACTOR";

/** In what the length of a rule's effect is counted. */
export const pointsSpans = { CALENDAR_DAYS: "Calendar days", WORKING_DAYS: "Working days" } as const;
export type PointsSpan = keyof typeof pointsSpans;

/** What counts as one case (WL-09). */
export const caseUnits = { CASE: "Each case", GROUP: "Each case group, whoever is in it" } as const;
export type CaseUnit = keyof typeof caseUnits;

/** For how long a case is newly allocated (WL-18). */
export const newCaseSpans = { MONTH: "In the calendar month of its allocation", ROLLING: "For a month from its allocation" } as const;
export type NewCaseSpan = keyof typeof newCaseSpans;

/** How somebody's points stand to the maximum of their post; the words say what the colour shows. */
export const pointsStandings = { ROOM: "Has room", LIMITED: "Little room for more", OVER: "Over the guideline" } as const;
export type PointsStanding = keyof typeof pointsStandings;

/** The sets of rules that come with the office. */
export const pointsPresets = { OMBUDSMAN: "Ombudsman casework", CHILD_CARE: "Social work with children and families" } as const;
export type PointsPreset = keyof typeof pointsPresets;
