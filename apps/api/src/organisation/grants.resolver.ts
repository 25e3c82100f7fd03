import type { NotificationKindName } from "@remit/domain/notifications/kinds";
import { grantActions, type GrantFacts, type GrantKept } from "@remit/domain/organisation/grants";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import { loadActor } from "../access/actor.js";
import type { Context } from "../door/context.js";
import type { Deed, Happened, Transaction } from "../door/deed.js";
import { Words } from "../door/inputs.js";
import { performIn, type Door } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import type { Parameters } from "../reading/parameters.js";
import { readable, type FactsSql } from "../reading/readable.js";
import { Refusal } from "../reading/refusal.js";
import { reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { answersWith } from "./answering.js";
import { Grant } from "./grant.entity.js";
import { confirmIn, grantableOf } from "./taking-two.js";

@InputType({ description: "A refusal of what somebody proposed, with its reason." })
export class RefuseGrantInput extends NamedInput {
  @Words("Why not.", { max: 1000 }) reason!: string;
}
@ObjectType({ description: "The proposal as it now stands.", simpleResolvers: true })
export class GrantPayload {
  @Shown("everyone", "The proposal.", { type: () => Grant, nullable: true }) grant!: Grant | null;
}

type Proposal = GrantKept & ObjectLiteral & { readonly recordId: string | null; readonly recordVersion: number | null; readonly proposedInId: string | null; readonly gives: readonly string[]; readonly wanted: object };
interface Decided { readonly says: string; readonly because: string }

const keptOut = (alias: string, p: Parameters) => `EXISTS (SELECT FROM case_access k WHERE k.case_id = ${alias}.case_id AND k.staff_id = ${p.staffId} AND k.kind = 'EXCLUDED' AND k.ended_at IS NULL)`;
const grantFacts: FactsSql<GrantFacts> = { proposerName: (alias) => `SELECT s.name FROM staff_members s WHERE s.id = ${alias}.proposed_by_id`, isKeptOut: keptOut };
const state = ({ state: its }: GrantKept) => its;

/** A proposal is seen by whoever made it and whoever could decide on it; one about a case names no more of it than its reference. */
readable(Grant, {
  scope: (alias, p) => [`${alias}.proposed_by_id = ${p.staffId}`, ...(p.may("confirm-grants") || p.may("manage-organisation") ? [`${alias}.case_id IS NULL`] : []), ...(p.may("manage-sensitive-access") ? [`(${alias}.case_id IS NOT NULL AND NOT ${keptOut(alias, p)})`] : [])].join(" OR ").replace(/^(.*)$/s, "($1)"),
  order: [{ by: "proposedAt", descending: true }], law: { table: grantActions, facts: grantFacts, state },
});

const decide = (transaction: Transaction, { id }: Proposal, to: GrantKept["state"], by: string, because: string) => transaction.query(
  "UPDATE grants SET state = $2, decided_by_id = $3, decided_at = clock_timestamp(), decided_because = $4, confirmed_in = CASE WHEN $2 = 'CONFIRMED' THEN pg_current_xact_id() END, version = version + 1 WHERE id = $1", [id, to, by, because]);
/** Whoever proposed it hears what became of it; of their own withdrawal they know. */
const happened = ({ id, caseId, says, proposedById }: Proposal, because: string, kind: NotificationKindName | null): Happened<Decided>[] => [{ recordType: "Grant", recordId: id, caseId, topics: ["grants", ...(caseId ? [`case:${caseId}`] : ["organisation"])], particulars: { says, because }, concerns: kind ? [{ kind, staffId: proposedById, reference: says }] : [] }];

/** Does what was proposed as its proposer, who must still be allowed to. */
async function carryOut(door: Door, transaction: Transaction, proposal: Proposal, today: string): Promise<void> {
  const { deed, gather } = grantableOf(proposal.kind);
  const proposer = await loadActor({ query: async (sql: string, values: unknown[]) => ({ rows: await transaction.query(sql, values) }) } as never, { staffId: proposal.proposedById, positionId: proposal.proposedInId, today });
  if (!proposer) throw new Refusal("RULE_REFUSED", "Whoever proposed this has left the office. Refuse it, and let somebody else propose it.");
  confirmIn(transaction, proposal.gives);
  const { recordId, recordVersion } = proposal;
  const { outcomes } = await performIn(door, transaction, deed, { actor: proposer.actor, input: await gather(door, proposal.wanted as never, recordId ?? ""), named: recordId ? [{ id: recordId, expectedVersion: recordVersion! }] : [] });
  const refusal = outcomes.find((one) => one.refusal)?.refusal;
  if (refusal) throw new Refusal("RULE_REFUSED", `It can no longer be done as it was proposed. Refuse it, and let it be proposed again. (${refusal.message})`);
}

const confirming = (door: Door): Deed<Proposal, GrantFacts, object, Decided> => ({
  event: "confirmed a grant", on: Grant as never, law: grantActions.confirm, state, facts: grantFacts,
  async apply([one], { transaction, actor, today }) {
    await decide(transaction, one!.record, "CONFIRMED", actor.staffId, "");
    await carryOut(door, transaction, one!.record, today);
    return happened(one!.record, "", "GRANT_CONFIRMED");
  },
});

const deciding = (event: string, law: (typeof grantActions)["refuse" | "withdraw"], to: GrantKept["state"], told: NotificationKindName | null): Deed<Proposal, GrantFacts, { reason?: string }, Decided> => ({
  event, on: Grant as never, law, state, facts: grantFacts,
  async apply([one], { transaction, actor, input: { reason = "" } }) {
    await decide(transaction, one!.record, to, actor.staffId, reason.trim());
    return happened(one!.record, reason, told);
  },
});
const refusing = deciding("refused a grant", grantActions.refuse, "REFUSED", "GRANT_REFUSED");
const withdrawing = deciding("withdrew a grant", grantActions.withdraw, "WITHDRAWN", null);

const { change } = answersWith<GrantPayload>("grant", Grant);

@Resolver(() => Grant) export class GrantReads extends reads(Grant, { one: "grant", many: "grants" }) {}

@Resolver()
export class GrantResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => GrantPayload, { description: "Confirms what somebody else proposed; it is done at once. Nobody confirms what they proposed or would gain by (WM-04)." })
  confirmGrant(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<GrantPayload> {
    return change(context, info, confirming(context.door), input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => GrantPayload, { description: "Refuses what somebody else proposed, with a reason (WM-04)." })
  refuseGrant(@Arg("input") input: RefuseGrantInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<GrantPayload> {
    return change(context, info, refusing, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => GrantPayload, { description: "Takes back what you proposed, before anybody decided on it (WM-04)." })
  withdrawGrant(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<GrantPayload> {
    return change(context, info, withdrawing, input);
  }
}
