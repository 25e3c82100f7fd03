import { personalIndicators, type PersonalIndicator } from "@remit/domain/insight/labels";
import { standingOf, standings } from "@remit/domain/insight/standing";
import { NumberInput, required } from "react-admin";
import { act } from "../frame/choices/act";
import { Choices } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, today as todayOf } from "../frame/forms/fields";
import { useSession } from "../frame/session/useSession";
import { ownTargetsQuestion, setPersonalTarget, type Managed, type OwnTarget } from "./reportDocuments";
import { Part } from "./tableStyles";

const acts = {
  setPersonalTarget: act<Managed>({
    command: setPersonalTarget, done: "The target stands from that day. You and they see it, and nobody else.", defaults: () => ({ inForceFrom: todayOf() }),
    input: (typed, { id }, once) => ({ ...typed, staffId: id, idempotencyKey: once }),
    asks: (
      <>
        <Label source="indicator" label="What is held against it" of={personalIndicators} isRequired />
        <NumberInput source="value" label="The figure" min={0} validate={required()} className="short" helperText={false} />
        <Day source="inForceFrom" label="From" isRequired help="Today or later. What went before keeps the target that it had." />
      </>
    ),
  }),
};

/** The latest target of each kind that has begun. */
const standing = (targets: readonly OwnTarget[]) => targets.filter((one) => !targets.some((other) => other.indicator === one.indicator && other.inForceFrom > one.inForceFrom));
const say = (indicator: PersonalIndicator, value: number | null) => (value === null ? "—" : `${Math.round(value)}${indicator === "REQUESTS_IN_TIME" ? "%" : ""}`);

const Table = ({ of, whose }: { readonly of: readonly OwnTarget[]; readonly whose: string }) => (
  <div className="wide" tabIndex={0} role="region" aria-label={`Targets of ${whose}`}>
    <table aria-label={`Targets of ${whose}`}>
      <thead><tr><th scope="col">What is measured</th><th scope="col" className="number">Target</th><th scope="col" className="number">Last month</th><th scope="col" className="number">Month before</th><th scope="col" className="number">This month so far</th><th scope="col">How last month stands</th></tr></thead>
      <tbody>{standing(of).map(({ id, indicator, value, lastMonth, monthBefore, thisMonth }) => <tr key={id}><th scope="row">{personalIndicators[indicator]}</th><td className="number">{say(indicator, value)}</td><td className="number">{say(indicator, lastMonth)}</td><td className="number">{say(indicator, monthBefore)}</td><td className="number">{say(indicator, thisMonth)}</td><td>{standings[standingOf({ indicator, actual: lastMonth, before: monthBefore, target: value })]}</td></tr>)}</tbody>
    </table>
  </div>
);

/** One's own targets, and those of the people whom one manages, each beside what was done. It is never printed: it is between two people (PO-67). */
export function OwnTargets({ today }: { readonly today: string }) {
  const { person } = useSession();
  const { data } = useQuestion(ownTargetsQuestion, { today });
  if (!data) return null;
  const of = (id: string) => data.personalTargets.nodes.filter(({ staff }) => staff.id === id);
  return (
    <div className="not-on-paper">
      <Part aria-label="Your own targets">
        <h2>Your own targets</h2>
        {of(person.id).length === 0 ? <p>You have none. Whoever manages you sets them; you both see them beside what you did, and nobody else does.</p> : <Table of={of(person.id)} whose={person.name} />}
      </Part>
      {data.staffMembers.nodes.length > 0 && (
        <Part aria-label="People whom you manage">
          <h2>People whom you manage</h2>
          <p>Each target and what stands beside it is seen by the person and by you, and by nobody else.</p>
          {data.staffMembers.nodes.map((one) => <div key={one.id} className="person"><h3>{one.name}</h3>{of(one.id).length > 0 && <Table of={of(one.id)} whose={one.name} />}<Choices record={one} acts={acts} first={null} /></div>)}
        </Part>
      )}
    </div>
  );
}
