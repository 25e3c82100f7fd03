import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, InputType, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { caseIfAny } from "../casework/knowing.js";
import { answersWith } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import { anyVersion } from "../door/deed.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./compliance.deeds.js";
import { ComplianceInvolvement, ComplianceIssue, ComplianceVisit } from "./compliance.entity.js";
import { judgedFollowUp } from "./following-up.js";

hasMany(ComplianceInvolvement, "visits", ComplianceVisit, "involvement", "The visits that were made.");
hasMany(ComplianceInvolvement, "issues", ComplianceIssue, "involvement", "The issues that were raised.");
hasMany(Case, "complianceInvolvements", ComplianceInvolvement, "case", "When Compliance and Fraud was involved in it (AS-26).");
@Resolver(() => ComplianceInvolvement) export class ComplianceReads extends reads(ComplianceInvolvement, { one: "complianceInvolvement", many: "complianceInvolvements" }) {}

@InputType({ description: "A case to which Compliance and Fraud is brought." })
export class InvolveComplianceInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Words("Why.", { max: 2000 }) why!: string;
}
@InputType({ description: "The review of the casework, before any visit." })
export class RecordComplianceReviewInput extends NamedInput { @Words("What was reviewed and what it shows.", { max: 8000 }) review!: string; }
@InputType({ description: "A visit that was made." })
export class RecordComplianceVisitInput extends NamedInput {
  @Day("When.") visitedOn!: string;
  @Words("Who was met and what was seen.", { max: 8000 }) account!: string;
}
@InputType({ description: "An issue, with what is to be done about it." })
export class RaiseComplianceIssueInput extends NamedInput {
  @Words("What was found.", { max: 2000 }) found!: string;
  @Words("What is to be done about it.", { max: 500 }) what!: string;
  @Other("Who is to do it.") ownerId!: string;
  @Day("By when.") dueOn!: string;
}
@InputType({ description: "What came of an involvement." })
export class CloseInvolvementInput extends NamedInput { @Words("What came of it.", { max: 4000 }) outcome!: string; }

const { Verb, begin, change } = answersWith(ComplianceInvolvement, "complianceInvolvement", "The involvement");
type Answer = Promise<object>;

@Resolver()
export class ComplianceVerbs {
  @Verb("Brings Compliance and Fraud to a case (AS-26).")
  async involveCompliance(@Arg("input") { caseId, idempotencyKey, why }: InvolveComplianceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    await caseIfAny(context, caseId);
    return begin(context, info, deeds.involving, { why }, idempotencyKey, { id: caseId, expectedVersion: anyVersion });
  }
  @Verb("Records the review of the casework, which comes before any visit (AS-26).")
  recordComplianceReview(@Arg("input") input: RecordComplianceReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.reviewing, input, { review: input.review }); }
  @Verb("Records a visit that was made after the review of the casework (AS-26).")
  recordComplianceVisit(@Arg("input") input: RecordComplianceVisitInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.visiting, input, { visitedOn: input.visitedOn, account: input.account }); }
  @Verb("Raises an issue, which is chased until it is dealt with (AS-26).")
  async raiseComplianceIssue(@Arg("input") { found, what, ownerId, dueOn, ...input }: RaiseComplianceIssueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const involvement = await visible<{ caseId: string }>(context, ComplianceInvolvement, input.id);
    return change(context, info, deeds.raising, input, { found, ...(await judgedFollowUp(context, involvement?.caseId ?? null, { what, ownerId, dueOn })) });
  }
  @Verb("Closes an involvement, once its casework is reviewed and every issue is dealt with (AS-26).")
  closeInvolvement(@Arg("input") input: CloseInvolvementInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.closing, input, { outcome: input.outcome }); }
}
