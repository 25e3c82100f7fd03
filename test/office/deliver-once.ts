// Sends the letters that wait, in a process of its own: node --import ./test/office/typescript.mjs test/office/deliver-once.ts <database> <smtp>
import { tmpdir } from "node:os";
import { deliverDigests } from "@remit/api/inbox/digests";
import { smtpPost } from "@remit/api/inbox/post";
import { openOffice } from "@remit/api/office";

const [appUrl = "", smtpUrl = ""] = process.argv.slice(2);
const { pool, door, close } = await openOffice({ appUrl, dataDir: tmpdir() });
await deliverDigests({ pool, tables: door.tables, post: smtpPost({ smtpUrl, from: "remit@office.example" }), log: { info: () => undefined, warn: () => undefined }, from: "remit@office.example", publicUrl: "https://remit.example", hour: 7, now: () => new Date() });
await close();
