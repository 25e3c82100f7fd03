import type { Actor } from "../law/law.js";

/** Where a reader stands towards a colleague whose record is read. */
export interface Colleague {
  readonly staffId: string;
  /** Who manages them; null where nobody does. */
  readonly managerId: string | null;
  /** Whether the reader directs their work. */
  readonly isDirected: boolean;
}

/** CS-24, PO-67: what stays between a person and whoever manages them. */
export const isBetweenThem = (readerId: string, { staffId, managerId }: Pick<Colleague, "staffId" | "managerId">): boolean => readerId === staffId || readerId === managerId;

/** CS-23, CS-30: who follows how a person comes on: they themselves, whoever manages them or directs their work, and whoever keeps the organisation. */
export const followsThem = (actor: Actor, colleague: Colleague): boolean => isBetweenThem(actor.staffId, colleague) || colleague.isDirected || actor.permissions.has("manage-organisation");
