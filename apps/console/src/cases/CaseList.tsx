import { Button } from "@mui/material";
import { openCaseStatuses } from "@remit/domain/casework/case-lifecycle";
import { useMemo, useState } from "react";
import { ListBase } from "react-admin";
import { Link } from "react-router";
import { Page } from "../frame/layout/Page";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { may, useSession } from "../frame/session/useSession";
import type { Session } from "../frame/session/session";
import { caseColumns } from "./caseColumns";
import { Finder, type QuickView } from "./Finder";
import type { CaseRow } from "./records";
import { Register } from "./Register";

const viewsFor = ({ position, permissions }: Session): readonly QuickView[] => [
  { label: "Open", field: "status", filter: { in: openCaseStatuses } },
  ...(position && permissions.includes("do-casework") ? [{ label: "With me", field: "ownerPositionId", filter: { eq: position.id } }] : []),
  ...(permissions.includes("allocate-work") || permissions.includes("command-segment") ? [{ label: "With my people", field: "isWithMyPeople", filter: { eq: true } }] : []),
  { label: "Sensitive", field: "isSensitive", filter: { eq: true } },
  { label: "Amended after review", field: "isAmendedAtReview", filter: { eq: true } },
  { label: "Imported", field: "source", filter: { isNull: false } },
];

const openNew = <Button variant="contained" component={Link} to="/cases/create">Open a case</Button>;

function Cases() {
  const session = useSession();
  const list = useListInAddress<CaseRow>();
  const [shown, setShown] = useState<readonly string[]>();
  const columns = useMemo(() => caseColumns(may(session, ["see-personal-data"])), [session]);
  const views = useMemo(() => viewsFor(session), [session]);
  const mayOpen = may(session, ["open-cases"]);
  return (
    <Page title="Cases" {...(mayOpen && { actions: openNew })}>
      <Register />
      <Finder list={list} looksIn="reference, name, body or words" views={views} />
      <DataList
        list={list}
        columns={columns}
        caption="Cases"
        views="cases"
        hasHeading={false}
        nameOf={({ reference }) => reference}
        link={({ id }) => `/cases/${id}/show`}
        shown={shown}
        onShown={setShown}
        empty={<EmptyState title="There are no cases that you may see" {...(mayOpen && { action: openNew })}>A case is opened from what reaches us: a letter, a call, a web form. Decisions of the past are imported.</EmptyState>}
      />
    </Page>
  );
}

/** Every case that the reader may see. */
export default function CaseList() {
  return <ListBase resource="cases" disableSyncWithLocation={false} perPage={50} sort={{ field: "receivedOn", order: "DESC" }}><Cases /></ListBase>;
}
