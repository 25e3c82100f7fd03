import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { mailingIn } from "../office/mailing.js";
import { openPostOffice, type PostOffice } from "../office/post-office.js";
import { openWorld, people, type World } from "../office/world.js";

/*
 * The process is killed between the server's having a letter and our knowing it. SMTP cannot tell which it was, so the letter is sent again
 * with the Message-ID of the first: nobody's is lost, and a mailbox that knows its Message-IDs keeps one.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
let world: World;
let post: PostOffice;
beforeAll(async () => { [world, post] = [await openWorld(), await openPostOffice()]; });
afterAll(async () => { await post.close(); await world.close(); });

test("killed with a letter half acknowledged, nothing is lost, nobody hears twice of an event in one mailbox, and no lock is left behind", async () => {
  const mail = mailingIn(world, post, { now: new Date("2026-01-14T09:00:00Z") });
  const names = ["Amina Yusuf", "Ben Carter", "Chidi Okafor"] as const;
  await mail.mention(...names);
  await mail.book();
  const child = spawn(process.execPath, ["--import", "./test/office/typescript.mjs", "test/office/deliver-once.ts", world.urls.appUrl, post.url], { cwd: root, env: { ...process.env, NODE_OPTIONS: "" }, stdio: ["ignore", "ignore", "inherit"] });
  const gone = once(child, "exit");
  post.manners.letter = () => { child.kill("SIGKILL"); return "taken"; };
  expect((await gone)[1]).toBe("SIGKILL");
  expect([post.letters.length, (await world.sql("SELECT FROM digests WHERE state = 'SENT'")).length]).toEqual([1, 0]);
  post.manners = {};
  await mail.deliver();
  await mail.later();
  await mail.deliver();
  const mailboxes = new Map(names.map((name) => [name, new Set(post.letters.filter(({ to }) => [to].flat()[0]?.text === `${people[name][0]}@ombudsman.example`).map(({ messageId }) => messageId))]));
  expect([post.letters.length, ...[...mailboxes.values()].map((kept) => kept.size)]).toEqual([4, 1, 1, 1]);
  expect(await world.sql("SELECT FROM digests WHERE state = 'WAITING'")).toEqual([]);
});
