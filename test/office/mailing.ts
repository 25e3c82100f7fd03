import { bookDigests, deliverDigests } from "@remit/api/inbox/digests";
import { bookMeetingLetters, deliverMeetingLetters } from "@remit/api/inbox/meeting-letters";
import type { Mailing } from "@remit/api/inbox/outbox";
import { smtpPost } from "@remit/api/inbox/post";
import { command } from "./casework.js";
import type { PostOffice } from "./post-office.js";
import type { Who, World } from "./world.js";

/** Milliseconds that a test waits for a silent server. */
const hasty = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500, altogether: 1500 };

/** The daily e-mails of the named world, sent to a post office of the test's own. */
export function mailingIn(world: World, post: PostOffice, morning: { now: Date }) {
  const mailing: Mailing = { pool: world.office.pool, tables: world.office.door.tables, post: smtpPost({ smtpUrl: post.url, from: "Remit <remit@office.example>" }, hasty), from: "Remit <remit@office.example>", log: { info: () => undefined, warn: () => undefined }, publicUrl: "https://remit.example", hour: 7, now: () => morning.now };
  const state = async (name: Who) => (await world.sql<{ state: string; attempts: number; trouble: string | null }>('SELECT d.state, d.attempts, d.trouble FROM digests d JOIN staff_members s ON s.id = d.staff_id WHERE s.name = $1 ORDER BY d.id DESC LIMIT 1', [name]))[0];
  return {
    mailing, state,
    book: () => bookDigests(mailing),
    deliver: (signal?: AbortSignal) => deliverDigests(mailing, signal),
    /** Books and sends what those who are invited to meetings are to have. */
    circulate: () => bookMeetingLetters(mailing).then(() => deliverMeetingLetters(mailing)),
    /** Lets the time for another attempt come. */
    later: () => world.sql("UPDATE digests SET not_before = now() WHERE state = 'WAITING'"),
    /** Names people in a note on a case that everybody may see. */
    mention: async (...names: Who[]) => {
      const [found] = await world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000004'");
      const { refused } = await command(world, "Grace Lomax", "addFileNote", { caseId: found!.id, text: names.map((name) => `@${name}`).join(" ") }, "fileNote { id }");
      if (refused) throw new Error(refused.message);
    },
    /** To whom letters came, as often as they came. */
    reached: () => post.letters.map(({ to }) => [to].flat()[0]!.text),
  };
}
