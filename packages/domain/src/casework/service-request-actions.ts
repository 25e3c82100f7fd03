import type { Action, Rule, Situation } from "../law/law.js";
import { caseworkers, itIsYoursInThisPosition, itIsYoursOrInYourCommand, type HeldWork, type HoldingFacts } from "./held-work.js";
import { openStatuses, type CaseStatus, type ServiceRequestStatus } from "./labels.js";

/** What must be fetched to judge a piece of work. */
export interface PieceFacts extends HoldingFacts { readonly caseStatus: CaseStatus }

/** A piece of work as the law knows it. */
export interface PieceKept<State extends string> extends HeldWork { readonly id: string; readonly caseId: string; readonly status: State }

/** An entry of one of the office's lists, as a new record would name it; null when there is no such entry. */
export interface Listed { readonly isActive: boolean }

/** The area of work and the sub-area that were chosen, as they stand in the office's lists; null when there is none such. */
export interface AreaInput { readonly area: (Listed & { readonly id: string }) | null; readonly subArea: (Listed & { readonly areaId: string }) | null; readonly names: { readonly areaId: boolean; readonly subAreaId: boolean } }
type Choosing = Situation<unknown, unknown, AreaInput>;

/** WM-09: only areas that are in use can be chosen. */
export const areaMayBeChosen: Rule<Choosing> = { rule: "WM-09", says: "That area is not in use. Choose one from the list.", holds: ({ input }) => !input.names.areaId || input.area?.isActive === true };
/** WM-09: the sub-area depends on the area. */
export const subAreaBelongsToTheArea: Rule<Choosing> = {
  rule: "WM-09", says: "That sub-area does not belong to the area, or is not in use. Choose one from the area's own list.",
  holds: ({ input }) => !input.names.subAreaId || (input.subArea?.isActive === true && input.subArea.areaId === input.area?.id),
};
/** WM-49: nothing is taken up again on a case that was put away. */
export const itsCaseIsOpen: Rule<Situation<unknown, PieceFacts>> = { rule: "WM-49", says: "The case is closed. Reopen the case first.", holds: ({ facts }) => facts.caseStatus !== "CLOSED" };

const yours = { by: ["do-casework"], provided: [itIsYoursInThisPosition] } as const;
const yoursOrDirected = { by: caseworkers, provided: [itIsYoursOrInYourCommand] } as const;

/** What is done with a service request. Assigning it is the work of team leaders and stands in their own table. */
export const serviceRequestActions = {
  startServiceRequest: { label: "Start", from: ["OPEN", "WAITING"], ...yours },
  waitOnServiceRequest: { label: "Wait for information", from: ["OPEN", "IN_PROGRESS"], ...yours },
  completeServiceRequest: { label: "Complete", from: openStatuses, ...yours },
  editServiceRequest: { label: "Edit", from: openStatuses, ...yoursOrDirected, given: [areaMayBeChosen, subAreaBelongsToTheArea] },
  cancelServiceRequest: { label: "Cancel", from: openStatuses, ...yoursOrDirected },
  reopenServiceRequest: { label: "Reopen", from: ["COMPLETED", "CANCELLED"], by: caseworkers, provided: [itsCaseIsOpen, itIsYoursOrInYourCommand] },
} satisfies Record<string, Action<PieceKept<ServiceRequestStatus>, PieceFacts, never, ServiceRequestStatus>>;
