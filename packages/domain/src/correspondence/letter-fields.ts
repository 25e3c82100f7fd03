import { formatDate } from "../calendar/office-date.js";
import type { CalendarDate } from "../calendar/calendar-date.js";

/** What a template may name in double braces, such as {{complainant.name}}, with what each stands for. The list is published; nothing else is filled in (PO-27). */
export const letterFields = {
  "complainant.name": "The complainant's name", "complainant.address": "The complainant's postal address", "body.name": "The body that is complained about",
  "case.reference": "The case's reference", "case.title": "What the case is about", "case.receivedOn": "When the case was received", "case.decidedOn": "When the case was decided",
  "review.reference": "The reference of the review", "review.receivedOn": "When the review was asked for", "review.conclusion": "The conclusion of the review, once it is approved",
  "letter.date": "Today's date", "writer.name": "Who drafts the letter", "writer.title": "Their position", "writer.telephone": "Their telephone number", "office.name": "The office's name",
} as const;
export type LetterField = keyof typeof letterFields;
export type LetterLanguage = "ENGLISH" | "WELSH";

const named = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** The fields that a text names, each once, as they are written. */
export const fieldsIn = (text: string): string[] => [...new Set([...text.matchAll(named)].map((one) => one[1]!))];
/** Those of them that no letter has. */
export const unknownFields = (text: string): string[] => fieldsIn(text).filter((name) => !Object.hasOwn(letterFields, name));

const welshMonths = ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];
/** A date as a letter in a language writes it: 12 January 2026, 12 Ionawr 2026. */
export const dateInLetters = (date: CalendarDate, language: LetterLanguage): string =>
  language === "ENGLISH" ? formatDate(date) : `${Number(date.slice(8))} ${welshMonths[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** What is known of a case, and of the review of it that writes, for a letter; null for what is not known. */
export type LetterValues = Readonly<Record<LetterField, string | null>>;
/** A template filled in. What is not known stays in brackets, so that whoever edits the letter sees it and it is never sent as a blank. */
export const filled = (text: string, values: LetterValues): string => text.replace(named, (_all, name: string) => values[name as LetterField] ?? `[${letterFields[name as LetterField]}: not known]`);
/** What a letter still leaves open. */
export const gapsIn = (text: string): string[] => Object.values(letterFields).filter((says) => text.includes(`[${says}: not known]`));
