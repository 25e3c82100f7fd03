import { Button } from "@mui/material";
import { meetingStates } from "@remit/domain/meetings/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Link } from "react-router";
import { options } from "../briefings/options";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";
import { CallMeeting } from "./CallMeeting";
import type { MeetingRow } from "./records";

const columns: readonly Column<MeetingRow>[] = [
  { name: "reference", label: "Reference", width: 105, share: 0, filter: { kind: "text" } },
  { name: "on", label: "Day", width: 100, share: 0, draw: ({ on }) => sayShortDay(on), filter: { kind: "day" } },
  { name: "startsAt", label: "At", width: 70, share: 0 },
  { name: "title", label: "Meeting", width: 200, share: 3, filter: { kind: "text" } },
  { name: "body", label: "Of", width: 130, share: 1, draw: ({ body }) => body || "This office", filter: { kind: "text" } },
  { name: "place", label: "Place", width: 115, share: 1, filter: { kind: "text" } },
  { name: "chair.name", label: "Chair", width: 130, draw: ({ chair }) => chair?.name, filter: { kind: "text" } },
  { name: "state", label: "State", width: 180, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{meetingStates[state]}</StatusPill>, filter: { kind: "choice", options: options(meetingStates) } },
];
const views: readonly QuickView[] = [
  { label: "Still to do", field: "isOpen", filter: { eq: true } }, { label: "Mine", field: "isMine", filter: { eq: true } },
  { label: "Being planned", field: "state", filter: { eq: "PLANNED" } }, { label: "Minutes issued", field: "state", filter: { eq: "ISSUED" } }, { label: "Of other bodies", field: "body", filter: { notIn: [""] } },
];

/** The ways to what belongs to all meetings. */
export const Ways = () => (
  <>
    <Button component={Link} to="/nominations">Nominations</Button>
    <Button component={Link} to="/meetings/actions">Actions</Button>
    <Button component={Link} to="/meetings/decisions">Decisions and time</Button>
  </>
);

function All() {
  const session = useSession();
  const list = useListInAddress<MeetingRow>();
  const [shown, setShown] = useState<readonly string[]>();
  const arranges = may(session, ["arrange-meetings"]);
  return (
    <Page title="Meetings" actions={<><Ways />{arranges && <><Button component={Link} to="/meetings/series">Series</Button><CallMeeting /></>}</>}>
      <Finder list={list} looksIn="reference, title or body" views={views} />
      <DataList
        list={list} columns={columns} caption="Meetings" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/meetings/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="There are no meetings here">A meeting is called from its series, for itself, or as one of another body to which somebody goes.</EmptyState>}
      />
    </Page>
  );
}

/** Every meeting, the latest first (PO-36). */
export default function MeetingList() {
  return <ListBase resource="meetings" disableSyncWithLocation={false} perPage={50} sort={{ field: "on", order: "DESC" }}><All /></ListBase>;
}
