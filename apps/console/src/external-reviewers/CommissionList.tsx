import { Button } from "@mui/material";
import { sayMoney } from "@remit/domain/authority/money";
import { commissionStatuses } from "@remit/domain/external-reviewers/labels";
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
import { CommissionDue } from "./CommissionDue";
import type { CommissionRow } from "./records";

const statuses = Object.entries(commissionStatuses).map(([value, label]) => ({ value, label }));
const columns: readonly Column<CommissionRow>[] = [
  { name: "reference", label: "Reference", width: 130, share: 0, filter: { kind: "text" } },
  { name: "reviewerName", label: "Reviewer", width: 150, filter: { kind: "text" } },
  { name: "caseReference", label: "Case", width: 130, share: 0, filter: { kind: "text" } },
  { name: "question", label: "Question", width: 240, share: 3, filter: { kind: "text" } },
  { name: "status", label: "Status", width: 110, share: 0, draw: ({ status, isOpen }) => <StatusPill isOver={!isOpen}>{commissionStatuses[status]}</StatusPill>, filter: { kind: "choice", options: statuses } },
  { name: "dueOn", label: "Due", width: 170, share: 0, draw: (row) => <CommissionDue of={row} />, filter: { kind: "day" } },
  { name: "feePence", label: "Fee", width: 90, share: 0, isNumeric: true, draw: ({ feePence }) => sayMoney(feePence), filter: { kind: "number" } },
];
const views: readonly QuickView[] = [{ label: "Open", field: "isOpen", filter: { eq: true } }, { label: "Late", field: "isLate", filter: { eq: true } }, { label: "To read", field: "status", filter: { eq: "DELIVERED" } }, { label: "To be invoiced", field: "status", filter: { eq: "ACCEPTED" } }, { label: "To be paid", field: "status", filter: { eq: "INVOICED" } }];

function Commissions() {
  const list = useListInAddress<CommissionRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Commissions" intro="Work commissioned from external reviewers, on the cases that you may see." actions={<Button component={Link} to="/external-reviewers">External reviewers</Button>}>
      <Finder list={list} looksIn="reference, question or reviewer" views={views} />
      <DataList list={list} columns={columns} caption="Commissions" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/commissions/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="Nothing is commissioned that you may see">Work is commissioned from a review, or from a complex case.</EmptyState>} />
    </Page>
  );
}

/** Every commission that the reader may see. */
export default function CommissionList() {
  return <ListBase resource="commissions" disableSyncWithLocation={false} perPage={50} sort={{ field: "dueOn", order: "DESC" }}><Commissions /></ListBase>;
}
