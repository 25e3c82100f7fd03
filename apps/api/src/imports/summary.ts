import type { RowIssue } from "@remit/domain/imports/finding-row";
import type { ImportResult } from "./import-run.js";

/** A number as people read it. */
export const count = (n: number) => n.toLocaleString("en-GB");
/** So many of a thing. */
export const of = (n: number, one: string, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

/** Remembers the issues of an import by reason, for the terminal; all of them are in the report file. */
export class IssueDigest {
  readonly #reasons = new Map<string, { issue: RowIssue<string>; times: number }>();

  add(issues: readonly RowIssue<string>[]): void {
    for (const issue of issues) {
      const key = `${issue.kind} ${issue.field} ${issue.reason.replace(/“[^”]*”|\d+/g, "…")}`;
      const same = this.#reasons.get(key);
      if (same) same.times++;
      else if (this.#reasons.size < 500) this.#reasons.set(key, { issue, times: 1 });
    }
  }

  /** The most frequent reasons, rejections first, each with an example. */
  lines(most = 20): string[] {
    const sorted = [...this.#reasons.values()].sort((a, b) => Number(b.issue.kind === "REJECTED") - Number(a.issue.kind === "REJECTED") || b.times - a.times);
    const shown = sorted.slice(0, most).map(({ issue, times }) => {
      const text = issue.asWritten.replace(/[\p{C}\s]+/gu, " ").slice(0, 60);
      const example = `row ${issue.row}${text ? `: “${text}”` : ""}`;
      return `  ${count(times).padStart(6)} × ${issue.kind === "REJECTED" ? "Rejected. " : ""}${issue.field}: ${issue.reason} (${times === 1 ? "" : "first "}${example})`;
    });
    return sorted.length > most ? [...shown, `         … and ${of(sorted.length - most, "more reason")}, in the report.`] : shown;
  }
}

function changesOf({ changes }: ImportResult, isRehearsal: boolean): string[] {
  const { casesAdded, casesUpdated, casesUnchanged, casesLeftAlone, bodiesAdded, termsAdded } = changes;
  if (casesAdded + casesUpdated + casesLeftAlone === 0) return [`Every case was here already and ${isRehearsal ? "would stay" : "stayed"} as it is.`];
  const verb = isRehearsal ? "Would add" : "Added";
  return [
    `${verb} ${of(casesAdded, "case")}, ${of(bodiesAdded, "body", "bodies")} and ${of(termsAdded.length, "category or outcome", "categories and outcomes")}.`,
    ...(casesUpdated + casesUnchanged === 0 ? [] : [`${isRehearsal ? "Would bring" : "Brought"} ${of(casesUpdated, "case")} up to date; ${count(casesUnchanged)} ${casesUnchanged === 1 ? "is" : "are"} unchanged.`]),
    ...(casesLeftAlone > 0 ? [`${isRehearsal ? "Would leave" : "Left"} ${of(casesLeftAlone, "case")} alone, because somebody here has worked on ${casesLeftAlone === 1 ? "it" : "them"} since.`] : []),
  ];
}

/** What is known at the end of an import, beside its result. */
export interface Told { readonly isRehearsal: boolean; readonly seconds: number; readonly digest: IssueDigest; readonly report: string | null }

/** What the terminal says at the end of an import of findings. */
export function summaryOf(result: ImportResult, told: Told): string {
  return [
    `The file has ${of(result.rows, "row")}: ${of(result.findings, "finding")} in ${of(result.cases, "case")} about ${of(result.bodies, "body", "bodies")}.`,
    ...changesOf(result, told.isRehearsal),
    ...endOf(result, told),
  ].join("\n");
}

/** What is said at the end of any import: what to look at, where all of it stands, and how long it took. */
export function endOf(result: { readonly rows: number; readonly warnings: number; readonly rejected: number }, told: Told): string[] {
  return [
    ...(result.warnings + result.rejected > 0 ? [`${of(result.rejected, "row")} rejected; ${of(result.warnings, "remark")} to look at:`, ...told.digest.lines()] : ["Nothing was rejected and nothing needs a look."]),
    ...(told.report ? [`All of them, row by row: ${told.report}`] : []),
    told.isRehearsal ? "This was a rehearsal: nothing was changed." : `Done in ${told.seconds.toFixed(1)} seconds, ${count(Math.round(result.rows / Math.max(told.seconds, 0.001)))} rows a second.`,
  ];
}
