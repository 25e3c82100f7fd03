import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, InputType, Resolver } from "type-graphql";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./control-error.deeds.js";
import { ControlError, ControlErrorStep } from "./control-error.entity.js";

hasMany(ControlError, "steps", ControlErrorStep, "error", "Its steps, from the first (AS-11).");
@Resolver(() => ControlError) export class ControlErrorReads extends reads(ControlError, { one: "controlError", many: "controlErrors" }) {}

@InputType({ description: "An error, with what is said to whoever it goes to." })
export class PassErrorInput extends NamedInput { @Words("What you say to whoever it goes to.", { optional: true, empty: true, max: 2000 }) note?: string | null; }
@InputType({ description: "How an error was corrected." })
export class CorrectErrorInput extends NamedInput { @Words("What you did to put it right.", { max: 2000 }) correction!: string; }

const errors = answersWith(ControlError, "controlError", "The error");
type Answer = Promise<object>;

@Resolver()
export class ControlErrorVerbs {
  @errors.Verb("Sends an error to the line manager of whoever made it (AS-11).")
  sendControlErrorToManager(@Arg("input") input: PassErrorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return errors.change(context, info, deeds.toManager, input, { words: input.note ?? "" }); }
  @errors.Verb("Takes back what is no error (AS-11).")
  withdrawControlError(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return errors.change(context, info, deeds.withdrawing, input, { words: input.reason }); }
  @errors.Verb("Sends an error on to whoever made it, to be corrected (AS-11).")
  sendControlErrorToCaseworker(@Arg("input") input: PassErrorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return errors.change(context, info, deeds.toCaseworker, input, { words: input.note ?? "" }); }
  @errors.Verb("Gives an error back to whoever raised it, with the reason (AS-11).")
  contestControlError(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return errors.change(context, info, deeds.contesting, input, { words: input.reason }); }
  @errors.Verb("Records how you corrected an error of yours (AS-11).")
  correctControlError(@Arg("input") input: CorrectErrorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return errors.change(context, info, deeds.correcting, input, { words: input.correction }); }
  @errors.Verb("Says that an error is not corrected yet, with what is missing (AS-11).")
  sendControlErrorBack(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return errors.change(context, info, deeds.sendingBack, input, { words: input.reason }); }
  @errors.Verb("Closes an error that is corrected (AS-11).")
  closeControlError(@Arg("input") input: PassErrorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return errors.change(context, info, deeds.closing, input, { words: input.note ?? "" }); }
}
