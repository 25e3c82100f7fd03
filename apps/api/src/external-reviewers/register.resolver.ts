import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { anyVersion, type Deed } from "../door/deed.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { refuseField } from "../reading/refusal.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { unknownCodes } from "../reviews/choosing.js";
import * as deeds from "./register.deeds.js";
import * as inputs from "./register.inputs.js";
import { ExternalReviewer } from "./reviewer.entity.js";

@ObjectType({ description: "Somebody on the register as they now stand.", simpleResolvers: true })
export class ExternalReviewerPayload { @Shown("everyone", "The reviewer.", { type: () => ExternalReviewer, nullable: true }) externalReviewer!: ExternalReviewer | null; }

type Answer = Promise<ExternalReviewerPayload>;
const RegisterVerb = (description: string): MethodDecorator => (target, key, descriptor) => {
  Extensions({ policy: "everyone" })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
  Mutation(() => ExternalReviewerPayload, { description })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
};
const answer = async (context: Context, info: GraphQLResolveInfo, id: string): Answer => ({ externalReviewer: await readPayload(context, info, "externalReviewer", ExternalReviewer, id) });
async function doTo<I>(context: Context, info: GraphQLResolveInfo, deed: Deed<never, never, I, object>, { id, expectedVersion }: NamedInput, input: I): Answer {
  await performOne(context.door, deed as never, { actor: context.actor, input, named: [{ id, expectedVersion }] });
  return answer(context, info, id);
}
async function doToPart<I>(context: Context, info: GraphQLResolveInfo, deed: Deed<never, never, I, object>, table: string, { id, expectedVersion }: NamedInput, input: I): Answer {
  await performOne(context.door, deed as never, { actor: context.actor, input, named: [{ id, expectedVersion }] });
  const [its] = await context.door.source.query<{ of: string }[]>(`SELECT reviewer_id AS of FROM ${table} WHERE id = $1`, [id]);
  return answer(context, info, its!.of);
}

const personSql = `SELECT s.name, EXISTS (SELECT FROM external_reviewers x WHERE x.staff_id = s.id) AS "isRegistered",
  (SELECT count(*) = 1 AND bool_and('deliver-commissions' = ANY(r.permissions)) FROM positions q JOIN roles r ON r.id = q.role_id WHERE q.holder_id = s.id) AS "sitsOutside" FROM staff_members s WHERE s.id = $1::uuid AND s.is_active`;
const interestSql = "SELECT coalesce((SELECT name FROM bodies WHERE id = $1::uuid), (SELECT name FROM staff_members WHERE id = $2::uuid), CASE WHEN EXISTS (SELECT FROM people WHERE id = $3::uuid) THEN 'a person who came to us' END) AS called";

@Resolver()
export class RegisterVerbs {
  @RegisterVerb("Puts somebody from outside the office on the register of external reviewers (PO-55).")
  async registerExternalReviewer(@Arg("input") { idempotencyKey, ...input }: inputs.RegisterExternalReviewerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const expertiseCodes = [...new Set(input.expertiseCodes ?? [])];
    const [person] = await context.door.source.query<NonNullable<deeds.Registering["person"]>[]>(personSql, [input.staffId]);
    const asked = { ...input, about: input.about ?? "", expertiseCodes, person: person ?? null, unknownCodes: await unknownCodes(context, "EXPERTISE", expertiseCodes, context.today) };
    return answer(context, info, await performOne(context.door, deeds.registering, { actor: context.actor, input: asked, idempotencyKey, sent: input }));
  }
  @RegisterVerb("Changes what the register says of somebody, and whether anything is commissioned from them (PO-55).")
  async editExternalReviewer(@Arg("input") { id, expectedVersion, ...input }: inputs.EditExternalReviewerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { unsuitableBecause, ...values } = given(input);
    const unsuitable = unsuitableBecause === undefined ? {} : { unsuitableBecause: unsuitableBecause.trim() || null };
    return doTo(context, info, deeds.editingReviewer as never, { id, expectedVersion }, { values: { ...values, ...unsuitable }, unknownCodes: await unknownCodes(context, "EXPERTISE", input.expertiseCodes ?? [], context.today) });
  }
  @RegisterVerb("Adds a contract: from when to when, and what it pays (PO-55).")
  async addReviewerContract(@Arg("input") { id, expectedVersion: _expectedVersion, ...input }: inputs.AddReviewerContractInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const [overlapping] = await context.door.source.query<{ reference: string }[]>("SELECT reference FROM reviewer_contracts WHERE reviewer_id = $1 AND starts_on <= $3 AND ends_on >= $2 LIMIT 1", [id, input.startsOn, input.endsOn]);
    return doTo(context, info, deeds.addingContract as never, { id, expectedVersion: anyVersion }, { ...input, reference: input.reference.trim(), overlaps: overlapping?.reference ?? null });
  }
  @RegisterVerb("Lets a contract end on another day (PO-55).")
  endReviewerContract(@Arg("input") input: inputs.EndReviewerContractInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToPart(context, info, deeds.endingContract as never, "reviewer_contracts", input, { endsOn: input.endsOn }); }
  @RegisterVerb("Records an interest: nothing about it is commissioned from them while it lasts (PO-55).")
  async declareInterest(@Arg("input") { id, bodyId = null, personId = null, staffId = null, note }: inputs.DeclareInterestInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const [found] = await context.door.source.query<{ called: string | null }[]>(interestSql, [bodyId, staffId, personId]);
    if ([bodyId, personId, staffId].filter((one) => one !== null).length !== 1 || !found!.called) throw refuseField("bodyId", "Name one body, one person who came to us, or one person of the office.", "VALIDATION_FAILED");
    return doTo(context, info, deeds.declaringInterest as never, { id, expectedVersion: anyVersion }, { bodyId, personId, staffId, note, in: found!.called });
  }
  @RegisterVerb("Records that an interest ended; that there was one stays on record (PO-55).")
  endInterest(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToPart(context, info, deeds.endingInterest as never, "reviewer_interests", input, {}); }
}
