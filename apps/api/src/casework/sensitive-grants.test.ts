import { caseOf, command, named, staffOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { officeSchema } from "../schema.js";
import { getNamedType, isLeafType, isObjectType } from "graphql";
import pg from "pg";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const secret = "C-2026-000003";
const sees = async (as: Who) => (await world.ask<{ cases: { nodes: { reference: string }[] } }>(as, "{ cases { nodes { reference } } }")).data.cases.nodes.some(({ reference }) => reference === secret);
const letIn = async (as: Who, who: Who, kind = "NEED_TO_KNOW") => command<{ waitsForASecondPerson: boolean }>(world, as, "giveCaseAccess", { caseId: (await caseOf(world, secret)).id, staffId: await staffOf(world, who), kind, reason: "Knows the landlord" }, "waitsForASecondPerson");
const waiting = async (as: Who) => (await world.ask<{ grants: { nodes: { id: string; version: number; says: string }[] } }>(as, "{ grants(filter: { state: { eq: PENDING } }) { nodes { id version says } } }")).data.grants.nodes;
const confirm = (as: Who, grant: { id: string; version: number }) => command(world, as, "confirmGrant", named(grant), "grant { state }");

test("[CS-09] letting somebody know of a sensitive case takes two; the second need not know the case", async () => {
  await command(world, "Grace Lomax", "markCaseSensitive", { ...named(await caseOf(world, secret)), needToKnowStaffIds: [await staffOf(world, "Grace Lomax")], reason: "A child" }, "case { isSensitive }");
  expect((await letIn("Grace Lomax", "Chidi Okafor")).done).toEqual({ waitsForASecondPerson: true });
  expect(await sees("Chidi Okafor")).toBe(false);
  const [grant] = await waiting("Tom Pell");
  expect(grant!.says).toBe(`Let Chidi Okafor know of ${secret}, which is sensitive`);
  expect(await sees("Tom Pell")).toBe(false);
  expect((await inboxIn(world).told("Tom Pell"))[0]).toMatchObject({ sentence: "“Access to a sensitive case” waits for a second person to confirm it.", recordType: "Grant", caseId: null });
  expect((await confirm("Grace Lomax", grant!)).refused).toMatchObject({ rule: "WM-04" });
  expect((await confirm("Tom Pell", grant!)).refused).toBeNull();
  expect(await sees("Chidi Okafor")).toBe(true);
});

test("[CS-09] an administrator neither sees nor confirms what concerns a case", async () => {
  await letIn("Grace Lomax", "Lewis Grant");
  const [grant] = await waiting("Tom Pell");
  expect(await waiting("Sam Reid")).toEqual([]);
  expect((await confirm("Sam Reid", grant!)).refused?.code).toBe("NOT_FOUND");
});

test("[CS-09] ending that a case is sensitive, or that somebody is kept out, takes two; keeping out takes one", async () => {
  expect((await letIn("Grace Lomax", "Ben Carter", "EXCLUDED")).done).toEqual({ waitsForASecondPerson: false });
  const [access] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM case_access WHERE kind = 'EXCLUDED'");
  expect((await command<{ waitsForASecondPerson: boolean }>(world, "Grace Lomax", "endCaseAccess", { ...named(access!), reason: "A mistake" }, "waitsForASecondPerson")).done).toEqual({ waitsForASecondPerson: true });
  expect((await command<{ waitsForASecondPerson: boolean }>(world, "Grace Lomax", "unmarkCaseSensitive", { ...named(await caseOf(world, secret)), reason: "It is public" }, "waitsForASecondPerson")).done).toEqual({ waitsForASecondPerson: true });
  expect(await sees("Amina Yusuf")).toBe(false);
});

test("[CS-09] the database is a witness: the application's role opens no sensitive case by itself", async () => {
  const app = new pg.Client({ connectionString: world.urls.appUrl });
  await app.connect();
  const tries = ["INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'x' FROM cases c, staff_members s WHERE c.is_sensitive AND s.name = 'Amina Yusuf'", "UPDATE cases SET is_sensitive = false WHERE is_sensitive", "UPDATE case_access SET ended_at = now() WHERE kind = 'EXCLUDED'"];
  for (const sql of tries) expect(await app.query(sql).then(() => "done", (error: Error) => error.message)).toBe("This takes a second person.");
  await app.end();
});

test("[CS-09] an administrator's role opens no case: nothing of any is answered through any field of the schema", async () => {
  const schema = await officeSchema();
  const selection = (type: Parameters<typeof getNamedType>[0], depth = 0): string => {
    const named = getNamedType(type)!;
    if (!isObjectType(named)) return "";
    const fields = Object.values(named.getFields()).filter(({ args }) => !args.some((one) => String(one.type).endsWith("!"))).map((field) => (isLeafType(getNamedType(field.type)) ? field.name : depth < 2 && field.name !== "choices" ? `${field.name}${selection(field.type, depth + 1)}` : "")).filter(Boolean);
    return fields.length ? ` { ${fields.join(" ")} }` : " { __typename }";
  };
  const marks = (await world.sql<{ mark: string }>("SELECT reference AS mark FROM cases UNION SELECT title FROM cases UNION SELECT reference FROM service_requests UNION SELECT summary FROM service_requests UNION SELECT reference FROM case_groups UNION SELECT name FROM people")).map(({ mark }) => mark);
  let asked = 0;
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    if (field.args.some((one) => String(one.type).endsWith("!"))) continue;
    for (const depth of [0, 1, 2]) {
      const { data } = await world.ask("Sam Reid", `{ ${field.name}${selection(field.type, depth)} }`);
      if (!data) continue;
      const text = JSON.stringify(data);
      expect([field.name, marks.filter((mark) => text.includes(mark))]).toEqual([field.name, []]);
      asked += 1;
      break;
    }
  }
  expect(asked).toBeGreaterThan(20);
  const helen = JSON.stringify(await world.ask("Helen Marsh", "{ cases { nodes { reference title } } }"));
  expect(marks.some((mark) => helen.includes(mark))).toBe(true);
});
