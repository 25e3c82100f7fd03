import { toHopper, type GroupToHandOver, type Plan, type Taker } from "./handover";
import { Groups } from "./handoverStyles";
import { withinALine } from "./TeamPanel";

interface PlaceProps {
  readonly label: string;
  readonly value: string;
  readonly none: string;
  readonly takers: readonly Taker[];
  readonly onValue: (value: string) => void;
}

/** Where work goes: the hopper, or someone with their load; who cannot take it is there too, with the reason. */
export const Place = ({ label, value, none, takers, onValue }: PlaceProps) => (
  <select aria-label={label} value={value} onChange={(event) => onValue(event.target.value)}>
    <option value="">{none}</option>
    <option value={toHopper}>The segment’s hopper</option>
    {takers.map(({ positionId, name, staffNumber, openRequests, availabilityWords, canBeGivenWork, because }) => (
      <option key={positionId} value={positionId} disabled={!canBeGivenWork}>
        {name}, {staffNumber} — {canBeGivenWork ? `${openRequests} open, ${withinALine(availabilityWords)}` : because}
      </option>
    ))}
  </select>
);

interface Props {
  readonly groups: readonly GroupToHandOver[];
  readonly takers: readonly Taker[];
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
}

/** One destination for all, and beneath it every open case group with its own where it differs. */
export function GroupsToHandOver({ groups, takers, plan, onPlan }: Props) {
  const except = (id: string) => (to: string) => onPlan({ ...plan, exceptions: { ...plan.exceptions, [id]: to } });
  return (
    <>
      <div className="line">
        <span>All open case groups go to</span>
        <Place label="All open case groups go to" value={plan.otherwise} none="choose…" takers={takers} onValue={(otherwise) => onPlan({ ...plan, otherwise })} />
      </div>
      <Groups aria-label="Open case groups">
        <thead>
          <tr><th scope="col">Group</th><th scope="col">What it is about</th><th scope="col" data-numeric>Pending work</th><th scope="col">Goes to</th></tr>
        </thead>
        <tbody>
          {groups.map(({ id, reference, title, pendingWorkitems }) => (
            <tr key={id}>
              <th scope="row">{reference}</th>
              <td>{title ?? "not yours to see in full"}</td>
              <td data-numeric className="figures">{pendingWorkitems}</td>
              <td><Place label={`${reference} goes to`} value={plan.exceptions[id] ?? ""} none="with the rest" takers={takers} onValue={except(id)} /></td>
            </tr>
          ))}
        </tbody>
      </Groups>
      <div className="line">
        <label>Why, where something goes to somebody below its level <input type="text" size={48} maxLength={1000} value={plan.aboveLevelBecause ?? ""} onChange={(event) => onPlan({ ...plan, aboveLevelBecause: event.target.value })} /></label>
      </div>
    </>
  );
}
