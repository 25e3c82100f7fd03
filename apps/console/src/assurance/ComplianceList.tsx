import { involvementStates } from "@remit/domain/assurance/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { options } from "../briefings/options";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayShortDay } from "../frame/words/dates";
import type { InvolvementRow } from "./records";

/** How far it has come; what waits for its review stands out. */
export const State = ({ of: { state, isOpen } }: { readonly of: Pick<InvolvementRow, "state" | "isOpen"> }) => <StatusPill isOver={!isOpen} {...(state === "TO_REVIEW" && { tone: "amber" as const })}>{involvementStates[state]}</StatusPill>;

const columns: readonly Column<InvolvementRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "case.reference", label: "Case", width: 220, share: 3, draw: (row) => row.case && `${row.case.reference} ${row.case.title}`, filter: { kind: "text", field: "case.title" } },
  { name: "why", label: "Why", width: 220, share: 3, filter: { kind: "text" } },
  { name: "state", label: "State", width: 190, share: 0, draw: (row) => <State of={row} />, filter: { kind: "choice", options: options(involvementStates) } },
  { name: "openIssues", label: "Open issues", width: 110, share: 0, isNumeric: true, draw: ({ openIssues }) => openIssues || "", filter: { kind: "number" } },
  { name: "involvedOn", label: "Since", width: 120, share: 0, draw: ({ involvedOn }) => sayShortDay(involvedOn), filter: { kind: "day" } },
];
const views: readonly QuickView[] = [{ label: "Open", field: "isOpen", filter: { eq: true } }, { label: "To be reviewed", field: "state", filter: { eq: "TO_REVIEW" } }, { label: "With open issues", field: "openIssues", filter: { gte: 1 } }];

function Involvements() {
  const list = useListInAddress<InvolvementRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Compliance and fraud" intro="Cases to which Compliance and Fraud was brought. The casework is reviewed before any visit, and every issue is followed to its end.">
      <Finder list={list} looksIn="reference, case or why" views={views} />
      <DataList
        list={list} columns={columns} caption="Cases with Compliance and Fraud" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/compliance/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No case is with Compliance and Fraud">Whoever works on a case brings Compliance and Fraud to it, under “Assurance” on the case.</EmptyState>}
      />
    </Page>
  );
}

/** Cases with Compliance and Fraud, the latest first (AS-26). */
export default function ComplianceList() {
  return <ListBase resource="compliance" disableSyncWithLocation={false} perPage={50} sort={{ field: "involvedOn", order: "DESC" }} filterDefaultValues={{ isOpen: { eq: true } }}><Involvements /></ListBase>;
}
