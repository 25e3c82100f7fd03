import { deviceInWords } from "@remit/domain/identity/device";
import { serve, type FrontDoor } from "../server.js";
import { openWorld, people, type Who, type World } from "@remit/test/office/world";
import pg from "pg";

let world: World;
let door: FrontDoor;
let at: string;
beforeAll(async () => {
  world = await openWorld();
  door = await serve(world.office, { port: 0, host: "127.0.0.1" });
  at = `http://127.0.0.1:${door.port}`;
});
afterAll(async () => { await door.close(); await world.close(); });

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const cookieIn = (answer: Response) => answer.headers.get("set-cookie")!.split(";")[0]!;
const signIn = async (as: Who, cookie = "") => cookieIn(await fetch(`${at}/session`, { method: "POST", headers: { "content-type": "application/json", "user-agent": firefox, cookie }, body: JSON.stringify({ as: people[as][0] }) }));
const who = async (cookie: string) => (await fetch(`${at}/session`, { headers: { cookie } })).status;
const ask = async <T>(cookie: string, query: string, variables: object = {}) => (await (await fetch(`${at}/graphql`, { method: "POST", headers: { "content-type": "application/json", cookie }, body: JSON.stringify({ query, variables }) })).json()) as { data: T; errors?: { extensions: { code: string } }[] };
interface Mine { id: string; version: number; address: string; device: string; begunBy: string; choices: { action: string; allowed: boolean }[] }
const mine = async (cookie: string) => (await ask<{ mySessions: { nodes: Mine[] } }>(cookie, "{ mySessions { nodes { id version address device begunBy signedInAt lastSeenAt choices { action allowed } } } }")).data.mySessions.nodes;
const staff = async (name: Who) => (await world.sql<{ id: string; version: number }>("SELECT id, version FROM staff_members WHERE name = $1", [name]))[0]!;
const soon = async (cookie: string, status: number) => { for (let tries = 0; tries < 400 && (await who(cookie)) !== status; tries++) await new Promise((later) => setTimeout(later, 25)); return who(cookie); };

test("a person sees where they are signed in, and nobody else's sessions", async () => {
  const [office, home] = [await signIn("Dana Fox"), await signIn("Dana Fox")];
  const seen = await mine(office);
  expect(seen).toHaveLength(2);
  expect(seen[0]).toMatchObject({ address: "127.0.0.1", begunBy: "DEMONSTRATION", choices: [{ action: "end", allowed: true }] });
  expect(deviceInWords(seen[0]!.device)).toBe("Firefox on Windows");
  expect(await mine(await signIn("Owen Pryce"))).toHaveLength(1);
  expect(await who(home)).toBe(200);
});

test("one ends one session or all others at once; nobody ends another's", async () => {
  const [office, home, train] = [await signIn("Amina Yusuf"), await signIn("Amina Yusuf"), await signIn("Amina Yusuf")];
  const { sessionId } = (await (await fetch(`${at}/session`, { headers: { cookie: home } })).json()) as { sessionId: string };
  const { id, version } = (await mine(office)).find((one) => one.id === sessionId)!;
  const end = (cookie: string) => ask<unknown>(cookie, "mutation($input: NamedInput!) { endSession(input: $input) { ended } }", { input: { id, expectedVersion: version } });
  expect((await end(await signIn("Ben Carter"))).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  expect((await end(office)).errors).toBeUndefined();
  expect([await soon(home, 401), await who(office), await who(train)]).toEqual([401, 200, 200]);
  expect((await ask(office, "mutation { endOtherSessions(input: {}) { ended } }")).data).toEqual({ endOtherSessions: { ended: 1 } });
  expect([await soon(train, 401), await who(office)]).toEqual([401, 200]);
});

test("an administrator signs somebody out everywhere; a leader may not", async () => {
  const theirs = await signIn("Lewis Grant");
  const end = async (as: Who) => { const { id, version } = await staff("Lewis Grant"); return ask(await signIn(as), "mutation($input: NamedInput!) { endSessionsOf(input: $input) { staffMember { name } } }", { input: { id, expectedVersion: version } }); };
  expect((await end("Dana Fox")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect(await who(theirs)).toBe(200);
  expect((await end("Sam Reid")).data).toEqual({ endSessionsOf: { staffMember: { name: "Lewis Grant" } } });
  expect(await soon(theirs, 401)).toBe(401);
});

test("[WM-05] signing in and switching position change the token; the old one opens nothing", async () => {
  const first = await signIn("Priya Nair");
  const second = await signIn("Priya Nair", first);
  expect([await who(first), await who(second)]).toEqual([401, 200]);
  const [{ id }] = await world.sql<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Priya Nair' AND p.title LIKE '%Further Look'") as [{ id: string }];
  const third = cookieIn(await fetch(`${at}/session`, { method: "PATCH", headers: { "content-type": "application/json", cookie: second }, body: JSON.stringify({ positionId: id }) }));
  expect([await who(second), await who(third)]).toEqual([401, 200]);
});

test("[WM-05] going on in another position does not begin the twelve hours anew", async () => {
  const cookie = await signIn("Priya Nair");
  await world.sql("UPDATE sessions SET signed_in_at = now() - interval '11 hours 59 minutes' WHERE staff_id = $1 AND ended_at IS NULL", [(await staff("Priya Nair")).id]);
  world.office.sessions.forget();
  const [{ id }] = await world.sql<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Priya Nair' AND p.title LIKE '%Further Look'") as [{ id: string }];
  const next = cookieIn(await fetch(`${at}/session`, { method: "PATCH", headers: { "content-type": "application/json", cookie }, body: JSON.stringify({ positionId: id }) }));
  expect(await who(next)).toBe(200);
  await world.sql("UPDATE sessions SET signed_in_at = signed_in_at - interval '2 minutes' WHERE staff_id = $1 AND ended_at IS NULL", [(await staff("Priya Nair")).id]);
  world.office.sessions.forget();
  expect(await who(next)).toBe(401);
});

test.each([["thirty minutes without a request", "last_seen_at = now() - interval '30 minutes 1 second'"], ["twelve hours, however busy", "signed_in_at = now() - interval '12 hours 1 second'"]])("a session ends after %s", async (_when, change) => {
  const cookie = await signIn("Chidi Okafor");
  expect(await who(cookie)).toBe(200);
  await world.sql(`UPDATE sessions SET ${change} WHERE staff_id = $1`, [(await staff("Chidi Okafor")).id]);
  world.office.sessions.forget();
  expect(await who(cookie)).toBe(401);
});

test("[WM-22] when somebody leaves, their sessions, tokens and open pages end at once", async () => {
  const cookie = await signIn("Ruth Adeyemi");
  const { id } = await staff("Ruth Adeyemi");
  await world.sql("INSERT INTO api_tokens (token_hash, staff_id, name, expires_at) VALUES (sha256('remit_test'), $1, 'figures', now() + interval '1 day')", [id]);
  const withToken = async () => (await fetch(`${at}/session`, { headers: { authorization: "Bearer remit_test" } })).status;
  const live = await fetch(`${at}/live?topics=organisation`, { headers: { cookie } });
  expect([await withToken(), live.status]).toEqual([200, 200]);
  await world.sql("UPDATE position_holdings SET held_to = '2026-01-14' WHERE staff_id = $1", [id]);
  await world.sql("UPDATE staff_members SET is_active = false, left_on = '2026-01-14' WHERE id = $1", [id]);
  expect(await live.text()).toMatch(/event: ended\ndata: \{\}\n\n$/);
  expect([await soon(cookie, 401), await withToken()]).toEqual([401, 401]);
});

test("[WM-22] what was being read while a session ended is not remembered after it", async () => {
  const token = (await signIn("Tom Pell")).split("=")[1]!;
  world.office.sessions.forget();
  const reading = world.office.sessions.find(token);
  world.office.sessions.endedFor((await staff("Tom Pell")).id);
  await reading;
  await world.sql("UPDATE sessions SET ended_because = 'quietly', ended_at = now() WHERE token_hash = sha256($1::text::bytea)", [token]);
  expect(await soon(`__Host-remit=${token}`, 401)).toBe(401);
});

test("[WM-04] what is changed in the database behind the office's back holds as soon as the office hears of it", async () => {
  const owner = new pg.Client({ connectionString: world.urls.ownerUrl });
  await owner.connect();
  const cookie = await signIn("Grace Lomax");
  const isRefused = async () => (await ask(cookie, "{ orphanCheck { count } }")).errors?.[0]?.extensions.code === "FORBIDDEN";
  expect(await isRefused()).toBe(false);
  await owner.query("UPDATE roles SET permissions = array_remove(array_remove(permissions, 'manage-organisation'), 'command-segment') WHERE id = (SELECT p.role_id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Grace Lomax' LIMIT 1)");
  while (!(await isRefused())) await new Promise((passed) => setTimeout(passed, 20));
  await owner.end();
});
