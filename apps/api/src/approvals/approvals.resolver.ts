import { Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { ServiceRequest } from "../casework/work.entity.js";
import { hasMany, reads } from "../reading/roots.js";
import { Approval, ApprovalOwner } from "./approval.entity.js";
import { CheckingRequirement, Letter, LetterKind } from "./letter.entity.js";
import "./approvals.law.js";
import "./read-only.guards.js";

hasMany(Case, "letters", Letter, "case", "The letters that go out about this case.");
hasMany(Case, "approvals", Approval, "case", "What was referred for approval on this case, and what became of it.");
hasMany(ServiceRequest, "approvals", Approval, "serviceRequest", "What was referred of this request, and what became of it.");
hasMany(Letter, "approvals", Approval, "letter", "When it was referred, and what became of it.");
hasMany(Approval, "owners", ApprovalOwner, "approval", "The people whose own work it is, so that they never decide it (WM-66).");

@Resolver(() => LetterKind) export class LetterKindReads extends reads(LetterKind, { many: "letterKinds" }) {}
@Resolver(() => CheckingRequirement) export class CheckingRequirementReads extends reads(CheckingRequirement, { many: "checkingRequirements" }) {}
@Resolver(() => Letter) export class LetterReads extends reads(Letter, { one: "letter", many: "letters", byReference: "letterByReference" }) {}
@Resolver(() => Approval) export class ApprovalReads extends reads(Approval, { one: "approval", many: "approvals", byReference: "approvalByReference" }) {}
