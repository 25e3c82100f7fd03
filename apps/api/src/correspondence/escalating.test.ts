import { command, named, rowOf } from "@remit/test/office/casework";
import { enter, fields, type Entered } from "@remit/test/office/correspondence";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let inbox: ReturnType<typeof inboxIn>;
beforeAll(async () => { world = await openWorld(); inbox = inboxIn(world); });
afterAll(() => world.close());

const query = async (more: object = {}) => (await enter(world, "Amina Yusuf", { channel: "TELEPHONE", callOutcomeCode: "CALL_BACK", natureCode: "COLLEAGUE_QUERY", fromName: "Chidi Okafor", summary: "May a landlord's survey be shared with the tenant?", ...more })).done!.correspondenceItem;
const to = async (as: Who, how: string, { id }: { readonly id: string }, more: object = {}) => command<Entered>(world, as, how, { ...named(await rowOf(world, "correspondence_items", "id", id)), ...more }, fields);
const why = { why: "Our guidance is silent on surveys." };

test("[PO-16] a query about casework, from outside or from a colleague, is met by whoever receives it: dealt with there", async () => {
  const item = await query();
  expect((await to("Amina Yusuf", "settleAtFirstContact", item, { how: "Yes, once the landlord agrees." })).done).toMatchObject({ correspondenceItem: { status: "RESOLVED", nature: "Query about casework from a colleague", finishedHow: "Yes, once the landlord agrees." } });
});

test("[PO-16] or it is escalated to the Casework Manager, who is told, and gives it back with guidance or deals with it", async () => {
  const item = await query();
  expect((await to("Helen Marsh", "escalateQuery", item, why)).refused).toMatchObject({ rule: "PO-16", message: "You are the Casework Manager. Deal with it, or hand it to another part of the office by triage." });
  expect((await to("Ana Petrova", "escalateQuery", item, why)).refused?.code).toBe("FORBIDDEN");
  expect((await to("Amina Yusuf", "escalateQuery", item, why)).done).toMatchObject({ correspondenceItem: { handler: { name: "Helen Marsh" }, escalatedTo: { name: "Helen Marsh" }, escalatedWhy: why.why } });
  expect(await inbox.sentences("Helen Marsh")).toEqual([`The query ${item.reference} was escalated to you.`]);
  expect((await to("Ben Carter", "escalateQuery", item, why)).refused).toMatchObject({ rule: "PO-16", message: "Helen Marsh has this already." });
  expect((await to("Amina Yusuf", "giveQueryBack", item, { guidance: "Mine" })).refused?.code).toBe("FORBIDDEN");
  const { data } = await world.ask<{ correspondenceItems: { totalCount: number } }>("Helen Marsh", "{ correspondenceItems(filter: { isEscalatedToMe: { eq: true } }) { totalCount } }");
  expect(data.correspondenceItems.totalCount).toBe(1);
  expect((await to("Helen Marsh", "giveQueryBack", item, { guidance: "Only with the landlord's consent." })).done).toMatchObject({ correspondenceItem: { handler: { name: "Amina Yusuf" }, escalatedTo: null, guidance: "Only with the landlord's consent." } });
  expect(await inbox.sentences("Amina Yusuf")).toEqual([`The query ${item.reference} came back to you, with guidance.`]);
  expect((await to("Helen Marsh", "giveQueryBack", item, { guidance: "Again" })).refused).toMatchObject({ rule: "PO-16", message: "Nobody escalated this." });
});

test("[PO-16] there must be a Casework Manager, who may see what it is about", async () => {
  const item = await query({ caseReference: "C-2026-000003" });
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Theirs' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000003' AND s.name = 'Amina Yusuf'");
  expect((await to("Amina Yusuf", "escalateQuery", item, why)).refused).toMatchObject({ rule: "CS-09", message: "Helen Marsh may not see a case that this is about. Have them added to those who need to know first." });
  await world.sql("UPDATE cases SET is_sensitive = false WHERE reference = 'C-2026-000003'");
  await world.sql("UPDATE roles SET permissions = array_remove(permissions, 'plan-submissions')");
  expect((await to("Amina Yusuf", "escalateQuery", item, why)).refused).toMatchObject({ rule: "PO-16", message: "Nobody is Casework Manager today. Deal with it, or hand it to another part of the office by triage." });
});
