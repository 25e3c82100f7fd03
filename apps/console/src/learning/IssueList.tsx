import { issueStates } from "@remit/domain/learning/labels";
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
import { sayShortDay } from "../frame/words/dates";
import { LearningNav } from "./LearningNav";
import type { IssueRow } from "./records";

const columns: readonly Column<IssueRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "name", label: "Issue", width: 280, share: 4, filter: { kind: "text" } },
  { name: "state", label: "State", width: 150, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{issueStates[state]}</StatusPill>, filter: { kind: "choice", options: options(issueStates) } },
  { name: "caseCount", label: "Cases", width: 90, share: 0 },
  { name: "openLessons", label: "Open lessons", width: 110, share: 0 },
  { name: "owner.name", label: "Handled by", width: 150, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
  { name: "proposedOn", label: "Proposed", width: 120, share: 0, draw: ({ proposedOn }) => sayShortDay(proposedOn), filter: { kind: "day" } },
];
const views: readonly QuickView[] = [
  { label: "Open", field: "isOpen", filter: { eq: true } }, { label: "Proposed", field: "state", filter: { eq: "PROPOSED" } }, { label: "Being handled", field: "state", filter: { eq: "UNDER_WAY" } }, { label: "Mine", field: "isMine", filter: { eq: true } }, { label: "Closed", field: "state", filter: { eq: "CLOSED" } },
];

function Register() {
  const list = useListInAddress<IssueRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Systemic issues" intro={<>Big and repeated mistakes, each with its cases and somebody who handles it. <Link to="/worsening">See what is getting worse</Link>.</>}>
      <LearningNav />
      <Finder list={list} looksIn="reference, name or what goes wrong" views={views} />
      <DataList
        list={list} columns={columns} caption="Systemic issues" hasHeading={false} nameOf={({ reference, name }) => `${reference} ${name}`} link={({ id }) => `/systemic-issues/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No systemic issue stands here">One is proposed from at least two cases in which the same thing went wrong, on the page “Getting worse”.</EmptyState>}
      />
    </Page>
  );
}

/** Every systemic issue (PO-51). */
export default function IssueList() {
  return <ListBase resource="systemic-issues" disableSyncWithLocation={false} perPage={50} sort={{ field: "reference", order: "DESC" }}><Register /></ListBase>;
}
