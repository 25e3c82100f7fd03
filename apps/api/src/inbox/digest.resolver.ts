import { digestActions, type DigestKept } from "@remit/domain/notifications/digest-actions";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { readable, type FactsSql } from "../reading/readable.js";
import { reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { Digest } from "./digest.entity.js";

const facts: FactsSql<{ readonly person: string }> = { person: (alias) => `SELECT s.name FROM staff_members s WHERE s.id = ${alias}.staff_id` };
const state = (record: DigestKept) => record.state;

/** One's own; administrators see everybody's, to see that they go out. */
readable(Digest, { scope: (alias, p) => (p.may("manage-organisation") ? "TRUE" : `${alias}.staff_id = ${p.staffId}`), order: [{ by: "on", descending: true }], law: { table: digestActions, facts, state } });

/** Begins the attempts anew, once whatever stood in the way was put right. */
const sendingAgain: Deed<DigestKept & ObjectLiteral, { readonly person: string }, object, { readonly name: string; readonly on: string }> = {
  event: "let a daily e-mail be sent again", on: Digest as never, law: digestActions.sendAgain, state, facts,
  async apply([one], { transaction }) {
    const { record, facts: { person } } = one!;
    await transaction.query("UPDATE digests SET state = 'WAITING', attempts = 0, not_before = clock_timestamp(), settled_at = NULL, version = version + 1 WHERE id = $1", [record.id]);
    return [{ recordType: "Digest", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: person, on: record.on } }];
  },
};

@ObjectType({ description: "The e-mail as it now stands.", simpleResolvers: true })
export class DigestPayload { @Shown("everyone", "The e-mail.", { type: () => Digest, nullable: true }) digest!: Digest | null; }

@Resolver(() => Digest) export class DigestReads extends reads(Digest, { many: "digests" }) {}

@Resolver()
export class DigestResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => DigestPayload, { description: "Has a daily e-mail that was given up sent again." })
  sendDigestAgain(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<DigestPayload> {
    return answersWith<DigestPayload>("digest", Digest).change(context, info, sendingAgain, input);
  }
}
