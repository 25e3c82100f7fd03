import { remembered } from "./remembered.js";
import type { WrittenDate } from "./written-date.js";
import { dateAt, sayDate, tokensOf } from "./written-date.js";

/** When a case was decided, as far as an untidy text tells. */
export interface DecisionDate {
  /** YYYY-MM-DD; null unless a day is written. A month alone never becomes an invented day. */
  readonly decidedOn: string | null;
  /** The day of the amendment or re-issue, when one is written. */
  readonly amendedOn: string | null;
  /** Whether the text speaks of an amendment, dated or not. */
  readonly saysAmended: boolean;
  /** How much of the decision's own date is known. */
  readonly precision: "DAY" | "MONTH" | "YEAR" | "NONE";
  /** The date as far as it is known: YYYY-MM-DD, YYYY-MM, YYYY or null. */
  readonly period: string | null;
  /** Whether the text says when the decision was made, if only the month or the year. */
  readonly understood: boolean;
  /** What a person should look at, as sentences; null when there is nothing. */
  readonly reason: string | null;
  readonly asWritten: string;
}

type Role = "DECIDED" | "AMENDED" | "ORIGINAL";
interface Reading {
  dates: { role: Role; date: WrittenDate }[];
  saysAmended: boolean;
  saysProvisional: boolean;
  strange: string[];
}

const amendment = /^(amend|updat|revis|reissu|varied)/;
const original = /^original/;
const expected = /^(date|dated|final|report|reports|decision|determination|issued|issue|re|on|of|at|as|and|the|following|after|review|reviewed|provisional|st|nd|rd|th|mon|tues|wednes|thurs|fri|satur|sun)(day)?$/;

const roleOf = (words: readonly string[]): Role =>
  words.some((word) => amendment.test(word)) ? "AMENDED" : words.some((word) => original.test(word)) ? "ORIGINAL" : "DECIDED";

/** Takes the text apart: its dates, each with the part that the words before it give it, and what else it says. */
function read(tokens: readonly string[]): Reading {
  const reading: Reading = { dates: [], saysAmended: false, saysProvisional: tokens.includes("provisional"), strange: [] };
  let words: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const found = dateAt(tokens, at);
    if (found) {
      reading.dates.push({ role: roleOf(words), date: found.date });
      words = [];
    } else if (/^[)\]]$/.test(token)) words = [];
    else if (/^[\p{L}\d]/u.test(token)) words.push(token);
    if (!found && /^[\p{L}\d]/u.test(token)) {
      if (amendment.test(token)) reading.saysAmended = true;
      else if (!original.test(token) && !expected.test(token)) reading.strange.push(token);
    }
    at = found ? found.end : at + 1;
  }
  return reading;
}

const daysWith = (reading: Reading, role: Role) => reading.dates.filter((item) => item.role === role).map((item) => item.date);

/** Drops what repeats a date already read: "1 September 2022 2022". */
const unrepeated = (dates: readonly WrittenDate[]): WrittenDate[] => dates.filter((date, at) => !dates.slice(0, at).some((earlier) => earlier.value.startsWith(date.value)));

const nothing = (asWritten: string, reason: string, saysAmended = false): DecisionDate => ({
  decidedOn: null, amendedOn: null, saysAmended, precision: "NONE", period: null, understood: false, reason, asWritten });

/** The decision's own date and the amendment's. "28 April (original report issued 14 March)" is a re-issue on 28 April. */
function assign(reading: Reading): { decided: WrittenDate | undefined; amended: WrittenDate | undefined; tooMany: boolean } {
  const [plain, first, later] = [unrepeated(daysWith(reading, "DECIDED")), unrepeated(daysWith(reading, "ORIGINAL")), unrepeated(daysWith(reading, "AMENDED"))];
  const reissued = first.length > 0 && plain.length > 0;
  const decided = first[0] ?? plain[0];
  return { decided, amended: reissued ? plain[0] : later[0], tooMany: plain.length > 1 || first.length > 1 || later.length > 1 || (reissued && later.length > 0) };
}

const partly: Readonly<Record<"MONTH" | "YEAR", string>> = { MONTH: "Only the month is written; no day was made up", YEAR: "Only the year is written; no day was made up" };

function remarksOn(reading: Reading, decided: WrittenDate | undefined, amended: WrittenDate | undefined, today: string): string[] {
  const days = [decided, amended].filter((date) => date?.precision === "DAY").map((date) => date!.value);
  return [
    !decided && "Only the date of the amendment is written",
    decided && decided.precision !== "DAY" && partly[decided.precision],
    decided?.guess,
    amended?.guess,
    amended && amended.precision !== "DAY" && "The date of the amendment has no day",
    decided && amended && amended.value < decided.value && `The amendment (${sayDate(amended.value)}) is before the decision (${sayDate(decided.value)})`,
    ...days.filter((day) => day > today).map((day) => `${sayDate(day)} is in the future`),
    reading.saysProvisional && "It is written as a provisional report",
    reading.strange.length > 0 && `These words were not understood: ${reading.strange.slice(0, 6).join(" ")}`,
  ].filter((remark): remark is string => typeof remark === "string");
}

/** Reads the date of a decision from what stands in its place. `today` is YYYY-MM-DD in the office. Never throws. */
export const readDecisionDate = (asWritten: string, today: string): DecisionDate => readersOn(today)(asWritten);

/** One reader for each day the office reads on, for the same few thousand dates come again in every file. */
const readersOn = remembered((today: string) => remembered((asWritten: string) => readOn(asWritten, today)), 10);

function readOn(asWritten: string, today: string): DecisionDate {
  const tokens = tokensOf(asWritten.slice(0, 500));
  if (tokens.length === 0) return nothing(asWritten, "No date is written.");
  const reading = read(tokens);
  const { decided, amended, tooMany } = assign(reading);
  const fault = decided?.fault ?? amended?.fault;
  if (!decided && !amended) return nothing(asWritten, "There is no date in it.", reading.saysAmended);
  if (fault) return nothing(asWritten, `${fault}.`, reading.saysAmended);
  if (tooMany) return nothing(asWritten, "There are several dates in it and no word that tells them apart.", reading.saysAmended);
  const vague = decided && decided.precision !== "DAY";
  if (reading.strange.length > 0 && (vague || reading.strange.some((word) => /\d/.test(word)))) return nothing(asWritten, "It is not a date.", reading.saysAmended);
  const remarks = remarksOn(reading, decided, amended, today);
  const day = (date: WrittenDate | undefined) => (date?.precision === "DAY" ? date.value : null);
  return {
    decidedOn: day(decided), amendedOn: day(amended), saysAmended: reading.saysAmended || amended !== undefined,
    precision: decided?.precision ?? "NONE", period: decided?.value ?? null, understood: decided !== undefined,
    reason: remarks.length > 0 ? `${remarks.join(". ")}.` : null, asWritten,
  };
}
