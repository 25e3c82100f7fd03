import { caseAdditions } from "@remit/domain/casework/case-additions";
import { serviceRequestActions as law, type AreaInput } from "@remit/domain/casework/service-request-actions";
import { adding, changing } from "./piece.deeds.js";
import { ServiceRequest } from "./work.entity.js";

/** A service request as it is written. */
export interface RequestValues { readonly areaId: string; readonly subAreaId: string | null; readonly summary: string; readonly priority: number; readonly nextActionDueOn: string | null }
interface Reasoned { readonly reason: string }

const changingRequest = changing(ServiceRequest, "service_requests");

export const addingRequest = adding<AreaInput & { readonly request: RequestValues }>({
  event: "service request added", law: caseAdditions.addServiceRequest, recordType: "ServiceRequest", table: "service_requests", tells: "WORK_ADDED", values: ({ request }) => ({ ...request }),
});
export const editingRequest = changingRequest<AreaInput & { readonly request: Partial<RequestValues> }>({
  event: "service request edited", law: law.editServiceRequest, values: ({ input }) => ({ ...input.request }),
});
export const startingRequest = changingRequest<object>({ event: "service request started", law: law.startServiceRequest, values: () => ({ status: "IN_PROGRESS" }) });
export const waitingOnRequest = changingRequest<{ readonly nextActionDueOn: string }>({
  event: "service request waits", law: law.waitOnServiceRequest, values: ({ input }) => ({ status: "WAITING", nextActionDueOn: input.nextActionDueOn }),
});
export const completingRequest = changingRequest<{ readonly outcome: string }>({
  event: "service request completed", law: law.completeServiceRequest,
  values: ({ input, actor }) => ({ status: "COMPLETED", completedAt: new Date(), completedById: actor.staffId, outcome: input.outcome }),
});
export const cancellingRequest = changingRequest<Reasoned>({
  event: "service request cancelled", law: law.cancelServiceRequest, values: () => ({ status: "CANCELLED" }), reason: ({ reason }) => reason,
});
/** WM-07: what is taken up again joins whoever owns the case group now. */
export const reopeningRequest = changingRequest<Reasoned>({
  event: "service request reopened", law: law.reopenServiceRequest,
  values: () => ({ status: "OPEN", completedAt: null, completedById: null, outcome: null }), reason: ({ reason }) => reason,
});
