import type { GraphQLResolveInfo } from "graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed, Named } from "../door/deed.js";
import { performOne } from "../door/perform.js";
import type { Kind } from "../reading/readable.js";
import { readPayload } from "../reading/run.js";

type Keyed = { readonly idempotencyKey?: string | null };

/** Performs commands about one kind and answers each with the record, as it then stands, under one field of the payload. */
export function answersWith<Payload extends object>(field: keyof Payload & string, kind: Kind) {
  const answer = async (context: Context, info: GraphQLResolveInfo, id: string) => ({ [field]: await readPayload(context, info, field, kind, id) }) as unknown as Payload;
  return {
    answer,
    /** Changes a record that the caller names. */
    async change<K extends ObjectLiteral, F extends object, I, P extends object>(context: Context, info: GraphQLResolveInfo, deed: Deed<K, F, I, P>, { id, expectedVersion, ...input }: Named & I & object): Promise<Payload> {
      await performOne(context.door, deed, { actor: context.actor, input: input as I, named: [{ id, expectedVersion }] });
      return answer(context, info, id);
    },
    /** Begins a record; under a parent when one is named. */
    async begin<K extends ObjectLiteral, F extends object, I, P extends object>(context: Context, info: GraphQLResolveInfo, deed: Deed<K, F, I, P>, { idempotencyKey, ...input }: Keyed & I & object, under?: Named): Promise<Payload> {
      return answer(context, info, await performOne(context.door, deed, { actor: context.actor, input: input as unknown as I, idempotencyKey, ...(under && { named: [under] }) }));
    },
  };
}
