import { errorAspects, errorStates } from "@remit/domain/assurance/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { options } from "../briefings/options";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { sayShortDay } from "../frame/words/dates";
import { ErrorStanding } from "./marks";
import type { ErrorRow } from "./records";

const columns: readonly Column<ErrorRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "what", label: "What is wrong", width: 240, share: 3, filter: { kind: "text" } },
  { name: "aspect", label: "About", width: 150, share: 0, draw: ({ aspect, policyName }) => policyName ?? errorAspects[aspect], filter: { kind: "choice", options: options(errorAspects) } },
  { name: "staff.name", label: "Whose", width: 140, draw: ({ staff }) => staff?.name, filter: { kind: "text" } },
  { name: "state", label: "State", width: 170, share: 0, draw: (row) => <ErrorStanding of={row} />, filter: { kind: "choice", options: options(errorStates) } },
  { name: "raisedOn", label: "Raised", width: 110, share: 0, draw: ({ raisedOn }) => sayShortDay(raisedOn), filter: { kind: "day" } },
  { name: "dueOn", label: "Next step by", width: 120, share: 0, draw: ({ dueOn, isOpen }) => isOpen && sayShortDay(dueOn), filter: { kind: "day" } },
];
const views: readonly QuickView[] = [{ label: "With me", field: "isMine", filter: { eq: true } }, { label: "Open", field: "isOpen", filter: { eq: true } }, { label: "Late", field: "isOverdue", filter: { eq: true } }];

function AllErrors() {
  const list = useListInAddress<ErrorRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Errors" intro="What control checks found, on its way by the line manager to whoever made it, until it is corrected and closed.">
      <Finder list={list} looksIn="reference, error or case" views={views} />
      <DataList
        list={list} columns={columns} caption="Errors" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/control-errors/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No errors">What a control check finds not in order stands here for whoever made it, those above them and the checker.</EmptyState>}
      />
    </Page>
  );
}

/** Errors that control checks found, as far as the reader may see them (AS-11). */
export default function ErrorList() {
  return <ListBase resource="control-errors" disableSyncWithLocation={false} perPage={50} sort={{ field: "raisedOn", order: "DESC" }}><AllErrors /></ListBase>;
}
