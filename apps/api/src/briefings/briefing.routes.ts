import { briefingParts, briefingStates, markings, type BriefingPart, type BriefingState } from "@remit/domain/briefings/labels";
import { formatDate } from "@remit/domain/calendar/office-date";
import { officeMarking } from "@remit/domain/documents/marking";
import type { Router } from "express";
import { paperRoutes, rowFor, type Leaving } from "../documents/leaving.js";
import type { Paper, Piece } from "../documents/paper.js";
import { Briefing } from "./briefing.entity.js";
import { readsItsDraft } from "./who-reads.js";

type Words = Readonly<Record<BriefingPart, string>>;
interface BriefingToPrint extends Words {
  readonly id: string; readonly caseId: string | null; readonly reference: string; readonly title: string; readonly state: BriefingState; readonly marking: keyof typeof markings; readonly isSensitive: boolean; readonly office: string;
  /** Null for the words that are not issued. */
  readonly number: number | null;
  readonly about: string; readonly forWhom: string; readonly author: string; readonly reviewer: string | null; readonly issuedOn: string | null; readonly meetingOn: string | null;
}

const parts = Object.keys(briefingParts) as BriefingPart[];

function coverOf(of: BriefingToPrint): Piece {
  const rows: (readonly [string, string | null])[] = [
    ["Briefing", of.number === null ? of.reference : `${of.reference}, version ${of.number}`], ["On", of.about], ["For", of.forWhom], ["Meeting", of.meetingOn && formatDate(of.meetingOn)],
    ["Written by", of.author], ["Reviewed by", of.reviewer], ["Issued", of.issuedOn && formatDate(of.issuedOn)], ["Marked", markings[of.marking]],
  ];
  return { kind: "facts", rows: rows.filter((row): row is [string, string] => Boolean(row[1])) };
}

/** A briefing as it is read: what it is and for whom, then every part that has words under its heading. */
export const briefingPaper = (of: BriefingToPrint): Paper => ({
  title: `${of.reference} ${of.title}`, reference: of.number === null ? of.reference : `${of.reference}, version ${of.number}`, office: of.office, language: "ENGLISH",
  marking: `${officeMarking(of.isSensitive)} · ${markings[of.marking]}`, standing: of.number === null ? `${briefingStates[of.state]}: not issued` : null,
  pieces: [{ kind: "title", text: of.title }, coverOf(of), ...parts.filter((part) => of[part].trim() !== "").flatMap((part): Piece[] => [{ kind: "heading", text: briefingParts[part], level: 1 }, { kind: "words", text: of[part] }])],
});

const shared = `b.id, b.case_id AS "caseId", b.reference, b.title, b.state, coalesce(c.is_sensitive, false) AS "isSensitive", coalesce((SELECT o.name FROM office o LIMIT 1), '') AS office,
  coalesce(c.reference || ': ' || c.title, b.theme, b.meeting) AS about, b.for_whom AS "forWhom", b.meeting_on AS "meetingOn", (SELECT s.name FROM staff_members s WHERE s.id = b.author_id) AS author`;
const wordsOf = (alias: string) => parts.map((part) => `${alias}.${part}`).join(", ");
const reviewerOf = (alias: string) => `(SELECT s.name FROM staff_members s WHERE s.id = ${alias}.reviewed_by_id) AS reviewer`;
const issued = `SELECT ${shared}, v.number, v.marking, ${wordsOf("v")}, ${reviewerOf("v")}, (v.issued_at AT TIME ZONE 'Europe/London')::date AS "issuedOn" FROM briefings b JOIN briefing_versions v ON v.briefing_id = b.id LEFT JOIN cases c ON c.id = b.case_id`;
const inTheMaking = `SELECT ${shared}, NULL::int AS number, b.marking, ${wordsOf("b")}, ${reviewerOf("b")}, NULL::date AS "issuedOn" FROM briefings b LEFT JOIN cases c ON c.id = b.case_id`;

/** A briefing as a file: a version that was issued by its number, or `draft`, for those who make it. Within what the reader may see, and on record (PO-32). */
export const briefingRoutes = ({ door, ...rest }: Leaving): Router => paperRoutes({ door, ...rest }, "/papers/briefings", async (presence, id, part) => {
  if (!presence.actor.permissions.has("see-personal-data") || !/^(draft|\d{1,4})$/.test(part)) return null;
  const briefing = await rowFor<BriefingToPrint>(door, presence, (p) => `${part === "draft" ? inTheMaking : issued} WHERE b.id = ${p.place("uuid", () => id)} AND ${door.tables.scope(Briefing, "b", p)} AND ${part === "draft" ? `b.state <> 'ISSUED' AND ${readsItsDraft("b", p)}` : `v.number = ${p.place("int", () => Number(part))}`}`);
  return briefing ? { paper: briefingPaper(briefing), name: `${briefing.reference}-${briefing.number ?? "draft"}`, recordType: "Briefing", recordId: briefing.id, caseId: briefing.caseId } : null;
});
