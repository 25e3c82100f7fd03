import { sentenceOf, type AuditEntryKept } from "@remit/domain/audit/sentences";
import { command, named, rowOf, staffOf } from "@remit/test/office/casework";
import { admitOutsiders, as, commissionsIn, goodMarks, type Asked } from "@remit/test/office/external-reviewers";
import { reviewsIn } from "@remit/test/office/reviews";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof commissionsIn>;
let caseId: string;
let reviewId: string;
let paperId: string;
let id: string;
beforeAll(async () => {
  world = await openWorld();
  await admitOutsiders(world);
  office = commissionsIn(world);
  ({ caseId, reviewId } = await office.underReview("C-2026-000003"));
  paperId = await office.paper(caseId, "Survey.txt");
});
afterAll(() => world.close());
const refusalOf = async (more: Asked, who: "Tom Pell" | "Amina Yusuf" | "Idris Kay" = "Tom Pell", of = caseId) => (await office.commission(who, of, more)).refused;
const why = async (name: string, of = caseId) => (await world.ask<{ externalReviewersFor: { name: string; because: string | null }[] }>("Tom Pell", "query($id: ID!) { externalReviewersFor(caseId: $id) { name because } }", { id: of })).data.externalReviewersFor.find((one) => one.name === name)!.because;
const reviewerRow = async () => named(await rowOf(world, "external_reviewers", "id", await office.reviewer("Martin Oyelaran")));

test("[PO-41, PO-55] work is commissioned where an external view was decided for, or on a complex case, and by whoever may", async () => {
  const reviews = reviewsIn(world);
  expect(await refusalOf({}, "Amina Yusuf")).toMatchObject({ code: "FORBIDDEN" });
  await reviews.to("Tom Pell", "decideFurtherStep", reviewId, { step: "EXTERNAL_REVIEW", isFor: false, reason: "The papers answer it." });
  expect(await refusalOf({})).toMatchObject({ rule: "PO-41", message: expect.stringContaining("Nobody has decided for an external review in R-2026") });
  await reviews.to("Tom Pell", "decideFurtherStep", reviewId, { step: "EXTERNAL_REVIEW", isFor: true, reason: "A nurse should read the notes." });
  const other = (await rowOf(world, "cases", "reference", "C-2026-000001")).id;
  expect(await refusalOf({}, "Tom Pell", other)).toMatchObject({ rule: "PO-55", message: expect.stringContaining("complexity 3 or more") });
});

test("[PO-55, PO-50] everyone on the register is listed, and beside each who cannot be chosen stands why; the door says the same, and there is no override", async () => {
  expect(await why("Martin Oyelaran")).toBeNull();
  const [body] = await world.sql<{ body_id: string }>("SELECT body_id FROM cases WHERE id = $1", [caseId]);
  const declare = async (more: object) => (await command(world, "Helen Marsh", "declareInterest", { ...(await reviewerRow()), note: "His sister sits on its board.", ...more }, "externalReviewer { id }")).refused;
  expect(await declare({ bodyId: body!.body_id, staffId: await staffOf(world, "Lewis Grant") })).toMatchObject({ code: "VALIDATION_FAILED" });
  expect(await declare({ bodyId: body!.body_id })).toBeNull();
  expect(await why("Martin Oyelaran")).toBe("cannot: conflict of interest with Harbour Housing");
  expect(await refusalOf({ from: "Martin Oyelaran" })).toMatchObject({ rule: "PO-55", message: "Martin Oyelaran cannot: conflict of interest with Harbour Housing. Choose another reviewer." });
  expect(await why("Martin Oyelaran", (await rowOf(world, "cases", "reference", "C-2026-000001")).id)).toBeNull();
  const interest = named(await rowOf(world, "reviewer_interests", "reviewer_id", await office.reviewer("Martin Oyelaran")));
  expect((await command(world, "Helen Marsh", "endInterest", interest, "externalReviewer { id }")).refused).toBeNull();
  expect(await why("Martin Oyelaran")).toBeNull();
  await declare({ staffId: await staffOf(world, "Lewis Grant"), note: "They are friends." });
  expect(await why("Martin Oyelaran")).toBe("cannot: conflict of interest with Lewis Grant");
  await world.sql("UPDATE reviewer_interests SET ended_on = '2026-01-14'");
  await world.sql("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', '2026-01-12', '2026-01-20' FROM staff_members s, absence_kinds k WHERE s.name = 'Martin Oyelaran' AND k.name = 'Annual leave'");
  expect(await why("Martin Oyelaran")).toBe("cannot: not available until 20 January 2026");
  expect((await command(world, "Helen Marsh", "editExternalReviewer", { ...(await reviewerRow()), unsuitableBecause: "two reports were returned" }, "externalReviewer { unsuitableBecause }")).done).toMatchObject({ externalReviewer: { unsuitableBecause: "two reports were returned" } });
  expect(await why("Martin Oyelaran")).toBe("cannot: unsuitable at present, two reports were returned");
});

test("[PO-56] whoever mends what was refused sends the same form again and is not told that its key was used", async () => {
  const once = { idempotencyKey: "mended" };
  expect(await refusalOf({ feePence: 90_001, ...once })).toMatchObject({ rule: "PO-55" });
  const { done } = await office.commission("Tom Pell", caseId, { feePence: 100, ...once });
  expect(done!.commission).toMatchObject({ status: "OFFERED" });
  expect((await office.commission("Tom Pell", caseId, { feePence: 100, ...once })).done!.commission.id).toBe(done!.commission.id);
  await office.to("Tom Pell", "endCommission", done!.commission.id, { reason: "It was a trial." });
  await world.sql("SELECT setval('commission_numbers', 1, false)");
  await world.sql("UPDATE commissions SET reference = 'X-TRIAL'");
  const heading = { year: 2027, name: "Travel", allottedPence: 1, idempotencyKey: "a heading" };
  const [first, again] = [await command(world, "Helen Marsh", "addBudgetHeading", heading, "budgetHeading { id }"), await command(world, "Helen Marsh", "addBudgetHeading", heading, "budgetHeading { id }")];
  expect(again).toEqual(first);
});

test("[PO-55] dates lie within the contract, the fee within what it pays, and papers are of the very case", async () => {
  expect(await refusalOf({ dueOn: "2026-01-14" })).toMatchObject({ message: expect.stringContaining("due today or before") });
  expect(await refusalOf({ endsOn: "2026-02-01" })).toMatchObject({ message: expect.stringContaining("before the work is due") });
  expect(await refusalOf({ endsOn: "2026-04-01" })).toMatchObject({ message: "The contract EXT-400101 ends on 31 March 2026. Choose a last day within it." });
  expect(await refusalOf({ feePence: 90_001 })).toMatchObject({ rule: "PO-55", message: "The contract EXT-400101 pays £900 at most for 14 hours. Agree more hours, or a smaller fee." });
  const foreign = await office.paper((await rowOf(world, "cases", "reference", "C-2026-000001")).id, "Theirs.txt");
  expect(await refusalOf({ paperIds: [paperId, foreign] })).toMatchObject({ rule: "PO-55", message: expect.stringContaining("not on the file of this case") });
});

test("[PO-56, AS-23] a fee above what is left, or above the limit of whoever promises it, is refused with its route", async () => {
  expect(await refusalOf({ headingId: await office.heading("Clinical advice", 2024) })).toMatchObject({ rule: "PO-56", message: expect.stringContaining("no heading of the budget for 2025-26") });
  await world.sql("UPDATE budget_headings SET allotted_pence = 80000 WHERE name = 'Clinical advice' AND year = 2025");
  expect(await refusalOf({})).toMatchObject({ rule: "PO-56", message: "A fee of £900 is more than the £800 left under “Clinical advice” in 2025-26. Ask Helen Marsh to allot more, or choose Legal advice." });
  await world.sql("UPDATE budget_headings SET allotted_pence = 500000 WHERE name = 'Clinical advice' AND year = 2025");
  const [route] = await world.sql<{ id: string }>("INSERT INTO escalation_routes (name) VALUES ('Commissions') RETURNING id");
  await world.sql("INSERT INTO authority_limits (decision_kind_id, role_id, amount_pence, source_kind, source_title, source_reference, route_id, starts_on) SELECT k.id, r.id, CASE r.name WHEN 'Reviewer' THEN 50000 ELSE 200000 END, 'POLICY', 'The scheme', 'DS1', $1, '2025-01-01' FROM decision_kinds k, roles r WHERE k.code = 'EXTERNAL_COMMISSION' AND r.name IN ('Reviewer', 'Head of reviews')", [route!.id]);
  expect(await refusalOf({}, "Idris Kay")).toMatchObject({ rule: "AS-23", message: expect.stringContaining("above your limit of £500, set by the policy “The scheme” (DS1). By the route “Commissions”") });
});

test("[PO-55] from the commission to payment: declared, worked on, returned, delivered, marked, invoiced and paid", async () => {
  const { done } = await office.commission("Tom Pell", caseId, { paperIds: [paperId] });
  ({ id } = done!.commission);
  expect(done!.commission).toMatchObject({ status: "OFFERED", reference: "X-2026-000001" });
  const yusra = as("Yusra Haddad");
  expect((await office.to(yusra, "deliverReport", id, { report: "Early" })).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  expect((await office.to(yusra, "declareIndependence", id, { declaration: "I know nobody in this case." })).commission).toMatchObject({ status: "UNDER_WAY", declaredOn: "2026-01-14" });
  expect((await office.to(yusra, "recordCommissionTime", id, { on: "2026-01-15", minutes: 60, what: "Reading" })).refused).toMatchObject({ rule: "CS-27" });
  expect((await office.to(yusra, "recordCommissionTime", id, { on: "2026-01-14", minutes: 150, what: "Reading" })).refused).toBeNull();
  expect((await office.to(yusra, "writeOnCommission", id, { text: "Is there a second survey?" })).refused).toBeNull();
  expect((await office.to("Tom Pell", "writeOnCommission", id, { text: "There is; I have released it." })).refused).toBeNull();
  expect((await office.to("Tom Pell", "releasePapers", id, { paperIds: [await office.paper(caseId, "Second survey.txt")] })).refused).toBeNull();
  expect((await office.to("Tom Pell", "acceptReport", id, { marks: goodMarks })).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  expect((await office.to(yusra, "deliverReport", id, { report: "It was not.", documentId: paperId })).refused).toMatchObject({ rule: "PO-55", message: expect.stringContaining("not one that you sent") });
  expect((await office.to(yusra, "deliverReport", id, { report: "It was not." })).commission).toMatchObject({ status: "DELIVERED" });
  expect((await office.to("Tom Pell", "returnReport", id, { reason: "Say which standard applied." })).commission).toMatchObject({ status: "UNDER_WAY" });
  expect((await office.to(yusra, "deliverReport", id, { report: "By the standard of 2019 it was not." })).refused).toBeNull();
  expect((await office.to("Tom Pell", "acceptReport", id, { marks: goodMarks.slice(1) })).refused).toMatchObject({ rule: "PO-55", message: expect.stringContaining("every criterion") });
  expect((await office.to("Tom Pell", "acceptReport", id, { marks: goodMarks })).commission).toMatchObject({ status: "ACCEPTED" });
  const invoice = { commissionReference: "x-2026-000001", invoiceReference: "YH-12", invoicePence: 80_000, invoicedOn: "2026-01-14" };
  expect((await office.to("Tom Pell", "recordInvoice", id, { ...invoice, commissionReference: "X-2026-000009" })).refused).toMatchObject({ message: expect.stringContaining("for another commission") });
  expect((await office.to("Tom Pell", "recordInvoice", id, { ...invoice, invoicePence: 90_100 })).refused).toMatchObject({ message: "The invoice is for £901, and £900 was agreed. Ask for a corrected invoice." });
  expect((await office.to("Tom Pell", "recordInvoice", id, invoice)).commission).toMatchObject({ status: "INVOICED" });
  expect((await office.to("Tom Pell", "recordPayment", id, { paidOn: "2026-01-14" })).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await office.to("Helen Marsh", "recordPayment", id, { paidOn: "2026-01-14" })).commission).toMatchObject({ status: "PAID" });
});

const figures = "allottedPence committedPence actualPence remainingPence expectedPence forecastPence variancePence";
const headingNow = async () => (await world.ask<{ budgetHeadings: { nodes: Record<string, number | string>[] } }>("Helen Marsh", `{ budgetHeadings(filter: { year: { eq: 2025 }, name: { eq: "Clinical advice" } }) { nodes { id version ${figures} } } }`)).data.budgetHeadings.nodes[0]!;

test("[PO-56] the budget follows: promised, spent, left, forecast and variance; what is promised cannot be taken away, what ends early is free again", async () => {
  expect(await headingNow()).toMatchObject({ allottedPence: 500_000, committedPence: 0, actualPence: 80_000, remainingPence: 420_000 });
  const { commission } = (await office.commission("Tom Pell", caseId)).done!;
  expect(await headingNow()).toMatchObject({ committedPence: 90_000, remainingPence: 330_000 });
  const set = async (more: object) => { const { id: headingId, version } = await headingNow(); return command(world, "Helen Marsh", "editBudgetHeading", { id: headingId, expectedVersion: version, ...more }, `budgetHeading { ${figures} }`); };
  expect((await set({ allottedPence: 169_900 })).refused).toMatchObject({ rule: "PO-56", message: expect.stringContaining("£1,700 is promised or spent") });
  expect((await set({ expectedPence: 400_000 })).done).toMatchObject({ budgetHeading: { forecastPence: 570_000, variancePence: -70_000 } });
  expect((await office.to("Tom Pell", "endCommission", commission.id, { reason: "The body settled." })).commission).toMatchObject({ status: "ENDED" });
  expect(await headingNow()).toMatchObject({ committedPence: 0, remainingPence: 420_000 });
  expect((await command(world, "Helen Marsh", "addBudgetHeading", { year: 2025, name: "clinical advice", allottedPence: 1 }, "budgetHeading { id }")).refused).toMatchObject({ rule: "PO-56" });
  expect((await command(world, "Tom Pell", "addBudgetHeading", { year: 2026, name: "Clinical advice", allottedPence: 1 }, "budgetHeading { id }")).refused).toMatchObject({ code: "FORBIDDEN" });
});

test("[PO-55] contracts do not overlap, nothing runs beyond them, and whoever sits inside the office is no external reviewer", async () => {
  const { commission } = (await office.commission("Tom Pell", caseId)).done!;
  const yusra = named(await rowOf(world, "external_reviewers", "id", await office.reviewer("Yusra Haddad")));
  const contract = { reference: "EXT-9", startsOn: "2026-03-01", endsOn: "2027-03-31", rateKind: "CASE", ratePence: 120_000 };
  expect((await command(world, "Helen Marsh", "addReviewerContract", { ...yusra, ...contract }, "externalReviewer { id }")).refused).toMatchObject({ rule: "PO-55", message: expect.stringContaining("overlap with the contract EXT-400101") });
  expect((await command(world, "Helen Marsh", "addReviewerContract", { ...yusra, ...contract, startsOn: "2026-04-01" }, "externalReviewer { contractEndsOn }")).done).toMatchObject({ externalReviewer: { contractEndsOn: "2026-03-31" } });
  const end = async (endsOn: string) => (await command(world, "Helen Marsh", "endReviewerContract", { ...named(await rowOf(world, "reviewer_contracts", "reference", "EXT-400101")), endsOn }, "externalReviewer { id }")).refused;
  expect(await end("2026-01-31")).toMatchObject({ rule: "PO-55", message: expect.stringContaining("runs until 9 February 2026") });
  await office.to("Tom Pell", "endCommission", commission.id, { reason: "No longer needed" });
  expect(await end("2026-01-31")).toBeNull();
  expect((await command(world, "Helen Marsh", "registerExternalReviewer", { staffId: await staffOf(world, "Amina Yusuf"), daysAMonth: 2 }, "externalReviewer { id }")).refused).toMatchObject({ rule: "PO-55", message: expect.stringContaining("works inside the office") });
  expect((await command(world, "Helen Marsh", "registerExternalReviewer", { staffId: String((await rowOf(world, "staff_members", "name", "Yusra Haddad")).id), daysAMonth: 2 }, "externalReviewer { id }")).refused).toMatchObject({ rule: "PO-55", message: expect.stringContaining("on the register already") });
});

test("[PO-55] how external reviewers did: on time, within fee, how good, and how often the review upheld", async () => {
  await world.sql("UPDATE reviews SET communicated_on = '2026-01-14', outcome_code = 'UPHELD'");
  const { data } = await world.ask<{ reviewerPerformance: object[] }>("Helen Marsh", '{ reviewerPerformance(from: "2025-04-01", to: "2026-03-31") { name accepted onTime invoiced withinFee quality returned concluded upheld } }');
  expect(data.reviewerPerformance).toEqual([
    { name: "Martin Oyelaran", accepted: 0, onTime: 0, invoiced: 0, withinFee: 0, quality: null, returned: 0, concluded: 0, upheld: 0 },
    { name: "Yusra Haddad", accepted: 1, onTime: 1, invoiced: 1, withinFee: 1, quality: 3, returned: 1, concluded: 1, upheld: 1 },
  ]);
  expect(await world.ask("Ana Petrova", '{ reviewerPerformance(from: "2025-04-01", to: "2026-03-31") { name } }')).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
});

test("[PO-55] whoever commissioned is told of what the reviewer writes and delivers, and it all reads as sentences on the case", async () => {
  const told = await world.sql<{ kind: string }>("SELECT DISTINCT n.kind FROM notifications n JOIN staff_members s ON s.id = n.staff_id WHERE s.name = 'Tom Pell' AND n.kind LIKE 'COMMISSION%' ORDER BY 1");
  expect(told.map(({ kind }) => kind)).toEqual(["COMMISSION_DELIVERED", "COMMISSION_NEWS"]);
  const { data } = await world.ask<{ case: { timeline: { nodes: (AuditEntryKept & { actor: { name: string } | null })[] } } }>("Tom Pell", "query($id: ID!) { case(id: $id) { timeline(first: 100) { nodes { action recordType particulars actor { name } } } } }", { id: caseId });
  const sentences = data.case.timeline.nodes.map((one) => sentenceOf(one, one.actor?.name ?? null));
  expect(sentences).toEqual(expect.arrayContaining([
    "Tom Pell commissioned X-2026-000001 from Yusra Haddad for £900, due 2 February 2026, with 1 paper: “Was the damp inspected as it should have been?”.",
    "Yusra Haddad declared that nothing ties them to the case of X-2026-000001, which opened its papers.", "Tom Pell accepted the report of X-2026-000001, with an average mark of 3.0.", "Helen Marsh recorded that X-2026-000001 was paid on 14 January 2026."]));
});
