import type { GraphQLResolveInfo } from "graphql";
import { Extensions, Mutation, ObjectType } from "type-graphql";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import type { NamedInput } from "../door/results.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { Commission } from "./commission.entity.js";
import type { CommissionDeed } from "./deeds.js";

@ObjectType({ description: "A commission as it now stands.", simpleResolvers: true })
export class CommissionPayload { @Shown("everyone", "The commission as it now stands; null when you may no longer see it.", { type: () => Commission, nullable: true }) commission!: Commission | null; }

/** A change that answers with its commission. */
export const CommissionVerb = (description: string, isOpenOutside = false): MethodDecorator => (target, key, descriptor) => {
  Extensions({ policy: "everyone", isOpenOutside })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
  Mutation(() => CommissionPayload, { description })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
};

export const answerCommission = async (context: Context, info: GraphQLResolveInfo, id: string): Promise<CommissionPayload> => ({ commission: await readPayload(context, info, "commission", Commission, id) });

/** Does a deed to one commission and answers with it as it then stands. */
export async function doToCommission<I>(context: Context, info: GraphQLResolveInfo, deed: CommissionDeed<I>, { id, expectedVersion }: NamedInput, input: I): Promise<CommissionPayload> {
  await performOne(context.door, deed, { actor: context.actor, input, named: [{ id, expectedVersion }] });
  return answerCommission(context, info, id);
}
