import { useState } from "react";
import { ListBase } from "react-admin";
import { Begin } from "../briefings/Begin";
import { Finder } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { may, useSession } from "../frame/session/useSession";
import { beginnings } from "./beginnings";
import { LearningNav } from "./LearningNav";
import type { ProcedureRow } from "./records";

const columns: readonly Column<ProcedureRow>[] = [
  { name: "name", label: "Procedure", width: 300, share: 4, filter: { kind: "text" } },
  { name: "number", label: "Version", width: 90, share: 0 },
  { name: "owner.name", label: "Kept by", width: 180, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
];

function Register() {
  const session = useSession();
  const list = useListInAddress<ProcedureRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Procedures" intro="How we work, in versions that name the lessons which caused them." actions={may(session, ["keep-learning"]) && <Begin label="Add a procedure" how={beginnings.addProcedure} goesTo="procedures" />}>
      <LearningNav />
      <Finder list={list} looksIn="name" />
      <DataList list={list} columns={columns} caption="Procedures" hasHeading={false} nameOf={({ name }) => name} link={({ id }) => `/procedures/${id}/show`} shown={shown} onShown={setShown} empty={<EmptyState title="No procedure is written down here">Whoever keeps the lessons adds one; every later version names the lessons that caused it.</EmptyState>} />
    </Page>
  );
}

/** The procedures of the office (PO-69). */
export default function ProcedureList() {
  return <ListBase resource="procedures" disableSyncWithLocation={false} perPage={50} sort={{ field: "name", order: "ASC" }}><Register /></ListBase>;
}
