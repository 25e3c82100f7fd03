import type { NamesPeople } from "@remit/domain/casework/knowing";
import { policyActions as law, policyBeginnings, type PolicyFacts, type PolicyKept } from "@remit/domain/policies/policy";
import { single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Transaction } from "../door/deed.js";
import { amend, begin, differences } from "../organisation/writing.js";
import { policyFacts } from "./policies.law.js";
import { Policy } from "./policy.entity.js";

type PolicyRecord = PolicyKept & { readonly version: number; readonly purpose: string; readonly segmentIds: readonly string[] };
/** What a policy is for, who keeps it and whom it concerns; `team` is the team's name. */
export interface Registered { readonly name: string; readonly purpose: string; readonly teamId: string; readonly segmentIds: readonly string[] }
/** What a version says, and what is new in it. */
export interface Written { readonly text: string; readonly href: string | null; readonly change: string }

const rowOf = async (transaction: Transaction, id: string) => (await transaction.query<{ reference: string; name: string; team: string }>("SELECT k.reference, k.name, t.name AS team FROM policies k JOIN teams t ON t.id = k.team_id WHERE k.id = $1", [id]))[0]!;
const onPolicy = { on: Policy as never, facts: policyFacts, state: ({ state }: PolicyRecord) => state };

/** AS-01: a policy enters the register with the director who answers for it and the team that keeps it. */
export const adding: Deed<object, object, Registered & NamesPeople, object> = {
  event: "added a policy", on: null, law: policyBeginnings.addPolicy as never,
  async apply(_allowed, { transaction, input: { named, ...values } }) {
    const id = await begin(transaction, "policies", { ...values, ownerId: named[0]!.id });
    const { reference, name, team } = await rowOf(transaction, id);
    return [happenedToRecord("Policy", { id, caseId: null, reference }, { name, team, owner: named[0]!.name })];
  },
};
export const changing = single<PolicyRecord, PolicyFacts, Registered & NamesPeople, object>({
  ...onPolicy, event: "changed a policy", law: law.writePolicy as never,
  async one({ record }, { transaction, input: { named, ...values } }) {
    const changes = differences(record, { ...values, ownerId: named[0]!.id });
    await amend(transaction, "policies", record.id, Object.fromEntries(Object.entries(changes).map(([name, { after }]) => [name, after])));
    return happenedToRecord("Policy", { ...record, caseId: null }, { name: values.name, changes });
  },
});
export const withdrawing = single<PolicyRecord, PolicyFacts, { readonly reason: string }, object>({
  ...onPolicy, event: "withdrew a policy", law: law.withdrawPolicy,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "policies", record.id, { state: "WITHDRAWN" });
    await transaction.query("UPDATE policy_acceptances SET is_current = false, version = version + 1 WHERE policy_id = $1 AND is_current", [record.id]);
    return happenedToRecord("Policy", { ...record, caseId: null }, { name: record.name, ...input });
  },
});
/** AS-03: what is added or revised is a version of its own. */
export const writingVersion = single<PolicyRecord, PolicyFacts, Written, object>({
  ...onPolicy, event: "wrote a policy version", law: law.writePolicyVersion,
  async one({ record: { id, reference, name, number } }, { transaction, actor, today, input }) {
    await amend(transaction, "policies", id, { number: number + 1 });
    const versionId = await begin(transaction, "policy_versions", { ...input, policyId: id, number: number + 1, writtenById: actor.staffId, writtenOn: today });
    return happenedToRecord("PolicyVersion", { id: versionId, caseId: null, reference }, { name, number: number + 1, change: input.change });
  },
});
