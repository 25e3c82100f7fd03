import { Button } from "@mui/material";
import { checkResults, checkStates } from "@remit/domain/assurance/labels";
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
import { Result } from "./marks";
import type { CheckRow } from "./records";

const columns: readonly Column<CheckRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "kind.name", label: "Kind", width: 110, share: 0, draw: ({ kind }) => kind?.name, filter: { kind: "text" } },
  { name: "what", label: "What is checked", width: 220, share: 3, filter: { kind: "text" } },
  { name: "decidedBy.name", label: "Decided by", width: 140, draw: ({ decidedBy }) => decidedBy?.name, filter: { kind: "text" } },
  { name: "decidedOn", label: "Decided", width: 110, share: 0, draw: ({ decidedOn }) => sayShortDay(decidedOn), filter: { kind: "day" } },
  { name: "state", label: "State", width: 130, share: 0, draw: ({ state, isOpen, isOverdue }) => <StatusPill isOver={!isOpen} {...(isOverdue && { tone: "red" as const })}>{checkStates[state]}</StatusPill>, filter: { kind: "choice", options: options(checkStates) } },
  { name: "money", label: "Money", width: 130, share: 0, draw: ({ money }) => <Result of={money} />, filter: { kind: "choice", options: options(checkResults) } },
  { name: "policy", label: "Policies", width: 130, share: 0, draw: ({ policy }) => <Result of={policy} />, filter: { kind: "choice", options: options(checkResults) } },
  { name: "checker.name", label: "Checker", width: 140, draw: ({ checker }) => checker?.name, filter: { kind: "text" } },
];
const views: readonly QuickView[] = [
  { label: "For me to check", field: "isMine", filter: { eq: true } }, { label: "To be checked", field: "isOpen", filter: { eq: true } },
  { label: "Money not in order", field: "money", filter: { eq: "WRONG" } }, { label: "Policy not applied", field: "policy", filter: { eq: "WRONG" } }, { label: "Of my own decisions", field: "isOfMe", filter: { eq: true } },
];
/** The pages of control checks, side by side. */
export const Ways = () => (
  <>
    <Button variant="outlined" component={Link} to="/control-errors">Errors</Button>
    <Button variant="outlined" component={Link} to="/control-checks/over-the-year">Over the year</Button>
    <Button variant="outlined" component={Link} to="/tenures">Tenure</Button>
  </>
);

function Checks() {
  const list = useListInAddress<CheckRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Control checks" intro="Decisions that somebody else looked at: whether the money is right, and whether the policies were rightly applied." actions={<Ways />}>
      <Finder list={list} looksIn="reference, decision or case" views={views} />
      <DataList
        list={list} columns={columns} caption="Control checks" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/control-checks/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="Nothing is checked yet">Ask for a control check on the page of a case, under Assurance. It stays between the person, those above them and the checker.</EmptyState>}
      />
    </Page>
  );
}

/** Control checks that the reader may see, the latest decision first (AS-10). */
export default function CheckList() {
  return <ListBase resource="control-checks" disableSyncWithLocation={false} perPage={50} sort={{ field: "decidedOn", order: "DESC" }}><Checks /></ListBase>;
}
