import type { GraphQLResolveInfo } from "graphql";
import { Extensions, Mutation, ObjectType } from "type-graphql";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import type { SubmissionDeed } from "./deeds.js";
import { Submission } from "./submission.entity.js";

@ObjectType({ description: "A submission as it now stands.", simpleResolvers: true })
export class SubmissionPayload { @Shown("everyone", "The submission as it now stands; null when you may not see it.", { type: () => Submission, nullable: true }) submission!: Submission | null; }

/** A change that answers with its submission. */
export const SubmissionVerb = (description: string): MethodDecorator => (target, key, descriptor) => {
  Extensions({ policy: "everyone" })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
  Mutation(() => SubmissionPayload, { description })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
};

export const answerSubmission = async (context: Context, info: GraphQLResolveInfo, id: string): Promise<SubmissionPayload> => ({ submission: await readPayload(context, info, "submission", Submission, id) });

/** Does a deed to one submission and answers with the submission as it then stands. */
export async function doToSubmission<I>(context: Context, info: GraphQLResolveInfo, deed: SubmissionDeed<I>, { id, expectedVersion }: NamedInput, input: I): Promise<SubmissionPayload> {
  await performOne(context.door, deed, { actor: context.actor, input, named: [{ id, expectedVersion }] });
  return answerSubmission(context, info, id);
}
