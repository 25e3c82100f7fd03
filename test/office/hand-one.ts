// Hands one letter over, in a process of its own, and prints what came of it: node --import ./test/office/typescript.mjs test/office/hand-one.ts <smtp>
import { smtpPost } from "@remit/api/inbox/post";

const post = smtpPost({ smtpUrl: process.argv[2]!, from: "remit@office.example" });
const answer = await post.hand("dana.fox@ombudsman.example", { subject: "One thing for you", text: "SR-000101 is due.", html: "<p>SR-000101 is due.</p>", preferences: "https://remit.example/me" }, "<one@remit.example>", AbortSignal.timeout(20_000));
process.stdout.write(JSON.stringify(answer));
