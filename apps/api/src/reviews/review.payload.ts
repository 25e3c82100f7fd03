import type { GraphQLResolveInfo } from "graphql";
import { Extensions, Field, ID, InputType, Mutation, ObjectType } from "type-graphql";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { performOne } from "../door/perform.js";
import { Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import type { ReviewDeed } from "./deeds.js";
import type { PieceRecord } from "./pieces.deeds.js";
import { Review } from "./review.entity.js";

@ObjectType({ description: "A review as it now stands.", simpleResolvers: true })
export class ReviewPayload { @Shown("everyone", "The review as it now stands; null when you may not see it.", { type: () => Review, nullable: true }) review!: Review | null; }

/** A change that answers with its review. */
export const ReviewVerb = (description: string): MethodDecorator => (target, key, descriptor) => {
  Extensions({ policy: "everyone" })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
  Mutation(() => ReviewPayload, { description })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
};

export const answerReview = async (context: Context, info: GraphQLResolveInfo, id: string): Promise<ReviewPayload> => ({ review: await readPayload(context, info, "review", Review, id) });

/** Does a deed to one review and answers with the review as it then stands. */
export async function doToReview<I>(context: Context, info: GraphQLResolveInfo, deed: ReviewDeed<I>, { id, expectedVersion }: NamedInput, input: I): Promise<ReviewPayload> {
  await performOne(context.door, deed, { actor: context.actor, input, named: [{ id, expectedVersion }] });
  return answerReview(context, info, id);
}

/** Does a deed to something of a review and answers with that review. */
export async function doToPiece<I>(context: Context, info: GraphQLResolveInfo, deed: Deed<PieceRecord, never, I, object>, table: string, { id, expectedVersion }: NamedInput, input: I): Promise<ReviewPayload> {
  await performOne(context.door, deed as never, { actor: context.actor, input, named: [{ id, expectedVersion }] });
  const [its] = await context.door.source.query<{ review_id: string }[]>(`SELECT review_id FROM ${table} WHERE id = $1`, [id]);
  return answerReview(context, info, its!.review_id);
}

@InputType({ description: "A review, with the reason for what is done." })
export class ReviewReasonInput extends NamedInput { @Words("Why.", { max: 2000 }) reason!: string; }

/** Codes of one of the office's lists, of an input. */
export const Codes = (description: string, optional = false): PropertyDecorator => Field(() => [ID], { nullable: optional, description }) as PropertyDecorator;
