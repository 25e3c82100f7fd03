import { billedStatuses, committedStatuses } from "@remit/domain/external-reviewers/labels";

const among = (statuses: readonly string[]) => statuses.map((one) => `'${one}'`).join(", ");
/** Fees under a heading that are promised and not yet invoiced, in pence. */
export const committed = (alias: string) => `SELECT coalesce(sum(k.fee_pence), 0)::int FROM commissions k WHERE k.heading_id = ${alias}.id AND k.status IN (${among(committedStatuses)})`;
/** What was invoiced under a heading, in pence. */
export const actual = (alias: string) => `SELECT coalesce(sum(k.invoice_pence), 0)::int FROM commissions k WHERE k.heading_id = ${alias}.id AND k.status IN (${among(billedStatuses)})`;
