import { addingCheckingRequirement, checkingActions, type AddCheckingInput, type CheckingRequirementKept } from "@remit/domain/approvals/checking";
import { checkingLevels, type CheckingLevel as Level } from "@remit/domain/approvals/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { BeginningInput, Day, Other } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { amend, begin as insert } from "../organisation/writing.js";
import { Shown } from "../reading/shown.js";
import { CheckingLevel, CheckingRequirement } from "./letter.entity.js";

@InputType({ description: "A line for the table of what must be checked: an area of work, a part of one, or a kind of letter." })
export class AddCheckingRequirementInput extends BeginningInput {
  @Other("The area of work.", true) areaId?: string | null;
  @Other("The part of an area.", true) subAreaId?: string | null;
  @Other("The kind of letter.", true) letterKindId?: string | null;
  @Field(() => CheckingLevel, { description: "Who checks." }) level!: Level;
  @Day("First day, today or later.") fromOn!: string;
  @Day("Last day; none when left out.", true) toOn?: string | null;
}
@InputType({ description: "A line of the table that is to end." })
export class EndCheckingRequirementInput extends NamedInput { @Day("Its last day, today or later.") toOn!: string; }
@ObjectType({ description: "A line of the table as it now stands.", simpleResolvers: true })
export class CheckingRequirementPayload { @Shown("everyone", "The line.", { type: () => CheckingRequirement, nullable: true }) checkingRequirement!: CheckingRequirement | null; }

/** What the audit keeps of a line. */
export interface Checked { readonly name: string; readonly level: string; readonly fromOn: string; readonly toOn: string | null }
const subject = (line: string) => `coalesce((SELECT name FROM work_areas WHERE id = ${line}.area_id), (SELECT u.name FROM work_sub_areas u WHERE u.id = ${line}.sub_area_id), (SELECT name FROM letter_kinds WHERE id = ${line}.letter_kind_id))`;

type Line = AddCheckingInput & { readonly level: Level };
const adding: Deed<ObjectLiteral, object, Line, Checked> = {
  event: "added what must be checked", on: null, law: addingCheckingRequirement,
  async apply(_allowed, { transaction, input: { areaId, subAreaId, letterKindId, level, fromOn, toOn } }) {
    const recordId = await insert(transaction, "checking_requirements", { areaId, subAreaId, letterKindId, level, fromOn, toOn });
    const [line] = await transaction.query<{ name: string }>(`SELECT ${subject("k")} AS name FROM checking_requirements k WHERE k.id = $1`, [recordId]);
    return [{ recordType: "CheckingRequirement", recordId, caseId: null, topics: ["organisation"], particulars: { name: line!.name, level: checkingLevels[level], fromOn, toOn } }];
  },
};
const ending: Deed<CheckingRequirementKept & ObjectLiteral, object, { readonly toOn: string }, Checked> = {
  event: "ended what must be checked", on: CheckingRequirement as never, law: checkingActions.endCheckingRequirement,
  async apply([one], { transaction, input: { toOn } }) {
    const { id, level, fromOn } = one!.record;
    await amend(transaction, "checking_requirements", id, { toOn });
    const [line] = await transaction.query<{ name: string }>(`SELECT ${subject("k")} AS name FROM checking_requirements k WHERE k.id = $1`, [id]);
    return [{ recordType: "CheckingRequirement", recordId: id, caseId: null, topics: ["organisation"], particulars: { name: line!.name, level: checkingLevels[level], fromOn, toOn } }];
  },
};

/** Whether what a line names is in use, and at which level it is checked already within those days. */
const standingSql = `SELECT EXISTS (SELECT FROM work_areas WHERE id = $1 AND is_active) OR EXISTS (SELECT FROM work_sub_areas WHERE id = $2 AND is_active) OR EXISTS (SELECT FROM letter_kinds WHERE id = $3 AND is_active) AS "isInUse",
  (SELECT k.level FROM checking_requirements k WHERE (k.area_id = $1 OR k.sub_area_id = $2 OR k.letter_kind_id = $3) AND (k.to_on IS NULL OR k.to_on >= $4::date) AND ($5::date IS NULL OR k.from_on <= $5::date) LIMIT 1) AS "alreadyAt"`;
const { begin, change } = answersWith<CheckingRequirementPayload>("checkingRequirement", CheckingRequirement);

@Resolver()
export class CheckingVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CheckingRequirementPayload, { description: "Adds a line to the published table of what must be checked (WM-55)." })
  async addCheckingRequirement(@Arg("input") { areaId, subAreaId, letterKindId, toOn, ...input }: AddCheckingRequirementInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CheckingRequirementPayload> {
    const line = { areaId: areaId ?? null, subAreaId: subAreaId ?? null, letterKindId: letterKindId ?? null, toOn: toOn ?? null };
    const [standing] = await context.door.source.query<Pick<AddCheckingInput, "isInUse" | "alreadyAt">[]>(standingSql, [line.areaId, line.subAreaId, line.letterKindId, input.fromOn, line.toOn]);
    return begin(context, info, adding, { ...input, ...line, ...standing! });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CheckingRequirementPayload, { description: "Ends a line of the table; what happened under it stays under it (WM-55)." })
  endCheckingRequirement(@Arg("input") input: EndCheckingRequirementInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CheckingRequirementPayload> { return change(context, info, ending, input); }
}
