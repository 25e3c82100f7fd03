import { judge, type Actor } from "../law/law.js";
import { attachingActions, fileTypes, largestFile, type FileType, type TicketKept } from "./attaching.js";

const actor = { staffId: "ben", permissions: new Set(["do-casework"]) } as unknown as Actor;
const attach = (name: string, contentType: FileType | null, state: "WAITING" | "USED" = "WAITING") =>
  judge(attachingActions.attach, { actor, record: { id: "t", caseId: "c", staffId: "ben", name, usedAt: null } satisfies TicketKept, facts: {}, input: { contentType }, today: "2026-01-14" }, state);

test.each(Object.entries(fileTypes).flatMap(([type, { endings }]) => endings.map((ending) => [ending, type as FileType] as const)))("[CS-08] a file that ends in .%s and holds %s is kept, in whatever letters", (ending, type) => {
  expect(attach(`Letter.${ending}`, type)).toEqual({ allowed: true });
  expect(attach(`LETTER.${ending.toUpperCase()}`, type)).toEqual({ allowed: true });
});

test("[CS-08] a file whose name says something else than its content is refused, and so is what the office does not keep", () => {
  expect(attach("letter.exe", "text/plain")).toMatchObject({ allowed: false, rule: "CS-08", because: "“letter.exe” holds a plain text. Give it a name that ends in .txt." });
  expect(attach("letter", "application/pdf")).toMatchObject({ allowed: false, rule: "CS-08" });
  expect(attach("letter.pdf", null)).toMatchObject({ allowed: false, because: expect.stringMatching(/^The office does not keep files of this kind\. Send one of: pdf, /) });
});

test("[CS-08] a ticket is good for one file of 25 MB at most", () => {
  expect(attach("letter.pdf", "application/pdf", "USED")).toMatchObject({ allowed: false, code: "INVALID_TRANSITION" });
  expect(largestFile).toBe(26_214_400);
});
