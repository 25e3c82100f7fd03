import type * as labels from "@remit/domain/workload/labels";
import type { PointsRule, PointsScheme } from "@remit/domain/workload/scheme";
import type { Kept } from "../frame/choices/act";

/** One line of a workload, with its reason. */
export interface Line {
  readonly ruleCode: string;
  readonly label: string;
  readonly sum: labels.PointsSum;
  readonly points: number;
  readonly units: number;
  readonly total: number;
  readonly why: string;
  readonly takesPrecedence: boolean;
  readonly about: { readonly type: string; readonly id: string | null; readonly name: string } | null;
}
/** How somebody's points stand to their maximum, in words too. */
export interface Standing { readonly standing: labels.PointsStanding; readonly standingWords: string; readonly maximum: number; readonly limitedFrom: number; readonly freeWords: string }
export interface Totals { readonly stable: number; readonly extra: number; readonly cases: number; readonly without: number; readonly onePerTen: number; readonly with: number; readonly counted: number }
/** A person's workload without its lines, as a team's list shows it. */
export interface TeamRow extends Standing { readonly staffId: string; readonly name: string; readonly staffNumber: string; readonly fte: number; readonly totals: Totals }
export interface Told extends TeamRow { readonly on: string; readonly lines: readonly Line[] }

/** What somebody takes on beside their cases. */
export interface Responsibility extends Kept { readonly label: string; readonly units: number; readonly fromOn: string; readonly toOn: string | null; readonly note: string }
/** A person, with what they take on and what can be done about it. */
export interface Person extends Kept { readonly name: string; readonly responsibilities: { readonly nodes: readonly Responsibility[] } }
/** Something that makes a case heavy. */
export interface Factor extends Kept { readonly label: string; readonly units: number; readonly measure: number | null; readonly measuredIn: string | null; readonly fromOn: string; readonly toOn: string | null; readonly doneBy: { readonly name: string } | null }

export type RuleRow = PointsRule & Kept & { readonly setBy: { readonly name: string } | null };
export type SchemeRow = PointsScheme & { readonly id: string };
/** The table of points with everything settled about it. */
export interface Table { readonly pointsRules: { readonly nodes: readonly RuleRow[] }; readonly pointsSchemes: { readonly nodes: readonly SchemeRow[] } }
