import { Resolver } from "type-graphql";
import { AuditEntry } from "../audit/audit.entity.js";
import { Attachment } from "../documents/attachment.entity.js";
import { hasMany, reads } from "../reading/roots.js";
import { Case, CaseAccess, CaseGroup, ContactChange } from "./case.entity.js";
import { Finding, FindingCategory, FindingOutcome } from "./finding.entity.js";
import { Body, Person } from "./people.entity.js";
import { Activity, FileNote, InboundCorrespondence, ServiceRequest, WorkArea, WorkSubArea } from "./work.entity.js";
import "./casework.scopes.js";
import "./casework.law.js";

hasMany(CaseGroup, "cases", Case, "caseGroup", "The cases of the group.");
hasMany(CaseGroup, "serviceRequests", ServiceRequest, "caseGroup", "The service requests of all its cases.");
hasMany(Case, "findings", Finding, "case", "The heads of complaint with their outcomes.");
hasMany(Case, "serviceRequests", ServiceRequest, "case", "The work on this case.");
hasMany(Case, "activities", Activity, "case", "What is to be done and what was done.");
hasMany(Case, "correspondence", InboundCorrespondence, "case", "What reached us about this case.");
hasMany(Case, "fileNotes", FileNote, "case", "The notes on its file.");
hasMany(Case, "access", CaseAccess, "case", "Who needs to know of it and who is kept out.");
hasMany(Case, "contactChanges", ContactChange, "case", "Who was the customer's contact, and when the customer was told (CS-02).");
hasMany(Case, "timeline", AuditEntry, "caseId", "Everything that happened on it, the latest first.");
hasMany(Case, "attachments", Attachment, "caseId", "The files on its file.");
hasMany(Person, "caseGroups", CaseGroup, "person", "The groups of this person's cases (CS-26).");
hasMany(Body, "cases", Case, "body", "The cases about this body.");
hasMany(Person, "cases", Case, "complainant", "The cases that this person brought (CS-26).");
hasMany(WorkArea, "subAreas", WorkSubArea, "area", "The parts of this area.");

@Resolver(() => Body) export class BodyReads extends reads(Body, { one: "body", many: "bodies" }) {}
@Resolver(() => Person) export class PersonReads extends reads(Person, { one: "person", many: "people" }) {}
@Resolver(() => CaseGroup) export class CaseGroupReads extends reads(CaseGroup, { one: "caseGroup", many: "caseGroups", byReference: "caseGroupByReference" }) {}
@Resolver(() => Case) export class CaseReads extends reads(Case, { one: "case", many: "cases", byReference: "caseByReference" }) {}
@Resolver(() => Finding) export class FindingReads extends reads(Finding, { many: "findings" }) {}
@Resolver(() => FindingCategory) export class FindingCategoryReads extends reads(FindingCategory, { many: "findingCategories" }) {}
@Resolver(() => FindingOutcome) export class FindingOutcomeReads extends reads(FindingOutcome, { many: "findingOutcomes" }) {}
@Resolver(() => WorkArea) export class WorkAreaReads extends reads(WorkArea, { many: "workAreas" }) {}
@Resolver(() => WorkSubArea) export class WorkSubAreaReads extends reads(WorkSubArea, { many: "workSubAreas" }) {}
@Resolver(() => ServiceRequest) export class ServiceRequestReads extends reads(ServiceRequest, { one: "serviceRequest", many: "serviceRequests", byReference: "serviceRequestByReference" }) {}
@Resolver(() => Activity) export class ActivityReads extends reads(Activity, { one: "activity", many: "activities" }) {}
@Resolver(() => InboundCorrespondence) export class CorrespondenceReads extends reads(InboundCorrespondence, { one: "inboundCorrespondence", many: "inboundCorrespondences" }) {}
