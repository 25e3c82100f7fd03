import type { Principle as Of, ThemedKind as Kind } from "@remit/domain/learning/labels";
import { Arg, Ctx, Extensions, ID, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { Refusal } from "../reading/refusal.js";
import { Shown } from "../reading/shown.js";
import { suggestionsFor } from "./suggesting.js";
import { recordNamed } from "./themed.records.js";
import { Principle, ThemedKind } from "./vocabularies.js";

@ObjectType({ description: "A record that carries a suggested theme and reads alike.", simpleResolvers: true })
export class ThemedRecord {
  @Shown("everyone", "The record's identifier.", { type: () => ID }) recordId!: string;
  @Shown("everyone", "What it is called.") recordCalled!: string;
}
@ObjectType({ description: "A theme that a record may carry, with its reason; never applied by itself (PO-52).", simpleResolvers: true })
export class ThemeSuggestion {
  @Shown("everyone", "The theme's identifier.", { type: () => ID }) themeId!: string;
  @Shown("everyone", "What people call the theme by.") reference!: string;
  @Shown("everyone", "What it is called.") name!: string;
  @Shown("everyone", "The principle under which it hangs.", { type: () => Principle }) principle!: Of;
  @Shown("everyone", "Why it is suggested, in a sentence.") why!: string;
  @Shown("everyone", "The sentence of the record that may show it.") evidence!: string;
  @Shown("everyone", "The words of the record that led to it.", { type: () => [String] }) words!: readonly string[];
  @Shown("everyone", "The records of the office's own history that led to it, of those that you may see.", { type: () => [ThemedRecord] }) like!: readonly ThemedRecord[];
}

@Resolver()
export class SuggestionReads {
  @Extensions({ policy: "everyone" })
  @Query(() => [ThemeSuggestion], { description: "Themes that a record may carry, by the words that it shares with what the office tagged before (PO-52)." })
  async themeSuggestions(@Arg("kind", () => ThemedKind, { description: "What the record is." }) kind: Kind, @Arg("recordId", () => ID, { description: "The record." }) recordId: string, @Ctx() context: Context): Promise<readonly ThemeSuggestion[]> {
    if (kind !== "FINDING" && !context.actor.permissions.has("see-personal-data")) throw new Refusal("FORBIDDEN", "You may not see the words from which themes are suggested here.");
    await recordNamed(context, kind, recordId, recordId);
    return suggestionsFor(context, kind, recordId);
  }
}
