import { formatDate } from "@remit/domain/calendar/office-date";
import { pathOf, type Pointed } from "@remit/domain/notifications/links";

/** One thing that a letter tells, with where to read it. */
export interface Line extends Pointed { readonly sentence: string }

/** What a person's letter of one day tells. */
export interface Contents { readonly told: readonly Line[]; readonly due: readonly Line[] }

/** An e-mail, ready to be handed over. */
export interface Letter {
  readonly subject: string; readonly text: string; readonly html: string;
  /** Where its reader chooses what they hear. */
  readonly preferences: string;
  /** What a calendar takes in; none for most. */
  readonly calendar?: { readonly method: "REQUEST" | "CANCEL"; readonly content: string };
}

/** Who writes, when and from where. */
export interface Writing { readonly office: string; readonly isDemonstration: boolean; readonly on: string; readonly publicUrl: string }

/** Lines of one heading at most; the rest is counted. */
const mostLines = 50;

const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
const things = (amount: number) => (amount === 1 ? "1 thing" : `${amount} things`);

/** What stands under a heading of an e-mail, each line with where to read on. */
export interface Section { readonly heading: string; readonly lines: readonly { readonly sentence: string; readonly url: string }[] }

function sectionsOf({ told, due }: Contents, publicUrl: string): Section[] {
  const linked = (lines: readonly Line[]) => lines.slice(0, mostLines).map((line) => ({ sentence: line.sentence, url: `${publicUrl}${pathOf(line)}` }));
  const rest = (lines: readonly Line[], where: string) => (lines.length > mostLines ? [{ sentence: `And ${lines.length - mostLines} more.`, url: publicUrl + where }] : []);
  return [
    { heading: "What happened", lines: [...linked(told), ...rest(told, "/notifications")] },
    { heading: "What is due", lines: [...linked(due), ...rest(due, "/my-work")] },
  ].filter(({ lines }) => lines.length > 0);
}

/** Writes an e-mail: references and plain sentences, no names of customers; the same in plain text and in simple HTML. */
export function writeLetter(title: string, sections: readonly Section[], { office, isDemonstration, publicUrl }: Pick<Writing, "office" | "isDemonstration" | "publicUrl">): Letter {
  const preferences = `${publicUrl}/me#what-i-hear`;
  const marking = isDemonstration ? "Demonstration office: everything in it is invented." : "For the person addressed only. Details are read in the office's own system, never sent.";
  const text = [office, title, ...sections.map(({ heading, lines }) => [heading, ...lines.map(({ sentence, url }) => `- ${sentence}\n  ${url}`)].join("\n")), marking, `Choose what you hear: ${preferences}`].join("\n\n");
  const body = sections.map(({ heading, lines }) => `<h2 style="font-size:16px">${heading}</h2><ul>${lines.map(({ sentence, url }) => `<li style="margin:6px 0"><a href="${escaped(url)}">${escaped(sentence)}</a></li>`).join("")}</ul>`).join("");
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title></head><body style="font:15px/1.5 system-ui,sans-serif;max-width:36em"><p><strong>${escaped(office)}</strong></p><h1 style="font-size:20px">${escaped(title)}</h1>${body}<hr><p>${marking}</p><p><a href="${escaped(preferences)}">Choose what you hear</a></p></body></html>`;
  return { subject: `${office}: ${title}`, text: `${text}\n`, html, preferences };
}

/** What a person is told of one day. */
export const letterOf = (contents: Contents, writing: Writing): Letter =>
  writeLetter(`${things(contents.told.length + contents.due.length)} for you on ${formatDate(writing.on)}`, sectionsOf(contents, writing.publicUrl), writing);
