import { formatInterval, type Interval } from "./intervals.js";
import type { Kind } from "./readable.js";
import { refuseField } from "./refusal.js";

/** One thing that records are counted by. */
export interface Dimension {
  readonly says: string;
  /** The field to group by, through related records where it is theirs: `body.kind`. A list of words counts a record once under each. */
  readonly by: string;
  /** For a date: how much of it falls together. */
  readonly every?: Interval;
  /** SQL for what a key is called, given SQL for the key; the key itself where there is none. */
  readonly called?: (key: string) => string;
}

/** How the records of a kind are counted. */
export interface Grouping {
  readonly kind: Kind;
  readonly dimensions: Readonly<Record<string, Dimension>>;
  /** The property that holds the case, by which cases are counted once each; none where a record belongs to no single case. */
  readonly caseId?: string;
  /** Which records count at all, where not all do: as SQL, and as the list's own filter says it. */
  readonly only?: { readonly sql: (alias: string) => string; readonly filter: object };
  /** The fields that say how many working days a record took, and whether that was in time; none where it is not measured. */
  readonly took?: { readonly workingDays: string; readonly inTime: string; readonly withPauses?: string };
}

/** Groups in one answer at most, and where nothing is said. */
export const groupCap = 1000;
export const groupDefault = 100;
/** Dimensions that one statistic is counted by at most. */
export const dimensionCap = 4;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** What a key of an office vocabulary is called. */
export const worded = (labels: Readonly<Record<string, string>>) => (key: string) => `CASE ${key} ${Object.entries(labels).map(([name, label]) => `WHEN ${literal(name)} THEN ${literal(label)}`).join(" ")} ELSE ${key}::text END`;

/** What a record is called whose id or code is the key. Such records are seen by everyone. */
export const namedIn = (table: string, label: string, by = "id") => (key: string) => `(SELECT x.${label} FROM ${table} x WHERE x.${by} = ${key} LIMIT 1)`;

/** A date counted by month, quarter and year. */
export function dated(name: string, by: string, says: string): Record<string, Dimension> {
  const every = (interval: Interval): Dimension => ({ by, every: interval, says: `The ${interval} in which ${says}.`, called: (key) => formatInterval(interval, key) });
  return { [`${name}_MONTH`]: every("month"), [`${name}_QUARTER`]: every("quarter"), [`${name}_YEAR`]: every("year") };
}

/** The dimensions that were asked for, each once. */
export function dimensionsAsked({ dimensions }: Grouping, asked: readonly string[]): readonly Dimension[] {
  if (asked.length > dimensionCap) throw refuseField("groupBy", `A statistic is counted by ${dimensionCap} dimensions at most. Leave some out.`);
  if (new Set(asked).size < asked.length) throw refuseField("groupBy", "A dimension is named twice. Name each once.");
  return asked.map((name) => dimensions[name]!);
}
