import type { ThemedKind as Of } from "@remit/domain/learning/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { Finding } from "../casework/finding.entity.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { CorrespondenceItem } from "../correspondence/item.entity.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { hasMany, reads } from "../reading/roots.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import * as deeds from "./tag.deeds.js";
import { ThemeTag } from "./tag.entity.js";
import { Theme } from "./theme.entity.js";
import { themeAnswers } from "./theme.resolver.js";
import { recordNamed } from "./themed.records.js";
import { ThemedKind } from "./vocabularies.js";

for (const [kind, by, called] of [[Finding, "finding", "Themes"], [Review, "review", "Themes"], [Submission, "submission", "Themes"], [CorrespondenceItem, "item", "Themes"], [Case, "case", "Themes of its heads of complaint, reviews and submissions"]] as const)
  hasMany(kind, "themeTags", ThemeTag, by, `${called} that were seen in it, with the evidence (PO-52).`);
hasMany(Theme, "tags", ThemeTag, "theme", "Where it was seen, the latest first.");
@Resolver(() => ThemeTag) export class ThemeTagReads extends reads(ThemeTag, { one: "themeTag", many: "themeTags" }) {}

@InputType({ description: "A theme that is seen in a record." })
export class AttachThemeInput extends BeginningInput {
  @Other("The theme.") themeId!: string;
  @Field(() => ThemedKind, { description: "What the record is." }) kind!: Of;
  @Other("The record.") recordId!: string;
  @Words("The sentence that shows it.", { max: 1000 }) evidence!: string;
  @Field(() => Boolean, { defaultValue: false, description: "Whether the office suggested it." }) isSuggested!: boolean;
}
@InputType({ description: "A suggested theme that does not fit." })
export class DismissThemeSuggestionInput {
  @Other("The theme.") themeId!: string;
  @Field(() => ThemedKind, { description: "What the record is." }) kind!: Of;
  @Other("The record.") recordId!: string;
}

const tags = answersWith(ThemeTag, "themeTag", "The theme on its record");
type Answer = Promise<object>;

@Resolver()
export class TaggingVerbs {
  @tags.Verb("Attaches a theme to a record that you see, with the evidence (PO-52).")
  async attachTheme(@Arg("input") { themeId, idempotencyKey, kind, recordId, evidence, isSuggested }: AttachThemeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return tags.begin(context, info, deeds.attaching, { ...await recordNamed(context, kind, recordId, themeId), evidence, isSuggested }, idempotencyKey, { id: themeId, expectedVersion: anyVersion });
  }
  @themeAnswers.Verb("Dismisses a suggested theme for a record; it is not suggested there again (PO-52).")
  async dismissThemeSuggestion(@Arg("input") { themeId, kind, recordId }: DismissThemeSuggestionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return themeAnswers.change(context, info, deeds.dismissing, { id: themeId, expectedVersion: anyVersion }, await recordNamed(context, kind, recordId, themeId));
  }
  @tags.Verb("Takes a theme off a record, with the reason (PO-52).")
  removeThemeTag(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return tags.change(context, info, deeds.removing, input, { reason: input.reason }); }
}
