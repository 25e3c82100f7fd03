import { absenceKindActions } from "@remit/domain/absence/kinds";
import type { NameInput } from "@remit/domain/absence/kinds";
import type { Action } from "@remit/domain/law/law";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { adding, editing } from "../organisation/writing.js";
import { reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { AbsenceKind } from "./absence.entity.js";
import { AddAbsenceKindInput } from "./absence.inputs.js";

@ObjectType({ description: "The kind of absence as it now stands.", simpleResolvers: true })
export class AbsenceKindPayload {
  @Shown("everyone", "The kind.", { type: () => AbsenceKind, nullable: true }) absenceKind!: AbsenceKind | null;
}

type Kept = { readonly id: string; readonly isActive: boolean } & ObjectLiteral;
const addingKind = adding<NameInput & { readonly isAskedFor: boolean }>({ event: "added a kind of absence", recordType: "AbsenceKind", table: "absence_kinds", law: absenceKindActions.add as Action<object, object, NameInput, string>, values: ({ name, isAskedFor }) => ({ name: name.trim(), isAskedFor }) });
const turning = (event: string, law: Action<Kept, object, object, string>, isActive: boolean): Deed<Kept, object, object, object> =>
  editing<Kept, object, object>({ event, on: AbsenceKind as never, table: "absence_kinds", law, state: (kind) => (kind.isActive ? "IN_USE" : "RETIRED"), values: () => ({ isActive }) });
const retiring = turning("retired a kind of absence", absenceKindActions.retire, false);
const restoring = turning("took a kind of absence into use again", absenceKindActions.restore, true);

const { begin, change } = answersWith<AbsenceKindPayload>("absenceKind", AbsenceKind);

@Resolver(() => AbsenceKind) export class AbsenceKindReads extends reads(AbsenceKind, { many: "absenceKinds" }) {}

@Resolver()
export class AbsenceKindResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => AbsenceKindPayload, { description: "Adds a kind of absence to the office's list (CS-22)." })
  async addAbsenceKind(@Arg("input") input: AddAbsenceKindInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AbsenceKindPayload> {
    const [taken] = await context.door.source.query<{ name: string }[]>("SELECT name FROM absence_kinds WHERE lower(name) = lower($1)", [input.name.trim()]);
    return begin(context, info, addingKind, { ...input, takenBy: taken?.name ?? null });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AbsenceKindPayload, { description: "Retires a kind of absence: it stays on record and is not chosen any more." })
  retireAbsenceKind(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AbsenceKindPayload> {
    return change(context, info, retiring, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AbsenceKindPayload, { description: "Takes a retired kind of absence into use again." })
  restoreAbsenceKind(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AbsenceKindPayload> {
    return change(context, info, restoring, input);
  }
}
