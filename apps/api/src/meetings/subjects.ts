import type { NominateInput } from "@remit/domain/meetings/agenda";
import type { SubjectKind } from "@remit/domain/meetings/labels";
import { HighRiskEntry } from "../briefings/high-risk.entity.js";
import { Case } from "../casework/case.entity.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { Theme } from "../learning/theme.entity.js";
import type { Kind } from "../reading/readable.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import type { Nominated } from "./nomination.deeds.js";

interface Nominable { readonly on: Kind; readonly column: string }
/** What can be nominated: its kind, and the column in which nominations name it. A further kind of subject is a further line. */
const subjects: Partial<Record<SubjectKind, Nominable>> = {
  CASE: { on: Case, column: "case_id" }, REVIEW: { on: Review, column: "review_id" }, SUBMISSION: { on: Submission, column: "submission_id" }, HIGH_RISK: { on: HighRiskEntry, column: "high_risk_id" }, THEME: { on: Theme, column: "theme_id" },
};

/** Lets what a later module keeps be nominated too. */
export const canBeNominated = (kind: SubjectKind, of: Nominable): void => void (subjects[kind] = of);

interface Subject { readonly id: string; readonly reference: string; readonly title?: string; readonly name?: string; readonly caseId?: string; readonly state?: string }

/** A record that somebody nominates, as far as they may see it, and whether it waits for a meeting already. */
export async function nominated(context: Context, kind: SubjectKind, id: string): Promise<Omit<Nominated, "why"> & NominateInput> {
  const { on, column } = subjects[kind]!;
  const found = await visible<Subject>(context, on, id);
  const caseId = kind === "CASE" ? id : found?.caseId ?? null;
  const title = found?.title ?? found?.name ?? (caseId && (await visible<{ title: string }>(context, Case, caseId))?.title);
  const [waiting] = await context.door.source.query<{ is: boolean }[]>(`SELECT EXISTS (SELECT FROM meeting_nominations WHERE ${column} = $1 AND state = 'WAITING') AS is`, [id]);
  const its = (one: SubjectKind) => (kind === one && found ? id : null);
  return {
    kind, caseId: found ? caseId : null, reviewId: its("REVIEW"), submissionId: its("SUBMISSION"), highRiskId: its("HIGH_RISK"), themeId: its("THEME"), trendId: its("CONTROL_TREND"), title: found ? `${found.reference}: ${title}` : "",
    isThere: found !== null, isInUse: kind !== "THEME" || found?.state === "CURRENT", waitsAlready: found !== null && waiting!.is,
  };
}
