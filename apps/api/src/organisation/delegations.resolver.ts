import { delegationActions, lending, type DelegationKept, type LendInput } from "@remit/domain/organisation/delegations";
import type { Permission } from "@remit/domain/organisation/permissions";
import type { GraphQLResolveInfo } from "graphql";
import { ArrayMinSize } from "class-validator";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import type { Door } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { Shown } from "../reading/shown.js";
import { answersWith, Waits } from "./answering.js";
import { Delegation } from "./delegation.entity.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { namedBy, personNamed } from "./positions.gather.js";
import { Permissions } from "./structure.inputs.js";
import { takingTwo } from "./taking-two.js";
import { amend, begin as insert } from "./writing.js";

@InputType({ description: "Permissions that are lent for a time (CS-25)." })
export class LendPermissionsInput extends BeginningInput {
  @Other("Whose permissions they are: yourself when left out; an administrator may arrange it for someone who is not there.", true) fromStaffMemberId?: string | null;
  @Other("Who may use them meanwhile.") toStaffMemberId!: string;
  @Permissions("What is lent.") @ArrayMinSize(1, { message: "Name at least one permission." }) permissions!: Permission[];
  @Day("First day, today or later.") startsOn!: string;
  @Day("Last day, within a year.") endsOn!: string;
  @Words("Why.", { max: 1000 }) reason!: string;
}

@ObjectType({ description: "The loan as it now stands.", simpleResolvers: true })
export class DelegationPayload {
  @Shown("everyone", "The loan; empty while it waits for a second person.", { type: () => Delegation, nullable: true }) delegation!: Delegation | null;
  @Waits() waitsForASecondPerson!: boolean;
}

interface Lent { readonly name: string; readonly from: string; readonly permissions: readonly string[]; readonly startsOn: string; readonly endsOn: string; readonly reason: string }

type Lending = LendInput & { readonly reason: string };

/** CS-25: lends permissions; they count from the first day to the last. */
const lendingTheirs: Deed<ObjectLiteral, object, Lending, Lent> = {
  event: "lent permissions", on: null, law: lending,
  async apply(_allowed, { transaction, input: { from, to, permissions, startsOn, endsOn, reason } }) {
    const recordId = await insert(transaction, "delegations", { fromStaffId: from.id, toStaffId: to.id, permissions, startsOn, endsOn, reason: reason.trim() });
    return [{ recordType: "Delegation", recordId, caseId: null, topics: ["organisation", `person:${to.id}`], particulars: { name: to.name, from: from.name, permissions, startsOn, endsOn, reason },
      concerns: [{ kind: "LOAN_MADE", staffId: to.id, reference: from.name }, { kind: "LOAN_OF_MINE", staffId: from.id, reference: to.name }] }];
  },
};

/** WM-04: whoever lends their own stands behind it; what is arranged for somebody else takes two. */
const lendingThem = takingTwo(lendingTheirs, {
  kind: "LOAN",
  given: (_none, { actor, input: { from, to, permissions, reason } }) => (actor.staffId === from.id ? null : { says: `Lend permissions of ${from.name} to ${to.name}`, gives: permissions, to: [to.id], reason }),
  keeps: ({ from, to, ...input }) => ({ ...input, fromId: from.id, toId: to.id }),
  gather: async (door, { fromId, toId, ...kept }: Omit<Lending, "from" | "to"> & { fromId: string; toId: string }) => ({ ...kept, ...(await lenderAndBorrower(door, fromId, toId)) }),
});

/** CS-25: takes a loan back at once. What had been lent stays in the audit. */
const takingBack: Deed<DelegationKept & ObjectLiteral, object, object, { permissions: readonly string[] }> = {
  event: "took back permissions", on: Delegation as never, law: delegationActions.takeBack,
  async apply([one], { transaction, today }) {
    const { record } = one!;
    await amend(transaction, "delegations", record.id, { permissions: [], endsOn: record.startsOn > today ? record.startsOn : today });
    return [{ recordType: "Delegation", recordId: record.id, caseId: null, topics: ["organisation", `person:${record.toStaffId}`], particulars: { permissions: record.permissions },
      concerns: [{ kind: "LOAN_ENDED", staffId: record.toStaffId, reference: "" }] }];
  },
};

/** By a person's own positions, all of them; what was lent to them is not counted. */
const ownPermissions = `SELECT s.id, s.name, ARRAY(SELECT DISTINCT unnest(seat_allows(p)) AS permission
  FROM positions p WHERE p.holder_id = s.id AND p.is_open ORDER BY permission) AS permissions FROM staff_members s WHERE s.id = $1`;
const lenderAndBorrower = async (door: Door, fromId: string, toId: string) => {
  const { staffId, name, isActive } = await personNamed(door, "toStaffMemberId", toId);
  return { from: await namedBy<LendInput["from"]>(door, "fromStaffMemberId", fromId, ownPermissions), to: { id: staffId, name, isActive } };
};
const { begin, change } = answersWith<DelegationPayload>("delegation", Delegation);

@Resolver()
export class DelegationResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => DelegationPayload, { description: "Lends permissions that the lender holds to someone who deputises, from one day to another (CS-25)." })
  async lendPermissions(@Arg("input") { fromStaffMemberId, toStaffMemberId, ...input }: LendPermissionsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<DelegationPayload> {
    return begin(context, info, lendingThem, { ...input, ...(await lenderAndBorrower(context.door, fromStaffMemberId ?? context.actor.staffId, toStaffMemberId)) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => DelegationPayload, { description: "Takes lent permissions back; they stop counting at once (CS-25)." })
  takeBackPermissions(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<DelegationPayload> {
    return change(context, info, takingBack, input);
  }
}
