import { Button } from "@mui/material";
import { channels } from "@remit/domain/casework/labels";
import { correspondenceItemStatuses } from "@remit/domain/correspondence/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Link } from "react-router";
import { Finder, type QuickView } from "../cases/Finder";
import { Mark } from "../cases/marks";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";
import type { ItemRow } from "./records";
import { ReplyDue } from "./ReplyDue";
import { Watching } from "./Watching";

const options = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([value, label]) => ({ value, label }));
const columns: readonly Column<ItemRow>[] = [
  { name: "reference", label: "Reference", width: 120, share: 0, filter: { kind: "text" } },
  { name: "summary", label: "What it says", width: 240, share: 3, draw: ({ summary, isHighRisk, isHighProfile }) => <>{isHighRisk && <Mark>high risk</Mark>} {isHighProfile && <Mark>high profile</Mark>} {summary}</>, filter: { kind: "text" } },
  { name: "fromName", label: "From", width: 150, share: 1, filter: { kind: "text" } },
  { name: "channel", label: "How it came", width: 130, share: 0, draw: ({ channel }) => channels[channel], filter: { kind: "choice", options: options(channels) } },
  { name: "status", label: "State", width: 150, share: 0, draw: ({ status, isOpen, isOffered }) => <StatusPill isOver={!isOpen}>{isOffered ? "Handed on, not accepted" : correspondenceItemStatuses[status]}</StatusPill>, filter: { kind: "choice", options: options(correspondenceItemStatuses) } },
  { name: "segment.name", label: "With", width: 150, draw: ({ segment, handler }) => [segment?.name, handler?.name].filter(Boolean).join(": "), filter: { kind: "text" } },
  { name: "nature", label: "About", width: 150, isExtra: true },
  { name: "replyDueOn", label: "Reply due", width: 140, share: 0, draw: (row) => <ReplyDue of={row} />, filter: { kind: "day" } },
  { name: "receivedOn", label: "Received", width: 112, share: 0, draw: ({ receivedOn }) => sayShortDay(receivedOn), filter: { kind: "day" } },
];
const views: readonly QuickView[] = [
  { label: "Open", field: "isOpen", filter: { eq: true } },
  { label: "To triage", field: "status", filter: { eq: "RECEIVED" } },
  { label: "With me", field: "isWithMe", filter: { eq: true } },
  { label: "Late", field: "isReplyLate", filter: { eq: true } },
  { label: "High risk", field: "isHighRisk", filter: { eq: true } },
  { label: "Handed on", field: "isOffered", filter: { eq: true } },
];

function Items() {
  const session = useSession();
  const list = useListInAddress<ItemRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Correspondence" intro="Everything that came in, whoever wrote it and whatever it is about." actions={<><Button component={Link} to="/correspondence/instructions">Agreed about contact</Button><Watching />{may(session, ["open-cases"]) && <Button variant="contained" component={Link} to="/correspondence/enter">Enter the post</Button>}</>}>
      <Finder list={list} looksIn="reference, who wrote or what it says" views={views} />
      <DataList list={list} columns={columns} caption="Correspondence" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/correspondence/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="Nothing here">What comes in is entered under “Enter the post”; what is recorded on a case stands here too.</EmptyState>} />
    </Page>
  );
}

/** The register of what comes in. */
export default function ItemList() {
  return <ListBase resource="correspondence" disableSyncWithLocation={false} perPage={50} sort={{ field: "receivedOn", order: "DESC" }}><Items /></ListBase>;
}
