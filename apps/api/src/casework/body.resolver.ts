import { IsEmail, IsOptional } from "class-validator";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../door/context.js";
import { performOne, type Door } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Telephone, WordList, Words } from "../door/inputs.js";
import { given } from "../organisation/writing.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { Body } from "./people.entity.js";
import { bodyNamed, editingBody, registeringBody } from "./register.deeds.js";

@InputType({ description: "A body in jurisdiction that is not in the register yet." })
export class RegisterBodyInput extends BeginningInput {
  @Words("What the office calls the body.") name!: string;
  @Words("What kind of body it is, such as a hospital trust.", { max: 80 }) kind!: string;
  @Telephone("Its telephone number.") telephone?: string | null;
  @Words("Its e-mail address.", { optional: true }) @IsOptional() @IsEmail({}, { message: "Write an e-mail address, such as complaints@body.example." }) email?: string | null;
  @WordList("Other names by which it is known.") aliases?: string[] | null;
}

@InputType({ description: "What is to change about a body; what is left out stays as it is." })
export class EditBodyInput extends NamedInput {
  @Words("What the office calls the body.", { optional: true }) name?: string | null;
  @Words("What kind of body it is.", { optional: true, max: 80 }) kind?: string | null;
  @Telephone("Its telephone number; empty for none.") telephone?: string | null;
  @Words("Its e-mail address; null for none.", { optional: true }) @IsOptional() @IsEmail({}, { message: "Write an e-mail address, such as complaints@body.example." }) email?: string | null;
  @WordList("Other names by which it is known; they replace those that stand.") aliases?: string[] | null;
}

@ObjectType({ description: "A body as it now stands.", simpleResolvers: true })
export class BodyPayload { @Shown("everyone", "The body as it now stands.", { type: () => Body, nullable: true }) body!: Body | null; }

const taken = (door: Door, { name, aliases }: { name?: string | null; aliases?: string[] | null }, id?: string) => bodyNamed(door, [...(name ? [name] : []), ...(aliases ?? [])], id);

@Resolver()
export class BodyVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => BodyPayload, { description: "Registers a body. No two bodies share a name, other names included (CS-27)." })
  async registerBody(@Arg("input") { idempotencyKey, ...input }: RegisterBodyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<BodyPayload> {
    const values = { name: input.name.trim(), kind: input.kind.trim(), telephone: input.telephone || null, email: input.email ?? null, aliases: input.aliases ?? [] };
    const id = await performOne(context.door, registeringBody, { actor: context.actor, input: { takenBy: await taken(context.door, input), values }, idempotencyKey });
    return { body: await readPayload(context, info, "body", Body, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => BodyPayload, { description: "Changes what the register says of a body, its other names included." })
  async editBody(@Arg("input") { id, expectedVersion, ...input }: EditBodyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<BodyPayload> {
    const takenBy = await taken(context.door, input, id);
    await performOne(context.door, editingBody, { actor: context.actor, input: { takenBy, values: given(input, ["telephone", "email"]) }, named: [{ id, expectedVersion }] });
    return { body: await readPayload(context, info, "body", Body, id) };
  }
}
