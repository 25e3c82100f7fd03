import { Button } from "@mui/material";
import { lineStates } from "@remit/domain/briefings/labels";
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
import type { LineRow } from "./records";

/** How a line stands: one that was cleared and has expired is no longer cleared to anybody who reads it. */
export const LineState = ({ of: { state, stands, expiresOn } }: { readonly of: LineRow }) =>
  state === "CLEARED" && expiresOn ? <StatusPill {...(!stands && { tone: "amber" as const })}>{stands ? `Cleared until ${sayShortDay(expiresOn)}` : `Expired ${sayShortDay(expiresOn)}`}</StatusPill> : <StatusPill isOver={state === "RETIRED"}>{lineStates[state]}</StatusPill>;

const columns: readonly Column<LineRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "subject", label: "About", width: 180, share: 2, filter: { kind: "text" } },
  { name: "text", label: "The line", width: 260, share: 4, isSortable: false },
  { name: "case.reference", label: "Case", width: 150, share: 2, draw: (row) => row.case && `${row.case.reference} ${row.case.title}`, filter: { kind: "text", field: "case.title" } },
  { name: "state", label: "State", width: 190, share: 0, draw: (row) => <LineState of={row} />, filter: { kind: "choice", options: options(lineStates) } },
  { name: "clearedBy.name", label: "Cleared by", width: 130, draw: ({ clearedBy }) => clearedBy?.name, filter: { kind: "text" } },
];
const views: readonly QuickView[] = [{ label: "May be used", field: "stands", filter: { eq: true } }, { label: "For me to clear", field: "isForMeToClear", filter: { eq: true } }, { label: "Drafts", field: "state", filter: { eq: "DRAFT" } }];

function Lines() {
  const session = useSession();
  const list = useListInAddress<LineRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Lines to take" intro="What the office says when it is asked, cleared by a named person until a day." actions={<><Button component={Link} to="/press-enquiries">Press enquiries</Button>{may(session, ["prepare-briefings"]) && <Begin label="Draft a line" how={beginnings.draftLine} goesTo="lines-to-take" />}</>}>
      <Finder list={list} looksIn="reference, subject or case" views={views} />
      <DataList
        list={list} columns={columns} caption="Lines to take" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/lines-to-take/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="There is no line to take">A line says what the office says when it is asked. Somebody drafts it, and a named person who wrote no word of it clears it until a day.</EmptyState>}
      />
    </Page>
  );
}

/** What the office says when it is asked (PO-34). */
export default function LineList() {
  return <ListBase resource="lines-to-take" disableSyncWithLocation={false} perPage={50} sort={{ field: "reference", order: "DESC" }}><Lines /></ListBase>;
}
