import type { Principle as Of } from "@remit/domain/learning/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Resolver } from "type-graphql";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./theme.deeds.js";
import { Theme, ThemeVersion } from "./theme.entity.js";
import { Principle } from "./vocabularies.js";

hasMany(Theme, "children", Theme, "parent", "The themes beneath it.");
hasMany(Theme, "versions", ThemeVersion, "theme", "As what it stood, the latest first (PO-52).");
@Resolver(() => Theme) export class ThemeReads extends reads(Theme, { one: "theme", many: "themes", byReference: "themeByReference" }) {}

@InputType({ description: "A theme that is added to the hierarchy." })
export class AddThemeInput extends BeginningInput {
  @Words("What it is called.", { max: 120 }) name!: string;
  @Words("What belongs to it and what does not.", { max: 2000 }) definition!: string;
  @Field(() => Principle, { description: "The principle under which it hangs." }) principle!: Of;
  @Other("The theme above it; none where it stands directly under its principle.", true) parentId?: string | null;
  @Day("From when on it is in force; today when absent.", true) inForceFrom?: string | null;
}
@InputType({ description: "A new version of a theme, whole." })
export class WriteThemeInput extends WithReasonInput {
  @Words("What it is called.", { max: 120 }) name!: string;
  @Words("What belongs to it and what does not.", { max: 2000 }) definition!: string;
  @Field(() => Principle, { description: "The principle under which it hangs." }) principle!: Of;
  @Other("The theme above it; none where it stands directly under its principle.", true) parentId?: string | null;
}
@InputType({ description: "A theme that goes into another." })
export class MergeThemeInput extends WithReasonInput { @Other("The theme that it goes into.") intoId!: string; }

/** How changes to themes answer. */
export const themeAnswers = answersWith(Theme, "theme", "The theme");
const { Verb, change, begin } = themeAnswers;
type Answer = Promise<object>;

/** The theme above, where one is named. */
async function above(context: Context, parentId: string | null | undefined, from: string | null) {
  if (!parentId) return null;
  const parent = await deeds.otherTheme(context, parentId, from);
  if (!parent) throw refuseField("parentId", "There is no such theme. Choose from the list.", "VALIDATION_FAILED");
  return parent;
}

@Resolver()
export class ThemeVerbs {
  @Verb("Adds a theme to the hierarchy, from a day on (PO-52).")
  async addTheme(@Arg("input") { idempotencyKey, ...input }: AddThemeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return begin(context, info, deeds.adding, { ...input, parentId: input.parentId ?? null, inForceFrom: input.inForceFrom ?? context.door.today(), parent: await above(context, input.parentId, null) }, idempotencyKey);
  }
  @Verb("Writes a new version of a theme, with why; the versions before stay (PO-52).")
  async writeTheme(@Arg("input") { id, expectedVersion, ...input }: WriteThemeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return change(context, info, deeds.writing, { id, expectedVersion }, { ...input, parentId: input.parentId ?? null, parent: await above(context, input.parentId, id) });
  }
  @Verb("Merges a theme into another, under which what carries it counts from now on (PO-52).")
  async mergeTheme(@Arg("input") input: MergeThemeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return change(context, info, deeds.merging, input, { reason: input.reason, into: await deeds.otherTheme(context, input.intoId, input.id) });
  }
  @Verb("Retires a theme, with why; what carries it keeps it (PO-52).")
  retireTheme(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.retiring, input, { reason: input.reason }); }
}
