import { openWorld, type World } from "@remit/test/office/world";
import { consoleQuestions } from "./console-questions.js";
import { explain } from "./explain.js";

let world: World;
const questions = consoleQuestions();
const textOf = (name: string) => questions.find((one) => one.name === name)!.text;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

test("a question of the console is shown as its one statement with PostgreSQL's plan, for the person who is named", async () => {
  const shown = await explain(world.office, { text: textOf("Cases"), staffNumber: "400002", variables: { filter: { q: "Hale" } }, isAnalysed: false });
  expect(shown).toMatch(/^As Dana Fox\./);
  expect(shown).toMatch(/SELECT row_to_json[\s\S]*FROM "cases"[\s\S]*\n\nFor these values:\n.*cost=[\s\S]*\n\nFor whatever values:\n.*cost=/);
  const [values, whatever] = shown.split("For whatever values:");
  expect([values!.slice(values!.indexOf("For these")).includes("Hale"), whatever!.includes("Hale"), whatever!.includes("$")]).toEqual([true, false, true]);
  expect(shown.match(/cost=.*\n?/g)!.length).toBeGreaterThan(2);
  expect(shown).not.toContain("actual");
  expect(shown.slice(0, shown.indexOf("cost="))).not.toContain("Hale");
});

test("it is carried out only when it is to be measured, and what it wrote is undone", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000004'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Works on it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000004' AND s.name = 'Helen Marsh'");
  const shown = await explain(world.office, { text: textOf("Cases"), staffNumber: "400012", variables: {}, isAnalysed: true });
  expect(shown).toMatch(/actual time=[\s\S]*Execution Time/);
  expect(await world.sql("SELECT FROM audit_entries WHERE action = 'viewed'")).toEqual([]);
});

test("what is worked out is shown statement by statement, and somebody is chosen when nobody is named", async () => {
  const shown = await explain(world.office, { text: textOf("Team"), staffNumber: null, variables: {}, isAnalysed: false });
  expect(shown.match(/\n\n(SELECT|WITH)/g)!.length).toBe(2);
});

test("what is missing is said: a variable, a person", async () => {
  await expect(explain(world.office, { text: textOf("Case"), staffNumber: null, variables: {}, isAnalysed: false })).rejects.toThrow(/\$id[\s\S]*--variables/);
  await expect(explain(world.office, { text: textOf("Team"), staffNumber: "999", variables: {}, isAnalysed: false })).rejects.toThrow("Nobody of staff number 999");
});
