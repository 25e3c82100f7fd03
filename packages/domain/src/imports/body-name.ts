import { remembered } from "./remembered.js";

/** A body in jurisdiction as a file names it. */
export interface BodyName {
  /** The name as the office writes it; null when the file names no body. */
  readonly name: string | null;
  /** Two spellings with one key are one body: letters and digits only, "and" for "&", no letter case, no alias. */
  readonly key: string;
  /** Other names that the text itself gives, such as "L&Q" in brackets. */
  readonly aliases: readonly string[];
  /** A date that stands in the name's place or is glued to its end; null when there is none. */
  readonly strayDate: string | null;
  readonly asWritten: string;
}

const monthNamed = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const dateAtEnd = new RegExp(`(?:^|\\s)(\\d{1,2}\\s+${monthNamed}\\s+\\d{4})$`, "i");
const statesNoBody = /^(?:unknown(?: landlord| body)?|not (?:known|stated)|none|n\/?a|-|complaint \d+|case \d+|\d+|[^\p{L}]*)$/iu;

/** What makes two spellings one body. */
export const bodyKey = (name: string): string =>
  name.normalize("NFKC").toLowerCase().replace(/&/g, " and ").replace(/\+/g, " and ").replace(/\bcouncill\b/g, "council").replace(/[^\p{L}\d]/gu, "");

/** Quotation marks and spaces as they belong: "Women’S" and "Women's" become "Women’s". */
const tidy = (name: string): string => name.replace(/\s+/g, " ").replace(/(\p{L})['’][Ss]\b/gu, "$1’s").trim();

const initials = (words: readonly string[]): string => words.map((word) => word[0]!.toUpperCase()).join("");

/** "Northern Vale Homes Trust Nvht" and "… Nvh" end with the name's own initials, which are an alias, not part of the name. */
function initialsAtEnd(name: string): string | null {
  const words = name.split(" ");
  const last = words.at(-1)!.toUpperCase();
  return words.length > 3 && last.length >= 3 && initials(words.slice(0, -1)).startsWith(last) ? last : null;
}

/** The name proper and the aliases that stand in brackets or as initials after it. */
function part(text: string): { name: string; aliases: string[] } {
  const aliases = [...text.matchAll(/\(([^()]{1,80})\)/g)].map((match) => match[1]!.trim()).filter(Boolean);
  const name = tidy(text.replace(/\s*\([^()]*\)/g, "")) || tidy(text);
  const ending = initialsAtEnd(name);
  return ending ? { name: name.slice(0, name.lastIndexOf(" ")), aliases: [...aliases, ending] } : { name, aliases };
}

/** Reads a body's name. Only spelling is made one: "Citizen" and "Citizen Housing" stay two bodies, for they may be two. */
export const readBodyName = remembered((asWritten: string): BodyName => {
  const text = tidy(asWritten);
  const stray = dateAtEnd.exec(text);
  const rest = stray ? text.slice(0, stray.index).trim() : text;
  const strayDate = stray?.[1] ?? null;
  if (statesNoBody.test(rest)) return { name: null, key: "", aliases: [], strayDate, asWritten };
  const { name, aliases } = part(rest);
  return { name, key: bodyKey(name), aliases, strayDate, asWritten };
});

/** Kinds of body, each with what files call it. */
const kinds: Readonly<Record<string, string>> = {
  "housing association": "Housing association",
  "local authority": "Local authority",
  local: "Local authority",
  "local authority / almo or tmo": "Local authority, ALMO or TMO",
  voluntary: "Voluntary body",
  "for profit": "For-profit provider",
};

/** The kind of a body that nobody has stated. */
export const kindNotStated = "Not stated";

/** The kind of body that a file's text means: a kind the office knows, the text itself when it is new, or "Not stated". */
export function readBodyKind(asWritten: string): string {
  const text = asWritten.replace(/\s+/g, " ").trim();
  if (/^(unknown|not (known|stated)|none|n\/?a|-)?$/i.test(text)) return kindNotStated;
  return kinds[text.toLowerCase()] ?? text;
}

/** One spelling of a body's name in a file, with the kind given beside it and how many rows have it. */
export interface Spelling {
  readonly name: string;
  readonly kind: string;
  readonly times: number;
}

/** The spelling that the office takes of several: one whose kind is stated before one whose is not, then the most frequent. */
export function preferredSpelling<S extends Spelling>(spellings: readonly S[]): S {
  const stated = (spelling: Spelling) => Number(spelling.kind !== kindNotStated);
  return [...spellings].sort((a, b) => stated(b) - stated(a) || b.times - a.times || (a.name < b.name ? -1 : 1))[0]!;
}
