import { createHash } from "node:crypto";
import type { Transaction } from "../door/deed.js";

/** The whole pack as it now stands: what its digest is taken of (PO-28). */
const contentSql = `SELECT json_build_object('title', s.title, 'complexity', s.complexity, 'summary', s.summary, 'issues', s.issues, 'options', s.options, 'recommendation', s.recommendation, 'risk', s.risk, 'draft', s.draft, 'asks', s.asks, 'decideBy', s.decide_by,
  'cases', (SELECT json_agg(c.reference ORDER BY c.reference) FROM submission_cases x JOIN cases c ON c.id = x.case_id WHERE x.submission_id = s.id),
  'papers', (SELECT coalesce(json_agg(json_build_object('name', f.name, 'what', x.what, 'digest', encode(f.sha256, 'hex')) ORDER BY f.name, f.id), '[]') FROM submission_papers x JOIN attachments f ON f.id = x.attachment_id WHERE x.submission_id = s.id)) AS content
  FROM submissions s WHERE s.id = $1`;

interface Keeping { readonly submissionId: string; readonly round: number; readonly occasion: "SENT" | "READY" | "SETTLED"; readonly staffId: string; readonly on: string }

/** Keeps the pack word for word, and gives its digest. */
export async function keepVersion({ query }: Pick<Transaction, "query">, { submissionId, round, occasion, staffId, on }: Keeping): Promise<string> {
  const [{ content }] = (await query<{ content: object }>(contentSql, [submissionId])) as [{ content: object }];
  const text = JSON.stringify(content);
  const digest = createHash("sha256").update(text).digest("base64url");
  await query("INSERT INTO submission_versions (submission_id, round, occasion, content, digest, made_by_id, made_on) VALUES ($1, $2, $3, $4, $5, $6, $7)", [submissionId, round, occasion, text, digest, staffId, on]);
  return digest;
}
