import { Button } from "@mui/material";
import { budgetKeepers } from "@remit/domain/external-reviewers/budget";
import { commissioners } from "@remit/domain/external-reviewers/commissioning";
import { registerActions } from "@remit/domain/external-reviewers/register";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Link } from "react-router";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";
import type { ReviewerRow } from "./records";
import { Registering } from "./Registering";

const sayStanding = ({ unsuitableBecause, contractEndsOn, isAway, awayUntil }: ReviewerRow) =>
  unsuitableBecause ? `unsuitable: ${unsuitableBecause}` : !contractEndsOn ? "no contract in force" : isAway ? `not available${awayUntil ? ` until ${sayShortDay(awayUntil)}` : ""}` : "can be commissioned";

const columns: readonly Column<ReviewerRow>[] = [
  { name: "name", label: "Name", width: 170, filter: { kind: "text" } },
  { name: "expertiseLabels", label: "Expertise", width: 240, share: 3, isSortable: false, draw: ({ expertiseLabels }) => expertiseLabels.join(", ") },
  { name: "contractEndsOn", label: "Contract until", width: 130, share: 0, draw: ({ contractEndsOn }) => contractEndsOn && sayShortDay(contractEndsOn), filter: { kind: "day" } },
  { name: "unsuitableBecause", label: "Standing", width: 200, share: 2, draw: sayStanding, isSortable: false },
  { name: "openCommissions", label: "Open commissions", width: 120, share: 0, isNumeric: true, filter: { kind: "number" } },
];
const views: readonly QuickView[] = [{ label: "With a contract", field: "contractEndsOn", filter: { isNull: false } }, { label: "With open work", field: "openCommissions", filter: { gte: 1 } }, { label: "Available", field: "isAway", filter: { eq: false } }];

function Register() {
  const session = useSession();
  const list = useListInAddress<ReviewerRow>();
  const [shown, setShown] = useState<readonly string[]>();
  if (!may(session, [...commissioners, ...budgetKeepers])) return <Page title="External reviewers"><EmptyState title="The register is not open to you">Those who commission external reviewers or keep the register see it. Ask whoever manages reviews, or the Casework Manager, for what you need from it.</EmptyState></Page>;
  const keeps = may(session, registerActions.registerExternalReviewer.by);
  return (
    <Page title="External reviewers" intro="People outside the office from whom specialist and complex casework is commissioned." actions={<><Button component={Link} to="/commissions">Commissions</Button><Button component={Link} to="/external-reviewers/performance">Performance</Button><Button component={Link} to="/external-reviewers/budget">Budget</Button>{keeps && <Registering />}</>}>
      <Finder list={list} looksIn="name or expertise" views={views} />
      <DataList list={list} columns={columns} caption="External reviewers" hasHeading={false} nameOf={({ name }) => name} link={({ id }) => `/external-reviewers/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="Nobody is on the register">{keeps ? "An administrator appoints somebody to the role “External reviewer”; then add them here, with their contract." : "Whoever keeps the register adds external reviewers, with their contracts."}</EmptyState>} />
    </Page>
  );
}

/** The register of external reviewers (PO-55). */
export default function ExternalReviewerList() {
  return <ListBase resource="external-reviewers" disableSyncWithLocation={false} perPage={50} sort={{ field: "name", order: "ASC" }}><Register /></ListBase>;
}
