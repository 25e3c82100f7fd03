import type { GraphQLResolveInfo } from "graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed, Named } from "../door/deed.js";
import { perform } from "../door/perform.js";
import type { Kind } from "../reading/readable.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";

type Keyed = { readonly idempotencyKey?: string | null };

/** A payload's word on whether what was asked waits for a second person (WM-04). */
export const Waits = () => Shown("everyone", "Whether it was only proposed, and waits for a second person to confirm it (WM-04).", { type: () => Boolean });

/** Performs one command; says what it happened to, and whether it was only proposed. */
export async function performOrPropose<K extends ObjectLiteral, F extends object, I, P extends object>(context: Context, deed: Deed<K, F, I, P>, asking: { readonly input: I; readonly named?: readonly Named[]; readonly idempotencyKey?: string | null }) {
  const { outcomes, happenedTo, particulars } = await perform(context.door, deed, { actor: context.actor, ...asking });
  const refusal = outcomes.find((one) => one.refusal)?.refusal;
  if (refusal) throw refusal;
  return { id: happenedTo[0], waits: (particulars[0] as { waitsForASecondPerson?: true } | undefined)?.waitsForASecondPerson === true };
}

/** Performs commands about one kind and answers each with the record, as it then stands, under one field of the payload. */
export function answersWith<Payload extends object>(field: keyof Payload & string, kind: Kind) {
  const answer = async (context: Context, info: GraphQLResolveInfo, id: string | null, waits = false) => ({ [field]: id && (await readPayload(context, info, field, kind, id)), waitsForASecondPerson: waits }) as unknown as Payload;
  return {
    answer,
    /** Changes a record that the caller names. */
    async change<K extends ObjectLiteral, F extends object, I, P extends object>(context: Context, info: GraphQLResolveInfo, deed: Deed<K, F, I, P>, { id, expectedVersion, ...input }: Named & I & object): Promise<Payload> {
      const { waits } = await performOrPropose(context, deed, { input: input as I, named: [{ id, expectedVersion }] });
      return answer(context, info, id, waits);
    },
    /** Begins a record; under a parent when one is named. */
    async begin<K extends ObjectLiteral, F extends object, I, P extends object>(context: Context, info: GraphQLResolveInfo, deed: Deed<K, F, I, P>, { idempotencyKey, ...input }: Keyed & I & object, under?: Named): Promise<Payload> {
      const { id, waits } = await performOrPropose(context, deed, { input: input as unknown as I, ...(idempotencyKey !== undefined && { idempotencyKey }), ...(under && { named: [under] }) });
      return answer(context, info, waits ? null : id!, waits);
    },
  };
}
