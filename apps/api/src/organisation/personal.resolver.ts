import { apiTokenActions, savingAPreference, type ApiTokenKept, type PreferenceInput } from "@remit/domain/organisation/personal";
import type { GraphQLResolveInfo } from "graphql";
import { Matches } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { perform } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { reads } from "../reading/roots.js";
import { Json } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { answersWith } from "./answering.js";
import { ApiToken, tokenState } from "./api-token.entity.js";

const keyPattern = /^[A-Za-z][A-Za-z0-9._:-]{0,79}$/;
const keySays = { message: "A key begins with a letter and has up to 80 letters, digits, dots, colons, dashes or underscores." };

@ArgsType()
class PreferenceArgs {
  @Field(() => String, { description: "What it is kept under, such as `columns:cases`." }) @Matches(keyPattern, keySays) key!: string;
}
@InputType({ description: "How your own screens look: columns, theme, saved queries." })
export class SavePreferenceInput {
  @Field(() => String, { description: "What it is kept under, such as `columns:cases`." }) @Matches(keyPattern, keySays) key!: string;
  @Field(() => Json, { nullable: true, description: "What is kept, at most 20,000 characters of JSON; null forgets it." }) value?: unknown;
}
@ObjectType({ description: "What is kept now.", simpleResolvers: true })
export class PreferencePayload {
  @Shown("everyone", "What is kept under the key.", { type: () => Json, nullable: true }) value!: unknown;
}
@ObjectType({ description: "The token as it now stands.", simpleResolvers: true })
export class ApiTokenPayload {
  @Shown("everyone", "The token.", { type: () => ApiToken, nullable: true }) apiToken!: ApiToken | null;
}

/** Not audited: how somebody arranges their own screen is nobody's business, and nothing of the office depends on it. */
const savingPreference: Deed<ObjectLiteral, object, PreferenceInput, object> = {
  event: "saved a preference", on: null, law: savingAPreference,
  async apply(_allowed, { transaction, actor, input: { key, value } }) {
    if (value === null || value === undefined) await transaction.query("DELETE FROM preferences WHERE staff_id = $1 AND key = $2", [actor.staffId, key]);
    else await transaction.query("INSERT INTO preferences (staff_id, key, value) VALUES ($1, $2, $3) ON CONFLICT (staff_id, key) DO UPDATE SET value = excluded.value", [actor.staffId, key, JSON.stringify(value)]);
    return [];
  },
};

/** Whoever has the token can do nothing with it from the next request on. */
const revoking: Deed<ApiTokenKept & ObjectLiteral, object, object, { name: string }> = {
  event: "revoked an API token", on: ApiToken as never, law: apiTokenActions.revoke, state: tokenState,
  async apply([one], { transaction }) {
    const { record } = one!;
    await transaction.query("UPDATE api_tokens SET revoked_at = clock_timestamp(), version = version + 1 WHERE id = $1", [record.id]);
    return [{ recordType: "ApiToken", recordId: record.id, caseId: null, topics: [`person:${record.staffId}`], particulars: { name: record.name } }];
  },
};

@Resolver(() => ApiToken) export class ApiTokenReads extends reads(ApiToken, { many: "myApiTokens" }) {}

@Resolver()
export class PersonalResolver {
  @Extensions({ policy: "everyone" })
  @Query(() => Json, { nullable: true, description: "What you keep under a key; null when there is nothing." })
  async preference(@Args(() => PreferenceArgs) { key }: PreferenceArgs, @Ctx() { door, actor }: Context): Promise<unknown> {
    const [row] = await door.source.query<{ value: unknown }[]>("SELECT value FROM preferences WHERE staff_id = $1 AND key = $2", [actor.staffId, key]);
    return row?.value ?? null;
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => PreferencePayload, { description: "Keeps how your own screens look; null forgets it." })
  async savePreference(@Arg("input") { key, value = null }: SavePreferenceInput, @Ctx() { door, actor }: Context): Promise<PreferencePayload> {
    const [kept] = await door.source.query<{ others: number }[]>("SELECT count(*)::int AS others FROM preferences WHERE staff_id = $1 AND key <> $2", [actor.staffId, key]);
    const { outcomes } = await perform(door, savingPreference, { actor, input: { key, value, others: kept!.others } });
    if (outcomes[0]!.refusal) throw outcomes[0]!.refusal;
    return { value };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ApiTokenPayload, { description: "Revokes one of your API tokens at once." })
  revokeApiToken(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApiTokenPayload> {
    return answersWith<ApiTokenPayload>("apiToken", ApiToken).change(context, info, revoking, input);
  }
}
