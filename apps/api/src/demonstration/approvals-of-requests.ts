import type { ClientBase } from "pg";
import type { SubArea } from "./work-areas.js";

/** A request that somebody referred in the last days: by whom and to whom, so many hours before the history ends. */
interface Asked {
  readonly by: string;
  readonly to: string;
  readonly subArea: SubArea;
  readonly summary: string;
  readonly level: "TEAM_LEADER" | "FINANCE";
  readonly asks: string;
  readonly why: string;
  readonly kind?: "FINANCIAL_REMEDY";
  readonly pence?: number;
  readonly hours: number;
  /** Why it was rejected, or said when it was approved; left out while it waits. */
  readonly rejected?: string;
  readonly approved?: string;
}

const asked: readonly Asked[] = [
  { by: "Amina Yusuf", to: "Dana Fox", subArea: "New bank details", summary: "Refund to a new account", level: "TEAM_LEADER", hours: 3, asks: "May the refund go to the new account?", why: "It was opened last month. I have the signed authority, and I rang back on the number that we hold." },
  { by: "Callum Reekie", to: "Dana Fox", subArea: "Payment outstanding", summary: "Redress for more than a year of waiting", level: "TEAM_LEADER", kind: "FINANCIAL_REMEDY", pence: 180_000, hours: 6, asks: "May we recommend £1,800?", why: "They offer £400. It went on for more than a year, and in like cases we recommended between £1,500 and £2,000." },
  { by: "Priya Nair", to: "Dana Fox", subArea: "Payment outstanding", summary: "Redress for letters sent to an old address", level: "TEAM_LEADER", kind: "FINANCIAL_REMEDY", pence: 35_000, hours: 25, asks: "May we recommend £350?", why: "Four letters went to an address that had been corrected twice, so nobody could answer in time." },
  { by: "Chidi Okafor", to: "Simon Greatorex", subArea: "Payment to an estate", summary: "Payment of the redress to the estate", level: "FINANCE", kind: "FINANCIAL_REMEDY", pence: 240_000, hours: 24, asks: "May the £2,400 be paid to the executor?", why: "I have the grant of probate and the executor’s account, and checked both by telephone." },
  { by: "Amina Yusuf", to: "Dana Fox", subArea: "Cheque instead of transfer", summary: "Payment by cheque", level: "TEAM_LEADER", hours: 49, asks: "May we pay by cheque this once?", why: "There is no account of their own yet; a support worker confirms it.", rejected: "A kind thought, but a cheque needs an account too. Ask whether a post office card would serve, and send it back to me." },
  { by: "Chidi Okafor", to: "Dana Fox", subArea: "Payment to a representative", summary: "Payment to an attorney", level: "TEAM_LEADER", hours: 52, asks: "May the payment go to the attorney?", why: "The lasting power of attorney is registered; I checked it this morning.", approved: "Registered and checked. Thank you." },
  { by: "Tunde Balogun", to: "Joseph Tetteh", subArea: "New bank details", summary: "Refund to a joint account", level: "TEAM_LEADER", hours: 27, asks: "May the refund go to their joint account?", why: "Both have signed, and I rang both." },
];

const requests = `
  INSERT INTO service_requests (case_id, case_group_id, segment_id, area_id, sub_area_id, summary, priority, received_at)
  SELECT c.id, c.case_group_id, c.segment_id, u.area_id, u.id, t.summary, 560, $2::timestamptz - (t.hours + 1) * interval '1 hour'
  FROM (SELECT *, row_number() OVER (PARTITION BY by ORDER BY hours) AS n FROM jsonb_to_recordset($1::jsonb) AS t(by text, "subArea" text, summary text, hours int)) t JOIN work_sub_areas u ON u.name = t."subArea"
    JOIN LATERAL (SELECT c.*, row_number() OVER (ORDER BY c.reference) AS n FROM cases c JOIN positions p ON p.id = c.owner_position_id JOIN staff_members s ON s.id = p.holder_id
      WHERE s.name = t.by AND c.status IN ('ASSESSMENT', 'INVESTIGATION') AND NOT c.is_sensitive AND NOT EXISTS (SELECT FROM approvals a JOIN cases o ON o.id = a.case_id WHERE o.case_group_id = c.case_group_id)) c ON c.n = t.n`;

const referred = `
  INSERT INTO approvals (service_request_id, level, why, asks, decision_kind, amount_pence, referred_by_id, referred_from_position_id, referred_at, position_id, waits_since)
  SELECT r.id, t.level, t.why, t.asks, t.kind, t.pence, p.holder_id, p.id, x.at, q.id, x.at
  FROM jsonb_to_recordset($1::jsonb) AS t(summary text, "to" text, level text, asks text, why text, kind text, pence bigint, hours int) CROSS JOIN LATERAL (SELECT $2::timestamptz - t.hours * interval '1 hour' AS at) x
    JOIN service_requests r ON r.summary = t.summary JOIN positions p ON p.id = r.owner_position_id JOIN staff_members s ON s.name = t."to"
    JOIN positions q ON q.id = (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = s.id AND h.held_to IS NULL AND h.is_primary)`;

const decided = `
  UPDATE approvals a SET status = CASE WHEN t.rejected IS NULL THEN 'APPROVED' ELSE 'REJECTED' END, decision_reason = coalesce(t.rejected, t.approved), decided_by_id = p.holder_id, decided_in_position_id = p.id, decided_at = a.referred_at + interval '4 hours', version = a.version + 1
  FROM jsonb_to_recordset($1::jsonb) AS t(summary text, rejected text, approved text), service_requests r, positions p WHERE r.summary = t.summary AND a.service_request_id = r.id AND p.id = a.position_id AND coalesce(t.rejected, t.approved) IS NOT NULL`;

/** Requests that wait for a leader, for finance and for somebody who is away, and what two leaders made of others. `newest` is when the history ends. */
export async function tellOfReferredRequests(client: ClientBase, newest: Date): Promise<void> {
  const all = JSON.stringify(asked);
  await client.query(requests, [all, newest]);
  await client.query(referred, [all, newest]);
  await client.query(decided, [all]);
}
