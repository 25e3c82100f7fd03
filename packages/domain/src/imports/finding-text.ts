import { joinableWords, wholeWords } from "./casework-words.js";
import { remembered } from "./remembered.js";

/** A text as a person reads it, beside the text as the file has it. */
export interface FindingText {
  readonly text: string;
  readonly asWritten: string;
}

/** Most pieces that one torn word is put together from. */
const mostPieces = 4;

/** A lone small "i" is a piece; a capital one is a word. */
const isPiece = (word: string): boolean => word === "i" || !wholeWords.has(word.toLowerCase());

/** Whether these parts are one torn word: all letters, no capital inside, listed, and not words themselves but for one at most. */
function joined(parts: readonly string[]): boolean {
  const [first, ...rest] = parts;
  const tail = /^([a-z]+)([’'”).,;:!?].*)?$/.exec(rest.at(-1) ?? "");
  if (!first || !tail || !/^[“‘(]?[A-Za-z]+$/.test(first) || !rest.slice(0, -1).every((part) => /^[a-z]+$/.test(part))) return false;
  const letters = first.replace(/^[“‘(]/, "");
  const pieces = [letters, ...rest.slice(0, -1), tail[1]!];
  const torn = pieces.filter(isPiece).length;
  return torn >= Math.max(1, pieces.length - 1) && joinableWords.has(pieces.join("").toLowerCase()) && !losesAPossessive(letters, tail[1]!);
}

/** "the landlord s reply" may have lost an apostrophe as well as be torn: it stays as written. */
const losesAPossessive = (first: string, last: string): boolean => last === "s" && /^(landlord|resident|tenant|complainant|member|neighbour|council|ombudsman)$/i.test(first);

/** A word with the letters it starts with, in lower case ("esident’s." has "esident"), and whether these are a whole word. */
interface Word {
  readonly written: string;
  readonly letters: string;
  readonly isWhole: boolean;
}

const wordOf = remembered((written: string): Word => {
  const letters = /[A-Za-z]+/.exec(written)?.[0].toLowerCase() ?? "";
  return { written, letters, isWhole: wholeWords.has(letters) };
}, 20_000);

const written = (words: readonly Word[]): string[] => words.map((word) => word.written);

/** How many words, from this one on, make one torn word; 1 when they do not. The longest join wins. */
function reach(words: readonly Word[], at: number): number {
  if (words[at]!.isWhole && words[at + 1]?.isWhole !== false) return 1;
  let [best, together] = [1, words[at]!.letters];
  for (let size = 2; size <= mostPieces && at + size <= words.length; size++) {
    together += words[at + size - 1]!.letters;
    if (joinableWords.has(together) && joined(written(words.slice(at, at + size)))) best = size;
  }
  return best;
}

/** Whether the last piece of a join could as well begin the next word: "the re pairs". Then nobody can tell. */
const isContested = (words: readonly Word[], at: number, size: number): boolean => reach(words, at + size - 1) > 1;

function mendWords(text: string): string {
  const words = text.split(" ").map(wordOf);
  const mended: string[] = [];
  for (let at = 0; at < words.length; ) {
    const size = reach(words, at);
    const pieces = written(words.slice(at, at + size));
    mended.push(size > 1 && !isContested(words, at, size) ? pieces.join("") : pieces.join(" "));
    at += size;
  }
  return mended.join(" ");
}

/** What `mendSigns` would change; most texts have none of it. */
const looseSigns = /\s\s|[^\S ]|^\s|\s$| [.,;:!?)\]”’]|[([“] |’ s/;

const mendSigns = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/ ([,;:!?)\]”])/g, "$1")
    .replace(/ \.(?=$|[\s)”’])/g, ".")
    .replace(/([([“]) /g, "$1")
    .replace(/(\p{L}) ?’ s\b/gu, "$1’s")
    .replace(/(\p{L}) ’s\b/gu, "$1’s")
    .trim();

/**
 * Puts words together that a page reader tore ("water leak s", "the r esident’s") and closes gaps before signs. It joins only words it
 * knows, only where a piece is no word itself, and leaves what could be read two ways. The text as written is always kept beside it.
 */
export function readFindingText(asWritten: string): FindingText {
  return { text: mendWords(looseSigns.test(asWritten) ? mendSigns(asWritten) : asWritten), asWritten };
}

const leadIn = /^(?:[^\p{L}\d]*(?:the )?(?:determination|decision)\b[^\p{L}\d]*)*in (?:accordance|line) with (?:paragraph|section)s?\b[^,;:]{0,60}?\bscheme\b[\s,:]*/iu;

/** A complaint without the words that begin every determination ("In accordance with paragraph 9 of the scheme, …"): those tell nobody what it is about. */
export function gistOf(text: string): string {
  const rest = text.replace(leadIn, "");
  return rest === text || rest === "" ? text : rest[0]!.toUpperCase() + rest.slice(1);
}
