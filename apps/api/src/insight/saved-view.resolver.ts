import type { ViewAudience } from "@remit/domain/insight/saved-views";
import { IsOptional, Matches } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { BeginningInput, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { given } from "../organisation/writing.js";
import { refuseField } from "../reading/refusal.js";
import { reads } from "../reading/roots.js";
import { Json } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { changing, deleting, saving } from "./saved-view.deeds.js";
import { SavedView, ViewAudienceEnum } from "./saved-view.entity.js";

/** Largest view, in characters of JSON. */
const largest = 20_000;

@InputType({ description: "A way of looking at a list, or a question to the API, to keep under a name." })
export class SaveViewInput extends BeginningInput {
  @Words("What it is called.", { max: 80 }) name!: string;
  @Field(() => String, { description: "The list that it shows, such as `cases`; `explorer` for a question to the API." }) @Matches(/^[A-Za-z][A-Za-z-]{0,40}$/, { message: "Name a list, such as `cases`." }) list!: string;
  @Field(() => Json, { description: `What it asks, at most ${largest} characters of JSON.` }) asks!: unknown;
  @Field(() => ViewAudienceEnum, { description: "With whom it is shared." }) audience!: ViewAudience;
}

@InputType({ description: "What is changed of a view; what is left out stays as it is." })
export class ChangeViewInput extends NamedInput {
  @Words("What it is called.", { optional: true, max: 80 }) name?: string | null;
  @Field(() => Json, { nullable: true, description: `What it asks, at most ${largest} characters of JSON.` }) @IsOptional() asks?: unknown;
  @Field(() => ViewAudienceEnum, { nullable: true, description: "With whom it is shared." }) audience?: ViewAudience | null;
}

@ObjectType({ description: "The view as it now stands.", simpleResolvers: true })
export class SavedViewPayload {
  @Shown("everyone", "The view; empty once it is deleted.", { type: () => SavedView, nullable: true }) savedView!: SavedView | null;
}

const { begin, change } = answersWith<SavedViewPayload>("savedView", SavedView);
const bounded = (asks: unknown) => { if ((JSON.stringify(asks) ?? "").length > largest) throw refuseField("asks", `A view may have ${largest} characters at most. Keep less.`); };

@Resolver(() => SavedView) export class SavedViewReads extends reads(SavedView, { one: "savedView", many: "savedViews" }) {}

@Resolver()
export class SavedViewResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => SavedViewPayload, { description: "Keeps a way of looking at a list, or a question, under a name (PO-53)." })
  async saveView(@Arg("input") input: SaveViewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SavedViewPayload> {
    bounded(input.asks);
    const others = await context.door.source.query<{ name: string }[]>("SELECT name FROM saved_views WHERE owner_id = $1 AND list = $2 AND deleted_at IS NULL", [context.actor.staffId, input.list]);
    return begin(context, info, saving, { ...input, others: others.map(({ name }) => name) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => SavedViewPayload, { description: "Renames a view of yours, changes what it asks, or with whom it is shared (PO-53)." })
  changeView(@Arg("input") { id, expectedVersion, ...input }: ChangeViewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SavedViewPayload> {
    bounded(input.asks);
    return change(context, info, changing, { id, expectedVersion, ...given(input) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => SavedViewPayload, { description: "Deletes a view: yours, or as an administrator a shared one that nobody looks after (PO-53)." })
  deleteView(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SavedViewPayload> {
    return change(context, info, deleting, input);
  }
}
