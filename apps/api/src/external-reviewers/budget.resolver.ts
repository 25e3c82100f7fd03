import { sayMoney } from "@remit/domain/authority/money";
import { budgetActions, headingActions, sayYear, type HeadingFacts, type HeadingInput, type HeadingKept } from "@remit/domain/external-reviewers/budget";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import { rewrite, single } from "../casework/deeds.js";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { performOne } from "../door/perform.js";
import { begin, given } from "../organisation/writing.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { BudgetHeading } from "./budget.entity.js";
import { headingFacts } from "./commission.law.js";
import { AddBudgetHeadingInput, EditBudgetHeadingInput } from "./register.inputs.js";

const called = ({ name, year }: { readonly name: string; readonly year: number }) => `“${name}” ${sayYear(year)}`;
type Adding = { readonly year: number; readonly name: string; readonly allottedPence: number; readonly expectedPence: number; readonly note: string; readonly isTaken: boolean };
const adding: Deed<object, object, Adding, object> = {
  event: "added a budget heading", on: null, law: budgetActions.addBudgetHeading,
  async apply(_allowed, { transaction, input: { isTaken: _isTaken, ...values } }) {
    const id = await begin(transaction, "budget_headings", values);
    return [{ recordType: "BudgetHeading", recordId: id, caseId: null, topics: ["organisation"], particulars: { name: called(values), amount: sayMoney(values.allottedPence) } }];
  },
};
const editing = single<HeadingKept & { readonly version: number }, HeadingFacts, HeadingInput, object>({
  event: "edited a budget heading", law: headingActions.editBudgetHeading, on: BudgetHeading as never, facts: headingFacts,
  async one({ record }, doing) {
    return { recordType: "BudgetHeading", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: called(record), changes: await rewrite(doing, "budget_headings", record, { ...doing.input }) } };
  },
});

@ObjectType({ description: "A heading of the budget as it now stands.", simpleResolvers: true })
export class BudgetHeadingPayload { @Shown("everyone", "The heading.", { type: () => BudgetHeading, nullable: true }) budgetHeading!: BudgetHeading | null; }

@Resolver()
export class BudgetVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => BudgetHeadingPayload, { description: "Adds a heading to a year's budget for commissioned work (PO-56)." })
  async addBudgetHeading(@Arg("input") { idempotencyKey, ...input }: AddBudgetHeadingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<BudgetHeadingPayload> {
    const name = input.name.trim();
    const [taken] = await context.door.source.query<object[]>("SELECT FROM budget_headings WHERE year = $1 AND lower(name) = lower($2)", [input.year, name]);
    const id = await performOne(context.door, adding, { actor: context.actor, input: { ...input, name, expectedPence: input.expectedPence ?? 0, note: input.note ?? "", isTaken: taken !== undefined }, idempotencyKey, sent: input });
    return { budgetHeading: await readPayload(context, info, "budgetHeading", BudgetHeading, id) };
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => BudgetHeadingPayload, { description: "Changes what is allotted to a heading, or what is still expected; never below what is promised (PO-56)." })
  async editBudgetHeading(@Arg("input") { id, expectedVersion, ...input }: EditBudgetHeadingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<BudgetHeadingPayload> {
    await performOne(context.door, editing, { actor: context.actor, input: given(input), named: [{ id, expectedVersion }] });
    return { budgetHeading: await readPayload(context, info, "budgetHeading", BudgetHeading, id) };
  }
}
