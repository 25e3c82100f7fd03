import { Button } from "@mui/material";
import { useState, type FormEvent } from "react";
import { useNotify } from "react-admin";
import { useNavigate } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { choicesOf, placementOf, useDeparting, words, type Act } from "./departing";
import { GroupsToHandOver } from "./GroupsToHandOver";
import { destinationOf, handoverInput, sayPlan, type Departure, type Plan } from "./handover";
import { Steps } from "./handoverStyles";
import { missingOf, noPlacementSaid, PlacementFields } from "./PlacementFields";

type Known = Departure & { readonly handoverPlan: NonNullable<Departure["handoverPlan"]>; readonly staffMember: NonNullable<Departure["staffMember"]> };

interface Props {
  readonly departure: Known;
  readonly reload: () => void;
}

const nothingSaid: Plan = { otherwise: "", exceptions: {} };
const placeOf = ({ team, segment }: Departure["positions"]["nodes"][number]) => team?.name ?? segment?.name;

/** What the form has been told so far, and what it still has to be told. */
function useDeparture({ handoverPlan, staffMember, positions }: Known) {
  const choices = choicesOf(staffMember);
  const standing = placementOf(staffMember);
  const [act, setAct] = useState<Act | null>((choices.find(({ allowed }) => allowed)?.action as Act | undefined) ?? null);
  const [own, setFrom] = useState(handoverPlan.seats.find(({ positionId }) => positionId !== standing?.position?.id)?.positionId ?? "");
  const from = act === "endPlacement" ? standing?.position?.id ?? "" : own;
  const [to, setTo] = useState("");
  const [plan, setPlan] = useState(nothingSaid);
  const [placement, setPlacement] = useState(noPlacementSaid);
  const groups = handoverPlan.seats.filter((seat) => act === "deactivate" || seat.positionId === from).flatMap((seat) => seat.caseGroups);
  const missing = (): string | null => {
    if (!act) return choices[0]?.because ?? "You may neither move them nor end their access.";
    if (act === "placeWithTeam" && missingOf(placement)) return missingOf(placement);
    if (act === "moveToAnotherPosition" && to === "") return positions.nodes.length > 0 ? "Choose the vacant position that they move to." : "No position is vacant. Open one under Administration first.";
    return groups.every(({ id }) => destinationOf(plan, id) !== "") ? null : "Every open case group needs a place to go first.";
  };
  return { choices, standing, act, setAct, from, setFrom, to, setTo, plan, setPlan, placement, setPlacement, groups, missing: missing() };
}

/** Moving or ending access as one act: what happens, where every open case group goes, what that comes to, and the doing of it. */
export function DepartureForm({ departure, reload }: Props) {
  const { handoverPlan: { staffMemberId, version, name, seats, takers }, positions } = departure;
  const { choices, standing, act, setAct, from, setFrom, to, setTo, plan, setPlan, placement, setPlacement, groups, missing } = useDeparture(departure);
  const { depart, isPending, refusal, forget } = useDeparting();
  const notify = useNotify();
  const navigate = useNavigate();
  // A seat that is left takes nothing over; when access ends, none of the person's own seats are among the takers anyway.
  const offered = takers.filter((taker) => taker.positionId !== from);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await depart(act!, { staff: { id: staffMemberId, expectedVersion: version }, handover: handoverInput(plan, groups), from, to, placement, standing });
    if (!done) return;
    notify(`${name} ${words[act!].done}. ${groups.length > 0 ? sayPlan(plan, groups, takers) : ""}`);
    await navigate("/work-management");
  };

  return (
    <Steps onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>What happens</legend>
        {choices.map(({ action, label, allowed, because }) => (
          <div className="line" key={action}>
            <label><input type="radio" name="act" checked={act === action} disabled={!allowed} onChange={() => setAct(action as Act)} />{label}</label>
            {!allowed && <span className="because">{because}</span>}
          </div>
        ))}
        {(act === "moveToAnotherPosition" || act === "placeWithTeam") && (
          <div className="line">
            <label>from <select value={from} onChange={(event) => setFrom(event.target.value)}>{seats.map((seat) => <option key={seat.positionId} value={seat.positionId}>{seat.title}, {seat.segmentName}</option>)}</select></label>
            {act === "moveToAnotherPosition" && <label>
              to{" "}
              <select value={to} required onChange={(event) => setTo(event.target.value)}>
                <option value="">{positions.nodes.length > 0 ? "choose a vacant position…" : "no position is vacant"}</option>
                {positions.nodes.map((seat) => <option key={seat.id} value={seat.id}>{seat.title}, {placeOf(seat)}</option>)}
              </select>
            </label>}
          </div>
        )}
        {act === "placeWithTeam" && <PlacementFields said={placement} onSaid={setPlacement} />}
      </fieldset>
      <section aria-labelledby="handover">
        <h2 id="handover">Where the open work goes</h2>
        {groups.length > 0 ? <GroupsToHandOver groups={groups} takers={offered} plan={plan} onPlan={setPlan} /> : <p>{sayPlan(plan, groups, takers)}</p>}
      </section>
      <section aria-labelledby="comes-to">
        <h2 id="comes-to">What this comes to</h2>
        <p className="comes-to" role="status">{sayPlan(plan, groups, takers)}</p>
        <Refusal of={refusal} onReload={() => { forget(); reload(); }} />
        <div className="line">
          <Button type="submit" variant="contained" disabled={missing !== null} aria-describedby="missing" loading={isPending}>{words[act ?? "moveToAnotherPosition"].does(name)}</Button>
          <span className="because" id="missing">{missing ?? "Everything happens together, or nothing does."}</span>
        </div>
      </section>
    </Steps>
  );
}
