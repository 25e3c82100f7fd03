import { errorCodes, type ErrorCode as Code } from "@remit/domain/law/codes";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { vocabulary } from "../reading/inputs.js";
import { Shown } from "../reading/shown.js";
import type { Named } from "./deed.js";
import type { Outcome } from "./perform.js";

export const ErrorCode = vocabulary("ErrorCode", errorCodes, "Every code with which the API refuses; the list is closed.");

/** A record that a command is about, as the caller last saw it. */
@InputType({ description: "A record that a command is about, as you last saw it." })
export class NamedInput implements Named {
  @Field(() => ID, { description: "The record's identifier." }) id!: string;
  @Field(() => Int, { description: "The version you last read; a later one answers CONFLICT." }) expectedVersion!: number;
}

/** What came of one record of a bulk command. */
@ObjectType({ description: "What came of one record of a bulk command: done, or refused with its reason (WM-35).", simpleResolvers: true })
export class BulkItemResult {
  @Shown("everyone", "The record's identifier.", { type: () => ID }) id!: string;
  @Shown("everyone", "Whether it was done.") done!: boolean;
  @Shown("everyone", "Why it was refused, as a code of the closed list.", { type: () => ErrorCode, nullable: true }) code!: Code | null;
  @Shown("everyone", "Why it was refused, in words.", { type: () => String, nullable: true }) message!: string | null;
  @Shown("everyone", "By which rule of the rulebook it was refused, such as CS-19.", { type: () => String, nullable: true }) rule!: string | null;
  @Shown("everyone", "Who changed the record since you read it, when that is the reason.", { type: () => String, nullable: true }) changedBy!: string | null;
  @Shown("everyone", "When they did, as an ISO instant.", { type: () => String, nullable: true }) changedAt!: string | null;
}

/** An outcome as a bulk command answers it. */
export const itemResult = ({ id, done, refusal }: Outcome): BulkItemResult => ({
  id, done, code: refusal?.code ?? null, message: refusal?.message ?? null, rule: refusal?.details.fields?.[0]?.rule ?? null, changedBy: refusal?.details.changedBy?.name ?? null, changedAt: refusal?.details.changedAt ?? null,
});
