import { meetingFiles } from "@remit/domain/meetings/circulation";
import { Things } from "../cases/record/drawerStyles";
import { EmptyState } from "../frame/record/EmptyState";
import { TakeAway } from "../frame/record/TakeAway";
import { sayMoment } from "../frame/words/dates";
import type { MeetingRecord, OpeningRow } from "./records";

/** What of a meeting can be taken away: its papers and its minutes, made for whoever asks, and the meeting itself for a calendar. */
export const TheFiles = ({ of }: { readonly of: MeetingRecord }) => (
  <div style={{ marginTop: 16 }}>
    {of.packAt && <TakeAway at={of.packAt} what="the papers" />}
    {of.minutesAt && <TakeAway at={of.minutesAt} what="the minutes" />}
    {of.isOpen && of.state !== "CANCELLED" && <p className="not-on-paper"><a href={`/papers/meetings/${of.id}/calendar.ics`} download>Put it into a calendar</a></p>}
  </div>
);

const asWhat = ({ what, form, addenda }: OpeningRow) => [form === "pdf" ? "as PDF" : "as a Word document", what === "PACK" && (addenda > 0 ? `with ${addenda} ${addenda === 1 ? "addendum" : "addenda"}` : "as fixed")].filter(Boolean).join(", ");

/** Who opened what of a meeting: one's own, and for the chair and those who arrange meetings everybody's. */
export const OpeningsOf = ({ of }: { readonly of: readonly OpeningRow[] }) => (of.length === 0 ? <EmptyState title="Nobody opened the papers yet">Whoever takes the papers or the minutes away is listed here, with when and as they were then.</EmptyState> : (
  <Things>{of.map((one) => (
    <li key={one.id}><h3>{one.staff?.name}</h3><p className="about">{meetingFiles[one.what]}, {asWhat(one)} · {sayMoment(one.openedAt)}</p></li>
  ))}</Things>
));
