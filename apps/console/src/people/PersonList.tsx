import { Button } from "@mui/material";
import { contactMethods, languages } from "@remit/domain/casework/labels";
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
import type { PersonRow } from "./documents";
import { RegisterPerson } from "./PersonForms";

const options = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

const columns: readonly Column<PersonRow>[] = [
  { name: "name", label: "Name", width: 190, share: 1.5, filter: { kind: "text" } },
  { name: "preferredContact", label: "Prefers", width: 130, share: 0, draw: ({ preferredContact }) => preferredContact && contactMethods[preferredContact], filter: { kind: "choice", options: options(contactMethods) } },
  { name: "adjustments", label: "What we do differently", width: 200, share: 2, isSortable: false, draw: ({ adjustments }) => adjustments?.join(", ") },
  { name: "language", label: "Language", width: 110, share: 0, draw: ({ language }) => language && languages[language], filter: { kind: "choice", options: options(languages) } },
  { name: "openCases", label: "Open cases", width: 124, share: 0, isNumeric: true },
  { name: "closedCases", label: "Closed cases", width: 130, share: 0, isNumeric: true },
];

function People() {
  const session = useSession();
  const list = useListInAddress<PersonRow>();
  const [isOpen, setOpen] = useState(false);
  const register = may(session, ["open-cases"]) && <Button onClick={() => setOpen(true)}>Register a person</Button>;
  return (
    <Page title="People" intro="Those who came to us, with how they want to be met." {...(register && { actions: register })}>
      <Register />
      <Finder list={list} looksIn="name" />
      <DataList list={list} columns={columns} caption="People" views="people" hasHeading={false} nameOf={({ name }) => name ?? "somebody"} link={({ id }) => `/people/${id}/show`} empty={<EmptyState title="Nobody is registered yet">People are registered when a case is opened for them.</EmptyState>} />
      {isOpen && <RegisterPerson close={() => setOpen(false)} />}
    </Page>
  );
}

/** Everybody who came to us, for those who may know their names. */
export default function PersonList() {
  const session = useSession();
  if (!may(session, ["see-personal-data"])) return <Page title="People"><EmptyState title="Your role does not see personal data">Names and details of the people who came to us are shown to those who need them for their work. Ask an administrator if you do.</EmptyState></Page>;
  return <ListBase resource="people" disableSyncWithLocation={false} perPage={50} sort={{ field: "name", order: "ASC" }}><People /></ListBase>;
}
