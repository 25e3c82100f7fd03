import { refuseField } from "./refusal.js";

/** Longest text that one field may carry, in characters. */
const longest = 100_000;

/** Refuses what the database cannot hold or would silently change: NUL, lone surrogates, texts without end. Names the field. */
export function refuseStrangeText(value: unknown, path: string, depth = 0): void {
  if (depth > 12) throw refuseField(path, "This is nested more deeply than anything here can be.");
  if (typeof value === "string") {
    if (value.includes("\u0000")) throw refuseField(path, "This text contains a NUL character. Remove it.");
    if (!value.isWellFormed()) throw refuseField(path, "This text contains half of a character (a lone surrogate). Remove it.");
    if (value.length > longest) throw refuseField(path, `This text is longer than ${longest} characters. Shorten it.`);
  } else if (Array.isArray(value)) value.forEach((one, index) => refuseStrangeText(one, `${path}.${index}`, depth + 1));
  else if (value !== null && typeof value === "object") for (const [key, one] of Object.entries(value)) refuseStrangeText(one, path ? `${path}.${key}` : key, depth + 1);
}
