import { useMemo } from "react";
import { Link } from "react-router";
import { sayPermission } from "../directory/Loans";
import { Entries } from "../directory/personStyles";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { Paper } from "../frame/record/recordStyles";
import { SkeletonRows } from "../frame/record/Skeletons";
import { sayDay, sayMoment } from "../frame/words/dates";
import { AdministrationPage } from "./AdministrationPage";
import { grantActs, grantsWaiting, type Grant } from "./grants";

/** Whoever cannot decide reads why once; that they cannot withdraw another's proposal goes without saying. */
const worthSaying = ({ choices }: Grant) => choices.filter(({ action, allowed }) => allowed || action === "confirm");

const One = ({ of: grant }: { readonly of: Grant }) => (
  <li>
    <h3>{grant.says}</h3>
    <p>Proposed by {grant.proposedBy ? <Link to={`/directory/${grant.proposedBy.id}/show`}>{grant.proposedBy.name}</Link> : "somebody"} on {sayMoment(grant.proposedAt)}; void after {sayDay(grant.expiresOn)}.</p>
    <p className="said">{grant.reason}</p>
    {grant.gives.length > 0 && <ul>{grant.gives.map((name) => <li key={name}>may {sayPermission(name)}</li>)}</ul>}
    <div><Choices record={{ ...grant, choices: worthSaying(grant) }} acts={grantActs} first={null} /></div>
  </li>
);

/** What lets people do or see more, and waits for a second person to confirm it (WM-04, CS-09). */
export default function WaitingPage() {
  const { data, error, refetch } = useQuestion(grantsWaiting, {});
  useChanged(useMemo(() => ["grants"], []), refetch);
  return (
    <AdministrationPage title="Waiting for a second person" intro="Whatever lets somebody do or see more is proposed by one person and confirmed by another, who gains nothing by it.">
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={3} />}
      {data && (
        <Paper aria-label="Waiting for a second person">
          {data.grants.nodes.length === 0
            ? <EmptyState title="Nothing waits">When somebody appoints a person to a position of power, widens what a role allows or gives access to a sensitive case, it stands here until a second person confirms it.</EmptyState>
            : <Entries>{data.grants.nodes.map((grant) => <One key={grant.id} of={grant} />)}</Entries>}
        </Paper>
      )}
    </AdministrationPage>
  );
}
