import type { GraphQLResolveInfo } from "graphql";
import { Extensions, InputType, Mutation, ObjectType } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { Words } from "../door/inputs.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import type { Kind } from "../reading/readable.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";

/** How changes to records of one kind answer: with the record as it then stands. */
export function answersWith<T extends object>(kind: Kind<T>, field: string, called: string) {
  const name = `${kind.name}Payload`;
  const Payload = { [name]: class {} }[name] as Kind;
  ObjectType(name, { description: `${called} as it now stands.`, simpleResolvers: true })(Payload);
  Shown("everyone", `${called} as it now stands; null when you may not see it.`, { type: () => kind, nullable: true })(Payload.prototype as object, field);
  const answer = async (context: Context, info: GraphQLResolveInfo, id: string) => ({ [field]: await readPayload(context, info, field, kind, id) });
  return {
    /** A change that answers so. */
    Verb: (description: string): MethodDecorator => (target, key, descriptor) => {
      Extensions({ policy: "everyone" })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
      Mutation(() => Payload, { description })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
    },
    /** Does a deed to one record. */
    async change<K extends ObjectLiteral, F extends object, I>(context: Context, info: GraphQLResolveInfo, deed: Deed<K, F, I, object>, { id, expectedVersion }: NamedInput, input: I): Promise<object> {
      await performOne(context.door, deed, { actor: context.actor, input, named: [{ id, expectedVersion }] });
      return answer(context, info, id);
    },
    /** Begins a record; `named` is the earlier record on which that is judged, where there is one, `sent` what the caller sent where the input holds what was gathered. */
    async begin<K extends ObjectLiteral, F extends object, I>(context: Context, info: GraphQLResolveInfo, deed: Deed<K, F, I, object>, input: I, idempotencyKey: string | null | undefined, named?: NamedInput, sent?: object): Promise<object> {
      return answer(context, info, await performOne(context.door, deed, { actor: context.actor, input, idempotencyKey, ...(sent && { sent }), ...(named && { named: [{ id: named.id, expectedVersion: named.expectedVersion }] }) }));
    },
  };
}

@InputType({ description: "A record, with the reason for what is done." })
export class WithReasonInput extends NamedInput { @Words("Why.", { max: 2000 }) reason!: string; }
