import { sentenceOf, type AuditEntryKept } from "@remit/domain/audit/sentences";
import { correspondenceItemStatuses } from "@remit/domain/correspondence/labels";
import { caseOf, command, giveGroup, named, rowOf, staffOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { enter, fields, termsOf, type Entered } from "@remit/test/office/correspondence";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await giveGroup(world, "G-HALE", "Amina Yusuf"); });
afterAll(() => world.close());
afterEach(() => world.at(new Date("2026-01-14T10:42:00Z")));

const to = (as: Who, how: string, { correspondenceItem }: Entered, more: object = {}) => command<Entered>(world, as, how, { ...named(correspondenceItem), ...more }, fields);
const segment = async (name: string) => (await rowOf(world, "segments", "name", name)).id;
const triage = async (as: Who, entered: Entered, more: object = {}) => to(as, "triageCorrespondence", entered, { natureCode: "ENQUIRY", reasonCodes: ["NEW_MATTER"], ...more });

test("[PO-22] all that comes in stands in one register, whoever wrote it and whatever it is about", async () => {
  for (const channel of ["POST", "EMAIL", "MP", "PRESS"]) expect((await enter(world, "Amina Yusuf", { channel })).done?.correspondenceItem).toMatchObject({ status: "RECEIVED", channel, enteredBy: { name: "Amina Yusuf" } });
  const onCase = await command<{ correspondence: { id: string; version: number } }>(world, "Amina Yusuf", "recordCorrespondence", { caseId: (await caseOf(world, "C-2026-000001")).id, channel: "POST", fromName: "Margaret Hale", summary: "The hospital wrote to me" }, "correspondence { id version }");
  const listed = async () => (await world.ask<{ correspondenceItems: { nodes: object[] } }>("Amina Yusuf", '{ correspondenceItems(filter: { summary: { eq: "The hospital wrote to me" } }) { nodes { status replyDueOn segment { name } finishedHow cases { nodes { waitsOnCase case { reference } } } } } }')).data.correspondenceItems.nodes;
  expect(await listed()).toEqual([{ status: "TRIAGED", replyDueOn: "2026-02-04", segment: { name: "Customer Care" }, finishedHow: null, cases: { nodes: [{ waitsOnCase: true, case: { reference: "C-2026-000001" } }] } }]);
  const classified = await command<typeof onCase.done>(world, "Amina Yusuf", "classifyCorrespondence", { ...named(onCase.done!.correspondence), classifiedAs: "new evidence" }, "correspondence { id version }");
  await command(world, "Amina Yusuf", "answerCorrespondence", { ...named(classified.done!.correspondence), how: "Letter of today" }, "correspondence { id }");
  expect(await listed()).toMatchObject([{ status: "ANSWERED", finishedHow: "Letter of today", cases: { nodes: [{ waitsOnCase: false }] } }]);
});

test("[PO-21, CS-28] acknowledgement and reply are counted in working days, and a request for information has its own", async () => {
  await world.sql(`INSERT INTO holidays (calendar_id, "on", name) SELECT id, d::date, n FROM calendars, (VALUES ('2025-12-25', 'Christmas Day'), ('2025-12-26', 'Boxing Day'), ('2026-01-01', 'New Year''s Day')) h(d, n) WHERE is_office_default`);
  world.at(new Date("2025-12-23T10:00:00Z"));
  const { done } = await enter(world, "Amina Yusuf", { receivedOn: "2025-12-23" });
  expect(done?.correspondenceItem).toMatchObject({ acknowledgeDueOn: "2025-12-30", replyDueOn: "2026-01-16", replyWorkingDaysLeft: 15, isReplyLate: false });
  expect((await triage("Amina Yusuf", done!, { natureCode: "INFORMATION_REQUEST" })).done?.correspondenceItem).toMatchObject({ acknowledgeDueOn: "2025-12-30", replyDueOn: "2026-01-23", nature: "Request for information" });
  world.at(new Date("2026-01-26T10:00:00Z"));
  const { data } = await world.ask<{ correspondenceItem: object }>("Amina Yusuf", `{ correspondenceItem(id: "${done!.correspondenceItem.id}") { isReplyLate isAcknowledgementLate replyWorkingDaysLeft } }`);
  expect(data.correspondenceItem).toEqual({ isReplyLate: true, isAcknowledgementLate: true, replyWorkingDaysLeft: -1 });
});

test("[PO-21] a day off that is announced late moves what is still to be answered, and nothing else", async () => {
  const [open, settled] = [(await enter(world, "Amina Yusuf")).done!, (await enter(world, "Amina Yusuf")).done!];
  await to("Amina Yusuf", "settleAtFirstContact", settled, { how: "Told her by telephone" });
  await command(world, "Sam Reid", "addOfficeClosure", { on: "2026-01-20", name: "Snow" }, "id");
  const due = async ({ correspondenceItem: { id } }: Entered) => (await world.ask<{ correspondenceItem: { replyDueOn: string } }>("Amina Yusuf", `{ correspondenceItem(id: "${id}") { replyDueOn } }`)).data.correspondenceItem.replyDueOn;
  expect([await due(open), await due(settled)]).toEqual(["2026-02-05", "2026-02-04"]);
  await world.sql("DELETE FROM office_closures");
});

test("[PO-21, CS-28] a standard applies to what is received from its day on; two of one day are one too many", async () => {
  const set = (as: Who) => command(world, as, "setCorrespondenceStandard", { natureCode: "THANKS", inForceFrom: "2026-01-14", acknowledgeWorkingDays: 1, replyWorkingDays: 5 }, "correspondenceStandard { id }");
  expect((await set("Dana Fox")).refused?.code).toBe("FORBIDDEN");
  expect((await set("Sam Reid")).refused).toBeNull();
  expect((await set("Sam Reid")).refused?.rule).toBe("CS-27");
  expect((await enter(world, "Amina Yusuf", { natureCode: "THANKS", receivedOn: "2026-01-13" })).done?.correspondenceItem).toMatchObject({ replyDueOn: "2026-02-03" });
  expect((await enter(world, "Amina Yusuf", { natureCode: "THANKS" })).done?.correspondenceItem).toMatchObject({ replyDueOn: "2026-01-21" });
});

test("[PO-22] whoever asked to know is alerted to high risk or a high profile, at once and only then", async () => {
  const watch = (as: Who, input: object) => command<{ correspondenceWatch: { id: string; version: number } }>(world, as, "watchCorrespondence", { isHighRisk: false, isHighProfile: false, channels: [], ...input }, "correspondenceWatch { id version isHighRisk channels }");
  expect((await watch("Helen Marsh", {})).refused).toMatchObject({ rule: "PO-22", message: "Say what you want to know of: high risk, high profile or both." });
  const wish = await watch("Helen Marsh", { isHighRisk: true });
  await watch("Dana Fox", { isHighProfile: true, channels: ["PRESS"] });
  const told = (who: Who) => inboxIn(world).sentences(who);
  const plain = (await enter(world, "Amina Yusuf")).done!;
  expect(await told("Helen Marsh")).toEqual([]);
  expect((await enter(world, "Amina Yusuf", { isHighRisk: true })).refused).toMatchObject({ rule: "PO-22", message: "Say why risk or profile is high: choose a reason from the list." });
  const { done } = await enter(world, "Amina Yusuf", { isHighRisk: true, flagReasonCode: "SAFETY" });
  expect(done?.correspondenceItem).toMatchObject({ isHighRisk: true, flagReason: "Somebody may come to harm" });
  expect(await told("Helen Marsh")).toEqual([`${done!.correspondenceItem.reference} came in marked as high risk or high profile.`]);
  const marked = await triage("Amina Yusuf", plain, { isHighRisk: true, isHighProfile: true, flagReasonCode: "LEGAL" });
  await triage("Amina Yusuf", marked.done!, { isHighRisk: true, isHighProfile: true, flagReasonCode: "LEGAL" });
  expect([(await told("Helen Marsh")).length, (await told("Dana Fox")).length]).toEqual([2, 0]);
  await enter(world, "Amina Yusuf", { channel: "PRESS", isHighProfile: true, flagReasonCode: "PUBLIC_INTEREST" });
  expect([(await told("Helen Marsh")).length, (await told("Dana Fox")).length]).toEqual([2, 1]);
  expect((await command(world, "Dana Fox", "stopWatchingCorrespondence", named(wish.done!.correspondenceWatch), "correspondenceWatch { id }")).refused?.code).toBe("NOT_FOUND");
  await command(world, "Helen Marsh", "stopWatchingCorrespondence", named(wish.done!.correspondenceWatch), "correspondenceWatch { id }");
  await enter(world, "Amina Yusuf", { isHighRisk: true, flagReasonCode: "SAFETY" });
  expect((await told("Helen Marsh")).length).toBe(2);
});

test("[PO-23] high risk stands at the head of the register, whatever came after it", async () => {
  const { done } = await enter(world, "Amina Yusuf", { receivedOn: "2026-01-02", isHighRisk: true, flagReasonCode: "SAFETY" });
  await enter(world, "Amina Yusuf");
  const { data } = await world.ask<{ correspondenceItems: { nodes: { id: string; isHighRisk: boolean }[] } }>("Helen Marsh", "{ correspondenceItems(first: 200) { nodes { id isHighRisk isOpen } } }");
  const marks = data.correspondenceItems.nodes.map((one) => one.isHighRisk);
  expect(marks.indexOf(false)).toBeGreaterThan(data.correspondenceItems.nodes.findIndex((one) => one.id === done!.correspondenceItem.id));
});

test("[CS-01, CS-11, PO-22] triage says what it is and why it goes there; the other part accepts it and deals with it", async () => {
  const { done } = await enter(world, "Amina Yusuf");
  expect((await triage("Amina Yusuf", done!, { reasonCodes: [] })).refused?.rule).toBe("PO-22");
  expect((await triage("Amina Yusuf", done!, { natureCode: "GOSSIP" })).refused).toMatchObject({ rule: "PO-64", message: "“GOSSIP” is not in use. Choose from the list." });
  const given = await triage("Amina Yusuf", done!, { natureCode: "ABOUT_US", reasonCodes: ["DECIDED_CASE", "URGENT"], segmentId: await segment("Further Look"), note: "She rang twice" });
  expect(given.done?.correspondenceItem).toMatchObject({ status: "TRIAGED", isOffered: true, handler: null, segment: { name: "Further Look" }, reasons: ["It asks about a decided case", "Somebody may come to harm, or a deadline is near"],
    handoffs: { nodes: [{ fromSegment: { name: "Customer Care" }, toSegment: { name: "Further Look" }, by: { name: "Amina Yusuf" }, acceptedBy: null, reason: "It asks about a decided case; Somebody may come to harm, or a deadline is near. She rang twice" }] } });
  expect((await to("Amina Yusuf", "acceptCorrespondence", given.done!)).refused).toMatchObject({ rule: "CS-01", message: "This was handed to Further Look. Somebody there accepts it." });
  expect((await to("Amina Yusuf", "acknowledgeItem", given.done!)).refused?.rule).toBe("PO-22");
  const accepted = await to("Idris Kay", "acceptCorrespondence", given.done!);
  expect(accepted.done?.correspondenceItem).toMatchObject({ isOffered: false, handler: { name: "Idris Kay" }, handoffs: { nodes: [{ acceptedBy: { name: "Idris Kay" } }] } });
  expect((await to("Idris Kay", "acceptCorrespondence", accepted.done!)).refused?.rule).toBe("CS-01");
});

test("[PO-21] an answer is recorded with the principles that it was held against, and stops the clock", async () => {
  const { done } = await enter(world, "Amina Yusuf");
  const answer = (entered: Entered, more: object = {}) => to("Amina Yusuf", "answerItem", entered, { on: "2026-01-14", how: "Letter of today", principleCodes: ["FAIR_AND_PROPORTIONATE", "GETTING_IT_RIGHT"], ...more });
  expect((await answer(done!)).refused?.code).toBe("INVALID_TRANSITION");
  const triaged = (await triage("Amina Yusuf", done!)).done!;
  expect(triaged.correspondenceItem).toMatchObject({ handler: { name: "Amina Yusuf" } });
  expect((await answer(triaged, { on: "2026-01-12" })).refused?.rule).toBe("CS-27");
  expect((await answer(triaged, { on: "2026-01-15" })).refused?.rule).toBe("CS-27");
  const answered = await answer(triaged);
  expect(answered.done?.correspondenceItem).toMatchObject({ status: "ANSWERED", finishedOn: "2026-01-14", principles: ["Getting it right", "Acting fairly and proportionately"], isReplyLate: false });
  expect(await world.sql("SELECT count(*)::int AS n FROM clocks WHERE record_id = $1 AND stopped_on = '2026-01-14'", [done!.correspondenceItem.id])).toEqual([{ n: 2 }]);
  expect((await to("Amina Yusuf", "reopenCorrespondence", answered.done!, { reason: "It went to the wrong address" })).done?.correspondenceItem).toMatchObject({ status: "TRIAGED", finishedOn: null });
  expect(await world.sql("SELECT count(*)::int AS n FROM clocks WHERE record_id = $1 AND stopped_on IS NULL", [done!.correspondenceItem.id])).toEqual([{ n: 2 }]);
});

test("[PO-26] a call says what came of it, is settled there and then, or is followed up by somebody who is told", async () => {
  expect((await enter(world, "Amina Yusuf", { channel: "TELEPHONE" })).refused).toMatchObject({ rule: "PO-26", message: "Say what came of the call: choose an outcome from the list." });
  const settled = await to("Amina Yusuf", "settleAtFirstContact", (await enter(world, "Amina Yusuf", { channel: "TELEPHONE", callOutcomeCode: "ANSWERED" })).done!, { how: "Gave her the date of the visit" });
  expect(settled.done?.correspondenceItem).toMatchObject({ status: "RESOLVED", callOutcome: "Answered in the call", finishedHow: "Gave her the date of the visit" });
  const call = (await enter(world, "Amina Yusuf", { channel: "TELEPHONE", callOutcomeCode: "CALL_BACK" })).done!;
  const ask = async (more: object = {}) => to("Amina Yusuf", "askForFollowUp", call, { what: "Ring her after four", ownerId: await staffOf(world, "Chidi Okafor"), dueOn: "2026-01-15", ...more });
  expect((await ask({ dueOn: "2026-01-13" })).refused?.rule).toBe("PO-26");
  expect((await ask({ ownerId: call.correspondenceItem.id })).refused?.message).toBe("Nobody of that name works here today. Choose somebody who does.");
  const asked = (await ask()).done!;
  expect((await inboxIn(world).sentences("Chidi Okafor"))[0]).toBe(`You are asked to follow up ${call.correspondenceItem.reference}.`);
  expect((await to("Amina Yusuf", "settleAtFirstContact", asked, { how: "Done" })).refused).toMatchObject({ rule: "PO-26", message: "1 follow-up is not done yet. Record what came of it first." });
  const [followUp] = asked.correspondenceItem.followUps.nodes;
  const complete = (as: Who) => command(world, as, "completeCorrespondenceFollowUp", { ...named(followUp!), outcome: "Rang; she has what she needs" }, "correspondenceFollowUp { id version doneOn outcome }");
  expect((await complete("Lewis Grant")).refused).toMatchObject({ rule: "PO-26", message: "Chidi Okafor was asked to do this." });
  expect((await complete("Chidi Okafor")).done).toMatchObject({ correspondenceFollowUp: { doneOn: "2026-01-14" } });
  expect((await to("Amina Yusuf", "settleAtFirstContact", asked, { how: "Done" })).refused).toBeNull();
});

test("[PO-24] a manager asks somebody to draft a reply, and the draft's mark stands on what it is to", async () => {
  const entered = (await enter(world, "Amina Yusuf", { isHighProfile: true, flagReasonCode: "PARLIAMENT" })).done!;
  const asked = await to("Helen Marsh", "askForFollowUp", entered, { what: "Draft a reply for the Ombudsman", ownerId: await staffOf(world, "Amina Yusuf"), dueOn: "2026-01-16" });
  expect(asked.refused).toBeNull();
  const { data } = await world.ask<{ correspondenceFollowUps: { nodes: object[] } }>("Amina Yusuf", '{ correspondenceFollowUps(filter: { isMine: { eq: true }, doneOn: { isNull: true } }) { nodes { what dueOn item { isHighProfile flagReason } } } }');
  expect(data.correspondenceFollowUps.nodes).toEqual([{ what: "Draft a reply for the Ombudsman", dueOn: "2026-01-16", item: { isHighProfile: true, flagReason: "Parliament takes an interest" } }]);
});

test("[PO-29, CS-27] the writer and duplicates are proposed with the reason, and a duplicate is kept as one", async () => {
  const first = (await enter(world, "Amina Yusuf", { fromName: "Margaret Hale", summary: "She asks when the hospital will answer her letter about the referral" })).done!;
  const match = async (input: object) => (await world.ask<{ correspondenceMatches: { people: { id: string; name: string; why: string; adjustments: string[] }[]; duplicates: { reference: string }[]; caseTitle: string | null } }>("Amina Yusuf", "query($input: MatchCorrespondenceInput!) { correspondenceMatches(input: $input) { people { id name why details adjustments instructions } duplicates { id reference likeness } caseTitle caseInstructions } }", { input: { receivedOn: "2026-01-14", ...input } })).data.correspondenceMatches;
  expect((await match({ fromName: "Margret Hale" })).people).toMatchObject([{ name: "Margaret Hale", why: "NAME", adjustments: ["Large print"] }]);
  expect((await match({ fromName: "M H", fromEmail: "M.HALE@example.org" })).people).toMatchObject([{ name: "Margaret Hale", why: "EMAIL" }]);
  expect(await match({ fromName: "A neighbour", caseReference: "c-2026-000003" })).toMatchObject({ people: [{ name: "John Thornton", why: "CASE" }], caseTitle: "Damp in a child's bedroom" });
  const alike = await match({ fromName: "Margaret Hale", summary: "When will the hospital answer her letter about the referral?" });
  expect(alike.duplicates.map((one) => one.reference)).toEqual([first.correspondenceItem.reference]);
  expect((await match({ fromName: "Margaret Hale", summary: "A photograph of the ward" })).duplicates).toEqual([]);
  expect((await match({ receivedOn: "2026-01-13", fromName: "Margaret Hale", summary: "She asks when the hospital will answer her letter about the referral" })).duplicates).toEqual([]);
  const second = (await enter(world, "Amina Yusuf", { fromName: "Margaret Hale" })).done!;
  expect((await to("Amina Yusuf", "markAsDuplicate", second, { otherReference: second.correspondenceItem.reference })).refused?.rule).toBe("PO-29");
  expect((await to("Amina Yusuf", "markAsDuplicate", second, { otherReference: first.correspondenceItem.reference.toLowerCase() })).done?.correspondenceItem).toMatchObject({ status: "DUPLICATE", duplicateOf: { reference: first.correspondenceItem.reference } });
});

test("[WM-03, WM-44] something about an open case waits there for its holder, and one about two for both", async () => {
  const entered = (await enter(world, "Lewis Grant", { caseReference: "C-2026-000001" })).done!;
  expect(entered.correspondenceItem.cases.nodes).toMatchObject([{ waitsOnCase: true, case: { reference: "C-2026-000001" } }]);
  expect((await inboxIn(world).sentences("Amina Yusuf"))[0]).toBe("Something reached us about C-2026-000001.");
  const linked = (await to("Lewis Grant", "linkCorrespondence", entered, { caseReference: "C-2026-000002" })).done!;
  const triaged = (await triage("Lewis Grant", linked)).done!;
  expect((await to("Lewis Grant", "answerItem", triaged, { on: "2026-01-14", how: "Told her" })).refused).toMatchObject({ rule: "WM-44", message: "This waits to be answered on C-2026-000001, C-2026-000002. Record the answer there and it is recorded here too." });
  expect((await enter(world, "Lewis Grant", { caseReference: "C-2026-999999" })).refused?.rule).toBe("CS-27");
});

test("[CS-09] an entry about a sensitive case is seen by whoever may see the case, and its words by nobody without personal data", async () => {
  const entered = (await enter(world, "Amina Yusuf", { caseReference: "C-2026-000003" })).done!;
  const seen = async (who: Who) => (await world.ask<{ correspondenceItem: { fromName: string | null } | null }>(who, `{ correspondenceItem(id: "${entered.correspondenceItem.id}") { fromName summary } }`)).data.correspondenceItem;
  expect(await seen("Ana Petrova")).toEqual({ fromName: null, summary: null });
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  expect([await seen("Ana Petrova"), await seen("Amina Yusuf")]).toEqual([null, null]);
  expect((await to("Amina Yusuf", "acknowledgeItem", entered)).refused?.code).toBe("NOT_FOUND");
  await world.sql("UPDATE cases SET is_sensitive = false WHERE reference = 'C-2026-000003'");
});

test("[PO-29] two hundred items are entered one after another, each once however often it is sent, and every one has its deadlines", async () => {
  const before = (await world.sql<{ n: number }>("SELECT count(*)::int AS n FROM correspondence_items"))[0]!.n;
  for (let at = 0; at < 200; at += 20) await Promise.all(Array.from({ length: 20 }, (_, place) => enter(world, "Amina Yusuf", { summary: `Item ${at + place}`, idempotencyKey: `batch-${at + place}` })));
  const again = await enter(world, "Amina Yusuf", { summary: "Item 7", idempotencyKey: "batch-7" });
  expect(again.refused).toBeNull();
  expect(await world.sql("SELECT count(*)::int AS n, count(DISTINCT reference)::int AS names FROM correspondence_items")).toEqual([{ n: before + 200, names: before + 200 }]);
  expect(await world.sql("SELECT count(*)::int AS n FROM correspondence_items i WHERE (SELECT count(*) FROM clocks k WHERE k.record_id = i.id) <> 2")).toEqual([{ n: 0 }]);
});

test("[PO-64] the lists by which the post is sorted are the office's own; what is retired cannot be chosen", async () => {
  const add = (as: Who) => command<{ correspondenceTerm: { id: string; version: number } }>(world, as, "addCorrespondenceTerm", { kind: "NATURE", code: "PETITION", label: "Petition" }, "correspondenceTerm { id version }");
  expect((await add("Amina Yusuf")).refused?.code).toBe("FORBIDDEN");
  const { done } = await add("Sam Reid");
  expect((await add("Sam Reid")).refused?.rule).toBe("CS-27");
  expect((await enter(world, "Amina Yusuf", { natureCode: "PETITION" })).refused).toBeNull();
  await command(world, "Sam Reid", "retireCorrespondenceTerm", named(done!.correspondenceTerm), "correspondenceTerm { id }");
  expect((await enter(world, "Amina Yusuf", { natureCode: "PETITION" })).refused?.rule).toBe("PO-64");
  expect((await termsOf(world, "PRINCIPLE")).length).toBe(6);
});

test("[CS-27] every state of an entry can be reached, and the audit tells of each step in a sentence", async () => {
  const reached = await world.sql<{ status: string }>("SELECT DISTINCT status FROM correspondence_items");
  const filed = await to("Amina Yusuf", "fileCorrespondence", (await enter(world, "Amina Yusuf")).done!, { reasonCode: "FOR_INFORMATION" });
  expect(filed.done?.correspondenceItem).toMatchObject({ status: "FILED", finishedHow: "For information only" });
  expect([...new Set([...reached.map((one) => one.status), "FILED"])].sort()).toEqual(Object.keys(correspondenceItemStatuses).sort());
  const { data } = await world.ask<{ auditEntries: { nodes: (AuditEntryKept & { actor: { name: string } })[] } }>("Helen Marsh", `{ auditEntries(filter: { recordId: { eq: "${filed.done!.correspondenceItem.id}" } }) { nodes { action recordType particulars actor { name } } } }`);
  expect(data.auditEntries.nodes.map((one) => sentenceOf(one, one.actor.name))).toEqual([expect.stringMatching(/^Amina Yusuf filed IN-\d+ without a reply: For information only\.$/), expect.stringMatching(/^Amina Yusuf entered IN-\d+ in the register, which came by post\.$/)]);
});
