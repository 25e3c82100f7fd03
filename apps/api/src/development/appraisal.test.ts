import { command, named, staffOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

/* What a person and whoever manages them keep between them: appraisals, talks and goals. Dana Fox manages Amina Yusuf. */

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const shown = "appraisal { id version state ownAccount summary appraiserSignedAt signedAt behaviours { nodes { name text } } remarks { nodes { text writtenBy { name } } } choices { action allowed because } }";
interface Shown { readonly id: string; readonly version: number; readonly state: string; readonly behaviours: { nodes: { name: string; text: string }[] }; readonly remarks: { nodes: { text: string; writtenBy: { name: string } }[] }; readonly choices: { action: string; allowed: boolean; because: string | null }[] }
const plan = async (as: Who, whom: Who, more: object = {}) => command<{ appraisal: Shown }>(world, as, "planAppraisal", { staffId: await staffOf(world, whom), periodFrom: "2025-01-01", periodTo: "2025-12-31", dueOn: "2026-02-13", ...more }, shown);
const hers = async (as: Who) => (await world.ask<{ appraisals: { nodes: Shown[] } }>(as, `{ appraisals { nodes { ${shown.slice(12, -2)} } } }`)).data.appraisals.nodes;
const to = async (as: Who, verb: string, input: object = {}, of?: Shown) => command<{ appraisal: Shown }>(world, as, verb, { ...named(of ?? (await hers("Amina Yusuf"))[0]!), ...input }, shown);
const behaviours = () => world.sql<{ id: string; name: string }>("SELECT id, name FROM behaviours WHERE is_active ORDER BY ordinal");
const choice = async (as: Who, action: string) => (await hers(as))[0]!.choices.find((one) => one.action === action)!;

test("[CS-31] the office begins with the six behaviours, and keeps its own list of them", async () => {
  expect((await behaviours()).map(({ name }) => name)).toEqual(["Adaptability and flexibility", "Customer service", "Communication", "Personal improvement", "Taking responsibility and achieving results", "Working with others"]);
  const added = await command<{ behaviour: { id: string; version: number } }>(world, "Sam Reid", "addBehaviour", { name: "Kindness", meaning: "Is kind when it is hard.", ordinal: 7 }, "behaviour { id version }");
  expect((await command(world, "Sam Reid", "addBehaviour", { name: "kindness", meaning: "Again", ordinal: 8 }, "behaviour { id }")).refused!.message).toContain("Kindness");
  expect((await command(world, "Sam Reid", "retireBehaviour", named(added.done!.behaviour), "behaviour { id }")).refused).toBeNull();
  expect((await command(world, "Dana Fox", "addBehaviour", { name: "Speed", meaning: "Is quick.", ordinal: 9 }, "behaviour { id }")).refused!.code).toBe("FORBIDDEN");
});

test("[CS-24] an appraisal is planned by whoever manages the person, one at a time, with its days in order", async () => {
  expect((await plan("Grace Lomax", "Amina Yusuf")).refused).toMatchObject({ rule: "CS-24", message: "Only Dana Fox, who manages Amina Yusuf, does this." });
  expect((await plan("Dana Fox", "Amina Yusuf", { periodTo: "2024-12-31" })).refused).toMatchObject({ rule: "CS-24" });
  expect((await plan("Dana Fox", "Amina Yusuf")).done!.appraisal.state).toBe("PREPARING");
  expect((await plan("Dana Fox", "Amina Yusuf")).refused).toMatchObject({ rule: "CS-24", message: "Amina Yusuf has an appraisal under way, due 13 February 2026. Bring it to its end first." });
});

test("[CS-24] both prepare it: the person their own account, the manager what it says; neither the other's part", async () => {
  expect((await to("Amina Yusuf", "prepareAppraisal", { ownAccount: "I took on hospital cases." })).done!.appraisal).toMatchObject({ ownAccount: "I took on hospital cases." });
  expect((await to("Dana Fox", "prepareAppraisal", { ownAccount: "She did." })).refused).toMatchObject({ rule: "CS-24", message: "Only Amina Yusuf does this." });
  expect((await to("Amina Yusuf", "writeAppraisal", { summary: "Splendid", behaviours: [] })).refused).toMatchObject({ rule: "CS-24" });
});

test("[CS-31, CS-24] it is signed once something is said of every behaviour and of the whole, and the manager signs first", async () => {
  const [first, ...rest] = await behaviours();
  expect(await choice("Amina Yusuf", "signAppraisal")).toMatchObject({ allowed: false, because: "Dana Fox, who manages Amina Yusuf, signs first." });
  await to("Dana Fox", "writeAppraisal", { summary: "", behaviours: [{ behaviourId: first!.id, text: "Took on a new service in a week." }] });
  expect((await to("Dana Fox", "signAppraisal")).refused).toMatchObject({ rule: "CS-31", message: `Nothing is written yet on: ${rest.map(({ name }) => name).join(", ")}.` });
  await to("Dana Fox", "writeAppraisal", { summary: "", behaviours: rest.map(({ id }) => ({ behaviourId: id, text: "As one would wish." })) });
  expect((await to("Dana Fox", "signAppraisal")).refused).toMatchObject({ rule: "CS-31", message: "The summary is not written yet." });
  const [kindness] = await world.sql<{ id: string }>("SELECT id FROM behaviours WHERE NOT is_active");
  expect((await to("Dana Fox", "writeAppraisal", { summary: "A good year.", behaviours: [{ behaviourId: kindness!.id, text: "Kind." }] })).refused).toMatchObject({ rule: "CS-31" });
  await to("Dana Fox", "writeAppraisal", { summary: "A good year.", behaviours: [] });
  expect((await to("Dana Fox", "signAppraisal")).done!.appraisal).toMatchObject({ state: "TO_SIGN", appraiserSignedAt: expect.any(String), signedAt: null });
});

test("[CS-24] the person may send it back with a reason before they sign; what was said is kept", async () => {
  expect((await to("Dana Fox", "signAppraisal")).refused).toMatchObject({ message: "It waits for the signature of Amina Yusuf." });
  expect((await to("Dana Fox", "writeAppraisal", { summary: "Other words", behaviours: [] })).refused!.code).toBe("INVALID_TRANSITION");
  const { done } = await to("Amina Yusuf", "returnAppraisal", { reason: "The hospital work is missing." });
  expect(done!.appraisal).toMatchObject({ state: "PREPARING", appraiserSignedAt: null, remarks: { nodes: [{ text: "The hospital work is missing.", writtenBy: { name: "Amina Yusuf" } }] } });
  await to("Dana Fox", "writeAppraisal", { summary: "A good year, with hospital cases.", behaviours: [] });
  await to("Dana Fox", "signAppraisal");
});

test("[CS-24] with both signatures it stays as it is, for the office and for the database; what is said later is added", async () => {
  expect((await to("Amina Yusuf", "signAppraisal")).done!.appraisal).toMatchObject({ state: "SIGNED", signedAt: expect.any(String) });
  for (const [as, verb, input] of [["Dana Fox", "writeAppraisal", { summary: "x", behaviours: [] }], ["Amina Yusuf", "prepareAppraisal", { ownAccount: "x" }], ["Amina Yusuf", "returnAppraisal", { reason: "x" }], ["Dana Fox", "signAppraisal", {}]] as const)
    expect((await to(as, verb, input)).refused!.code).toBe("INVALID_TRANSITION");
  for (const sql of ["UPDATE appraisals SET summary = 'Poor'", "UPDATE appraisals SET state = 'PREPARING', signed_at = NULL, appraiser_signed_at = NULL", "DELETE FROM appraisals", "UPDATE appraisal_behaviours SET text = 'Poor'", "DELETE FROM appraisal_behaviours"])
    await expect(world.sql(sql)).rejects.toThrow("a signed appraisal stays as it is");
  const { done } = await to("Amina Yusuf", "remarkOnAppraisal", { text: "I would put the last point more strongly." });
  expect(done!.appraisal.remarks.nodes.map(({ text }) => text)).toEqual(["The hospital work is missing.", "I would put the last point more strongly."]);
  expect((await plan("Dana Fox", "Amina Yusuf", { periodFrom: "2026-01-01", periodTo: "2026-12-31", dueOn: "2027-02-12" })).refused).toBeNull();
});

test("[CS-24] appraisals are read by the two whom they are between, and not by those above, beside or who keep the organisation; the audit keeps none of their words", async () => {
  expect((await Promise.all((["Amina Yusuf", "Dana Fox", "Grace Lomax", "Sam Reid", "Chidi Okafor", "Helen Marsh"] as const).map(hers))).map((all) => all.length)).toEqual([2, 2, 0, 0, 0, 0]);
  const entries = await world.sql<{ particulars: object }>("SELECT particulars FROM audit_entries WHERE record_type = 'Appraisal' AND action NOT LIKE 'refused%'");
  expect(JSON.stringify(entries)).not.toMatch(/hospital|good year|strongly/i);
  expect(entries.length).toBeGreaterThan(5);
});

const talk = async (as: Who, more: object = {}) => command<{ developmentTalk: { id: string; version: number; isLatest: boolean; remarks: { nodes: { text: string }[] } } }>(world, as, "recordTalk", { staffId: await staffOf(world, "Amina Yusuf"), kind: "ONE_TO_ONE", heldOn: "2026-01-13", notes: "The hopper is heavy.", ...more }, "developmentTalk { id version isLatest nextOn remarks { nodes { text } } }");

test("[CS-24] one-to-ones and development meetings have a date and notes, stay as they were written, and are read by the two alone", async () => {
  const { done } = await talk("Dana Fox", { nextOn: "2026-02-10", agreed: "Two fewer cases until then." });
  expect(done!.developmentTalk).toMatchObject({ isLatest: true });
  expect((await talk("Amina Yusuf")).refused).toMatchObject({ rule: "CS-24" });
  expect((await talk("Dana Fox", { heldOn: "2026-01-15" })).refused).toMatchObject({ message: "Give the day on which you met: today or an earlier one." });
  expect((await talk("Dana Fox", { nextOn: "2026-01-12" })).refused).toMatchObject({ rule: "CS-24" });
  await expect(world.sql("UPDATE development_talks SET notes = 'Nothing'")).rejects.toThrow();
  expect((await command<{ developmentTalk: { remarks: { nodes: object[] } } }>(world, "Amina Yusuf", "remarkOnTalk", { ...named(done!.developmentTalk), text: "Three would be better." }, "developmentTalk { remarks { nodes { text } } }")).done!.developmentTalk.remarks.nodes).toEqual([{ text: "Three would be better." }]);
  const count = async (as: Who) => (await world.ask<{ developmentTalks: { totalCount: number }; developmentRemarks: { totalCount: number } }>(as, "{ developmentTalks { totalCount } developmentRemarks { totalCount } }")).data;
  expect(await count("Grace Lomax")).toEqual({ developmentTalks: { totalCount: 0 }, developmentRemarks: { totalCount: 0 } });
  expect(await count("Amina Yusuf")).toEqual({ developmentTalks: { totalCount: 1 }, developmentRemarks: { totalCount: 3 } });
});

test("[CS-07] a team leader takes up poor performance with something agreed and a day on which it is looked at again", async () => {
  expect((await talk("Dana Fox", { kind: "PERFORMANCE" })).refused).toMatchObject({ rule: "CS-07", message: "A meeting about performance ends with what was agreed and a day on which you look at it again. Give both." });
  expect((await talk("Dana Fox", { kind: "PERFORMANCE", agreed: "Two letters a day are looked at together.", nextOn: "2026-01-28" })).refused).toBeNull();
});

test("[CS-20, CS-24] goals of a development plan are set and settled by the two", async () => {
  const set = async (as: Who, byOn: string) => command<{ developmentGoal: { id: string; version: number } }>(world, as, "setGoal", { staffId: await staffOf(world, "Amina Yusuf"), goal: "Lead a hospital case from start to end", byOn }, "developmentGoal { id version }");
  expect((await set("Grace Lomax", "2026-06-30")).refused).toMatchObject({ rule: "CS-20", message: "This is between Amina Yusuf and Dana Fox." });
  expect((await set("Dana Fox", "2026-01-14")).refused).toMatchObject({ rule: "CS-20" });
  const { done } = await set("Dana Fox", "2026-06-30");
  const settle = (state: string) => command<{ developmentGoal: { state: string } }>(world, "Amina Yusuf", "settleGoal", { ...named(done!.developmentGoal), state, outcome: "The Westmere case." }, "developmentGoal { state }");
  expect((await settle("OPEN")).refused!.code).toBe("VALIDATION_FAILED");
  expect((await settle("REACHED")).done!.developmentGoal.state).toBe("REACHED");
  expect((await settle("DROPPED")).refused!.code).toBe("CONFLICT");
});
