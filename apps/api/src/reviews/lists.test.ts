import { standing } from "@remit/domain/calendar/standing";
import { workingCalendar } from "@remit/domain/calendar/working-calendar";
import { decide, reviewsIn } from "@remit/test/office/reviews";
import { command } from "@remit/test/office/casework";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());
const grounds = ["INACCURATE_FACTS", "NEW_INFORMATION", "OVERLOOKED_EVIDENCE"];

test("[PO-40, WM-51] ten thousand reviews are read late first, with their clocks", async () => {
  await world.sql(`INSERT INTO cases (reference, case_group_id, title, status, decided_on, segment_id) SELECT 'C-2024-' || lpad(n::text, 6, '0'), (SELECT id FROM case_groups LIMIT 1), 'An old case ' || n, 'CLOSED', date '2024-01-01' + (n % 700), (SELECT id FROM segments LIMIT 1) FROM generate_series(1, 10000) n`);
  await world.sql(`INSERT INTO reviews (reference, case_id, stage, received_on, channel, ground_codes, decided_on, is_in_window, triage_outcome, outcome_code, communicated_on)
    SELECT 'R' || substr(c.reference, 2), c.id, CASE WHEN row_number() OVER () % 10 = 0 THEN 'UNDER_REVIEW' ELSE 'CLOSED' END, c.decided_on + 30, 'POST', ARRAY[($1::text[])[1 + (row_number() OVER () % 3)]], c.decided_on, true, 'ACCEPTED', 'UPHELD', c.decided_on + 60 FROM cases c WHERE c.reference LIKE 'C-2024-%'`, [grounds]);
  await world.sql(`INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on, stopped_on) SELECT r.case_id, 'Review', r.id, 'REPLY', (SELECT id FROM calendars WHERE is_office_default), r.received_on, 20, r.received_on + 28, r.received_on + 28, CASE WHEN r.stage = 'CLOSED' THEN r.communicated_on END FROM reviews r`);
  await world.sql("ANALYZE reviews, clocks, cases");
  const page = "{ reviews(first: 50, filter: { isOpen: { eq: true } }, orderBy: [{ field: IS_LATE, direction: DESC }, { field: NEXT_DUE_ON }]) { totalCount nodes { reference isLate nextDueOn case { title } clocks(first: 4) { nodes { kind workingDaysLeft } } } } }";
  await world.ask("Tom Pell", page);
  const { data, errors } = await world.ask<{ reviews: { totalCount: number; nodes: { isLate: boolean }[] } }>("Tom Pell", page);
  expect(errors).toBeUndefined();
  expect(data.reviews.totalCount).toBeGreaterThan(500);
  expect(data.reviews.nodes).toHaveLength(50);
  expect(data.reviews.nodes[0]!.isLate).toBe(true);
});

test("[CS-09] reviews of a sensitive case are counted and listed for nobody who need not know", async () => {
  const before = (await world.ask<{ reviews: { totalCount: number } }>("Ana Petrova", "{ reviews { totalCount } }")).data.reviews.totalCount;
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2024-000001'");
  expect((await world.ask<{ reviews: { totalCount: number } }>("Ana Petrova", "{ reviews { totalCount } }")).data.reviews.totalCount).toBe(before - 1);
});

test("[PO-40] days left in the database are those of the law, with holidays, pauses, and where a clock stopped", async () => {
  const office = reviewsIn(world);
  await world.sql(`INSERT INTO holidays (calendar_id, "on", name) SELECT id, '2026-01-19', 'A holiday' FROM calendars WHERE is_office_default`);
  const id = await office.underReview(await decide(world, "C-2026-000003"));
  const read = async () => (await world.ask<{ review: { clocks: { nodes: { kind: string; dueOn: string; workingDaysLeft: number; pausedOn: string | null }[] } } }>("Idris Kay", "query($id: ID!) { review(id: $id) { clocks { nodes { kind dueOn workingDaysLeft pausedOn } } } }", { id })).data.review.clocks.nodes.find(({ kind }) => kind === "REPLY")!;
  const calendar = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: [["2026-01-19", "A holiday"]], closures: [] });
  const law = (today: string, pauses: { fromOn: string; reason: string }[] = []) => { const { daysLeft, overdueBy } = standing({ startedOn: "2026-01-09", target: { workingDays: 20 }, pauses }, calendar, today); return daysLeft - overdueBy; };
  expect(await read()).toMatchObject({ dueOn: "2026-02-09", workingDaysLeft: law("2026-01-14") });
  world.at(new Date("2026-02-12T10:00:00Z"));
  expect((await read()).workingDaysLeft).toBe(law("2026-02-12"));
  world.at(new Date("2026-01-16T10:00:00Z"));
  await office.to("Idris Kay", "waitForInformation", id, { reason: "records" });
  world.at(new Date("2026-01-26T10:00:00Z"));
  expect(await read()).toMatchObject({ pausedOn: "2026-01-16", workingDaysLeft: law("2026-01-26", [{ fromOn: "2026-01-16", reason: "records" }]) });
});

test("[PO-40] a holiday that is announced late moves the reply and never the long-stop", async () => {
  const days = async () => Object.fromEntries((await world.sql<{ kind: string; due: string }>("SELECT k.kind, k.due_on::text AS due FROM clocks k JOIN cases c ON c.id = k.case_id WHERE c.reference = 'C-2026-000003' AND k.kind IN ('REPLY', 'LONG_STOP')")).map(({ kind, due }) => [kind, due]));
  const before = await days();
  const calendar = (await world.sql<{ id: string; version: number }>("SELECT id, version FROM calendars WHERE is_office_default"))[0]!;
  const { refused } = await command(world, "Sam Reid", "addHoliday", { calendarId: calendar.id, on: "2026-02-02", name: "A day of thanks" }, "__typename");
  expect(refused).toBeNull();
  expect(await days()).toEqual({ ...before, REPLY: "2026-02-10" });
});

test("[PO-64] standards are set from a date on: reviews under way keep theirs, and the office's list grows without code", async () => {
  expect((await command(world, "Tom Pell", "setReviewStandards", { inForceFrom: "2026-02-01", windowMonths: 6, acknowledgeWorkingDays: 2, triageWorkingDays: 2, replyWorkingDays: 10, longStopMonths: 3 }, "reviewStandards { id }")).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await command(world, "Sam Reid", "setReviewStandards", { inForceFrom: "2026-01-20", windowMonths: 6, acknowledgeWorkingDays: 2, triageWorkingDays: 2, replyWorkingDays: 10, longStopMonths: 3 }, "reviewStandards { windowMonths setBy { name } }")).done).toEqual({ reviewStandards: { windowMonths: 6, setBy: { name: "Sam Reid" } } });
  expect((await command(world, "Sam Reid", "addReviewTerm", { kind: "GROUND", code: "UNFAIR", label: "It was unfair" }, "reviewTerm { label }")).done).toEqual({ reviewTerm: { label: "It was unfair" } });
  expect((await command(world, "Sam Reid", "addReviewTerm", { kind: "GROUND", code: "UNFAIR", label: "Again" }, "reviewTerm { label }")).refused).toMatchObject({ rule: "PO-64" });
  const other = await decide(world, "C-2026-000004", { on: "2025-08-01" });
  const { done } = await reviewsIn(world).request("Amina Yusuf", other, { receivedOn: "2026-01-26", groundCodes: ["UNFAIR"] });
  expect(done!.review).toMatchObject({ isInWindow: true, replyDueOn: "2026-02-10" });
});
