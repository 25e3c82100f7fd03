import { joinableWords, wholeWords } from "./casework-words.js";

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

/** The letters that a word starts with, in lower case: "esident’s." gives "esident". */
const lettersOf = (word: string): string => /[A-Za-z]+/.exec(word)?.[0].toLowerCase() ?? "";

/** A text as its words, with the letters of each worked out once. */
interface Words {
  readonly all: readonly string[];
  readonly letters: readonly string[];
}

/** How many words, from this one on, make one torn word; 1 when they do not. The longest join wins. */
function reach({ all, letters }: Words, at: number): number {
  if (wholeWords.has(letters[at]!) && wholeWords.has(letters[at + 1] ?? "a")) return 1;
  let [best, together] = [1, letters[at]!];
  for (let size = 2; size <= mostPieces && at + size <= all.length; size++) {
    together += letters[at + size - 1]!;
    if (joinableWords.has(together) && joined(all.slice(at, at + size))) best = size;
  }
  return best;
}

/** Whether the last piece of a join could as well begin the next word: "the re pairs". Then nobody can tell. */
const isContested = (words: Words, at: number, size: number): boolean => reach(words, at + size - 1) > 1;

function mendWords(text: string): string {
  const all = text.split(" ");
  const words = { all, letters: all.map(lettersOf) };
  const mended: string[] = [];
  for (let at = 0; at < all.length; ) {
    const size = reach(words, at);
    const pieces = all.slice(at, at + size);
    mended.push(size > 1 && !isContested(words, at, size) ? pieces.join("") : pieces.join(" "));
    at += size;
  }
  return mended.join(" ");
}

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
  return { text: mendWords(mendSigns(asWritten)), asWritten };
}
