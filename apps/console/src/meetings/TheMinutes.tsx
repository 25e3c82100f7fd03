import { attendances } from "@remit/domain/meetings/labels";
import { ReadingText } from "../frame/record/ReadingText";
import { sayDay } from "../frame/words/dates";
import type { AttendeeRow, ItemRow, MeetingRecord } from "./records";

const says = ({ staff, attendance, deputy }: AttendeeRow) => `${staff?.name ?? ""}${attendance === "PRESENT" ? "" : ` (${attendances[attendance].toLowerCase()}${deputy ? `: ${deputy.name}` : ""})`}`;

/** What was minuted of one item. */
export function ItemMinutes({ of }: { readonly of: Pick<ItemRow, "discussion" | "decisions" | "actions"> }) {
  const decided = of.decisions.nodes.filter(({ isStruck }) => !isStruck);
  return (
    <>
      {of.discussion && <ReadingText text={of.discussion} />}
      {decided.map(({ id, text, decidedBy, authority, comesBack }) => <p key={id}><b>Decided:</b> {text} <small>{[decidedBy?.name, authority, comesBack && "the next meeting comes back to it"].filter(Boolean).join(" · ")}</small></p>)}
      {of.actions.nodes.map(({ id, reference, what, owner, dueOn }) => <p key={id}><b>Action {reference}:</b> {what} <small>{owner?.name}, by {sayDay(dueOn)}</small></p>)}
    </>
  );
}

/** The minutes as they are read: who was there, and item by item what was said, decided and given. */
export const TheMinutes = ({ of }: { readonly of: MeetingRecord }) => (
  <>
    <p>{of.attendees.nodes.map(says).join(", ")}</p>
    {of.items.nodes.map((item, at) => (
      <section key={item.id} aria-label={item.title} style={{ marginTop: 16 }}>
        <h3>{item.number ?? at + 1}. {item.title}</h3>
        <ItemMinutes of={item} />
      </section>
    ))}
  </>
);
