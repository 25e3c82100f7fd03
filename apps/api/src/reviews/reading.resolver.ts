import { whyNotIndependent } from "@remit/domain/reviews/independence";
import { whyNotHere, type ReviewerSeat } from "@remit/domain/reviews/review-actions";
import { Arg, Ctx, Extensions, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Clock } from "../calendar/calendar.entity.js";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import type { Context } from "../door/context.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { visible } from "../casework/visible.js";
import { reviewerColumns, reviewerTables } from "./choosing.js";
import { PartInDecision, ReviewCourtStep, ReviewIssue, ReviewOverruling, ReviewPartyPlan, ReviewPeerNote, ReviewStep } from "./pieces.entity.js";
import { Review } from "./review.entity.js";
import { ReviewStandard, ReviewTerm } from "./terms.entity.js";

hasMany(Case, "reviews", Review, "case", "The reviews of its decision.");
hasMany(Review, "clocks", Clock, "recordId", "Its deadlines (PO-40).");
hasMany(Review, "issues", ReviewIssue, "review", "The questions to answer.");
hasMany(Review, "steps", ReviewStep, "review", "External review and legal referral, for or against.");
hasMany(Review, "courtSteps", ReviewCourtStep, "review", "Steps towards a court.");
hasMany(Review, "parties", ReviewPartyPlan, "review", "Whom the conclusion is told to.");
hasMany(Review, "peerNotes", ReviewPeerNote, "review", "Peers' informal views.");
hasMany(Review, "overrulings", ReviewOverruling, "review", "What was recommended and what was decided instead.");
hasMany(Review, "followUps", CommissionedWork, "review", "Work that it commissioned.");
hasMany(Case, "decisionParts", PartInDecision, "caseId", "Who was put down as having had a part in its decision.");

@Resolver(() => Review) export class ReviewReads extends reads(Review, { one: "review", many: "reviews", byReference: "reviewByReference" }) {}
@Resolver(() => ReviewTerm) export class ReviewTermReads extends reads(ReviewTerm, { many: "reviewTerms" }) {}
@Resolver(() => ReviewStandard) export class ReviewStandardReads extends reads(ReviewStandard, { many: "reviewStandards" }) {}

@ObjectType({ description: "Somebody whose position reviews decisions, beside a review: whether it can go to them, and why not.", simpleResolvers: true })
export class ReviewerChoice {
  @Shown("everyone", "The position's identifier: pass it as toPositionId.", { type: () => ID }) positionId!: string;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) staffId!: string;
  @Shown("everyone", "The person's name.") name!: string;
  @Shown("everyone", "What the position is called.") title!: string;
  @Shown("everyone", "Whether they are away today.") isAway!: boolean;
  @Shown("everyone", "Open reviews that they have.", { type: () => Int }) openReviews!: number;
  @Shown("everyone", "Of those, how many are late.", { type: () => Int }) lateReviews!: number;
  @Shown("everyone", "Why they cannot have this review, such as “cannot: signed the decision”; empty when they can.", { type: () => String, nullable: true }) because!: string | null;
}

interface ChoiceRow extends Omit<ReviewerChoice, "because"> { readonly awayUntil: string | null; readonly involvement: Pick<ReviewerSeat, "parts" | "managed"> }
const late = `EXISTS (SELECT FROM clocks k WHERE k.record_id = v.id AND k.stopped_on IS NULL AND k.due_on < $2::date AND NOT EXISTS (SELECT FROM clock_pauses z WHERE z.clock_id = k.id AND z.to_on IS NULL))`;
const choicesSql = `SELECT ${reviewerColumns("$1::uuid", "$2::date")}, p.title, w.open AS "openReviews", w.late AS "lateReviews" FROM ${reviewerTables}
  CROSS JOIN LATERAL (SELECT count(*)::int AS open, count(*) FILTER (WHERE ${late})::int AS late FROM reviews v WHERE v.is_open AND v.reviewer_position_id = p.id) w
  WHERE p.is_open AND 'review-decisions' = ANY(r.permissions) ORDER BY w.open, s.name LIMIT 500`;

@Resolver()
export class ReviewerPicker {
  @Extensions({ policy: "everyone" })
  @Query(() => [ReviewerChoice], { description: "Everyone who reviews, with their load. Beside one review, those who cannot have it are listed too, with the reason (PO-50)." })
  async reviewersFor(@Arg("reviewId", () => ID, { nullable: true, description: "The review; without one, everybody's load alone." }) reviewId: string | null, @Ctx() context: Context): Promise<ReviewerChoice[]> {
    const review = reviewId ? await visible<{ caseId: string }>(context, Review, reviewId) : null;
    if (reviewId && !review) throw refuseField("reviewId", "There is no such review, or you may not see it.", "NOT_FOUND");
    const rows = await context.door.source.query<ChoiceRow[]>(choicesSql, [review?.caseId ?? null, context.today]);
    return rows.map(({ involvement, ...row }) => ({ ...row, because: review ? (whyNotIndependent(involvement) ?? whyNotHere(row)) : null }));
  }
}
