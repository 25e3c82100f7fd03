import { briefingStates, briefingSubjects } from "@remit/domain/briefings/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";
import { Begin } from "./Begin";
import { beginnings } from "./beginnings";
import { options } from "./options";
import type { BriefingRow } from "./records";

/** What a briefing is on, in a line. */
export const onWhat = ({ case: its, theme, meeting }: Pick<BriefingRow, "case" | "theme" | "meeting">) => (its ? `${its.reference} ${its.title}` : (theme ?? meeting ?? ""));
const columns: readonly Column<BriefingRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "title", label: "Briefing", width: 200, share: 3, filter: { kind: "text" } },
  { name: "case.reference", label: "On", width: 180, share: 3, draw: onWhat, filter: { kind: "text", field: "case.title" } },
  { name: "subject", label: "Kind", width: 100, share: 0, draw: ({ subject }) => briefingSubjects[subject], filter: { kind: "choice", options: options(briefingSubjects) }, isExtra: true },
  { name: "state", label: "State", width: 150, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{briefingStates[state]}</StatusPill>, filter: { kind: "choice", options: options(briefingStates) } },
  { name: "author.name", label: "Author", width: 116, draw: ({ author }) => author?.name, filter: { kind: "text" } },
  { name: "dueOn", label: "Due", width: 168, share: 0, draw: ({ dueOn, isOverdue }) => (isOverdue ? <StatusPill tone="red">overdue since {sayShortDay(dueOn)}</StatusPill> : sayShortDay(dueOn)), filter: { kind: "day" } },
  { name: "meetingOn", label: "Meeting on", width: 112, share: 0, draw: ({ meetingOn }) => meetingOn && sayShortDay(meetingOn), filter: { kind: "day" } },
];
const views: readonly QuickView[] = [
  { label: "Not issued yet", field: "isOpen", filter: { eq: true } },
  { label: "For me to write", field: "isMineToWrite", filter: { eq: true } },
  { label: "For me to review", field: "isForMeToReview", filter: { eq: true } },
  { label: "For me to read", field: "isForMeToRead", filter: { eq: true } },
  { label: "Overdue", field: "isOverdue", filter: { eq: true } },
];

function All() {
  const session = useSession();
  const list = useListInAddress<BriefingRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Briefings" intro="What somebody is to know before a day: commissioned, written, reviewed, issued, read." actions={may(session, ["prepare-briefings", "clear-briefings"]) && <Begin label="Commission a briefing" how={beginnings.commissionBriefing} goesTo="briefings" />}>
      <Finder list={list} looksIn="reference, title or case" views={views} />
      <DataList
        list={list} columns={columns} caption="Briefings" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/briefings/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="There are no briefings that you may see">A briefing is commissioned, written, reviewed by another person and issued to those who are named to read it.</EmptyState>}
      />
    </Page>
  );
}

/** Every briefing that the reader may see, the latest first (PO-32). */
export default function BriefingList() {
  return <ListBase resource="briefings" disableSyncWithLocation={false} perPage={50} sort={{ field: "dueOn", order: "DESC" }}><All /></ListBase>;
}
