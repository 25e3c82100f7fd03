import { delegationActions } from "@remit/domain/organisation/delegations";
import { apiTokenActions, sessionActions } from "@remit/domain/organisation/personal";
import { gradeActions } from "@remit/domain/organisation/grades";
import { positionActions, positionState } from "@remit/domain/organisation/positions";
import { roleActions } from "@remit/domain/organisation/roles";
import { staffActions, staffState } from "@remit/domain/organisation/staff";
import { segmentActions, teamActions } from "@remit/domain/organisation/structure";
import { absoluteHours, idleMinutes } from "../access/sessions.js";
import type { Parameters } from "../reading/parameters.js";
import { readable } from "../reading/readable.js";
import { ApiToken, tokenState } from "./api-token.entity.js";
import { followsThem } from "./concerned.js";
import { Delegation } from "./delegation.entity.js";
import { Grade } from "./grade.entity.js";
import { Position, PositionHolding, Role, Segment, SegmentSetting, StaffMember, Team } from "./organisation.entity.js";
import { gradeFacts, positionFacts, roleFacts, segmentFacts } from "./organisation.facts.js";
import { ProbationReport } from "./probation.entity.js";
import { Session, sessionState } from "./session.entity.js";

const person = (alias: string, typed: string) => `(${alias}.name ILIKE '%' || ${typed} || '%' OR ${alias}.staff_number ILIKE ${typed} || '%')`;
const stateless = () => null;

/** The organisation is an open book to everyone who works in it (WM-25, AS-35). */
readable(Role, { scope: "everyone", order: [{ by: "name" }], law: { table: roleActions, facts: roleFacts, state: stateless } });
readable(StaffMember, { scope: "everyone", order: [{ by: "name" }], search: person, law: { table: { ...staffActions, ...gradeActions }, facts: { ...gradeFacts, latestGrade: () => "NULL::json" }, state: staffState } });
readable(Grade, { scope: followsThem, order: [{ by: "staff.name" }, { by: "startsOn", descending: true }] });
readable(Segment, { scope: "everyone", order: [{ by: "name" }], law: { table: segmentActions, facts: segmentFacts, state: stateless } });
readable(SegmentSetting, { scope: "everyone", order: [{ by: "topic" }, { by: "revision", descending: true }] });
readable(Team, { scope: "everyone", order: [{ by: "name" }], search: (alias, typed) => `${alias}.name ILIKE '%' || ${typed} || '%'`, law: { table: teamActions, facts: {}, state: stateless } });
readable(Position, {
  scope: "everyone", order: [{ by: "title" }], search: (alias, typed) => `(${alias}.title ILIKE '%' || ${typed} || '%' OR EXISTS (SELECT FROM staff_members s WHERE s.id = ${alias}.holder_id AND ${person("s", typed)}))`,
  law: { table: positionActions, facts: positionFacts, state: positionState },
});
readable(PositionHolding, { scope: "everyone", order: [{ by: "heldFrom", descending: true }] });
readable(Delegation, { scope: "everyone", order: [{ by: "startsOn", descending: true }], law: { table: delegationActions, facts: {}, state: stateless } });

/** AS-38: a person's probation is between them, whoever leads them, and the administrators. */
const leads = (alias: string, p: Parameters) => (p.may("allocate-work") || p.may("command-segment") ? ` OR EXISTS (SELECT FROM positions q WHERE q.holder_id = ${alias}.staff_id AND q.id = ANY(${p.command}))` : "");
readable(ProbationReport, { scope: (alias, p) => (p.may("manage-organisation") ? "TRUE" : `${alias}.staff_id = ${p.staffId}${leads(alias, p)}`), order: [{ by: "on" }] });
readable(ApiToken, { scope: (alias, p) => `${alias}.staff_id = ${p.staffId}`, order: [{ by: "createdAt", descending: true }], law: { table: apiTokenActions, facts: {}, state: tokenState } });
readable(Session, {
  scope: (alias, p) => `${alias}.staff_id = ${p.staffId} AND ${alias}.ended_at IS NULL AND ${alias}.last_seen_at > now() - interval '${idleMinutes} minutes' AND ${alias}.signed_in_at > now() - interval '${absoluteHours} hours'`,
  order: [{ by: "lastSeenAt", descending: true }], law: { table: sessionActions, facts: {}, state: sessionState },
});
