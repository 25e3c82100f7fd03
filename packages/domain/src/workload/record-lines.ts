import type { PointsSum } from "./labels.js";

/** A line of points as the system proposes it. */
export interface ProposedLine {
  readonly ruleCode: string;
  readonly label: string;
  readonly sum: PointsSum;
  /** Whole points for each unit. */
  readonly points: number;
  readonly units: number;
  /** Points times units: what the rules give. */
  readonly total: number;
  /** What it is for, such as a case by its reference; empty for the whole month. */
  readonly about: string;
  /** Why it has these points, in a sentence. */
  readonly why: string;
}
/** A line as the two keep it: what they agree on, and what there is to say of it. */
export interface RecordLine extends ProposedLine {
  readonly agreedPoints: number;
  readonly note: string;
  /** WL-45: whether it was assumed while the worker was away. */
  readonly isAssumed: boolean;
}
/** What somebody says of a line, by its place from 0. */
export interface LineSaid { readonly place: number; readonly agreedPoints: number; readonly note: string; readonly isAssumed: boolean }

/** A line that no rule proposes, put down by hand. */
export interface LineAdded { readonly label: string; readonly sum: PointsSum; readonly agreedPoints: number; readonly note: string }
/** By what a line is known that was put down by hand: the rules give it no points. */
export const byHand = "BY_HAND";

/** The lines as proposed, with nothing said of them yet. */
export const asProposed = (lines: readonly ProposedLine[]): RecordLine[] => lines.map(({ ruleCode, label, sum, points, units, total, about, why }) => ({ ruleCode, label, sum, points, units, total, about, why, agreedPoints: total, note: "", isAssumed: false }));

const asAdded = (added: LineAdded): RecordLine => ({ ...added, ruleCode: byHand, points: 0, units: 1, total: 0, about: "", why: "Put down by hand.", isAssumed: false });

/** The lines with what was said of some of them, and those that were added. */
export const withSaid = (lines: readonly RecordLine[], said: readonly LineSaid[], added: readonly LineAdded[]): RecordLine[] =>
  [...lines.map((line, place) => { const one = said.find((each) => each.place === place); return one ? { ...line, agreedPoints: one.agreedPoints, note: one.note, isAssumed: one.isAssumed } : line; }), ...added.map(asAdded)];

const sumOf = (lines: readonly RecordLine[]) => lines.reduce((sum, { agreedPoints }) => sum + agreedPoints, 0);

/** WL-39: what the lines add up to, in whole points. */
export function totalsOf(lines: readonly RecordLine[]) {
  const of = (name: PointsSum) => sumOf(lines.filter(({ sum }) => sum === name));
  return { stablePoints: of("STABLE"), extraPoints: of("EXTRA"), casePoints: of("CASE"), totalPoints: sumOf(lines) };
}
