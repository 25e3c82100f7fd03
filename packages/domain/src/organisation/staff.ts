import type { Action, Rule, Situation } from "../law/law.js";

/** A person who works here, as the law knows them. Days are YYYY-MM-DD. */
export interface StaffKept {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly startedOn: string;
  readonly onProbationUntil: string | null;
  readonly inductionCompletedOn: string | null;
}

/** What must be fetched to judge what is done about a person. */
export interface StaffFacts {
  /** The positions that the person holds today. */
  readonly seats: readonly string[];
  /** Which of them is the primary one. */
  readonly primarySeat: string | null;
  /** How many probation reports are on record. */
  readonly probationReports: number;
}

/** The day on which something about a person was completed. */
export interface OnInput { readonly on: string }
/** One of the reports that probation asks for. */
export interface ProbationReportInput extends OnInput { readonly assessment: string }
/** The position that is to be a person's primary one. */
export interface PrimaryInput { readonly positionId: string }

type OnPerson = Situation<StaffKept, StaffFacts>;
type With<Input> = Situation<StaffKept, StaffFacts, Input>;

/** How many reports must exist before an appointment is confirmed (AS-38). */
export const probationReportsNeeded = 3;

const commands = ({ actor, facts }: OnPerson) => facts.seats.some((seat) => actor.command.has(seat));

/** AS-36: induction is completed once. */
export const inductionIsStillOpen: Rule<OnPerson> = {
  rule: "AS-36",
  says: ({ record }) => `${record.name} has completed induction already.`,
  holds: ({ record }) => record.inductionCompletedOn === null,
};

/** AS-36: whoever was inducted does not say so themselves. */
export const nobodyVouchesForThemselves: Rule<OnPerson> = {
  rule: "AS-36",
  says: "Someone else must record this about you. Ask your leader or another administrator.",
  holds: ({ actor, record }) => actor.staffId !== record.id,
};

/** AS-36, AS-38: leaders record it of their own people, administrators of everyone. */
export const theyAreYours: Rule<OnPerson> = {
  rule: "AS-36",
  says: ({ record }) => `${record.name} is outside your command. Ask their leader or an administrator.`,
  holds: (situation) => commands(situation) || situation.actor.permissions.has("manage-organisation"),
};

/** AS-36, AS-38: nothing is recorded ahead of its day, nor before the person came. */
export const itHappenedWhileTheyWorkedHere: Rule<With<OnInput>> = {
  rule: "AS-36",
  says: ({ record }) => `Give a day on which ${record.name} worked here: not before they came, and not after today.`,
  holds: ({ record, input, today }) => input.on >= record.startedOn && input.on <= today,
};

/** AS-38: only probation has reports and an appointment to confirm. */
export const theyAreOnProbation: Rule<OnPerson> = {
  rule: "AS-38",
  says: ({ record }) => `${record.name} is not on probation.`,
  holds: ({ record }) => record.onProbationUntil !== null,
};

/** AS-38: an appointment is confirmed on three reports. */
export const threeReportsExist: Rule<OnPerson> = {
  rule: "AS-38",
  says: ({ facts }) => `${probationReportsNeeded} probation reports are needed before the appointment is confirmed, and there ${facts.probationReports === 1 ? "is" : "are"} ${facts.probationReports}.`,
  holds: ({ facts }) => facts.probationReports >= probationReportsNeeded,
};

/** WM-05: the primary position is one that the person holds. */
export const theyHoldThatPosition: Rule<With<PrimaryInput>> = {
  rule: "WM-05",
  says: ({ record }) => `${record.name} does not hold that position. Choose one of theirs.`,
  holds: ({ facts, input }) => facts.seats.includes(input.positionId),
};

/** WM-05: making the primary position primary changes nothing. */
export const itIsNotPrimaryYet: Rule<With<PrimaryInput>> = {
  rule: "WM-05",
  says: "That is the primary position already.",
  holds: ({ facts, input }) => facts.primarySeat !== input.positionId,
};

const working = ["WORKING"] as const;
const leaders = ["manage-organisation", "allocate-work", "command-segment"] as const;

/** What can be done about a person who works here. */
export const staffActions = {
  edit: { label: "Edit", from: working, by: ["manage-organisation"], provided: [] },
  makePrimary: { label: "Change primary position", from: working, by: ["manage-organisation"], provided: [], given: [theyHoldThatPosition, itIsNotPrimaryYet] },
  completeInduction: { label: "Complete induction", from: working, by: leaders, provided: [nobodyVouchesForThemselves, theyAreYours, inductionIsStillOpen], given: [itHappenedWhileTheyWorkedHere] },
  recordProbationReport: { label: "Record a probation report", from: working, by: leaders, provided: [theyAreOnProbation, nobodyVouchesForThemselves, theyAreYours], given: [itHappenedWhileTheyWorkedHere] },
  confirmAppointment: { label: "Confirm the appointment", from: working, by: ["manage-organisation"], provided: [theyAreOnProbation, nobodyVouchesForThemselves, threeReportsExist] },
  endSessions: { label: "Sign them out everywhere", from: working, by: ["manage-organisation"], provided: [] },
} satisfies Record<string, Action<StaffKept, StaffFacts, never, string>>;

/** The state of a person: working here, or left. */
export const staffState = ({ isActive }: Pick<StaffKept, "isActive">): "WORKING" | "LEFT" => (isActive ? "WORKING" : "LEFT");

/** Registering a person who comes to work here. */
export const addingAPerson: Action<object, object, object, string> = { label: "Add a person", from: "any", by: ["manage-organisation"], provided: [] };
