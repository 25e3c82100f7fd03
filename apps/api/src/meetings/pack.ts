import { formatDate, formatMoment, officeTimeAt } from "@remit/domain/calendar/office-date";
import { officeMarking } from "@remit/domain/documents/marking";
import { sayMinutes, spanOf } from "@remit/domain/meetings/dates";
import type { MonthRoot } from "../audit/month-root.js";
import type { Paper, Piece } from "../documents/paper.js";
import type { PackItem, PackMeeting, PackPaper, PackVersion } from "./pack.statement.js";

/** For whom a paper of a meeting is made, and when. */
export interface MadeFor { readonly reader: string; readonly at: Date }

type Row = readonly [name: string, value: string | null];
export const facts = (rows: readonly Row[]): Piece => ({ kind: "facts", rows: rows.filter((row): row is [string, string] => Boolean(row[1])) });
export const itemId = ({ number }: PackItem) => `item-${number}`;
export const itemTitle = ({ number, title }: PackItem) => `${number}. ${title}`;
export const markingOf = ({ items }: PackMeeting): string => officeMarking(items.some((one) => one.isClosed));
/** When a meeting is, in words. */
export function timeOf({ on, startsAt, minutes }: Pick<PackMeeting, "on" | "startsAt" | "minutes">): string {
  const { from, to } = spanOf(on, startsAt, minutes);
  return `${formatDate(on)}, ${officeTimeAt(from)} to ${officeTimeAt(to)}`;
}

/** What a paper is called in the pack: by its item, and where that has several by its place among them. */
const paperNumber = ({ number, papers }: PackItem, place: number) => (papers.length > 1 ? `${number}.${place + 1}` : number);
interface Addendum { readonly called: string; readonly version: PackVersion }
/** What was added to the papers since the agenda was fixed, the earliest first. */
export const addendaOf = ({ items }: PackMeeting): Addendum[] => items
  .flatMap((item) => item.papers.flatMap(({ versions }, place) => versions.filter((one) => one.isAddendum).map((version) => ({ called: `Paper ${paperNumber(item, place)}`, version }))))
  .sort((one, other) => Date.parse(one.version.fixedAt) - Date.parse(other.version.fixedAt));

const invited = ({ attendees }: PackMeeting) => attendees.map(({ name, deputy, attendance }) => (attendance === "APOLOGIES" ? `${name} (apologies${deputy ? `; ${deputy} goes for them` : ""})` : name)).join("\n");

function cover(meeting: PackMeeting, { reader, at }: MadeFor, root: MonthRoot): Piece[] {
  const addenda = addendaOf(meeting);
  return [
    { kind: "title", text: meeting.title },
    facts([
      ["Meeting", meeting.reference], ["When", timeOf(meeting)], ["Where", meeting.place], ["Chair", meeting.chair], ["Invited", invited(meeting)],
      ["Agenda fixed", `${formatMoment(meeting.frozenAt)}${meeting.frozenBy ? ` by ${meeting.frozenBy}` : ""}`], ["Added since", addenda.length ? `${addenda.length} ${addenda.length === 1 ? "addendum" : "addenda"}, the last on ${formatMoment(new Date(addenda.at(-1)!.version.fixedAt))}` : "Nothing"],
      ["Made for", `${reader}, ${formatMoment(at)}. It holds what they may read, and is for nobody else.`],
      ["Audit", root.chains ? `Root of ${root.chains.toLocaleString("en-GB")} chains at the end of ${root.month}: ${root.root}` : `No entry is older than the end of ${root.month}.`],
    ]),
    ...(addenda.length ? [{ kind: "table", columns: [{ heading: "Added to", share: 2 }, { heading: "When", share: 3 }, { heading: "Why", share: 5 }], rows: addenda.map(({ called, version: { fixedAt, why } }) => [called, formatMoment(new Date(fixedAt)), why || "It came after the agenda was fixed."]) } as const] : []),
  ];
}

const agenda = ({ on, startsAt, items }: PackMeeting): Piece[] => [
  { kind: "heading", text: "Agenda", level: 1, id: "agenda", beginsPage: true },
  { kind: "table", columns: [{ heading: "Time", share: 2 }, { heading: "Item", share: 8 }, { heading: "For", share: 3 }, { heading: "Who", share: 4 }],
    rows: items.map((item) => [officeTimeAt(spanOf(on, startsAt, item.after).to), { text: itemTitle(item), to: itemId(item) }, sayMinutes(item.minutes), item.owner ?? ""]) },
];

function paper(item: PackItem, { title, state, author, dueOn, versions }: PackPaper, place: number): Piece[] {
  const called = `Paper ${paperNumber(item, place)}`;
  if (!versions.length) return [{ kind: "heading", text: `${called}: ${title}`, level: 2 }, { kind: "words", text: state === "ASKED" ? `Asked for from ${author} by ${formatDate(dueOn)}; it did not come before the agenda was fixed.` : `${author} has handed it in.` }];
  return versions.flatMap((one): Piece[] => {
    const isLater = one.isAddendum && one.number > 1;
    return [
      { kind: "heading", text: isLater ? `Addendum ${one.number - 1} to ${called.toLowerCase()}: ${one.title}` : `${called}: ${one.title}`, level: 2 },
      { kind: "words", text: `${one.author}, ${formatMoment(new Date(one.fixedAt))}${one.isAddendum ? ", after the agenda was fixed" : ""}.${one.why ? ` Why: ${one.why}` : ""}`, isStrong: one.isAddendum },
      { kind: "words", text: one.text },
    ];
  });
}

const itemPages = (item: PackItem): Piece[] => [
  { kind: "heading", text: itemTitle(item), level: 1, id: itemId(item), beginsPage: true },
  facts([["Why", item.reason], ["Case", item.caseReference], ["Who", item.owner], ["For", sayMinutes(item.minutes)]]),
  ...item.papers.flatMap((one, place) => paper(item, one, place)),
];

/** The papers of a meeting as one reader has them: cover, agenda with times, every item with its numbered papers and their addenda (PO-39). */
export const packPaper = (meeting: PackMeeting, madeFor: MadeFor, root: MonthRoot): Paper => ({
  title: `${meeting.reference} ${meeting.title}: papers`, reference: meeting.reference, office: meeting.office, marking: markingOf(meeting), language: "ENGLISH", standing: null,
  pieces: [...cover(meeting, madeFor, root), ...agenda(meeting), ...meeting.items.flatMap(itemPages)],
});
