import { command, rowOf } from "@remit/test/office/casework";
import { admitOutsiders, as, commissionsIn, goodMarks, outsiders } from "@remit/test/office/external-reviewers";
import { inboxIn } from "@remit/test/office/inbox";
import { mailingIn } from "@remit/test/office/mailing";
import { openPostOffice, type PostOffice } from "@remit/test/office/post-office";
import { reviewsIn } from "@remit/test/office/reviews";
import { openWorld, type World } from "@remit/test/office/world";
import { remindReviewers } from "./due.watch.js";

let world: World;
let post: PostOffice;
let mail: ReturnType<typeof mailingIn>;
let office: ReturnType<typeof commissionsIn>;
let inbox: ReturnType<typeof inboxIn>;
let [caseId, id, reference] = ["", "", ""];
const morning = { now: new Date("2026-01-15T08:00:00Z") };
const yusra = as("Yusra Haddad");
beforeAll(async () => {
  [world, post] = [await openWorld(), await openPostOffice()];
  await admitOutsiders(world);
  [office, inbox, mail] = [commissionsIn(world), inboxIn(world), mailingIn(world, post, morning)];
  ({ caseId } = await office.underReview("C-2026-000003"));
  ({ id, reference } = (await office.commission("Tom Pell", caseId)).done!.commission);
});
afterAll(async () => { await post.close(); await world.close(); });

const news = async () => (await inbox.sentences(yusra)).map((one) => one.replace(reference, "X"));
const lines = async (on: string) => {
  [post.letters.length, morning.now] = [0, new Date(`${on}T08:00:00Z`)];
  await mail.book();
  await mail.deliver();
  const letter = post.letters.find(({ to }) => [to].flat()[0]?.text === `${outsiders["Yusra Haddad"]}@reviewers.example`);
  expect(`${letter?.text ?? ""}${String(letter?.html ?? "")}`).not.toMatch(/C-2026|Thornton|Damp|Harbour/);
  return (letter?.text ?? "").split("\n").filter((line) => line.startsWith("- ")).map((one) => one.replace(reference, "X"));
};

test("[PO-55] an external reviewer is told of what is theirs, in their inbox and by e-mail, by the commission's reference and nothing of its case", async () => {
  expect(await inbox.told(yusra)).toEqual([expect.objectContaining({ kind: "COMMISSION_OFFERED", recordId: id, caseId: null, by: null })]);
  expect(await inbox.told(as("Martin Oyelaran"))).toEqual([]);
  await office.to("Tom Pell", "writeOnCommission", id, { text: "Could you start this week?" });
  await office.to("Tom Pell", "changeCommissionDates", id, { dueOn: "2026-02-09", endsOn: "2026-02-16", reason: "She asked." });
  await office.to(yusra, "writeOnCommission", id, { text: "Gladly." });
  expect(await news()).toEqual(["The dates or the papers of X changed.", "There is a message for you on X.", "X is offered to you."]);
  expect(await lines("2026-01-15")).toEqual(["- X is offered to you.", "- There is a message for you on X.", "- The dates or the papers of X changed."]);
});

test("[PO-57] an external reviewer is reminded by the office's own rule: before it is due, on the day and after, however often the office looks", async () => {
  const on = async (day: string) => { world.at(new Date(`${day}T09:00:00Z`)); return remindReviewers(world.office.door); };
  for (const [day, reminded] of [["2026-02-02", 0], ["2026-02-05", 1], ["2026-02-05", 0], ["2026-02-09", 1], ["2026-02-10", 1], ["2026-02-10", 0]] as const) expect([day, await on(day)]).toEqual([day, reminded]);
  expect((await news()).slice(0, 3)).toEqual(["X is late.", "X is due soon.", "X is due soon."]);
  await office.to("Tom Pell", "changeCommissionDates", id, { dueOn: "2026-02-20", endsOn: "2026-02-27", reason: "She was ill." });
  expect(await on("2026-02-18")).toBe(1);
  world.at(new Date("2026-02-28T09:00:00Z"));
  expect([await remindReviewers(world.office.door), await news()]).toEqual([0, []]);
});

test("[PO-55] how it ended reaches them by e-mail, although the commission is closed to them by then; what came before does not", async () => {
  world.at(new Date("2026-02-26T09:00:00Z"));
  await office.to(yusra, "declareIndependence", id, { declaration: "Nothing ties me to it." });
  await office.to(yusra, "deliverReport", id, { report: "It was not inspected." });
  await office.to("Tom Pell", "returnReport", id, { reason: "Say why." });
  await office.to(yusra, "deliverReport", id, { report: "It was not inspected, for want of time." });
  await office.to("Tom Pell", "acceptReport", id, { marks: goodMarks });
  expect(await news()).toEqual([]);
  expect(await lines("2026-02-26")).toEqual(["- Your report on X was accepted. Send your invoice."]);
  const { data } = await world.ask<{ notificationChoices: { kind: string }[] }>("Amina Yusuf", "{ notificationChoices { kind } }");
  expect(data.notificationChoices.map(({ kind }) => kind)).not.toContain("COMMISSION_OFFERED");
  world.at(new Date("2026-01-14T10:42:00Z"));
});

test("[PO-55] statistics count a review with an outside view that was accepted under external reviewers, and the list behind it holds that review", async () => {
  const { data } = await world.ask<{ reviewStatistics: { keys: { label: string }[]; count: number; behind: object }[] }>("Tom Pell", "{ reviewStatistics(groupBy: [REVIEWER_TYPE]) { keys { label } count behind } }");
  expect(data.reviewStatistics.map(({ keys, count }) => [keys[0]!.label, count])).toEqual([["External reviewer", 1]]);
  const { data: list } = await world.ask<{ reviews: { totalCount: number } }>("Tom Pell", "query($filter: ReviewFilter) { reviews(filter: $filter) { totalCount } }", { filter: data.reviewStatistics[0]!.behind });
  expect(list.reviews.totalCount).toBe(1);
});

test("[PO-55] when an external reviewer is away is said by them or for them, and stands beside their name as the reason why not", async () => {
  const say = async (who: typeof yusra, more: object) => (await command<object>(world, who, "sayReviewerIsAway", { startsOn: "2026-01-14", endsOn: "2026-01-20", ...more }, "name")).refused;
  const why = async () => (await world.ask<{ externalReviewersFor: { name: string; because: string | null }[] }>("Tom Pell", "query($id: ID!) { externalReviewersFor(caseId: $id) { name because } }", { id: caseId })).data.externalReviewersFor.find(({ name }) => name === "Yusra Haddad")!.because;
  expect(await say(yusra, { reviewerId: await office.reviewer("Martin Oyelaran") })).toMatchObject({ rule: "PO-55", message: "You can say when you are away yourself, and for nobody else." });
  expect(await say("Amina Yusuf", { reviewerId: await office.reviewer("Martin Oyelaran") })).toMatchObject({ code: "FORBIDDEN" });
  expect(await say("Tom Pell", {})).toMatchObject({ message: "There is nobody of that name on the register of external reviewers." });
  expect(await say(yusra, { endsOn: "2026-01-13" })).toMatchObject({ rule: "PO-55", message: expect.stringContaining("not before the first") });
  expect(await say(yusra, {})).toBeNull();
  expect(await say("Tom Pell", { reviewerId: await office.reviewer("Yusra Haddad"), startsOn: "2026-01-20", endsOn: "2026-01-22" })).toMatchObject({ message: "Yusra Haddad is away from 14 January 2026 to 20 January 2026 already. Take that back first, or choose other days." });
  expect(await why()).toBe("cannot: not available until 20 January 2026");
  const { data } = await world.ask<{ absences: { nodes: { id: string; startsOn: string }[] } }>(yusra, "{ absences { nodes { id startsOn } } }");
  expect(data.absences.nodes).toHaveLength(1);
  const back = async (who: typeof yusra) => (await command<object>(world, who, "takeBackReviewerAway", { absenceId: data.absences.nodes[0]!.id }, "name")).refused;
  expect(await back(as("Martin Oyelaran"))).toMatchObject({ message: "These dates are over or were taken back already, or are somebody else's." });
  expect([await back("Helen Marsh"), await why()]).toEqual([null, null]);
  expect(await back(yusra)).toMatchObject({ rule: "PO-55" });
});

test("[PO-45] a review is allocated to somebody who is here; who is away stands in the picker with until when", async () => {
  const reviews = reviewsIn(world);
  await world.sql("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', '2026-01-12', '2026-01-20' FROM staff_members s, absence_kinds k WHERE s.name = 'Priya Nair' AND k.name = 'Sickness'");
  const review = await rowOf(world, "reviews", "case_id", caseId);
  const { data } = await world.ask<{ reviewersFor: { name: string; because: string | null }[] }>("Tom Pell", "query($id: ID!) { reviewersFor(reviewId: $id) { name because } }", { id: review.id });
  expect(data.reviewersFor).toContainEqual({ name: "Priya Nair", because: "cannot: away until 20 January 2026" });
  expect((await reviews.to("Tom Pell", "allocateReview", review.id, { toPositionId: await reviews.seat("Priya Nair", "Caseworker with team") })).refused).toMatchObject({ rule: "PO-45", message: "Priya Nair cannot: away until 20 January 2026. Choose another reviewer, or allocate it when they are back." });
});
