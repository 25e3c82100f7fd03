import { Button } from "@mui/material";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Finder } from "../cases/Finder";
import { Register } from "../cases/Register";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { may, useSession } from "../frame/session/useSession";
import { RegisterBody } from "./BodyForms";
import type { BodyRow } from "./documents";

const columns: readonly Column<BodyRow>[] = [
  { name: "name", label: "Body", width: 260, share: 2, filter: { kind: "text" } },
  { name: "kind", label: "Kind", width: 160, filter: { kind: "text" } },
  { name: "aliases", label: "Also known as", width: 180, isSortable: false, draw: ({ aliases }) => aliases.join(", ") },
  { name: "cases", label: "Cases", width: 100, share: 0, isNumeric: true, isSortable: false, draw: ({ cases }) => cases.totalCount },
];

function Bodies() {
  const session = useSession();
  const list = useListInAddress<BodyRow>();
  const [isOpen, setOpen] = useState(false);
  const register = may(session, ["open-cases", "manage-reference-data"]) && <Button onClick={() => setOpen(true)}>Register a body</Button>;
  return (
    <Page title="Bodies" intro="The organisations that can be complained about." {...(register && { actions: register })}>
      <Register />
      <Finder list={list} looksIn="name or another name" />
      <DataList list={list} columns={columns} caption="Bodies" views="bodies" hasHeading={false} nameOf={({ name }) => name} link={({ id }) => `/bodies/${id}/show`} empty={<EmptyState title="No bodies are registered">Bodies come with imported decisions, or are registered when somebody first complains about them.</EmptyState>} />
      {isOpen && <RegisterBody close={() => setOpen(false)} />}
    </Page>
  );
}

/** Every body in jurisdiction. */
export default function BodyList() {
  return <ListBase resource="bodies" disableSyncWithLocation={false} perPage={50} sort={{ field: "name", order: "ASC" }}><Bodies /></ListBase>;
}
