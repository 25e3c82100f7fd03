import { Resolver } from "type-graphql";
import { hasMany, reads } from "../reading/roots.js";
import { Delegation } from "./delegation.entity.js";
import { Grade } from "./grade.entity.js";
import { Position, PositionHolding, Role, Segment, SegmentSetting, StaffMember, Team } from "./organisation.entity.js";
import { ProbationReport } from "./probation.entity.js";
import "./organisation.scopes.js";

hasMany(StaffMember, "holdings", PositionHolding, "staff", "The positions that the person holds or held (WM-05).");
hasMany(StaffMember, "probationReports", ProbationReport, "staff", "What was found during the person's probation (AS-38).");
hasMany(StaffMember, "grades", Grade, "staff", "The grades at which the person works and worked (CS-30).");
hasMany(StaffMember, "lent", Delegation, "fromStaff", "Permissions that the person lent (CS-25).");
hasMany(StaffMember, "borrowed", Delegation, "toStaff", "Permissions that were lent to the person (CS-25).");
hasMany(Position, "holdings", PositionHolding, "position", "Who held the position, and when.");
hasMany(Segment, "teams", Team, "segment", "The segment's teams.");
hasMany(Segment, "positions", Position, "segment", "The segment's positions.");
hasMany(Segment, "settings", SegmentSetting, "segment", "Every revision of what the segment agreed (WM-02).");
hasMany(Team, "positions", Position, "team", "The team's positions.");

@Resolver(() => Role) export class RoleReads extends reads(Role, { one: "role", many: "roles" }) {}
@Resolver(() => StaffMember) export class StaffReads extends reads(StaffMember, { one: "staffMember", many: "staffMembers" }) {}
@Resolver(() => Segment) export class SegmentReads extends reads(Segment, { one: "segment", many: "segments" }) {}
@Resolver(() => SegmentSetting) export class SegmentSettingReads extends reads(SegmentSetting, { many: "segmentSettings" }) {}
@Resolver(() => Team) export class TeamReads extends reads(Team, { one: "team", many: "teams" }) {}
@Resolver(() => Position) export class PositionReads extends reads(Position, { one: "position", many: "positions" }) {}
@Resolver(() => PositionHolding) export class PositionHoldingReads extends reads(PositionHolding, { many: "positionHoldings" }) {}
@Resolver(() => Delegation) export class DelegationReads extends reads(Delegation, { many: "delegations" }) {}
