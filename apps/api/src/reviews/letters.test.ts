import { decide as decideApproval, letterNow, prepareApprovals, referLetter, seatOf } from "@remit/test/office/approvals";
import { command, named, rowOf, staffOf } from "@remit/test/office/casework";
import { decide, reviewsIn } from "@remit/test/office/reviews";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof reviewsIn>;
let id: string;
beforeAll(async () => {
  world = await openWorld();
  await prepareApprovals(world);
  office = reviewsIn(world);
  id = await office.underReview(await decide(world, "C-2026-000003"));
  await world.sql("UPDATE cases SET status = 'CLOSED', closed_on = '2025-12-28' WHERE reference = 'C-2026-000003'");
});
afterAll(() => world.close());

interface Letter { readonly letter: { readonly id: string; readonly version: number; readonly reference: string; readonly body: string; readonly choices: { readonly action: string; readonly because: string | null }[] } }
const letter = "letter { id version reference status addressee subject body review { reference } reviewParty { party } origins { nodes { language } } choices { action because } }";
const kind = async (name: string) => (await rowOf(world, "letter_kinds", "name", name)).id;
const write = async (as: Who, more: object = {}, position?: string) => command<Letter>(world, as, "draftReviewLetter", { reviewId: id, kindId: await kind("Acknowledgement"), addressee: "John Thornton", subject: "Your request", body: "We are looking again.", ...more }, letter, position);
const fromTemplate = async (as: Who, more: object = {}) => command<Letter>(world, as, "draftReviewLetterFromTemplate", { reviewId: id, kindId: await kind("Acknowledgement"), ...more }, letter);
const step = async (as: Who, how: string, of: string, more: object = {}) => command<Letter>(world, as, how, { ...named(await letterNow(world, of)), ...more }, letter);
const template = async (more: object = {}) => command(world, "Sam Reid", "addLetterTemplate", { name: "Acknowledgement", kindId: await kind("Acknowledgement"), language: "ENGLISH", ownerId: await staffOf(world, "Helen Marsh"), subject: "Your request {{review.reference}}", body: "Dear {{complainant.name}}\n\nWe had your request on {{review.receivedOn}}. {{review.conclusion}}", fromOn: "2026-01-01", ...more }, "letterTemplate { id }");

test("[PO-45] the letters of a review are written by its reviewer, on a closed case too, and by nobody else", async () => {
  expect((await write("Tom Pell")).refused).toMatchObject({ rule: "PO-45", message: expect.stringContaining("This review is with Idris Kay") });
  expect((await write("Amina Yusuf")).refused).toMatchObject({ code: "FORBIDDEN" });
  const { done } = await write("Idris Kay");
  expect(done).toMatchObject({ letter: { status: "DRAFT", reviewParty: null, review: { reference: (await office.now(id))["reference"] } } });
  const of = done!.letter.id;
  for (const other of ["Tom Pell", "Ruth Adeyemi", "Amina Yusuf"] as const) expect((await step(other, "editLetter", of, { body: "Other words" })).refused).toMatchObject({ rule: "PO-45", message: "This is with Idris Kay (400011). Ask them or the leader of their team." });
  expect((await step("Idris Kay", "editLetter", of, { body: "We are looking again at your case." })).refused).toBeNull();
  expect((await step("Idris Kay", "issueLetter", of)).done).toMatchObject({ letter: { status: "ISSUED" } });
  const { data } = await world.ask<{ review: { letters: { nodes: object[] } } }>("Tom Pell", `{ review(id: "${id}") { letters { nodes { reference status } } } }`);
  expect(data.review.letters.nodes).toEqual([{ reference: done!.letter.reference, status: "ISSUED" }]);
});

test("[PO-27, PO-71] a review's letter comes from a template that knows the review, for the party that it tells, in that party's language", async () => {
  expect((await fromTemplate("Idris Kay")).refused).toMatchObject({ rule: "PO-27", message: expect.stringContaining("no English template of “Acknowledgement” is in use") });
  await template();
  await office.to("Idris Kay", "planCommunication", id, { party: "BODY", channel: "POST", plan: "A letter to the chief executive." });
  const party = await rowOf(world, "review_parties", "review_id", id);
  expect((await fromTemplate("Idris Kay", { partyId: id })).refused).toMatchObject({ rule: "PO-71", message: "That party is not in this review's plan. Plan whom to tell first, or write to nobody in particular." });
  await world.sql("UPDATE people SET language = 'WELSH' WHERE name = 'John Thornton'");
  expect((await fromTemplate("Idris Kay")).refused?.message).toContain("no Welsh template");
  const { done } = await fromTemplate("Idris Kay", { partyId: party.id });
  await world.sql("UPDATE people SET language = 'ENGLISH' WHERE name = 'John Thornton'");
  const { reference } = await office.now(id);
  expect(done).toMatchObject({ letter: { subject: `Your request ${String(reference)}`, body: "Dear John Thornton\n\nWe had your request on 9 January 2026. [The conclusion of the review, once it is approved: not known]", reviewParty: { party: "BODY" }, origins: { nodes: [{ language: "ENGLISH" }] } } });
  const { data } = await world.ask<{ review: { parties: { nodes: object[] } } }>("Tom Pell", `{ review(id: "${id}") { parties { nodes { party letters { nodes { reference } } } } } }`);
  expect(data.review.parties.nodes).toEqual([{ party: "BODY", letters: { nodes: [{ reference: done!.letter.reference }] } }]);
  const early = (await write("Idris Kay", { partyId: party.id })).done!;
  expect((await step("Idris Kay", "issueLetter", early.letter.id)).refused).toMatchObject({ rule: "PO-71", message: "Nobody is told before the conclusion is approved. Issue this letter after that." });
  await world.sql("UPDATE reviews SET stage = 'APPROVED', approved_on = '2026-01-14', conclusion = 'We were right.' WHERE id = $1", [id]);
  expect((await step("Idris Kay", "issueLetter", done!.letter.id)).refused).toMatchObject({ rule: "PO-27", message: "This still leaves open: The conclusion of the review, once it is approved. Fill that in first." });
  const again = (await fromTemplate("Idris Kay", { partyId: party.id })).done!;
  expect(again.letter.body).toContain("We were right.");
  expect((await step("Idris Kay", "issueLetter", again.letter.id)).done).toMatchObject({ letter: { status: "ISSUED" } });
  await world.sql("UPDATE reviews SET stage = 'UNDER_REVIEW', approved_on = NULL WHERE id = $1", [id]);
});

test("[WM-55, WM-66, PO-50] a review's letter that must be checked is approved where the review is, by somebody with no part in the decision, and keeps no case waiting", async () => {
  const { letter: of } = (await write("Idris Kay", { kindId: await kind("Decision letter") })).done!;
  expect((await step("Idris Kay", "issueLetter", of.id)).refused?.rule).toBe("WM-53");
  expect((await referLetter(world, "Idris Kay", of.id, { toPositionId: await seatOf(world, "Owen Pryce") })).refused).toMatchObject({ rule: "WM-66", message: expect.stringContaining("Owen Pryce") });
  const lewis = await staffOf(world, "Lewis Grant");
  expect(await world.sql("SELECT because FROM people_of(NULL, $1) WHERE staff_id = $2", [of.id, lewis])).toContainEqual({ because: "TOOK_PART" });
  const { done } = await referLetter(world, "Idris Kay", of.id, { toPositionId: await seatOf(world, "Tom Pell") });
  expect(done?.approval.position?.holder?.name).toBe("Tom Pell");
  const { data } = await world.ask<{ caseByReference: { isReadOnly: boolean } }>("Tom Pell", '{ caseByReference(reference: "C-2026-000003") { isReadOnly } }');
  expect(data.caseByReference.isReadOnly).toBe(false);
  expect((await decideApproval(world, "Tom Pell", done!.approval.id, { passToSegmentId: (await rowOf(world, "segments", "name", "Customer Care")).id, reason: "Over to you" })).refused).toMatchObject({ rule: "WM-60", message: "This is the letter of a review, and moves no case. Decide it without passing anything on." });
  expect((await decideApproval(world, "Tom Pell", done!.approval.id)).refused).toBeNull();
  expect((await step("Idris Kay", "issueLetter", of.id)).done).toMatchObject({ letter: { status: "ISSUED" } });
});

test("[PO-45, PO-50] the database holds it too: a letter stays on its review and its review's case, and its approver had no part, whatever path is taken", async () => {
  const { letter: of } = (await write("Idris Kay")).done!;
  await expect(world.sql("UPDATE letters SET review_id = NULL WHERE id = $1", [of.id])).rejects.toThrow("A letter stays on its review.");
  await expect(world.sql("INSERT INTO letters (case_id, review_id, kind_id, addressee, subject, body) SELECT c.id, $1, k.id, 'A', 'B', '' FROM cases c, letter_kinds k WHERE c.reference = 'C-2026-000001' LIMIT 1", [id])).rejects.toThrow("foreign key");
  await world.sql("INSERT INTO decision_parts (case_id, staff_id, part, reason, recorded_on) SELECT case_id, $2, 'ADVISED', 'She was asked', '2026-01-14' FROM reviews WHERE id = $1", [id, await staffOf(world, "Tom Pell")]);
  await expect(world.sql("INSERT INTO approvals (letter_id, level, why, asks, referred_by_id, referred_from_position_id, position_id) VALUES ($1, 'TEAM_LEADER', 'x', 'x', $2, $3, $4)", [of.id, await staffOf(world, "Idris Kay"), await seatOf(world, "Idris Kay"), await seatOf(world, "Tom Pell")])).rejects.toThrow("An approval does not wait with somebody whose own work it is.");
});

test("[PO-45] what a review wrote stays as it was once the review has ended", async () => {
  const { letter: of } = (await write("Idris Kay")).done!;
  await world.sql("UPDATE reviews SET stage = 'CLOSED', closed_on = '2026-01-14' WHERE id = $1", [id]);
  expect((await step("Idris Kay", "issueLetter", of.id)).refused).toMatchObject({ rule: "PO-45", message: expect.stringMatching(/^The review R-2026-\d+ has ended, so its letters stay as they are\.$/) as string });
  expect((await write("Idris Kay")).refused).toMatchObject({ code: "INVALID_TRANSITION" });
});
