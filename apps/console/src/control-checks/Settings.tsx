import { BooleanInput, NumberInput, required, SelectArrayInput } from "react-admin";
import { useMemo } from "react";
import { Adding } from "../administration/Adding";
import { Choices } from "../frame/choices/Choices";
import { act, change } from "../frame/choices/act";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Line, today } from "../frame/forms/fields";
import { useChanged } from "../frame/live/useChanged";
import { SkeletonRows } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { ListSheet } from "../reference-data/listStyles";
import { kindsQuestion, policiesToTest, standardsQuestion } from "./documents";
import type { KindAsked, StandardRow } from "./records";

const must = required();
/** Policies of the register that are in force. */
function Policies() {
  const { data } = useQuestion(policiesToTest, {});
  return <SelectArrayInput source="policyIds" label="Policies that it tests" choices={[...(data?.policies.nodes ?? [])]} validate={must} helperText="Of the register, in force." fullWidth />;
}
const kindActs = {
  nameTestedPolicies: act<KindAsked>({ command: change("nameTestedPolicies"), asks: <Policies />, defaults: ({ policyIds }) => ({ policyIds: [...policyIds] }), done: "Checks of this kind test them from now on." }),
  endControlCheckKind: act<KindAsked>({ command: change("endControlCheckKind", "EndUseInput"), asks: <Day source="inUseTo" label="No longer from" isRequired />, defaults: () => ({ inUseTo: today() }), done: "It ends on that day." }),
};
const KindRow = ({ of }: { readonly of: KindAsked }) => (
  <li><div>
    <span className="name">{of.name}<small>{of.policyNames.length > 0 ? of.policyNames.join(", ") : "No policy is named yet, so it is not used"}{of.looksAtLimits && " · looks at limits of authority"} · from {sayDay(of.inUseFrom)}{of.inUseTo && ` to ${sayDay(of.inUseTo)}`}</small></span>
    <span className="acts"><Choices record={{ ...of, choices: of.choices.filter((one) => one.allowed) }} acts={kindActs} first={null} /></span>
  </div></li>
);

/** The kinds of control check, with the policies that they test (AS-09, AS-16). */
export function CheckKinds() {
  const { data, error, refetch } = useQuestion(kindsQuestion, {});
  useChanged(useMemo(() => ["organisation"], []), () => void refetch());
  return (
    <ListSheet aria-label="Kinds of control check">
      <header><div><h2>Kinds of control check</h2><p>What is checked of decisions, and against which policies.</p></div>
        <Adding label="Add a kind of check" command={change("addControlCheckKind")} defaults={{ inUseFrom: today(), looksAtLimits: false }} done="It is used from that day."><Line source="name" label="What it is called" isRequired /><Policies /><BooleanInput source="looksAtLimits" label="The checker says whether limits of authority were kept" helperText={false} /><Day source="inUseFrom" label="From" isRequired /></Adding>
      </header>
      {!data && !error && <SkeletonRows rows={3} />}
      <ul>{data?.controlCheckKinds.nodes.map((one) => <KindRow key={one.id} of={one} />)}</ul>
    </ListSheet>
  );
}

const percent = (source: string, label: string) => <NumberInput source={source} label={label} min={1} max={100} step={1} validate={must} helperText={false} className="short" />;
const sayStandard = ({ share, probationShare, tenureMonths }: StandardRow) => `${share}% of everybody’s casework is drawn, ${probationShare}% during probation. ${count(tenureMonths, "month")} with one person are long.`;
/** How much is drawn, and how long is long (AS-37, AS-42). */
export function Shares() {
  const { data, error, refetch } = useQuestion(standardsQuestion, {});
  useChanged(useMemo(() => ["organisation"], []), () => void refetch());
  const [latest] = data?.assuranceStandards.nodes ?? [];
  return (
    <ListSheet aria-label="Shares and tenure">
      <header><div><h2>Shares and tenure</h2><p>How much casework is drawn to be examined, and from when on somebody has dealt long with one person.</p></div>
        <Adding label="Change them" command={change("setAssuranceStandard")} defaults={{ inForceFrom: today(), ...(latest && { share: latest.share, probationShare: latest.probationShare, tenureMonths: latest.tenureMonths }) }} done="They stand from that day.">{percent("share", "Per cent of everybody’s casework")}{percent("probationShare", "Per cent during probation")}<NumberInput source="tenureMonths" label="Months that are long" min={1} max={120} step={1} validate={must} helperText={false} className="short" /><Day source="inForceFrom" label="From" isRequired /></Adding>
      </header>
      {!data && !error && <SkeletonRows rows={1} />}
      <ul>{data?.assuranceStandards.nodes.map((one) => <li key={one.id}><div><span className="name">{sayStandard(one)}<small>from {sayDay(one.inForceFrom)}{one.setBy && ` · set by ${one.setBy.name}`}</small></span></div></li>)}</ul>
    </ListSheet>
  );
}
