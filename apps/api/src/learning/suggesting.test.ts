import { learningIn } from "@remit/test/office/learning";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof learningIn>;
let [damp, silence, asked] = ["", "", ""];
interface Suggestion { readonly themeId: string; readonly name: string; readonly why: string; readonly evidence: string; readonly words: readonly string[]; readonly like: readonly { recordCalled: string }[] }

beforeAll(async () => {
  world = await openWorld();
  office = learningIn(world);
  [damp, silence] = [await office.theme("Damp that comes back"), await office.theme("Letters without an answer")];
  const history: [string, string, string][] = [[damp, "C-2026-000001", "The mould in the bedroom came back after each repair."], [damp, "C-2026-000003", "Mould grew behind the wardrobe and the repair did not hold."], [silence, "C-2026-000003", "Three letters about the refund were never answered."]];
  for (const [themeId, reference, complaint] of history) await office.begin("Amina Yusuf", "attachTheme", "themeTag", { themeId, kind: "FINDING", recordId: await office.finding(reference, complaint), evidence: complaint });
  asked = await office.finding("C-2026-000004", "The landlord was late. A repair in May did not stop the mould in the hall.");
});
afterAll(() => world.close());

const suggested = async (as: Who, recordId = asked, kind = "FINDING") => (await world.ask<{ themeSuggestions: Suggestion[] }>(as, "query($kind: ThemedKind!, $id: ID!) { themeSuggestions(kind: $kind, recordId: $id) { themeId name why evidence words like { recordCalled } } }", { kind, id: recordId }));

test("[PO-52] a theme is suggested by the words that a record shares with the office's own history, and says so", async () => {
  const { data } = await suggested("Amina Yusuf");
  expect(data.themeSuggestions).toEqual([{ themeId: damp, name: "Damp that comes back", words: ["mould", "repair"], evidence: "A repair in May did not stop the mould in the hall.",
    like: expect.arrayContaining([{ recordCalled: "C-2026-000001, head 1" }, { recordCalled: "C-2026-000003, head 1" }]), why: expect.stringMatching(/^“mould”, “repair” stand also in C-2026-00000., head 1, C-2026-00000., head 1, which carry it\.$/) }]);
  expect(await world.sql("SELECT id FROM theme_tags WHERE record_id = $1", [asked])).toEqual([]);
});

test("[PO-52] without history there is nothing to suggest: a word in common is not enough", async () => {
  expect((await suggested("Amina Yusuf", await office.finding("C-2026-000004", "The mould."))).data.themeSuggestions).toEqual([]);
});

test("[CS-09] what somebody may not see leads them to no suggestion, and words that they may not read suggest nothing", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference IN ('C-2026-000001', 'C-2026-000003')");
  expect((await suggested("Amina Yusuf")).data.themeSuggestions).toEqual([]);
  await world.sql("UPDATE cases SET is_sensitive = false");
  expect((await suggested("Amina Yusuf")).data.themeSuggestions).toHaveLength(1);
  await world.sql("INSERT INTO correspondence_items (reference, channel, received_on, from_name, summary) VALUES ('IN-1', 'POST', '2026-01-12', 'Margaret Hale', 'The mould came back after the repair')");
  const [{ id }] = await world.sql<{ id: string }>("SELECT id FROM correspondence_items") as [{ id: string }];
  expect((await suggested("Ana Petrova", id, "CORRESPONDENCE")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await suggested("Amina Yusuf", id, "CORRESPONDENCE")).data.themeSuggestions[0]).toMatchObject({ themeId: damp });
  expect((await suggested("Sam Reid")).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
});

test("[PO-52] a suggestion is accepted or dismissed, and both are on record; what was dismissed does not come again", async () => {
  const other = await office.finding("C-2026-000004", "After the repair there was mould again.");
  const { refused } = await office.begin("Amina Yusuf", "dismissThemeSuggestion", "theme", { themeId: damp, kind: "FINDING", recordId: other });
  expect([refused, (await suggested("Ben Carter", other)).data.themeSuggestions]).toEqual([null, []]);
  const [{ evidence }] = (await suggested("Amina Yusuf")).data.themeSuggestions as [Suggestion];
  expect((await office.begin("Amina Yusuf", "attachTheme", "themeTag", { themeId: damp, kind: "FINDING", recordId: asked, evidence, isSuggested: true })).record).toMatchObject({ isSuggested: true, theme: { name: "Damp that comes back" } });
  expect((await suggested("Amina Yusuf")).data.themeSuggestions).toEqual([]);
  const said = await world.sql<{ action: string; particulars: { record: string } }>("SELECT action, particulars FROM audit_entries WHERE action LIKE '%theme' AND case_id = (SELECT id FROM cases WHERE reference = 'C-2026-000004') ORDER BY id");
  expect(said.map(({ action, particulars }) => [action, particulars.record])).toEqual([["dismissed a suggested theme", "C-2026-000004, head 3"], ["attached a theme", "C-2026-000004, head 1"]]);
});
