import { pressStates } from "@remit/domain/briefings/labels";
import { Button } from "@mui/material";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Link } from "react-router";
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
import type { EnquiryRow } from "./records";

const columns: readonly Column<EnquiryRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "outlet", label: "From", width: 120, share: 1, filter: { kind: "text" } },
  { name: "question", label: "Question", width: 170, share: 3, filter: { kind: "text" } },
  { name: "case.reference", label: "About", width: 160, share: 2, draw: (row) => row.case && `${row.case.reference} ${row.case.title}`, filter: { kind: "text", field: "case.title" } },
  { name: "state", label: "State", width: 190, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{pressStates[state]}</StatusPill>, filter: { kind: "choice", options: options(pressStates) } },
  { name: "dueOn", label: "Needed by", width: 130, share: 0, draw: ({ dueOn, isOverdue }) => (isOverdue ? <StatusPill tone="red">since {sayShortDay(dueOn)}</StatusPill> : sayShortDay(dueOn)), filter: { kind: "day" } },
  { name: "owner.name", label: "Answered by", width: 120, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
];
const views: readonly QuickView[] = [{ label: "To be answered", field: "isOpen", filter: { eq: true } }, { label: "Mine", field: "isMine", filter: { eq: true } }, { label: "Late", field: "isOverdue", filter: { eq: true } }];

function Enquiries() {
  const session = useSession();
  const list = useListInAddress<EnquiryRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Press enquiries" intro="What the press asks, and the lines with which it is answered." actions={<><Button component={Link} to="/lines-to-take">Lines to take</Button>{may(session, ["prepare-briefings"]) && <Begin label="Record an enquiry" how={beginnings.recordPressEnquiry} goesTo="press-enquiries" />}</>}>
      <Finder list={list} looksIn="reference, outlet, question or case" views={views} />
      <DataList
        list={list} columns={columns} caption="Press enquiries" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/press-enquiries/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="The press asked nothing">What a paper or a station asks is recorded here and answered with a line that somebody cleared.</EmptyState>}
      />
    </Page>
  );
}

/** What the press asks, the latest first (PO-34). */
export default function PressPage() {
  return <ListBase resource="press-enquiries" disableSyncWithLocation={false} perPage={50} sort={{ field: "dueOn", order: "DESC" }}><Enquiries /></ListBase>;
}
