import { randomBytes } from "node:crypto";
import { issuingAToken, type TokenInput } from "@remit/domain/organisation/personal";
import { Arg, Ctx, Extensions, Field, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import { hashed } from "../access/sessions.js";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { Words } from "../door/inputs.js";
import { perform } from "../door/perform.js";
import { Shown } from "../reading/shown.js";

@InputType({ description: "A token to make for yourself." })
export class IssueApiTokenInput {
  @Words("What it is for.", { max: 100 }) name!: string;
  @Field(() => Int, { description: "How many days it stands, up to a year." }) days!: number;
}

@ObjectType({ description: "The token, this once: only its hash is kept.", simpleResolvers: true })
export class IssuedToken {
  @Shown("everyone", "Send it as `Authorization: Bearer …`.") token!: string;
}

type Issuing = TokenInput & { readonly token: string };

const issuing: Deed<ObjectLiteral, object, Issuing, object> = {
  event: "issued an API token", on: null, law: issuingAToken,
  async apply(_allowed, { transaction, actor, input: { name, days, token } }) {
    const [made] = await transaction.query<{ id: string; expiresOn: string }>(`INSERT INTO api_tokens (token_hash, staff_id, name, expires_at, is_read_only) VALUES ($1, $2, $3, now() + $4 * interval '1 day', true)
      RETURNING id, to_char(expires_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS "expiresOn"`, [hashed(token), actor.staffId, name.trim(), days]);
    return [{ recordType: "ApiToken", recordId: made!.id, caseId: null, topics: [`person:${actor.staffId}`], particulars: { name: name.trim(), expiresOn: made!.expiresOn } }];
  },
};

@Resolver()
export class TokensResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => IssuedToken, { description: "Makes a token with which a script reads as you, in your primary position, and changes nothing." })
  async issueApiToken(@Arg("input") input: IssueApiTokenInput, @Ctx() { door, actor }: Context): Promise<IssuedToken> {
    const [kept] = await door.source.query<{ standing: number }[]>("SELECT count(*)::int AS standing FROM api_tokens WHERE staff_id = $1 AND revoked_at IS NULL AND expires_at > now()", [actor.staffId]);
    const token = `remit_${randomBytes(32).toString("base64url")}`;
    const { outcomes } = await perform(door, issuing, { actor, input: { ...input, standing: kept!.standing, token } });
    if (outcomes[0]!.refusal) throw outcomes[0]!.refusal;
    return { token };
  }
}
