import { activityActions } from "@remit/domain/casework/activity-actions";
import { caseAdditions } from "@remit/domain/casework/case-additions";
import { caseContact } from "@remit/domain/casework/case-contact";
import { caseLifecycle, type CaseFacts, type CaseKept } from "@remit/domain/casework/case-lifecycle";
import { accessState, caseAccessActions, caseSensitivity, type AccessFacts, type AccessKept } from "@remit/domain/casework/case-sensitivity";
import { correspondenceActions } from "@remit/domain/casework/correspondence-actions";
import { findingActions, type FindingFacts } from "@remit/domain/casework/finding-actions";
import type { HoldingFacts } from "@remit/domain/casework/held-work";
import { bodyActions, listActions, personActions } from "@remit/domain/casework/register-actions";
import { serviceRequestActions, type PieceFacts } from "@remit/domain/casework/service-request-actions";
import { readable, type FactsSql } from "../reading/readable.js";
import { Case, CaseAccess, CaseGroup, contactIsUntold, pendingOnCase } from "./case.entity.js";
import { accessReading, activityReading, areaReading, bodyReading, caseGroupReading, caseReading, categoryReading, correspondenceReading, findingReading, outcomeReading, personReading, workReading } from "./casework.scopes.js";
import { Finding, FindingCategory, FindingOutcome } from "./finding.entity.js";
import { Body, Person } from "./people.entity.js";
import { Activity, InboundCorrespondence, ServiceRequest, WorkArea, WorkSubArea } from "./work.entity.js";

/** The present holder of a piece of work, as people say it: name and staff number. */
const ownerName = (alias: string) => `SELECT s.name || ' (' || s.staff_number || ')' FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE p.id = ${alias}.owner_position_id`;

/** The facts that the law needs about whose work something is. */
export const workFacts: FactsSql<HoldingFacts> = { ownerName };
/** The same with the state of its case. */
export const pieceFacts: FactsSql<PieceFacts> = { ownerName, caseStatus: (alias) => `SELECT c.status FROM cases c WHERE c.id = ${alias}.case_id` };

const needToKnow = (caseId: string) => `SELECT count(*)::int FROM case_access k JOIN staff_members s ON s.id = k.staff_id AND s.is_active WHERE k.case_id = ${caseId} AND k.kind = 'NEED_TO_KNOW' AND k.ended_at IS NULL`;
export const caseFacts: FactsSql<CaseFacts> = {
  ownerName, openWork: pendingOnCase, isContactUntold: contactIsUntold, needToKnow: (alias) => needToKnow(`${alias}.id`),
  findings: (alias) => `SELECT count(*)::int FROM findings f WHERE f.case_id = ${alias}.id`,
  undecided: (alias) => `SELECT count(*)::int FROM findings f WHERE f.case_id = ${alias}.id AND f.outcome_id IS NULL`,
};
export const accessFacts: FactsSql<AccessFacts> = { name: (alias) => `SELECT s.name FROM staff_members s WHERE s.id = ${alias}.staff_id`, reference: (alias) => `SELECT c.reference FROM cases c WHERE c.id = ${alias}.case_id`, needToKnow: (alias) => needToKnow(`${alias}.case_id`), isSensitive: (alias) => `SELECT c.is_sensitive FROM cases c WHERE c.id = ${alias}.case_id`,
  holdsIt: (alias) => `EXISTS (SELECT FROM cases c JOIN positions p ON p.id = c.owner_position_id WHERE c.id = ${alias}.case_id AND c.closed_on IS NULL AND p.holder_id = ${alias}.staff_id)` };

const ofItsCase = (column: string) => (alias: string) => `SELECT c.${column} FROM cases c WHERE c.id = ${alias}.case_id`;
export const findingFacts: FactsSql<FindingFacts> = {
  caseStatus: ofItsCase("status"), segmentId: ofItsCase("segment_id"), ownerPositionId: ofItsCase("owner_position_id"),
  ownerName: (alias) => `SELECT s.name || ' (' || s.staff_number || ')' FROM cases c JOIN positions p ON p.id = c.owner_position_id JOIN staff_members s ON s.id = p.holder_id WHERE c.id = ${alias}.case_id`,
};

const status = (record: { readonly status: string }) => record.status;
const stateless = () => null;
/** Whether an entry of one of the office's lists can be chosen. */
export const listState = ({ isActive }: { readonly isActive: boolean }) => (isActive ? "IN_USE" : "RETIRED");
const { rename, retire, restore } = listActions;
const listLaw = { table: { rename, retire, restore }, facts: {}, state: listState };

readable(Case, { ...caseReading, law: { table: { ...caseLifecycle, ...caseAdditions, ...caseContact, ...caseSensitivity }, facts: caseFacts, state: (record: CaseKept) => record.status } });
readable(CaseGroup, { ...caseGroupReading, law: { table: {}, facts: workFacts, state: stateless } });
readable(CaseAccess, { ...accessReading, law: { table: caseAccessActions, facts: accessFacts, state: (record: AccessKept) => accessState(record) } });
readable(Finding, { ...findingReading, law: { table: findingActions, facts: findingFacts, state: stateless } });
readable(ServiceRequest, { ...workReading, law: { table: serviceRequestActions, facts: pieceFacts, state: status } });
readable(Activity, { ...activityReading, law: { table: activityActions, facts: pieceFacts, state: status } });
readable(InboundCorrespondence, { ...correspondenceReading, law: { table: correspondenceActions, facts: pieceFacts, state: status } });
readable(Body, { ...bodyReading, law: { table: { editBody: bodyActions.editBody }, facts: {}, state: stateless } });
readable(Person, { ...personReading, law: { table: { editPerson: personActions.editPerson }, facts: {}, state: stateless } });
readable(FindingCategory, { ...categoryReading, law: listLaw });
readable(FindingOutcome, { ...outcomeReading, law: listLaw });
readable(WorkArea, { ...areaReading, law: listLaw });
readable(WorkSubArea, { ...areaReading, law: listLaw });
