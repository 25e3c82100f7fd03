import { formatDate } from "@remit/domain/calendar/office-date";
import { attendances, meetingStates } from "@remit/domain/meetings/labels";
import type { Paper, Piece } from "../documents/paper.js";
import { facts, itemId, itemTitle, markingOf, timeOf } from "./pack.js";
import type { PackItem, PackMeeting } from "./pack.statement.js";

const came = ({ attendees }: PackMeeting) => attendees.map(({ name, attendance, deputy }) => `${name}: ${attendances[attendance].toLowerCase()}${attendance === "DEPUTY_PRESENT" || attendance === "APOLOGIES" ? deputy ? ` (${deputy})` : "" : ""}`).join("\n");

const minuted = (item: PackItem): Piece[] => [
  { kind: "heading", text: itemTitle(item), level: 1, id: itemId(item) },
  ...(item.discussion ? [{ kind: "words", text: item.discussion } as const] : []),
  ...item.decisions.flatMap(({ text, by, authority }): Piece[] => [{ kind: "words", text: `Decided by ${by}${authority ? `, ${authority}` : ""}:`, isStrong: true }, { kind: "words", text }]),
  ...(item.actions.length ? [{ kind: "table", columns: [{ heading: "Action", share: 6 }, { heading: "Who", share: 3 }, { heading: "Due", share: 2 }], rows: item.actions.map(({ reference, what, owner, dueOn }) => [`${reference}: ${what}`, owner, formatDate(dueOn)]) } as const] : []),
];

/** The minutes of a meeting as one reader has them: who came, and of every item what was said, decided and given to whom (PO-39). */
export const minutesPaper = (meeting: PackMeeting): Paper => ({
  title: `${meeting.reference} ${meeting.title}: minutes`, reference: meeting.reference, office: meeting.office, marking: markingOf(meeting), language: "ENGLISH", standing: meeting.state === "ISSUED" ? null : `${meetingStates[meeting.state]}: not issued`,
  pieces: [
    { kind: "title", text: `Minutes: ${meeting.title}` },
    facts([["Meeting", meeting.reference], ["When", timeOf(meeting)], ["Where", meeting.place], ["Chair", meeting.chair], ["Who came", came(meeting)], ["Cleared by", meeting.clearedBy && meeting.clearedOn ? `${meeting.clearedBy}, ${formatDate(meeting.clearedOn)}` : null], ["Issued", meeting.issuedOn && formatDate(meeting.issuedOn)]]),
    ...meeting.items.flatMap(minuted),
  ],
});
