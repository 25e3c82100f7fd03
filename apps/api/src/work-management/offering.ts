import { assigningActions, groupAssigningActions, type AssigningFacts } from "@remit/domain/work-management/assigning";
import type { LeavingFacts } from "@remit/domain/work-management/handing-over";
import { leavingActions, seatActions } from "@remit/domain/work-management/leaving";
import { placementActions, placementState, placingActions, type PlacingFacts } from "@remit/domain/work-management/placing";
import { caseReturningActions, groupReturningActions, type ReturnFacts } from "@remit/domain/work-management/returning";
import { Case, CaseGroup } from "../casework/case.entity.js";
import { ServiceRequest } from "../casework/work.entity.js";
import { workFacts } from "../casework/casework.law.js";
import { Position, StaffMember } from "../organisation/organisation.entity.js";
import "../organisation/organisation.scopes.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { caseReturnFacts, groupReturnFacts } from "./facts.js";
import { personFacts, placementFacts, seatFacts } from "./handover.facts.js";
import { Placement } from "./placement.entity.js";
import { placedWith } from "./placing.facts.js";

/** What only the door judges is not fetched for every row of a list. */
const choiceFacts: FactsSql<AssigningFacts> = { ...workFacts, keptOut: () => "NULL::json", mustKnow: () => "NULL::json", complexity: () => "1", companions: () => "NULL::json" };
const leavingFacts = ({ seatsHeld }: FactsSql<LeavingFacts>): FactsSql<LeavingFacts> => ({ seatsHeld, groups: () => "'[]'::json", administratorsElsewhere: () => "0" });

extendLaw(ServiceRequest, { table: assigningActions, facts: choiceFacts });
extendLaw<AssigningFacts & ReturnFacts>(CaseGroup, { table: { ...groupAssigningActions, ...groupReturningActions }, facts: { ...choiceFacts, ...groupReturnFacts } });
extendLaw(Case, { table: caseReturningActions, facts: caseReturnFacts });
extendLaw<PlacingFacts>(StaffMember, { table: { ...leavingActions, ...placingActions }, facts: { ...leavingFacts(personFacts), placedWith } });
extendLaw(Position, { table: seatActions, facts: leavingFacts(seatFacts) });

/** Everyone may know who helps out where: whoever looks for them must find them. */
readable(Placement, { scope: "everyone", order: [{ by: "startsOn", descending: true }], law: { table: placementActions, facts: leavingFacts(placementFacts), state: placementState } as never });
