import { command, named, rowOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.sql("INSERT INTO holidays (calendar_id, \"on\", name) SELECT id, '2026-01-01', 'New Year' FROM calendars WHERE is_office_default");
  const segment = (name: string) => `(SELECT id FROM segments WHERE name = '${name}')`;
  const staff = (name: string) => `(SELECT id FROM staff_members WHERE name = '${name}')`;
  const accepted = (from: string, to: string, at: string, until: string | null) => `INSERT INTO correspondence_handoffs (item_id, from_segment_id, to_segment_id, reason, by_id, at, accepted_by_id, accepted_at) SELECT i.id, ${segment(from)}, ${segment(to)}, 'Theirs', ${staff("Amina Yusuf")}, '${at}', ${until ? `${staff("Tom Pell")}, '${until}'` : "NULL, NULL"} FROM correspondence_items i`;
  await world.sql("INSERT INTO correspondence_items (channel, received_on, from_name, summary) VALUES ('POST', '2025-12-01', 'A writer', 'A letter')");
  // To them: within two days across the holiday; three days, too long; and two that wait, one of them for long.
  for (const one of [accepted("Further Look", "Customer Care", "2025-12-31T10:00Z", "2026-01-05T10:00Z"), accepted("Further Look", "Customer Care", "2026-01-06T10:00Z", "2026-01-09T10:00Z"), accepted("Further Look", "Customer Care", "2026-01-13T10:00Z", null), accepted("Further Look", "Customer Care", "2026-01-07T10:00Z", null),
    // From them: one, in a day. Before the agreement, and so not counted.
    accepted("Customer Care", "Further Look", "2026-01-12T10:00Z", "2026-01-13T10:00Z"), accepted("Further Look", "Customer Care", "2025-11-03T10:00Z", "2025-11-28T10:00Z")]) await world.sql(one);
  const asked = (at: string, answered: string | null, status: string) => `INSERT INTO advice_requests (case_id, origin, question, status, opened_at, asked_by_id, adviser_id, answer, answered_by_id, answered_at) SELECT id, 'ASKED', 'May we?', '${status}', '${at}', ${staff("Idris Kay")}, ${staff("Dana Fox")}, ${answered ? `'Yes', ${staff("Dana Fox")}, '${answered}'` : "NULL, NULL, NULL"} FROM cases WHERE reference = 'C-2026-000004'`;
  for (const one of [asked("2026-01-05T09:00Z", "2026-01-06T09:00Z", "ANSWERED"), asked("2026-01-05T09:00Z", "2026-01-13T09:00Z", "ANSWERED"), asked("2026-01-05T09:00Z", null, "WITHDRAWN")]) await world.sql(one);
});
afterAll(() => world.close());

const agree = async (as: Who, measure: string, more: object = {}) => command(world, as, "agreeOnService", { counterpart: "Customer Services", segmentId: (await rowOf(world, "segments", "name", "Customer Care")).id, measure, workingDays: 2, percent: 90, inForceFrom: "2025-12-01", ...more }, "serviceAgreement { id version done doneInTime waiting waitingTooLong }");

test("[CS-21] what is agreed with a counterpart is stated by whoever runs a part of the office, with another part", async () => {
  expect((await agree("Amina Yusuf", "THEY_ACCEPT")).refused?.code).toBe("FORBIDDEN");
  expect((await agree("Grace Lomax", "THEY_ACCEPT")).refused).toMatchObject({ rule: "CS-21", message: "That is your own part of the office. Choose the part with which you agree." });
});

test("[CS-21] it is measured by the hand-offs that there are, in working days, beside what was agreed", async () => {
  expect((await agree("Tom Pell", "THEY_ACCEPT")).done!["serviceAgreement"]).toMatchObject({ done: 2, doneInTime: 1, waiting: 2, waitingTooLong: 1 });
  expect((await agree("Tom Pell", "THEY_ACCEPT", { workingDays: 3 })).done!["serviceAgreement"]).toMatchObject({ done: 2, doneInTime: 2, waitingTooLong: 1 });
  expect((await agree("Tom Pell", "WE_ACCEPT")).done!["serviceAgreement"]).toMatchObject({ done: 1, doneInTime: 1, waiting: 0, waitingTooLong: 0 });
});

test("[CS-21] with specialists it is measured by the questions that they answer", async () => {
  expect((await agree("Tom Pell", "THEY_ADVISE")).done!["serviceAgreement"]).toMatchObject({ done: 2, doneInTime: 1, waiting: 0 });
});

test("[CS-21] only the last ninety days count, and an agreement that ended measures nothing that came after it", async () => {
  const { done } = await agree("Tom Pell", "THEY_ACCEPT", { inForceFrom: "2025-10-01" });
  expect(done!["serviceAgreement"]).toMatchObject({ done: 3 });
  world.at(new Date("2026-03-02T09:00:00Z"));
  const read = async () => (await world.ask<{ serviceAgreements: { nodes: { id: string; done: number; choices: { action: string; allowed: boolean }[] }[] } }>("Dana Fox", "{ serviceAgreements { nodes { id done choices { action allowed } } } }")).data.serviceAgreements.nodes.find(({ id }) => id === done!["serviceAgreement"]!.id)!;
  expect((await read()).done).toBe(2);
  const end = (inForceTo: string) => command(world, "Tom Pell", "endServiceAgreement", { ...named(done!["serviceAgreement"]!), inForceTo }, "serviceAgreement { done waiting }");
  expect((await end("2025-09-01")).refused).toMatchObject({ rule: "CS-21" });
  expect((await end("2026-01-06")).done!["serviceAgreement"]).toEqual({ done: 1, waiting: 0 });
});
