import { sentenceOf } from "@remit/domain/audit/sentences";
import { command, named, rowOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const fields = "id reference state answer outcome givenBy { name } leader { name } answeredBy { name }";
interface Idea { readonly id: string; readonly reference: string }
const came = async (asked: ReturnType<typeof command<Record<string, Idea>>>) => { const { done, refused } = await asked; return { idea: done?.["improvementIdea"] ?? null, refused }; };
const give = (as: Who) => came(command<Record<string, Idea>>(world, as, "giveIdea", { title: "Say in the first letter when we will write again", what: "Half of the calls ask only that." }, `improvementIdea { ${fields} }`));
const to = async (as: Who, name: string, id: string, more: object) => came(command<Record<string, Idea>>(world, as, name, { ...named(await rowOf(world, "improvement_ideas", "id", id)), ...more }, `improvementIdea { ${fields} }`));
let id = "";

test("[CS-10] anyone gives an idea, and it reaches their team leader", async () => {
  const { idea } = await give("Amina Yusuf");
  expect(idea).toMatchObject({ reference: "ID-000001", state: "GIVEN", givenBy: { name: "Amina Yusuf" }, leader: { name: "Dana Fox" } });
  id = idea!.id;
  expect(await inboxIn(world).sentences("Dana Fox")).toEqual(["Idea ID-000001 waits for your answer."]);
  expect((await give("Sam Reid")).idea).toMatchObject({ givenBy: { name: "Sam Reid" } });
});

test("[CS-10] it is answered by the leader whom it reached, and whoever gave it hears the answer and what came of it", async () => {
  for (const as of ["Amina Yusuf", "Owen Pryce"] as const) expect((await to(as, "takeUpIdea", id, { answer: "Yes" })).refused).toMatchObject({ rule: "CS-10", message: "Dana Fox leads whoever gave this, and answers." });
  expect((await to("Dana Fox", "finishIdea", id, { outcome: "Done" })).refused?.code).toBe("INVALID_TRANSITION");
  expect((await to("Dana Fox", "takeUpIdea", id, { answer: "Good. I ask for the template to be changed." })).idea).toMatchObject({ state: "TAKEN_UP", answeredBy: { name: "Dana Fox" } });
  expect(await inboxIn(world).sentences("Amina Yusuf")).toContain("There is an answer to your idea ID-000001.");
  expect((await to("Dana Fox", "finishIdea", id, { outcome: "The template says it since Monday." })).idea).toMatchObject({ state: "DONE", outcome: "The template says it since Monday." });
  const told = await world.sql<{ action: string; particulars: object; name: string }>("SELECT e.action, e.particulars, s.name FROM audit_entries e JOIN staff_members s ON s.id = e.actor_id WHERE e.record_id = $1 ORDER BY e.id", [id]);
  expect(told.map(({ name, ...entry }) => sentenceOf({ recordType: "ImprovementIdea", ...entry }, name))).toEqual(["Amina Yusuf gave the idea ID-000001, “Say in the first letter when we will write again”, to Dana Fox.", "Dana Fox took up the idea ID-000001: Good. I ask for the template to be changed.", "Dana Fox recorded what came of the idea ID-000001: The template says it since Monday."]);
});

test("[CS-10] an idea of somebody whom nobody leads is answered by whoever keeps what the office learns, and never by whoever gave it", async () => {
  await world.sql("UPDATE improvement_ideas SET leader_id = NULL WHERE given_by_id = (SELECT id FROM staff_members WHERE name = 'Sam Reid')");
  const [idea] = await world.sql<{ id: string }>("SELECT i.id FROM improvement_ideas i WHERE leader_id IS NULL");
  expect((await to("Sam Reid", "declineIdea", idea!.id, { answer: "No" })).refused).toMatchObject({ rule: "CS-10" });
  expect((await to("Amina Yusuf", "declineIdea", idea!.id, { answer: "No" })).refused).toMatchObject({ rule: "CS-10", message: "Whoever keeps what the office learns answers this." });
  expect((await to("Helen Marsh", "declineIdea", idea!.id, { answer: "The post room does this already." })).idea).toMatchObject({ state: "NOT_TAKEN", answer: "The post room does this already." });
});
