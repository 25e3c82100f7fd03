import { officeMarking } from "@remit/domain/documents/marking";
import type { Router } from "express";
import { Letter } from "../approvals/letter.entity.js";
import { paperRoutes, rowFor, type Leaving } from "../documents/leaving.js";
import type { Paper } from "../documents/paper.js";

interface LetterToPrint { readonly id: string; readonly caseId: string; readonly reference: string; readonly addressee: string; readonly subject: string; readonly body: string; readonly isSensitive: boolean; readonly office: string; readonly language: "ENGLISH" | "WELSH"; readonly isDraft: boolean }

const asPaper = ({ reference, addressee, subject, body, isSensitive, isDraft, office, language }: LetterToPrint): Paper => ({
  title: `${reference} ${subject}`, reference, office, language, marking: officeMarking(isSensitive), standing: isDraft ? "Draft: not issued" : null,
  pieces: [{ kind: "words", text: addressee }, { kind: "words", text: subject, isStrong: true }, { kind: "words", text: body }],
});

/** A letter as a document: for whoever may read it at that moment, and on record. */
export const letterRoutes = (leaving: Leaving): Router => paperRoutes(leaving, "/letters", async (presence, id) => {
  if (!presence.actor.permissions.has("see-personal-data")) return null;
  const letter = await rowFor<LetterToPrint>(leaving.door, presence, (parameters) => `SELECT l.id, l.case_id AS "caseId", l.reference, l.addressee, l.subject, l.body, l.status NOT IN ('ISSUED') AS "isDraft", c.is_sensitive AS "isSensitive", coalesce((SELECT o.name FROM office o LIMIT 1), '') AS office,
      coalesce((SELECT g.language FROM letter_origins g WHERE g.letter_id = l.id), 'ENGLISH') AS language FROM letters l JOIN cases c ON c.id = l.case_id WHERE l.id = ${parameters.place("uuid", () => id)} AND ${leaving.door.tables.scope(Letter, "l", parameters)}`);
  return letter ? { paper: asPaper(letter), name: letter.reference, recordType: "Letter", recordId: letter.id, caseId: letter.caseId } : null;
});
