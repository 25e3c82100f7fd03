import { command, named } from "@remit/test/office/casework";
import { mailingIn } from "@remit/test/office/mailing";
import { openPostOffice, type PostOffice } from "@remit/test/office/post-office";
import { openWorld, people, type Who, type World } from "@remit/test/office/world";
import { deliverDigests } from "./digests.js";
import { mostAttempts } from "./outbox.js";

let world: World;
let post: PostOffice;
let mail: ReturnType<typeof mailingIn>;
const morning = { now: new Date("2026-01-05T09:00:00Z") };
const three: Who[] = ["Amina Yusuf", "Ben Carter", "Chidi Okafor"];
const address = (name: Who) => `${people[name][0]}@ombudsman.example`;
const addresses = three.map(address);
const reached = () => mail.reached().sort();

beforeAll(async () => {
  [world, post] = [await openWorld(), await openPostOffice()];
  mail = mailingIn(world, post, morning);
});
afterAll(async () => { await post.close(); await world.close(); });
/** Every test has a working day of its own, on which three people are to hear of something. */
beforeEach(async () => {
  post.letters.length = 0;
  post.manners = {};
  await world.sql("UPDATE digests SET state = 'PARKED' WHERE state = 'WAITING'");
  morning.now = new Date(morning.now.getTime() + (morning.now.getUTCDay() === 5 ? 3 : 1) * 86_400_000);
  await mail.mention(...three);
  await mail.book();
});

test("everybody's letter is sent once, however often somebody looks", async () => {
  for (let round = 0; round < 3; round++) { await mail.deliver(); await mail.later(); }
  expect(reached()).toEqual(addresses);
  expect(await mail.state("Ben Carter")).toEqual({ state: "SENT", attempts: 1, trouble: null });
});

test("somebody whom the server refuses for good is parked with the reason, and the others have their letters", async () => {
  post.manners.recipient = (to) => (to === addresses[1] ? { code: 550, says: "No such mailbox here" } : "taken");
  await mail.deliver();
  expect(reached()).toEqual([addresses[0], addresses[2]]);
  expect(await mail.state("Ben Carter")).toMatchObject({ state: "PARKED", attempts: 1, trouble: expect.stringContaining("No such mailbox here") });
});

test("an administrator sees what was given up, with the reason, and has it sent again once it is put right", async () => {
  post.manners.recipient = (to) => (to === addresses[1] ? { code: 550, says: "No such mailbox here" } : "taken");
  await mail.deliver();
  const parked = async (as: Who) => (await world.ask<{ digests: { nodes: { id: string; version: number; trouble: string | null; staff: { name: string }; choices: object[] }[] } }>(as, '{ digests(filter: { state: { eq: PARKED }, trouble: { contains: "No such mailbox" } }) { nodes { id version trouble staff { name } choices { action allowed } } } }')).data?.digests.nodes;
  const [one] = (await parked("Sam Reid"))!.filter(({ staff }) => staff.name === "Ben Carter");
  expect(one).toMatchObject({ trouble: expect.stringContaining("No such mailbox here"), choices: [{ action: "sendAgain", allowed: true }] });
  expect((await command(world, "Ben Carter", "sendDigestAgain", named(one!), "digest { id }")).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await command(world, "Dana Fox", "sendDigestAgain", named(one!), "digest { id }")).refused).toMatchObject({ code: "NOT_FOUND" });
  post.manners = {};
  expect((await command(world, "Sam Reid", "sendDigestAgain", named(one!), "digest { state }")).done).toEqual({ digest: { state: "WAITING" } });
  await mail.deliver();
  expect(reached()).toEqual(addresses);
  expect((await command(world, "Sam Reid", "sendDigestAgain", { id: one!.id, expectedVersion: one!.version + 1 }, "digest { id }")).refused).toMatchObject({ code: "INVALID_TRANSITION" });
});

test("a letter that the server finds wrong is parked, and holds nobody up", async () => {
  post.manners.letter = (count) => (count === 1 ? { code: 554, says: "Message refused" } : "taken");
  await mail.deliver();
  await mail.later();
  await mail.deliver();
  expect(post.letters).toHaveLength(3);
  expect((await world.sql<{ n: number }>("SELECT count(*)::int AS n FROM digests WHERE state = 'PARKED' AND trouble LIKE '%Message refused%'"))[0]!.n).toBe(1);
});

test("whoever is put off (greylisted) is tried again, not before its time, and has the letter once", async () => {
  let asked = 0;
  post.manners.recipient = (to) => (to === addresses[2] && ++asked < 3 ? { code: 451, says: "Greylisted, try again later" } : "taken");
  await mail.deliver();
  await mail.deliver();
  expect([reached(), asked]).toEqual([addresses.slice(0, 2), 1]);
  expect(await mail.state("Chidi Okafor")).toMatchObject({ state: "WAITING", trouble: expect.stringContaining("Greylisted") });
  for (let round = 0; round < 3; round++) { await mail.later(); await mail.deliver(); }
  expect(reached()).toEqual(addresses);
  expect(await mail.state("Chidi Okafor")).toEqual({ state: "SENT", attempts: 3, trouble: null });
});

test.each([["is silent at the greeting", { greeting: "silent" }], ["hangs up at the greeting", { greeting: "hangs up" }], ["is shut", null]] as const)("while the server %s nobody's letter is lost and one attempt a look is made", async (_what, manners) => {
  const away = manners ? null : mailingIn(world, { ...post, url: "smtp://127.0.0.1:1" }, morning);
  post.manners = { ...manners };
  await (away ?? mail).deliver();
  expect((await world.sql<{ n: number }>("SELECT sum(attempts)::int AS n FROM digests WHERE state = 'WAITING'"))[0]!.n).toBe(1);
  post.manners = {};
  await mail.later();
  await mail.deliver();
  expect(reached()).toEqual(addresses);
});

test("a server that stalls after the letter, or hangs up then, is asked again with the same Message-ID, by which a mailbox knows it for the same", async () => {
  post.manners.letter = (count) => (count === 1 ? "silent" : count === 3 ? "hangs up" : "taken");
  for (let round = 0; round < 4; round++) { await mail.deliver(); await mail.later(); }
  const mailboxes = new Set(post.letters.map(({ messageId }) => messageId));
  expect([post.letters.length, mailboxes.size]).toEqual([5, 3]);
  expect((await world.sql<{ n: number }>("SELECT count(*)::int AS n FROM digests WHERE state = 'WAITING'"))[0]!.n).toBe(0);
});

const slowly = () => { post.manners.letter = () => new Promise((taken) => setTimeout(() => taken("taken"), 60)); };

test("processes that look at once send no letter twice, and none waits for another", async () => {
  slowly();
  await Promise.all([mail.deliver(), mail.deliver(), mail.deliver()]);
  expect(reached()).toEqual(addresses);
  expect(await world.sql('SELECT FROM digests WHERE attempts > 1 AND "on" = (SELECT max("on") FROM digests)')).toEqual([]);
});

test("without that lock letters would go out twice: the test can fail", async () => {
  slowly();
  const { pool } = mail.mailing;
  const careless = { query: (text: string, values?: unknown[]) => pool.query(text.replace("FOR UPDATE SKIP LOCKED", "").replace("not_before = clock_timestamp() + interval", "trouble = (interval").replace("least(d.attempts, 6)", "least(d.attempts, 6))::text"), values) };
  await Promise.all([1, 2, 3].map(() => deliverDigests({ ...mail.mailing, pool: careless as unknown as typeof pool })));
  expect(post.letters.length).toBeGreaterThan(3);
});

test("after the last attempt a letter is parked with its last trouble, also when attempts ended without any answer", async () => {
  post.manners.recipient = (to) => (to === addresses[0] ? "taken" : { code: 450, says: "Mailbox busy" });
  await world.sql("UPDATE digests SET attempts = $1 WHERE state = 'WAITING' AND staff_id = (SELECT id FROM staff_members WHERE name = 'Chidi Okafor')", [mostAttempts]);
  for (let round = 0; round <= mostAttempts; round++) { await mail.deliver(); await mail.later(); }
  expect(await mail.state("Ben Carter")).toMatchObject({ state: "PARKED", attempts: mostAttempts, trouble: expect.stringContaining("Mailbox busy") });
  expect(await mail.state("Chidi Okafor")).toMatchObject({ state: "PARKED", trouble: "Every attempt ended without an answer." });
  expect(reached()).toEqual([addresses[0]]);
});

test("an office that closes breaks a letter off and leaves it for later", async () => {
  const closing = new AbortController();
  post.manners.recipient = () => { closing.abort(); return "silent"; };
  await mail.deliver(closing.signal);
  expect(post.letters).toEqual([]);
  post.manners = {};
  await mail.later();
  await mail.deliver();
  expect(reached()).toEqual(addresses);
});
