import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { given } from "../organisation/writing.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import type { NewPerson } from "./opening.deed.js";
import { Person } from "./people.entity.js";
import { EditPersonInput, newPerson, RegisterPersonInput } from "./person.inputs.js";
import { editingPerson, registeringPerson } from "./register.deeds.js";
import { visible } from "./visible.js";

@ObjectType({ description: "A person as they now stand in the register.", simpleResolvers: true })
export class PersonPayload { @Shown("everyone", "The person as they now stand.", { type: () => Person, nullable: true }) person!: Person | null; }

@Resolver()
export class PersonVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => PersonPayload, { description: "Registers somebody who came to us, with their preferred way of contact and their adjustments (CS-11, CS-13)." })
  async registerPerson(@Arg("input") { idempotencyKey, ...input }: RegisterPersonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PersonPayload> {
    const values = newPerson(input);
    const id = await performOne(context.door, registeringPerson, { actor: context.actor, input: { ...values, values }, idempotencyKey });
    return { person: await readPayload(context, info, "person", Person, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => PersonPayload, { description: "Keeps what we know of a person up to date: how to reach them, what we do differently for them (CS-11, CS-13)." })
  async editPerson(@Arg("input") { id, expectedVersion, ...input }: EditPersonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PersonPayload> {
    const values = given(input, ["email", "telephone", "address"]) as Partial<NewPerson>;
    const held = (await visible<NewPerson>(context, Person, id)) ?? newPerson({ name: "" });
    await performOne(context.door, editingPerson, { actor: context.actor, input: { ...held, ...values, values }, named: [{ id, expectedVersion }] });
    return { person: await readPayload(context, info, "person", Person, id) };
  }
}
