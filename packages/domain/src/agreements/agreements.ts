import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";

/** An agreement on service with a counterpart, as the law knows it. */
export interface AgreementKept { readonly id: string; readonly counterpart: string; readonly inForceFrom: string; readonly inForceTo: string | null }
/** What must be known of the part of the office with which something is agreed. */
export interface AgreeInput { readonly isOwnSegment: boolean }

/** CS-21: an agreement is with somebody else. */
export const itIsWithAnother: Rule<Situation<unknown, unknown, AgreeInput>> = { rule: "CS-21", says: "That is your own part of the office. Choose the part with which you agree.", holds: ({ input }) => !input.isOwnSegment };
/** CS-21: an agreement is in force day by day. */
export const itEndsAfterItBegan: Rule<Situation<AgreementKept, unknown, { readonly inForceTo: string }>> = { rule: "CS-21", says: "It would end before it began. Give a later day.", holds: ({ record, input }) => input.inForceTo > record.inForceFrom };

const managers = ["manage-segment"] as const satisfies readonly Permission[];
/** Whoever runs a part of the office agrees with the others on service (CS-21). */
export const agreementActions = {
  agreeOnService: { label: "Agree on service", from: "any", by: managers, provided: [], given: [itIsWithAnother] as readonly Rule<Situation<AgreementKept, object, AgreeInput>>[] },
  endServiceAgreement: { label: "End", from: ["IN_FORCE"], by: managers, provided: [], given: [itEndsAfterItBegan] as readonly Rule<Situation<AgreementKept, object, { readonly inForceTo: string }>>[] },
} satisfies Record<string, Action<AgreementKept, object, never, "IN_FORCE" | "ENDED">>;
