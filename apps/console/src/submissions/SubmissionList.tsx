import { Button } from "@mui/material";
import { submissionOutcomes, submissionStages } from "@remit/domain/submissions/labels";
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
import { sayComplexity } from "./Pack";
import type { SubmissionRow } from "./records";

const options = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const Due = ({ of: { dueOn, isLate } }: { readonly of: SubmissionRow }) => (isLate ? <StatusPill tone="red">late: {dueOn && sayShortDay(dueOn)}</StatusPill> : <>{dueOn && sayShortDay(dueOn)}</>);
const columns: readonly Column<SubmissionRow>[] = [
  { name: "reference", label: "Reference", width: 104, share: 0, filter: { kind: "text" } },
  { name: "title", label: "About", width: 220, share: 3, filter: { kind: "text" } },
  { name: "stage", label: "Stage", width: 235, share: 0, draw: ({ stage, isOpen }) => <StatusPill isOver={!isOpen}>{submissionStages[stage]}</StatusPill>, filter: { kind: "choice", options: options(submissionStages) } },
  { name: "dueOn", label: "Due", width: 120, share: 0, draw: (row) => <Due of={row} />, filter: { kind: "day" } },
  { name: "author.name", label: "Author", width: 130, draw: ({ author }) => author?.name, filter: { kind: "text" } },
  { name: "assessor.name", label: "Assessed by", width: 130, draw: ({ assessor }) => assessor?.name, filter: { kind: "text" } },
  { name: "outcome", label: "Decided", width: 150, share: 0, draw: ({ outcome }) => outcome && submissionOutcomes[outcome], filter: { kind: "choice", options: options(submissionOutcomes) } },
  { name: "settledBy.name", label: "Settled by", width: 130, draw: ({ settledBy }) => settledBy?.name, filter: { kind: "text" }, isExtra: true },
  { name: "settledOn", label: "Settled without a principal", width: 130, share: 0, draw: ({ settledOn }) => settledOn && sayShortDay(settledOn), filter: { kind: "day" }, isExtra: true },
  { name: "returnCount", label: "Returned", width: 84, share: 0, isNumeric: true, isExtra: true },
  { name: "complexity", label: "Complexity", width: 120, share: 0, draw: ({ complexity }) => sayComplexity(complexity), isExtra: true },
  { name: "decideBy", label: "Asked for by", width: 116, share: 0, draw: ({ decideBy }) => decideBy && sayShortDay(decideBy), filter: { kind: "day" }, isExtra: true },
];

const views: readonly QuickView[] = [
  { label: "Open", field: "isOpen", filter: { eq: true } },
  { label: "I write", field: "isMine", filter: { eq: true } },
  { label: "I assess", field: "isMineToAssess", filter: { eq: true } },
  { label: "Received", field: "stage", filter: { eq: "RECEIVED" } },
  { label: "Returned", field: "stage", filter: { eq: "RETURNED" } },
  { label: "Ready", field: "stage", filter: { eq: "READY" } },
  { label: "With a principal", field: "stage", filter: { eq: "WITH_PRINCIPAL" } },
  { label: "Settled without one", field: "settledOn", filter: { isNull: false } },
  { label: "Late", field: "isLate", filter: { eq: true } },
  { label: "To be checked", field: "isToBeChecked", filter: { eq: true } },
];

function Submissions() {
  const session = useSession();
  const list = useListInAddress<SubmissionRow>();
  const [shown, setShown] = useState<readonly string[]>();
  const actions = (
    <>
      <Button component={Link} to="/submissions/reading">For my decision</Button>
      <Button component={Link} to="/submissions/plan">Trays and plan</Button>
      <Button component={Link} to="/submissions/right-first-time">Right first time</Button>
      {may(session, ["do-casework"]) && <Button variant="contained" component={Link} to="/submissions/new">Start a submission</Button>}
    </>
  );
  return (
    <Page title="Submissions" intro="What goes to the principals for their decision, and what comes back." actions={actions}>
      <Finder list={list} looksIn="reference, case or title" views={views} />
      <DataList
        list={list} columns={columns} caption="Submissions" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/submissions/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="There are no submissions that you may see">A submission begins on a case, where a principal must decide. Once it is decided, everyone who sees the case sees it too.</EmptyState>}
      />
    </Page>
  );
}

/** Every submission that the reader may see. */
export default function SubmissionList() {
  return <ListBase resource="submissions" disableSyncWithLocation={false} perPage={50} sort={{ field: "startedOn", order: "DESC" }}><Submissions /></ListBase>;
}
