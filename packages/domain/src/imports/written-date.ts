/** A day, a month or a year as somebody wrote it. */
export interface WrittenDate {
  readonly precision: "DAY" | "MONTH" | "YEAR";
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly value: string;
  /** Why it cannot be right, such as a 31st of June; null when it can. */
  readonly fault: string | null;
  /** What had to be guessed to read it, such as a misspelt month. */
  readonly guess: string | null;
}

const monthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const shortMonths: Readonly<Record<string, number>> = { jan: 1, feb: 2, febr: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 };

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** A date in the office's manner: 12 January 2026. Takes YYYY-MM-DD, YYYY-MM or YYYY. */
export function sayDate(value: string): string {
  const [year, month, day] = value.split("-");
  return [day && Number(day), month && capital(monthNames[Number(month) - 1]!), year].filter(Boolean).join(" ");
}

/** Edits (change, add, drop, swap neighbours) that turn one word into another. */
function edits(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

const misspelt = (word: string): number[] =>
  monthNames.flatMap((name, at) => (name.length > 4 && word[0] === name[0] && edits(word, name) <= (name.length > 5 ? 2 : 1) ? [at + 1] : []));

/** The month (1 to 12) that a word names, and whether its spelling had to be guessed. */
function readMonth(word: string | undefined): { month: number; sure: boolean } | null {
  if (!word || !/^[a-z]{3,12}$/.test(word)) return null;
  const month = monthNames.indexOf(word) + 1 || shortMonths[word];
  if (month) return { month, sure: true };
  const near = word.length > 4 ? misspelt(word) : [];
  return near.length === 1 ? { month: near[0]!, sure: false } : null;
}

type Found = { readonly date: WrittenDate; readonly end: number };
type Tokens = readonly string[];

const isNumber = (token: string | undefined, most = 4): token is string => !!token && /^\d+$/.test(token) && token.length <= most;
const skip = (tokens: Tokens, at: number, pattern: RegExp): number => (pattern.test(tokens[at] ?? "") ? at + 1 : at);

/** A year in two or four digits, or four that a reader of printed pages split ("202 4"). */
function readYear(tokens: Tokens, at: number): { year: number; end: number; split: boolean } | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (isNumber(token) && /^(19|20)\d\d$/.test(token)) return { year: Number(token), end: at + 1, split: false };
  if (/^(19|20)\d?$/.test(token ?? "") && isNumber(next, 2) && token!.length + next.length === 4) return { year: Number(token! + next), end: at + 2, split: true };
  return isNumber(token, 2) && token.length === 2 ? { year: 2000 + Number(token), end: at + 1, split: false } : null;
}

const two = (n: number) => String(n).padStart(2, "0");

function onDay(day: string, month: number, year: number, guessed: boolean): WrittenDate {
  const value = `${year}-${two(month)}-${two(Number(day))}`;
  const inYear = month >= 1 && month <= 12;
  const fits = inYear && Number(day) >= 1 && Number(day) <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  const fault = fits ? null : inYear ? `There is no day ${day} in ${sayDate(`${year}-${two(month)}`)}` : `There is no month ${month}`;
  return { precision: "DAY", value, fault, guess: guessed && fits ? `It was read as ${sayDate(value)}` : null };
}

function numericDay(tokens: Tokens, at: number): Found | null {
  const [a, b, c, d, e] = tokens.slice(at, at + 5);
  if (isNumber(a) && a.length === 4 && b === "-" && isNumber(c, 2) && d === "-" && isNumber(e, 2)) return { date: onDay(e, Number(c), Number(a), false), end: at + 5 };
  if (!isNumber(a, 2)) return null;
  const middle = skip(tokens, at + 1, /^[./-]$/);
  const month = tokens[middle];
  if (!isNumber(month, 2)) return null;
  const year = readYear(tokens, skip(tokens, middle + 1, /^[./-]$/));
  return year && { date: onDay(a, Number(month), year.year, year.split), end: year.end };
}

function dayMonthYear(tokens: Tokens, at: number): Found | null {
  const day = tokens[at];
  if (!isNumber(day, 3)) return null;
  const named = skip(tokens, skip(tokens, skip(tokens, at + 1, /^(st|nd|rd|th)$/), /^of$/), /^[-./]$/);
  const month = readMonth(tokens[named]);
  const year = month && readYear(tokens, skip(tokens, skip(tokens, named + 1, /^[-./]$/), /^,$/));
  return year && { date: onDay(day, month.month, year.year, !month.sure || year.split), end: year.end };
}

function monthFirst(tokens: Tokens, at: number): Found | null {
  const month = readMonth(tokens[at]);
  if (!month) return null;
  const afterMonth = skip(tokens, at + 1, /^[.,]$/);
  const day = tokens[afterMonth];
  const year = isNumber(day, 2) ? readYear(tokens, skip(tokens, skip(tokens, afterMonth + 1, /^(st|nd|rd|th)$/), /^,$/)) : null;
  if (year && isNumber(day, 2) && String(year.year).length === 4 && !/^(19|20)$/.test(day)) return { date: onDay(day, month.month, year.year, !month.sure || year.split), end: year.end };
  const alone = readYear(tokens, afterMonth);
  if (!alone || tokens[afterMonth]!.length < 3) return null;
  const value = `${alone.year}-${two(month.month)}`;
  return { date: { precision: "MONTH", value, fault: null, guess: month.sure && !alone.split ? null : `It was read as ${sayDate(value)}` }, end: alone.end };
}

function yearAlone(tokens: Tokens, at: number): Found | null {
  return /^(19|20)\d\d$/.test(tokens[at] ?? "") ? { date: { precision: "YEAR", value: tokens[at]!, fault: null, guess: null }, end: at + 1 } : null;
}

/** Words, numbers and signs of a text in lower case, in order; digits and letters that touch are parted. */
export const tokensOf = (text: string): string[] =>
  text.normalize("NFKC").toLowerCase().replace(/[\u2010-\u2015\u2212]/g, "-").match(/\d+|\p{L}+|[^\s\p{L}\d]/gu) ?? [];

/** The date that starts at this token, day before month as it is written here; null when none does. */
export const dateAt = (tokens: Tokens, at: number): Found | null =>
  numericDay(tokens, at) ?? dayMonthYear(tokens, at) ?? monthFirst(tokens, at) ?? yearAlone(tokens, at);
