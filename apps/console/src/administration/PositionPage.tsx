import { positionKinds } from "@remit/domain/organisation/labels";
import { positionActions } from "@remit/domain/organisation/positions";
import { availabilityInWords } from "@remit/domain/absence/presence";
import { useMemo } from "react";
import { useRecord } from "../frame/data/useRecord";
import { Link, useParams } from "react-router";
import { AuditOf } from "../audit/AuditOf";
import { sayPermission } from "../directory/Loans";
import { Calling, Entries } from "../directory/personStyles";
import { Reach } from "../directory/Reach";
import { worthShowing } from "../directory/worthShowing";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { SkeletonRecord } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { dayOf, sayDay } from "../frame/words/dates";
import { deputisedBy } from "./documents";
import { positionActs } from "./positionActs";
import type { Position } from "./records";

const About = ({ of: { holder, ...seat } }: { readonly of: Position }) =>
  holder === null ? <>Vacant.</> : (
    <Calling>
      <span>Held by <Link to={`/directory/${holder.id}/show`}>{holder.name}</Link>, {availabilityInWords(holder, dayOf(new Date())).toLowerCase()}</span>
      <Reach of={{ ...seat, name: holder.name }} />
    </Calling>
  );

const Held = ({ of: { holdings } }: { readonly of: Position }) =>
  holdings.nodes.length === 0 ? <EmptyState title="Nobody has held it yet">Whoever is appointed stands here, with from when to when.</EmptyState> : (
    <Entries>
      {holdings.nodes.map(({ id, staff, heldFrom, heldTo, isPrimary }) => (
        <li key={id} data-over={heldTo !== null}>
          <h3>{staff ? <Link to={`/directory/${staff.id}/show`}>{staff.name}</Link> : "Somebody unknown"}</h3>
          {heldTo === null && <StatusPill>{isPrimary ? "Primary" : "Secondary"}</StatusPill>}
          <p>{heldTo === null ? `Since ${sayDay(heldFrom)}` : `${sayDay(heldFrom)} to ${sayDay(heldTo)}`}</p>
        </li>
      ))}
    </Entries>
  );

const Allowed = ({ of: { role, hasTeamLeaderPermissions } }: { readonly of: Position }) => (
  <Entries>
    <li>
      <h3>The role {role.name} lets its holder</h3>
      {role.permissions.length > 0 ? <ul>{role.permissions.map((name) => <li key={name}>{sayPermission(name)}</li>)}</ul> : <p>Nothing beyond what everyone may.</p>}
    </li>
    {hasTeamLeaderPermissions && <li><h3>Team leader permissions let them</h3><p>{sayPermission("allocate-work")}</p></li>}
  </Entries>
);

const Deputies = ({ of: { id, deputyPosition: deputy } }: { readonly of: Position }) => {
  const forWhom = useQuestion(deputisedBy, { id }).data?.positions.nodes ?? [];
  return (
    <Facts
      of={[
        ["Deputy", deputy ? <span key="deputy">{deputy.holder?.name ?? "vacant"}, <Link to={`/positions/${deputy.id}/show`}>{deputy.title}</Link></span> : "none named"],
        ["Deputises for", forWhom.length === 0 ? null : <ul key="for" style={{ padding: 0, listStyle: "none" }}>{forWhom.map((seat) => <li key={seat.id}>{seat.holder?.name ?? "vacant"}, <Link to={`/positions/${seat.id}/show`}>{seat.title}</Link></li>)}</ul>],
      ]}
    />
  );
};

/** A seat: who holds it, who held it, what it allows, and who deputises. */
export default function PositionPage() {
  const { id = "" } = useParams();
  const session = useSession();
  const { data: position, error, refetch } = useRecord<Position>("positions", id);
  useChanged(useMemo(() => ["organisation"], []), refetch);
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!position) return <SkeletonRecord />;
  const { segment, team, kind, hasTeamLeaderPermissions, isOpen, holder } = position;
  const settled = holder === null ? "endHolding" : "appoint";
  const offered = isOpen ? worthShowing(position.choices, positionActions, session).filter(({ action }) => action !== settled) : [];
  return (
    <RecordPage
      reference="Position"
      title={position.title}
      status={<>{!isOpen && <StatusPill isOver>Closed</StatusPill>}{isOpen && holder === null && <StatusPill>Vacant</StatusPill>}{hasTeamLeaderPermissions && <StatusPill>With team leader permissions</StatusPill>}</>}
      about={<About of={position} />}
      choices={offered.length > 0 && <Choices record={{ ...position, choices: offered }} acts={positionActs} first={holder === null ? "appoint" : "setDeputy"} />}
      tabs={[
        { name: "held", label: "Who held it", count: position.holdings.nodes.length, content: () => <Held of={position} /> },
        { name: "allows", label: "What it allows", content: () => <Allowed of={position} /> },
      ]}
      happened={may(session, ["read-audit"]) && <AuditOf recordId={position.id} />}
    >
      <Facts of={[["Segment", <Link key="segment" to={`/segments/${segment.id}/show`}>{segment.name}</Link>], ["Team", team?.name], ["Where it stands", kind === "OTHER" ? null : positionKinds[kind]], ["Role", position.role.name]]} />
      <div style={{ height: 8 }} />
      <Deputies of={position} />
    </RecordPage>
  );
}
