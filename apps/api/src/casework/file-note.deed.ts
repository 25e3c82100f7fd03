import { caseAdditions } from "@remit/domain/casework/case-additions";
import { begin } from "../organisation/writing.js";
import { happenedOnCase, onCase } from "./deeds.js";

/** A note is written once and never changed. */
export const notingOnFile = onCase<{ readonly text: string }, { readonly text: string }>({
  event: "file note added", law: caseAdditions.addFileNote,
  one: async ({ record }, { transaction, actor, input: { text } }) =>
    happenedOnCase(record, "FileNote", await begin(transaction, "file_notes", { caseId: record.id, text, writtenById: actor.staffId }), { text }),
});
