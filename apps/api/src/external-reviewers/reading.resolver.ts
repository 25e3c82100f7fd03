import { contractOn, whyNotCommissioned } from "@remit/domain/external-reviewers/suitability";
import type { rateKinds } from "@remit/domain/external-reviewers/labels";
import { Arg, Ctx, Extensions, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { refuseField, Refusal } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";
import { BudgetHeading } from "./budget.entity.js";
import { candidatesFor } from "./candidates.js";
import { Commission } from "./commission.entity.js";
import { CommissionMark, CommissionMessage, CommissionPaper, CommissionTime } from "./pieces.entity.js";
import { ExternalReviewer, ReviewerContract, ReviewerInterest } from "./reviewer.entity.js";
import { RateKind } from "./vocabularies.js";

hasMany(Case, "commissions", Commission, "case", "Work on it that was commissioned from external reviewers.");
hasMany(Review, "commissions", Commission, "review", "Work that was commissioned from external reviewers.");
hasMany(ExternalReviewer, "commissions", Commission, "reviewer", "What was commissioned from them, of what you may see.");
hasMany(ExternalReviewer, "contracts", ReviewerContract, "reviewer", "Contracts with them.");
hasMany(ExternalReviewer, "interests", ReviewerInterest, "reviewer", "Interests that they declared.");
hasMany(BudgetHeading, "commissions", Commission, "heading", "What it pays for, of what you may see.");
hasMany(Commission, "papers", CommissionPaper, "commission", "The documents that the reviewer may read.");
hasMany(Commission, "messages", CommissionMessage, "commission", "What the office and the reviewer wrote to each other.");
hasMany(Commission, "time", CommissionTime, "commission", "Time that the reviewer recorded.");
hasMany(Commission, "marks", CommissionMark, "commission", "How good the delivered work is, by each criterion.");

@Resolver(() => Commission) export class CommissionReads extends reads(Commission, { one: "commission", many: "commissions", byReference: "commissionByReference" }) {}
@Resolver(() => ExternalReviewer) export class ExternalReviewerReads extends reads(ExternalReviewer, { one: "externalReviewer", many: "externalReviewers" }) {}
@Resolver(() => BudgetHeading) export class BudgetHeadingReads extends reads(BudgetHeading, { one: "budgetHeading", many: "budgetHeadings" }) {}

@ObjectType({ description: "Somebody on the register beside a case: whether work on it can be commissioned from them, and why not.", simpleResolvers: true })
export class ExternalReviewerChoice {
  @Shown("everyone", "Their identifier on the register: pass it as reviewerId.", { type: () => ID }) id!: string;
  @Shown("everyone", "The person's name.") name!: string;
  @Shown("everyone", "The codes of their fields of expertise.", { type: () => [String] }) expertiseCodes!: readonly string[];
  @Shown("everyone", "Hours of their open commissions.", { type: () => Int }) openHours!: number;
  @Shown("everyone", "What the contract in force pays for.", { type: () => RateKind, nullable: true }) rateKind!: keyof typeof rateKinds | null;
  @Shown("everyone", "How much, in pence.", { type: () => Int, nullable: true }) ratePence!: number | null;
  @Shown("everyone", "The last day of that contract.", { type: () => CalendarDate, nullable: true }) contractEndsOn!: string | null;
  @Shown("everyone", "Why nothing can be commissioned from them, such as “cannot: conflict of interest with Westmere Hospital Trust”; empty when it can.", { type: () => String, nullable: true }) because!: string | null;
}

@Resolver()
export class ExternalReviewerPicker {
  @Extensions({ policy: "everyone" })
  @Query(() => [ExternalReviewerChoice], { description: "Everyone on the register beside a case; those who cannot be commissioned are listed too, with the reason (PO-55)." })
  async externalReviewersFor(@Arg("caseId", () => ID, { description: "The case." }) caseId: string, @Ctx() context: Context): Promise<ExternalReviewerChoice[]> {
    if (!context.actor.permissions.has("commission-reviews")) throw new Refusal("FORBIDDEN", "Only someone who may commission external reviewers sees who can be chosen.");
    if (!(await visible(context, Case, caseId))) throw refuseField("caseId", "There is no such case, or you may not see it.", "NOT_FOUND");
    return (await candidatesFor(context, caseId)).map((one) => {
      const contract = contractOn(one.contracts, context.today);
      return { id: one.id, name: one.name, expertiseCodes: one.expertiseCodes, openHours: one.openHours, rateKind: contract?.rateKind ?? null, ratePence: contract?.ratePence ?? null, contractEndsOn: contract?.endsOn ?? null, because: whyNotCommissioned(one, context.today) };
    });
  }
}
