import type { ThemedKind } from "@remit/domain/learning/labels";
import { Finding } from "../casework/finding.entity.js";
import { visible } from "../casework/visible.js";
import { CorrespondenceItem } from "../correspondence/item.entity.js";
import type { Context } from "../door/context.js";
import type { Kind } from "../reading/readable.js";
import { refuseField } from "../reading/refusal.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import type { About } from "./tag.deeds.js";

const kinds: Readonly<Record<ThemedKind, Kind>> = { FINDING: Finding, REVIEW: Review, SUBMISSION: Submission, CORRESPONDENCE: CorrespondenceItem };
const calledSql = `SELECT CASE $1::text WHEN 'FINDING' THEN (SELECT c.reference || ', head ' || f.ordinal FROM findings f JOIN cases c ON c.id = f.case_id WHERE f.id = $2) ELSE $3::text END AS reference,
  EXISTS (SELECT FROM theme_tags t WHERE t.record_id = $2 AND t.theme_id = $4 AND t.is_in_force) AS "carriesIt"`;

/** The record that a command names, where whoever commands may see it. */
export async function recordNamed(context: Context, kind: ThemedKind, recordId: string, themeId: string): Promise<About> {
  const found = await visible<{ id: string; caseId?: string | null; reference?: string }>(context, kinds[kind], recordId);
  if (!found) throw refuseField("recordId", "There is no such record, or you may not see it.", "NOT_FOUND");
  const [said] = await context.door.source.query<{ reference: string; carriesIt: boolean }[]>(calledSql, [kind, recordId, found.reference ?? "", themeId]);
  return { kind, recordId, caseId: found.caseId ?? null, ...said! };
}
