import type { ClientBase } from "pg";

/** The kinds of letter, who checks each, and what such a letter says; %1$s is the customer, %2$s the complaint, %3$s the body. */
const kinds: readonly (readonly [name: string, level: string | null, asks: string, why: string, subject: string, body: string])[] = [
  ["Decision letter", "TEAM_LEADER", "May this decision go out as it is written?", "Decision letters are read by a second pair of eyes.", "Our decision on your complaint",
    "Dear %1$s,\n\nThank you for your patience while we looked into your complaint about %3$s. You told us: %2$s.\n\nWe looked at what you sent us and at the records of %3$s. We found that things did go wrong, and we explain below what we have asked for so that they are put right.\n\nIf anything in this letter is unclear, please ring me. I am glad to go through it with you.\n\nYours sincerely"],
  ["Acknowledgement", null, "", "", "We have your letter", "Dear %1$s,\n\nThank you for writing to us about %3$s. We have added your letter to your case and will answer your questions by the end of next week.\n\nYours sincerely"],
  ["Offer of payment", "FINANCE", "May we offer £250 in recognition of the distress?", "The offer is above what a caseworker may make.", "What we propose",
    "Dear %1$s,\n\nWe have asked %3$s to put right what went wrong. Because the wait itself caused you distress, we propose a payment of £250 as well.\n\nYou need not decide at once. Nothing you accept takes away your right to go elsewhere.\n\nYours sincerely"],
  ["Apology", "TEAM_LEADER", "May we apologise in these words?", "Apologies of the office go out under a leader’s eye.", "We are sorry", "Dear %1$s,\n\nWe said that we would write to you before the weekend, and we did not. That was our mistake, and I am sorry that it left you waiting once more.\n\nYou will hear from me on Thursday, whatever I know by then.\n\nYours sincerely"],
  ["Progress letter", null, "", "", "Where your case stands", "Dear %1$s,\n\nI promised to tell you where your case stands. We are waiting for the records of %3$s, which are due this week. Once I have read them I will ring you.\n\nYours sincerely"],
  ["Reply to a Member of Parliament", "SEGMENT_MANAGER", "May this reply go to the Member?", "Replies to Members are signed by the segment’s manager.", "Your constituent’s complaint", "Thank you for your letter on behalf of %1$s. With their agreement I can tell you that we are looking into their complaint about %3$s, and that we expect to decide it next month.\n\nYours sincerely"],
];

const letters = `
  WITH chosen AS (SELECT DISTINCT ON (g.id) c.id, c.title, p.holder_id, o.name AS person, b.name AS body FROM cases c JOIN case_groups g ON g.id = c.case_group_id JOIN positions p ON p.id = g.owner_position_id
      JOIN people o ON o.id = c.complainant_id JOIN bodies b ON b.id = c.body_id
      WHERE c.status IN ('ASSESSMENT', 'INVESTIGATION', 'DECIDED') AND NOT c.is_sensitive AND p.kind = 'CASEWORKER' AND NOT p.has_team_leader_permissions AND p.holder_id IS NOT NULL ORDER BY g.id, c.reference),
    numbered AS (SELECT *, row_number() OVER (ORDER BY md5(id::text)) AS n FROM chosen)
  INSERT INTO letters (case_id, kind_id, addressee, subject, body, drafted_by_id, drafted_at)
  SELECT x.id, k.id, x.person, t.subject, format(t.body, x.person, lower(left(x.title, 1)) || substr(x.title, 2), x.body), x.holder_id, $2::timestamptz - x.n * interval '5 hours'
  FROM numbered x JOIN jsonb_to_recordset($1::jsonb) AS t(place int, name text, subject text, body text) ON t.place = x.n % 6 JOIN letter_kinds k ON k.name = t.name WHERE x.n <= 48`;

/** Each waits with the nearest seat that may decide it: the team's own leader, a segment's manager, a finance manager. */
const referred = `
  INSERT INTO approvals (letter_id, level, why, asks, amount_pence, referred_by_id, referred_from_position_id, referred_at, position_id, waits_since)
  SELECT l.id, t.level, t.why, t.asks, CASE t.level WHEN 'FINANCE' THEN 25000 END, l.drafted_by_id, c.owner_position_id, l.drafted_at + interval '40 minutes', q.id, l.drafted_at + interval '40 minutes'
  FROM letters l JOIN letter_kinds k ON k.id = l.kind_id JOIN jsonb_to_recordset($1::jsonb) AS t(name text, level text, asks text, why text) ON t.name = k.name JOIN cases c ON c.id = l.case_id JOIN positions f ON f.id = c.owner_position_id
    CROSS JOIN LATERAL (SELECT q.id FROM positions q WHERE q.holder_id IS NOT NULL AND q.holder_id <> l.drafted_by_id AND seat_decides(q.id, t.level, c.segment_id) IS NOT NULL ORDER BY q.team_id IS NOT DISTINCT FROM f.team_id DESC, q.kind = 'TEAM_LEADER' DESC, q.title LIMIT 1) q
  WHERE l.status = 'REFERRED'`;

/** What each seat was asked last still waits there; of the rest every fourth came back. */
const decided = `
  WITH ranked AS (SELECT a.id, a.referred_at, row_number() OVER (PARTITION BY a.position_id ORDER BY a.referred_at DESC) AS latest FROM approvals a),
    old AS (SELECT id, row_number() OVER (ORDER BY referred_at) AS n FROM ranked WHERE latest > 1)
  UPDATE approvals a SET status = CASE WHEN old.n % 4 = 1 THEN 'REJECTED' ELSE 'APPROVED' END, decided_by_id = p.holder_id, decided_in_position_id = p.id, decided_at = a.referred_at + interval '3 hours', version = a.version + 1,
    decision_reason = CASE WHEN old.n % 4 = 1 THEN 'Please say in the first paragraph what we found, and what happens next. Then send it back to me.' WHEN old.n % 3 = 0 THEN 'Clear and kind. Thank you.' END
  FROM old, positions p WHERE old.id = a.id AND p.id = a.position_id`;

/** Letters of the last days and what became of them: drafts, some that wait for a decision, some approved, rejected or issued. The database binds and judges them as it does every day. */
export async function tellOfApprovals(client: ClientBase): Promise<void> {
  const texts = JSON.stringify(kinds.map(([name, level, asks, why, subject, body], place) => ({ place, name, level, asks, why, subject, body })));
  const { rows: [last] } = await client.query<{ newest: Date }>("SELECT max(at) AS newest FROM audit_entries");
  await client.query("INSERT INTO letter_kinds (name) SELECT name FROM jsonb_to_recordset($1::jsonb) AS t(name text)", [texts]);
  await client.query("INSERT INTO checking_requirements (letter_kind_id, level, from_on) SELECT k.id, t.level, '2024-01-01' FROM jsonb_to_recordset($1::jsonb) AS t(name text, level text) JOIN letter_kinds k USING (name) WHERE t.level IS NOT NULL", [texts]);
  await client.query("INSERT INTO checking_requirements (sub_area_id, level, from_on) SELECT id, CASE name WHEN 'Payment to an estate' THEN 'FINANCE' ELSE 'TEAM_LEADER' END, '2024-01-01' FROM work_sub_areas WHERE name IN ('New bank details', 'Payment to an estate', 'Payment to a representative')");
  await client.query(letters, [texts, last!.newest]);
  // One in eight is still being written.
  await client.query("UPDATE letters l SET status = 'REFERRED', version = l.version + 1 FROM letter_kinds k WHERE k.id = l.kind_id AND get_byte(uuid_send(l.case_id), 15) % 8 <> 0 AND EXISTS (SELECT FROM checking_requirements r WHERE r.letter_kind_id = k.id)");
  await client.query(referred, [texts]);
  await client.query(decided);
  await client.query("UPDATE letters l SET status = CASE a.status WHEN 'APPROVED' THEN 'APPROVED' ELSE 'DRAFT' END, version = l.version + 1 FROM approvals a WHERE a.letter_id = l.id AND a.status <> 'PENDING'");
  await client.query("UPDATE letters l SET status = 'ISSUED', issued_at = drafted_at + interval '5 hours', issued_by_id = drafted_by_id, version = version + 1 WHERE get_byte(uuid_send(l.case_id), 14) % 3 <> 0 AND (status = 'APPROVED' OR (status = 'DRAFT' AND required_level(NULL, id, office_day()) IS NULL))");
}
