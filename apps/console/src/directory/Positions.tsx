import { positionKinds } from "@remit/domain/organisation/labels";
import { Link } from "react-router";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { Entries } from "./personStyles";
import type { Holding, Person } from "./records";

const Deputy = ({ of: { position } }: { readonly of: Holding }) => {
  const { deputyPosition: deputy } = position;
  if (!deputy) return <>No deputy is named.</>;
  return <>Deputy: {deputy.holder ? <Link to={`/directory/${deputy.holder.id}/show`}>{deputy.holder.name}</Link> : "vacant"}, {deputy.title}.</>;
};

const Held = ({ of: holding }: { readonly of: Holding }) => {
  const { position, heldFrom, heldTo, isPrimary } = holding;
  return (
    <li data-over={heldTo !== null}>
      <h3><Link to={`/positions/${position.id}/show`}>{position.title}</Link></h3>
      {heldTo === null && <StatusPill>{isPrimary ? "Primary" : "Secondary"}</StatusPill>}
      <p>
        {positionKinds[position.kind]}{position.hasTeamLeaderPermissions && " with team leader permissions"}, {position.team ? `${position.team.name}, ` : ""}<Link to={`/segments/${position.segment.id}/show`}>{position.segment.name}</Link>
        <br />
        {heldTo === null ? `Since ${sayDay(heldFrom)}. ` : `${sayDay(heldFrom)} to ${sayDay(heldTo)}.`}
        {heldTo === null && <Deputy of={holding} />}
      </p>
    </li>
  );
};

/** What a person holds and held, the present first and the primary one before all (WM-05). */
export function Positions({ of: { holdings } }: { readonly of: Person }) {
  if (holdings.nodes.length === 0) return <EmptyState title="No position yet">Until they are appointed to a position they can sign in but see little, and nothing can be assigned to them.</EmptyState>;
  const order = (one: Holding) => (one.heldTo !== null ? 2 : one.isPrimary ? 0 : 1);
  return <Entries>{[...holdings.nodes].sort((one, other) => order(one) - order(other)).map((holding) => <Held key={holding.id} of={holding} />)}</Entries>;
}
