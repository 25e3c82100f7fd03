import { assigningActions, type ServiceRequestKept, type WorkFacts } from "@remit/domain/work-management/assigning";
import { readable, type FactsSql } from "../reading/readable.js";
import { Case, CaseGroup } from "./case.entity.js";
import { activityReading, caseGroupReading, caseReading, correspondenceReading, workReading } from "./casework.scopes.js";
import { Activity, InboundCorrespondence, ServiceRequest } from "./work.entity.js";

/** The present holder of a piece of work, as people say it: name and staff number. */
const ownerName = (alias: string) => `SELECT s.name || ' (' || s.staff_number || ')' FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE p.id = ${alias}.owner_position_id`;

/** The facts that the law needs about a piece of work. */
export const workFacts: FactsSql<WorkFacts> = { ownerName };

readable(ServiceRequest, { ...workReading, law: { table: assigningActions, facts: workFacts, state: (record: ServiceRequestKept) => record.status } });
readable(Case, { ...caseReading, law: { table: {}, facts: {}, state: () => null } });
readable(CaseGroup, { ...caseGroupReading, law: { table: {}, facts: {}, state: () => null } });
readable(Activity, { ...activityReading, law: { table: {}, facts: {}, state: () => null } });
readable(InboundCorrespondence, { ...correspondenceReading, law: { table: {}, facts: {}, state: () => null } });
