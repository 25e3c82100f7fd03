import type { RowIssue } from "@remit/domain/imports/finding-row";
import type { ClientBase } from "pg";
import type { LeftAlone } from "./changed-cases.js";

interface Found {
  readonly row: number;
  readonly reference: string;
  readonly other: number;
  readonly as_written: string;
}

/** What only shows when the rows of a case are laid side by side. Each is asked page by page, so that memory stays small. */
const questions = [
  {
    field: "body", reason: (row: number) => `Row ${row} of the same case names another body.`, remedy: "The case has the body of its first row; check it.",
    sql: `SELECT i.row_number AS row, i.reference, c.first_row AS other, i.body_as_written AS as_written FROM incoming i JOIN incoming_cases c USING (reference)
      WHERE i.body_key <> c.body_key AND i.row_number > $1 ORDER BY i.row_number LIMIT $2`,
  },
  {
    field: "decision_date", reason: (row: number) => `Row ${row} of the same case has another date.`, remedy: "The case has the date of its first row; check it.",
    sql: `SELECT i.row_number AS row, i.reference, c.first_row AS other, i.date_as_written AS as_written FROM incoming i JOIN incoming_cases c USING (reference)
      WHERE i.decided_text IS DISTINCT FROM c.decided_text AND i.row_number > $1 ORDER BY i.row_number LIMIT $2`,
  },
  {
    field: "amended_at_review", reason: (row: number) => `Row ${row} of the same case says otherwise.`, remedy: "The case follows its first row; check whether it was amended.",
    sql: `SELECT i.row_number AS row, i.reference, c.first_row AS other, i.is_amended::text AS as_written FROM incoming i JOIN incoming_cases c USING (reference)
      WHERE i.is_amended <> c.is_amended AND i.row_number > $1 ORDER BY i.row_number LIMIT $2`,
  },
  {
    field: "row", reason: (row: number) => `The row says the same as row ${row}.`, remedy: "Both were imported as findings of the case; remove one if it was repeated by mistake.",
    sql: `SELECT row_number AS row, reference, other, '' AS as_written FROM (SELECT row_number, reference, min(row_number) OVER (PARTITION BY reference, digest) AS other FROM incoming) i
      WHERE row_number > other AND row_number > $1 ORDER BY row_number LIMIT $2`,
  },
] as const;

const page = 5000;

/** Finds rows that contradict or repeat another row of their case. */
export async function issuesAcrossRows(client: ClientBase, add: (issues: RowIssue[]) => Promise<void>): Promise<void> {
  for (const { field, reason, remedy, sql } of questions) {
    for (let after = 0, more = true; more; ) {
      const { rows } = await client.query<Found>(sql, [after, page]);
      await add(rows.map((found) => ({ row: found.row, reference: found.reference, field, kind: "WARNING", reason: reason(found.other), remedy, asWritten: found.as_written.slice(0, 200) })));
      after = rows.at(-1)?.row ?? after;
      more = rows.length === page;
    }
  }
}

const because: Readonly<Record<LeftAlone["why"], readonly [reason: string, remedy: string]>> = {
  WORKED_ON: ["The file says something else than when the case was imported, but the case has been changed in the office since. It was left as it is.", "Compare the two and correct the case by hand."],
  WAITS_FOR_APPROVAL: ["The file says something else than when the case was imported, but the case waits for an approval, so it is read-only. It was left as it is.", "Import the file again once the approval is decided, or correct the case by hand then."],
  FEWER_FINDINGS: ["The file has fewer findings for this case than before. Those that it no longer has were left in place.", "Look whether they still stand."],
};

/** What to say of cases that the import kept its hands off. */
export const issuesOfCases = (leftAlone: readonly LeftAlone[]): RowIssue[] =>
  leftAlone.map(({ row, reference, why }) => ({ row, reference, field: "row", kind: "WARNING", reason: because[why][0], remedy: because[why][1], asWritten: "" }));
