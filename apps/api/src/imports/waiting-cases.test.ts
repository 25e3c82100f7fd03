import type { RowIssue } from "@remit/domain/imports/finding-row";
import { prepareApprovals, seatOf, settleAll } from "@remit/test/office/approvals";
import { openWorld, type World } from "@remit/test/office/world";
import pg from "pg";
import { importFindings } from "./findings.js";

let world: World;
let client: pg.Client;
beforeAll(async () => {
  world = await openWorld();
  await prepareApprovals(world);
  client = new pg.Client({ connectionString: world.urls.appUrl });
  await client.connect();
});
afterAll(async () => { await client.end(); await world.close(); });

const file = (day: string, finding: string) => "case_reference,body,body_type,decision_date,amended_at_review,category,complaint,finding\n" + ["A1", "A2"].map((reference) => `${reference},Hilltop,Housing Association,${day},0,Other,The roof,${finding}\n`).join("");
async function load(text: string, isRehearsal = false) {
  const issues: RowIssue[] = [];
  async function* bytes() { yield Buffer.from(text); }
  const { changes } = await importFindings(client, { bytes: bytes(), fileName: "findings.csv", source: "Test", today: "2026-01-14", startedById: null, isRehearsal, onIssues: (found) => void issues.push(...found) });
  return { changes, issues };
}
const stands = () => world.sql("SELECT c.source_reference AS reference, c.decided_text AS decided, o.code AS outcome FROM cases c JOIN findings f ON f.case_id = c.id JOIN finding_outcomes o ON o.id = f.outcome_id WHERE c.source = 'Test' ORDER BY 1");

/** A letter of an imported case that waits for Dana Fox, put there behind the office's back so that nothing else has touched the case. */
async function refer(reference: string): Promise<void> {
  await world.sql("UPDATE case_groups SET segment_id = (SELECT id FROM segments WHERE name = 'Customer Care') WHERE id = (SELECT case_group_id FROM cases WHERE source_reference = $1)", [reference]);
  const [desk, lead] = [await seatOf(world, "Amina Yusuf"), await seatOf(world, "Dana Fox")];
  await world.sql("INSERT INTO letters (case_id, kind_id, addressee, subject, body, drafted_by_id, status) SELECT c.id, k.id, 'Hilltop', 'Our decision', 'We have decided.', s.id, 'DRAFT' FROM cases c, letter_kinds k, staff_members s WHERE c.source_reference = $1 AND k.name = 'Decision letter' AND s.name = 'Amina Yusuf'", [reference]);
  await world.sql("UPDATE letters SET status = 'REFERRED'");
  await world.sql("INSERT INTO approvals (case_id, letter_id, level, why, asks, referred_by_id, referred_from_position_id, position_id) SELECT case_id, id, 'TEAM_LEADER', 'It is checked', 'May it go out?', drafted_by_id, $1, $2 FROM letters WHERE status = 'REFERRED'", [desk, lead]);
}

test("[WM-54] a case that waits for an approval is left as it is, with the reason for its row, and the rest of the file is imported whole", async () => {
  await load(file("1 May 2024", "Service Failure"));
  await refer("A1");
  const later = file("2 May 2024", "Maladministration");
  for (const isRehearsal of [true, false]) {
    const { changes, issues } = await load(later, isRehearsal);
    expect(changes).toMatchObject({ casesUpdated: 1, casesLeftAlone: 1 });
    expect(issues).toEqual([expect.objectContaining({ row: 2, reference: "A1", kind: "WARNING", reason: expect.stringContaining("the case waits for an approval, so it is read-only"), remedy: expect.stringContaining("once the approval is decided") })]);
  }
  expect(await stands()).toEqual([{ reference: "A1", decided: "1 May 2024", outcome: "SERVICE_FAILURE" }, { reference: "A2", decided: "2 May 2024", outcome: "MALADMINISTRATION" }]);
  // The negative control: once it is decided, the same row of the same file is taken.
  await settleAll(world);
  expect((await load(later)).changes).toMatchObject({ casesUpdated: 1, casesLeftAlone: 0 });
  expect(await stands()).toMatchObject([{ decided: "2 May 2024", outcome: "MALADMINISTRATION" }, {}]);
});
