import { caseAuthority, type DirectorFacts } from "@remit/domain/authority/case-authority";
import { committeeActions, type CommitteeFacts } from "@remit/domain/authority/committees";
import { escalationActions, type EscalationFacts, type EscalationKept } from "@remit/domain/authority/escalations";
import { decisionKindActions } from "@remit/domain/authority/kinds";
import { limitActions } from "@remit/domain/authority/limits";
import { routeActions } from "@remit/domain/authority/routes";
import { principalActions, schemeEntryActions } from "@remit/domain/authority/scheme-actions";
import { withItsCase } from "../access/seen-cases.js";
import { Case } from "../casework/case.entity.js";
import { caseFacts } from "../casework/casework.law.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { Committee, CommitteeTerms } from "./committee.entity.js";
import { Escalation, EscalationHop, Remedy } from "./escalation.entity.js";
import { AuthorityLimit, DecisionKind, EscalationRoute, EscalationStep } from "./limit.entity.js";
import { matter, routeOf, scheme } from "./matters.js";
import { Principal, SchemeEntry, SchemePerson } from "./scheme.entity.js";

const stateless = () => null;
/** Whether an entry of a list of authority can be chosen. */
export const useState = ({ isActive }: { readonly isActive: boolean }) => (isActive ? "IN_USE" : "RETIRED");

export const committeeFacts: FactsSql<CommitteeFacts> = { termsAgreedOn: (a) => `SELECT max(t.agreed_on)::text FROM committee_terms t WHERE t.committee_id = ${a}.id` };

/** What a committee decides is bound by its terms alone. */
const beforeACommittee = (a: string, sql: string) => `CASE WHEN ${a}.to_committee_id IS NULL THEN (${sql}) END`;
export const escalationFacts: FactsSql<EscalationFacts> = {
  matter: (a, p) => beforeACommittee(a, matter(`${a}.decision_kind_id`, `${a}.amount_pence`, p.positionId)),
  scheme: (a, p) => beforeACommittee(a, scheme(`${a}.decision_kind_id`, `(SELECT c.complexity FROM cases c WHERE c.id = ${a}.case_id)`, p.positionId)),
  withName: (a) => `coalesce((SELECT coalesce(s.name, q.title) FROM positions q LEFT JOIN staff_members s ON s.id = q.holder_id WHERE q.id = ${a}.to_position_id), (SELECT t.name FROM teams t WHERE t.id = ${a}.to_team_id), (SELECT m.name FROM committees m WHERE m.id = ${a}.to_committee_id))`,
  caseReference: (a) => `SELECT c.reference FROM cases c WHERE c.id = ${a}.case_id`,
  secretaryPositionId: (a) => `SELECT m.secretary_position_id FROM committees m WHERE m.id = ${a}.to_committee_id`,
  route: (a) => routeOf(`(SELECT t.route_id FROM escalation_steps t WHERE t.id = ${a}.step_id)`),
};
/** A director is whoever sits on a director's step that leads on to a committee. */
export const directorFacts: FactsSql<DirectorFacts> = {
  ...caseFacts,
  isDirector: (_a, p) => `EXISTS (SELECT FROM escalation_steps t JOIN escalation_steps m ON m.route_id = t.route_id AND m.kind = 'COMMITTEE' WHERE t.kind = 'DIRECTOR' AND t.position_id = ${p.positionId})`,
};
export const escalationState = ({ status }: Pick<EscalationKept, "status">) => status;

/** What binds everybody is open to everybody (AS-21); what was decided on a case is seen with the case. */
readable(DecisionKind, { scope: "everyone", order: [{ by: "category" }, { by: "label" }], law: { table: decisionKindActions, facts: {}, state: useState } });
readable(EscalationRoute, { scope: "everyone", order: [{ by: "name" }], law: { table: routeActions, facts: {}, state: useState } });
readable(EscalationStep, { scope: "everyone", order: [{ by: "ordinal" }] });
readable(AuthorityLimit, { scope: "everyone", order: [{ by: "decisionKind.label" }, { by: "amountPence" }, { by: "startsOn", descending: true }], law: { table: limitActions, facts: {}, state: stateless } });
readable(Committee, { scope: "everyone", order: [{ by: "name" }], law: { table: committeeActions, facts: committeeFacts, state: stateless } });
readable(CommitteeTerms, { scope: "everyone", order: [{ by: "revision", descending: true }] });
readable(Principal, { scope: "everyone", order: [{ by: "label" }], law: { table: principalActions, facts: {}, state: stateless } });
readable(SchemeEntry, { scope: "everyone", order: [{ by: "decisionKind.label" }, { by: "complexityFrom" }, { by: "startsOn", descending: true }], law: { table: schemeEntryActions, facts: {}, state: stateless } });
readable(SchemePerson, { scope: "everyone", order: [{ by: "purpose" }] });
readable(Escalation, { scope: withItsCase, order: [{ by: "openedAt", descending: true }], law: { table: escalationActions, facts: escalationFacts, state: escalationState } });
readable(EscalationHop, { scope: seenWithThe(withItsCase, "escalation_id", (a, p) => `EXISTS (SELECT FROM escalations e WHERE e.id = ${a}.escalation_id AND ${withItsCase("e", p)})`), order: [{ by: "ordinal" }] });
readable(Remedy, { scope: withItsCase, order: [{ by: "agreedOn", descending: true }] });

extendLaw(Case, { table: caseAuthority, facts: directorFacts });
