import { managers } from "@remit/test/office/managers";
import { command, giveGroup, staffOf } from "@remit/test/office/casework";
import { openWorld, people, type Who, type World } from "@remit/test/office/world";
import pg from "pg";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

interface Own { readonly staff: { readonly name: string }; readonly indicator: string; readonly value: number; readonly thisMonth: number | null; readonly lastMonth: number | null; readonly monthBefore: number | null }
const everybody = Object.keys(people) as Who[];
const setOwn = async (as: Who, whose: Who, more: object = {}) => command<{ personalTarget: Own }>(world, as, "setPersonalTarget", { staffId: await staffOf(world, whose), indicator: "REQUESTS_COMPLETED", inForceFrom: "2026-01-14", value: 12, ...more }, "personalTarget { indicator value staff { name } setBy { name } }");
const targetsSeen = async (as: Who) => (await world.ask<{ personalTargets: { nodes: Own[] } }>(as, "{ personalTargets(first: 100) { nodes { staff { name } indicator value thisMonth lastMonth monthBefore } } }")).data.personalTargets.nodes;
const setOffice = (as: Who, more: object) => command<{ insightTarget: object }>(world, as, "setTarget", { indicator: "REQUESTS_WAITING", inForceFrom: "2026-02-01", value: 20, ...more }, "insightTarget { value segment { name } }");

test("[PO-67] a person's own target is set by whoever manages them, from today on, and by nobody else", async () => {
  expect((await setOwn("Dana Fox", "Amina Yusuf")).done?.personalTarget).toMatchObject({ value: 12, staff: { name: "Amina Yusuf" }, setBy: { name: "Dana Fox" } });
  for (const other of ["Amina Yusuf", "Grace Lomax", "Owen Pryce", "Helen Marsh", "Sam Reid"] as const) expect((await setOwn(other, "Amina Yusuf", { inForceFrom: "2026-02-01" })).refused).toMatchObject({ rule: "PO-67", message: expect.stringContaining("Only Dana Fox") });
  expect((await setOwn("Dana Fox", "Amina Yusuf")).refused).toMatchObject({ rule: "PO-67", message: expect.stringContaining("from that very day already") });
  expect((await setOwn("Dana Fox", "Amina Yusuf", { inForceFrom: "2026-01-13" })).refused).toMatchObject({ rule: "PO-67" });
  expect((await setOwn("Grace Lomax", "Dana Fox", { value: 3 })).refused).toBeNull();
  expect((await setOwn("Helen Marsh", "Tom Pell")).refused).toMatchObject({ message: expect.stringContaining("Nobody manages them") });
});

test("[PO-67] target and actual are seen by the person and by their manager, and by nobody else, whatever they may do", async () => {
  for (const reader of everybody) expect([reader, (await targetsSeen(reader)).map(({ staff }) => staff.name)]).toEqual([reader, ["Amina Yusuf", "Dana Fox"].filter((name) => name === reader || managers[name as Who] === reader)]);
  expect((await targetsSeen("Dana Fox")).map(({ staff }) => staff.name)).toEqual(["Amina Yusuf", "Dana Fox"]);
  const told = (await world.sql<{ particulars: object }>("SELECT particulars FROM audit_entries WHERE action = 'set a personal target' ORDER BY at")).map(({ particulars }) => particulars);
  expect(told[0]).toEqual({ name: "Amina Yusuf", inForceFrom: "2026-01-14" });
  const analyst = new pg.Client({ connectionString: world.urls.analystUrl });
  await analyst.connect();
  try { await expect(analyst.query("SELECT FROM personal_targets")).rejects.toMatchObject({ code: "42501" }); } finally { await analyst.end(); }
});

test("[PO-67] when somebody's manager changes, the new one sees the target and the old one no longer does", async () => {
  await world.sql("UPDATE staff_members SET line_manager_id = (SELECT id FROM staff_members WHERE name = 'Owen Pryce') WHERE name = 'Amina Yusuf'");
  expect([(await targetsSeen("Owen Pryce")).length, (await targetsSeen("Dana Fox")).map(({ staff }) => staff.name)]).toEqual([1, ["Dana Fox"]]);
  await world.sql("UPDATE staff_members SET line_manager_id = NULL WHERE name = 'Amina Yusuf'");
});

test("[PO-67] beside the target stands what the person did in each month, at the office's own midnight", async () => {
  const done = (reference: string, at: string, due: string | null) => world.sql(`INSERT INTO service_requests (reference, case_id, case_group_id, segment_id, area_id, summary, received_at, status, completed_at, completed_by_id, outcome, next_action_due_on)
    SELECT $1, r.case_id, r.case_group_id, r.segment_id, r.area_id, 'Done', '2025-10-01', 'COMPLETED', $2, s.id, 'Done', $3 FROM service_requests r, staff_members s WHERE r.reference = 'SR-000104' AND s.name = 'Amina Yusuf'`, [reference, at, due]);
  await done("SR-D1", "2025-12-01T00:00:00Z", "2025-12-01");
  await done("SR-D2", "2025-12-31T23:59:00Z", "2025-12-30");
  await done("SR-D3", "2025-11-30T23:59:00Z", null);
  await done("SR-D4", "2026-01-05T10:00:00Z", "2026-01-06");
  await setOwn("Dana Fox", "Amina Yusuf", { indicator: "REQUESTS_IN_TIME", value: 90 });
  const [amount, share] = (await targetsSeen("Amina Yusuf")).sort((a, b) => a.indicator.localeCompare(b.indicator));
  expect(amount).toMatchObject({ indicator: "REQUESTS_COMPLETED", thisMonth: 1, lastMonth: 2, monthBefore: 1 });
  expect(share).toMatchObject({ indicator: "REQUESTS_IN_TIME", value: 90, thisMonth: 100, lastMonth: 50, monthBefore: null });
});

test("[WM-71] a business area has targets of its own beside the office's, each from a day on; how long a case may take is one for all", async () => {
  const [{ id: segmentId }] = await world.sql<{ id: string }>("SELECT id FROM segments WHERE name = 'Customer Care'") as [{ id: string }];
  expect((await setOffice("Sam Reid", {})).done).toEqual({ insightTarget: { value: 20, segment: null } });
  expect((await setOffice("Sam Reid", { segmentId, value: 8 })).done).toEqual({ insightTarget: { value: 8, segment: { name: "Customer Care" } } });
  expect((await setOffice("Sam Reid", { segmentId, value: 9 })).refused).toMatchObject({ rule: "PO-61" });
  expect((await setOffice("Dana Fox", { segmentId, inForceFrom: "2026-03-01" })).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await setOffice("Sam Reid", { indicator: "CASE_DECISION_WORKING_DAYS", segmentId })).refused).toMatchObject({ rule: "WM-71", message: expect.stringContaining("one target for the whole office") });
  await expect(world.sql("INSERT INTO insight_targets (indicator, in_force_from, value, segment_id) VALUES ('CASE_DECISION_WORKING_DAYS', '2026-01-01', 1, $1)", [segmentId])).rejects.toThrow("one_time_for_all");
});

test("[CS-29] the manager of a segment sets its indicators, of that segment alone, and what was reached stands beside them", async () => {
  const segment = async (name: string) => (await world.sql<{ id: string }>("SELECT id FROM segments WHERE name = $1", [name]))[0]!.id;
  const [care, further] = [await segment("Customer Care"), await segment("Further Look")];
  expect((await setOffice("Grace Lomax", { indicator: "REQUESTS_OVERDUE", segmentId: care, inForceFrom: "2026-01-14", value: 15 })).done).toEqual({ insightTarget: { value: 15, segment: { name: "Customer Care" } } });
  for (const segmentId of [further, null]) expect((await setOffice("Grace Lomax", { indicator: "REQUESTS_OVERDUE", segmentId, inForceFrom: "2026-02-01" })).refused).toMatchObject({ rule: "CS-29" });
  const { data } = await world.ask<{ insightTargets: { nodes: object[] }; serviceRequestStatistics: object[] }>("Dana Fox", `query($care: ID!) { insightTargets(filter: { segmentId: { eq: $care }, indicator: { eq: REQUESTS_OVERDUE } }) { nodes { value setBy { name } } }
    serviceRequestStatistics(filter: { isOpen: { eq: true }, segmentId: { eq: $care } }, groupBy: []) { open: count late: count(where: { nextActionDueOn: { lte: "2026-01-13" } }) } }`, { care });
  expect(data).toEqual({ insightTargets: { nodes: [{ value: 15, setBy: { name: "Grace Lomax" } }] }, serviceRequestStatistics: [{ open: 4, late: 1 }] });
});

test("[PO-52] a dated note explains a figure; it is taken back by whoever wrote it, and its words stay on record", async () => {
  interface Note { readonly id: string; readonly version: number; readonly text: string; readonly choices: { allowed: boolean; because: string | null }[] }
  const write = (as: Who, more: object = {}) => command<{ insightNote: Note }>(world, as, "writeInsightNote", { about: "TIMELINESS", on: "2025-12-01", text: "Two reviewers left", ...more }, "insightNote { id version text on author { name } }");
  const seen = async (as: Who) => (await world.ask<{ insightNotes: { nodes: Note[] } }>(as, "{ insightNotes(first: 10) { nodes { id version text choices { allowed because } } } }")).data.insightNotes.nodes;
  const takeBack = (as: Who, { id, version }: Note) => command<{ insightNote: null }>(world, as, "takeBackInsightNote", { id, expectedVersion: version }, "insightNote { id }");
  const note = (await write("Dana Fox")).done!.insightNote;
  expect(note).toMatchObject({ text: "Two reviewers left", author: { name: "Dana Fox" } });
  expect((await write("Dana Fox", { on: "2026-01-15" })).refused).toMatchObject({ rule: "PO-52" });
  expect((await write("Sam Reid")).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await seen("Ana Petrova"))[0]).toMatchObject({ text: "Two reviewers left", choices: [{ allowed: false, because: expect.stringContaining("Only whoever wrote this note") }] });
  expect(await seen("Sam Reid")).toEqual([]);
  expect((await takeBack("Ana Petrova", note)).refused).toMatchObject({ rule: "PO-52" });
  expect((await takeBack("Dana Fox", note)).done).toEqual({ insightNote: null });
  expect(await seen("Ana Petrova")).toEqual([]);
  expect((await world.sql<{ particulars: object }>("SELECT particulars FROM audit_entries WHERE action = 'took back a note on the figures'"))[0]!.particulars).toEqual({ on: "2025-12-01", text: "Two reviewers left" });
});

const workload = `query($yesterday: Date!) { serviceRequestStatistics(filter: { isOpen: { eq: true } }, groupBy: [SEGMENT, TEAM, OWNER]) { keys { label } open: count behind overdue: count(where: { nextActionDueOn: { lte: $yesterday } }) } }`;
interface Load { readonly keys: readonly { label: string | null }[]; readonly open: number; readonly overdue: number; readonly behind: object }
const load = async (as: Who) => (await world.ask<{ serviceRequestStatistics: Load[] }>(as, workload, { yesterday: "2026-01-13" })).data.serviceRequestStatistics;

test("[WM-52, WM-74] leaders and managers read how the work stands, given out and waiting, by team and position, within what they may see", async () => {
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  const said = (rows: Load[]) => rows.map(({ keys, open, overdue }) => [...keys.map(({ label }) => label), open, overdue]);
  expect(said(await load("Grace Lomax"))).toEqual([["Customer Care", "Customer Care Team 2", "Caseworker, Team 2", 3, 1], ["Customer Care", null, null, 1, 0]]);
  expect(said(await load("Helen Marsh"))).toEqual([["Customer Care", "Customer Care Team 2", "Caseworker, Team 2", 3, 1], ["Customer Care", null, null, 1, 0], ["Further Look", null, null, 1, 0]]);
  expect((await load("Tom Pell")).map(({ keys }) => keys[0]!.label)).toEqual(["Further Look"]);
});

test("[CS-14] a team arranges its work to meet its standards: who has what and what is late is seen, what a move would come to is foretold, and the figures follow it", async () => {
  const seat = (await world.sql<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Chidi Okafor'"))[0]!.id;
  const work = await world.sql<{ id: string; version: number }>("SELECT id, version FROM service_requests WHERE reference = 'SR-000103'");
  const team = async () => (await world.ask<{ myTeam: { members: { name: string; openRequests: number; overdue: number; loadPercent: number }[] } }>("Dana Fox", "{ myTeam { members { name openRequests overdue loadPercent } } }")).data.myTeam.members.filter(({ openRequests }) => openRequests > 0);
  expect(await team()).toEqual([{ name: "Amina Yusuf", openRequests: 3, overdue: 1, loadPercent: 100 }]);
  const { data } = await world.ask("Dana Fox", "query($ids: [ID!]!, $to: ID) { assignmentPreview(serviceRequests: $ids, toPositionId: $to) { openRequestsBefore openRequestsAfter moves { serviceRequests } } }", { ids: [work[0]!.id], to: seat });
  expect(data).toEqual({ assignmentPreview: { openRequestsBefore: 0, openRequestsAfter: 3, moves: { serviceRequests: 3 } } });
  await command(world, "Dana Fox", "assignServiceRequests", { serviceRequests: [{ id: work[0]!.id, expectedVersion: work[0]!.version }], toPositionId: seat }, "moved");
  expect((await team()).map(({ name, openRequests }) => [name, openRequests])).toEqual([["Chidi Okafor", 3]]);
  await giveGroup(world, "G-HALE", "Amina Yusuf");
});

test("[PO-74] the workload of a whole team counts cases and reviews by the position that has them, and each number leads to its list", async () => {
  await world.sql("INSERT INTO reviews (reference, case_id, stage, received_on, channel, decided_on, reviewer_position_id, reviewer_id, allocated_on) SELECT 'R-1', c.id, 'ALLOCATED', '2026-01-06', 'POST', '2025-12-01', p.id, p.holder_id, '2026-01-08' FROM cases c, positions p WHERE c.reference = 'C-2026-000004' AND p.title = 'Reviewer'");
  const { data } = await world.ask<{ cases: Load[]; reviews: Load[] }>("Helen Marsh", "{ cases: caseStatistics(filter: { status: { in: [RECEIVED, ASSESSMENT, INVESTIGATION] } }, groupBy: [OWNER]) { keys { label } open: count behind } reviews: reviewStatistics(filter: { isOpen: { eq: true } }, groupBy: [REVIEWER]) { keys { label } open: count behind } }");
  expect(data.cases.map(({ keys, open }) => [keys[0]!.label, open])).toEqual([["Caseworker, Team 2", 2], [null, 2]]);
  expect(data.reviews.map(({ keys, open }) => [keys[0]!.label, open])).toEqual([["Reviewer", 1]]);
  expect((await world.ask<{ reviews: { nodes: { reference: string }[] } }>("Helen Marsh", "query($filter: ReviewFilter) { reviews(filter: $filter) { nodes { reference } } }", { filter: data.reviews[0]!.behind })).data.reviews.nodes).toEqual([{ reference: "R-1" }]);
});
