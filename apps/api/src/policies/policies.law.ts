import { acceptanceActions, acceptanceState, type AcceptanceFacts, type AcceptanceKept } from "@remit/domain/policies/acceptance";
import { policyActions, type PolicyFacts } from "@remit/domain/policies/policy";
import { policyVersionActions, type VersionFacts } from "@remit/domain/policies/version";
import type { Parameters } from "../reading/parameters.js";
import { readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { PolicyAcceptance, PolicyAttempt, PolicyTeamStanding } from "./acceptance.entity.js";
import "./guidance.law.js";
import { keeps, keepsIts } from "./keeping.js";
import { Policy, PolicyQuestion, PolicyVersion } from "./policy.entity.js";

const stated = { state: ({ state }: { readonly state: string }) => state };
const nameOf = (table: string, id: string) => `(SELECT n.name FROM ${table} n WHERE n.id = ${id})`;

/** What was published is read by everyone who works here, what is on its way by the keepers of the policy (AS-01, AS-04). */
const seesPolicy = (a: string, p: Parameters) => `(${a}.published_id IS NOT NULL OR ${keeps(a, p)})`;
const seesVersion = (a: string, p: Parameters) => `(${a}.state IN ('PUBLISHED', 'REPLACED') OR ${keepsIts(a, p)})`;
/** Who accepted is known to them and to the keepers of the policy, as `seesAcceptance` of the domain says it. */
const seesAcceptance = (a: string, p: Parameters) => `(${a}.staff_id = ${p.staffId} OR ${keepsIts(a, p)})`;

export const policyFacts: FactsSql<PolicyFacts> = {
  ownerName: (a) => `SELECT ${nameOf("staff_members", `${a}.owner_id`)}`, teamName: (a) => `SELECT ${nameOf("teams", `${a}.team_id`)}`,
  underWay: (a) => `SELECT v.number FROM policy_versions v WHERE v.policy_id = ${a}.id AND v.state IN ('DRAFT', 'WITH_BOARD', 'APPROVED')`,
};
readable(Policy, { scope: seesPolicy, order: [{ by: "name" }], search: (a, typed) => `(${a}.reference ILIKE ${typed} || '%' OR ${a}.name ILIKE '%' || ${typed} || '%' OR ${a}.purpose ILIKE '%' || ${typed} || '%')`, law: { table: policyActions, facts: policyFacts, ...stated } });

const itsPolicy = (a: string, more: string) => `SELECT json_build_object('name', k.name, 'reference', k.reference, 'ownerId', k.owner_id, 'teamId', k.team_id, 'ownerName', ${nameOf("staff_members", "k.owner_id")}, 'teamName', ${nameOf("teams", "k.team_id")}${more}) FROM policies k WHERE k.id = ${a}.policy_id`;
export const versionFacts: FactsSql<VersionFacts> = { policy: (a) => itsPolicy(a, ", 'isInForce', k.state = 'IN_FORCE'") };
readable(PolicyVersion, { scope: seesVersion, order: [{ by: "number", descending: true }], law: { table: policyVersionActions, facts: versionFacts, ...stated } });
readable(PolicyQuestion, { scope: (a, p) => `EXISTS (SELECT FROM policy_versions v WHERE v.id = ${a}.policy_version_id AND v.round = ${a}.round AND ${seesVersion("v", p)})`, order: [{ by: "ordinal" }] });

const itsVersion = (a: string) => `policy_versions v WHERE v.id = ${a}.policy_version_id`;
export const acceptanceFacts: FactsSql<AcceptanceFacts> = {
  staffName: (a) => `SELECT ${nameOf("staff_members", `${a}.staff_id`)}`, policy: (a) => itsPolicy(a, ""), passMark: (a) => `SELECT v.pass_mark FROM ${itsVersion(a)}`,
  questions: (a) => `SELECT coalesce(json_agg(json_build_object('id', q.id, 'options', cardinality(q.options), 'right', q.right_option) ORDER BY q.ordinal), '[]') FROM policy_questions q, ${itsVersion(a)} AND q.policy_version_id = v.id AND q.round = v.round`,
};
readable(PolicyAcceptance, {
  scope: seesAcceptance, order: [{ by: "dueOn" }], search: (a, typed) => `EXISTS (SELECT FROM staff_members w, policies k WHERE w.id = ${a}.staff_id AND k.id = ${a}.policy_id AND (w.name ILIKE '%' || ${typed} || '%' OR k.name ILIKE '%' || ${typed} || '%'))`,
  law: { table: acceptanceActions, facts: acceptanceFacts, state: (record: AcceptanceKept) => acceptanceState(record) },
});
readable(PolicyAttempt, { scope: seenWithThe(seesAcceptance, "acceptance_id", (a, p) => `EXISTS (SELECT FROM policy_acceptances x WHERE x.id = ${a}.acceptance_id AND ${seesAcceptance("x", p)})`), order: [{ by: "number" }] });
readable(PolicyTeamStanding, { scope: keepsIts, order: [{ by: "team" }] });
