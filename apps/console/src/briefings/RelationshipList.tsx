import { relationshipKinds, relationshipStates } from "@remit/domain/briefings/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { Begin } from "./Begin";
import { beginnings } from "./beginnings";
import { options } from "./options";
import type { RelationshipRow } from "./records";

const columns: readonly Column<RelationshipRow>[] = [
  { name: "name", label: "Name", width: 220, share: 3, filter: { kind: "text" } },
  { name: "kind", label: "What they are", width: 170, share: 1, draw: ({ kind }) => relationshipKinds[kind], filter: { kind: "choice", options: options(relationshipKinds) } },
  { name: "openUndertakings", label: "Open undertakings", width: 150, share: 0, isNumeric: true, filter: { kind: "number" } },
  { name: "owner.name", label: "Looked after by", width: 150, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
  { name: "state", label: "State", width: 120, share: 0, draw: ({ state }) => <StatusPill isOver={state === "ENDED"}>{relationshipStates[state]}</StatusPill>, filter: { kind: "choice", options: options(relationshipStates) } },
];
const views: readonly QuickView[] = [{ label: "Current", field: "state", filter: { eq: "CURRENT" } }, { label: "With open undertakings", field: "openUndertakings", filter: { gte: 1 } }];

function Register() {
  const session = useSession();
  const list = useListInAddress<RelationshipRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Relationships" intro="With whom we deal outside, and what we promised them." actions={may(session, ["prepare-briefings"]) && <Begin label="Add a relationship" how={beginnings.addRelationship} goesTo="relationships" />}>
      <Finder list={list} looksIn="name" views={views} />
      <DataList
        list={list} columns={columns} caption="Relationships" hasHeading={false} nameOf={({ name }) => name} link={({ id }) => `/relationships/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="Nobody stands here yet">Committees, bodies and Members of Parliament with whom the office deals are added here, with what was promised to them.</EmptyState>}
      />
    </Page>
  );
}

/** The register of those with whom the office deals outside (PO-20). */
export default function RelationshipList() {
  return <ListBase resource="relationships" disableSyncWithLocation={false} perPage={50} sort={{ field: "name", order: "ASC" }}><Register /></ListBase>;
}
