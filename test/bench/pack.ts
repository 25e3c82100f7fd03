// How long a pack of thirty papers takes and what it holds meanwhile: node --import ./test/office/typescript.mjs test/bench/pack.ts
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { Drawing } from "@remit/api/documents/drawing";
import type { PaperForm } from "@remit/api/documents/paper";
import { packPaper } from "@remit/api/meetings/pack";
import type { PackItem, PackMeeting } from "@remit/api/meetings/pack.statement";

const amount = 30;
const sentence = "The landlord was asked on 5 January and again on 12 January, and answered neither letter; the surveyor found damp in the outer wall.";
/** About fifteen hundred words: three pages, with a list. */
const text = Array.from({ length: 18 }, (_, at) => (at % 6 === 5 ? [1, 2, 3, 4].map((one) => `• Point ${one}: ${sentence}`).join("\n") : Array.from({ length: 4 }, () => sentence).join(" "))).join("\n\n");
const fixedAt = "2026-01-15T09:00:00Z";
const item = (at: number): PackItem => ({
  id: String(at), number: String(at + 1), title: `Case number ${at + 1} before the meeting`, reason: "It is due for review.", minutes: 3, owner: "Grace Lomax", caseReference: "C-2026-000001", isClosed: at % 7 === 0, after: at * 3, discussion: "", decisions: [], actions: [],
  papers: [{ title: "What was found", state: "RECEIVED", author: "Amina Yusuf", dueOn: "2026-01-14", versions: [{ number: 1, isAddendum: false, why: "", title: "What was found", text, fixedAt, author: "Amina Yusuf" }] }],
});
const meeting: PackMeeting = {
  id: "1", reference: "M-000001", title: "Casework meeting", on: "2026-01-22", startsAt: "10:00", minutes: 90, place: "Board room", state: "FROZEN", office: "The named office", chair: "Tom Pell", isChair: false, frozenAt: new Date(fixedAt), frozenBy: "Helen Marsh", frozenDigest: "d", clearedBy: null, clearedOn: null, issuedOn: null,
  attendees: Array.from({ length: 12 }, (_, at) => ({ name: `Person ${at + 1}`, deputy: null, attendance: "INVITED" as const })), items: Array.from({ length: amount }, (_, at) => item(at)),
};

const drawing = new Drawing();
const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
for (const form of ["pdf", "pdf", "docx"] satisfies PaperForm[]) {
  const holds = monitorEventLoopDelay({ resolution: 1 });
  holds.enable();
  const began = performance.now();
  const paper = packPaper(meeting, { reader: "Tom Pell", at: new Date(fixedAt) }, { month: "2025-12", chains: 3400, root: "0".repeat(64) });
  const file = await drawing.draw(paper, form);
  holds.disable();
  console.log(JSON.stringify({ form, papers: amount, seconds: Number(((performance.now() - began) / 1000).toFixed(2)), fileKb: Math.round(file.length / 1024), longestHoldMs: Math.round(holds.max / 1e6), rssMb: megabytes(process.memoryUsage().rss), mostRssMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
}
await drawing.close();
