import { stepStages } from "@remit/domain/steps/labels";
import { useMemo } from "react";
import { BooleanInput, NumberInput, required, SelectInput } from "react-admin";
import { Adding } from "../administration/Adding";
import { change } from "../frame/choices/act";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, Line, today } from "../frame/forms/fields";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { sayDay } from "../frame/words/dates";
import { ListSheet } from "../reference-data/listStyles";
import { allSteps, areas } from "./documents";
import type { Step } from "./records";
import { listActs } from "./stepActs";

const must = required();
const add = change("addCaseStep");

function StepFields() {
  const { data } = useQuestion(areas, {});
  return (
    <>
      <Line source="wording" label="What is to be done" isRequired />
      <Line source="basis" label="Where it comes from" help="The rule, the guidance or the law." />
      <SelectInput source="areaId" label="For cases with work of" choices={[...(data?.workAreas.nodes ?? [])]} emptyText="Every case" helperText={false} fullWidth />
      <Label source="before" label="When" of={stepStages} isRequired />
      <BooleanInput source="isRequired" label="The case waits for it" helperText={false} />
      <NumberInput source="ordinal" label="Place in the list" min={1} max={100} step={1} validate={must} helperText={false} className="short" />
      <Day source="inUseFrom" label="For cases received from" isRequired />
    </>
  );
}

const about = ({ area, before, isRequired, basis, inUseFrom, inUseTo }: Step) =>
  [area ? `cases with ${area.name.toLowerCase()}` : "every case", `received from ${sayDay(inUseFrom)}${inUseTo ? ` until ${sayDay(inUseTo)}` : ""}`, stepStages[before].toLowerCase(), ...(isRequired ? [] : ["if it helps"]), ...(basis ? [basis] : [])].join(" · ");

const StepLine = ({ of }: { readonly of: Step }) => (
  <li data-over={of.inUseTo !== null} aria-label={of.wording}><div>
    <span className="name">{of.ordinal}. {of.wording}<small>{about(of)}</small></span>
    <span className="acts"><Choices record={{ ...of, choices: of.choices.filter((one) => one.allowed) }} acts={listActs} first={null} /></span>
  </div></li>
);

/** The steps of each kind of case, as the office keeps them (CS-04). */
export function StepsSheet() {
  const { data, error, refetch } = useQuestion(allSteps, {});
  useChanged(useMemo(() => ["organisation"], []), () => void refetch());
  return (
    <ListSheet aria-label="Steps of cases">
      <header>
        <div><h2>Steps of cases</h2><p>A case goes through the steps that were in use when it was received: those of every case, and those of the areas of its requests.</p></div>
        <Adding label="Add a step" command={add} defaults={{ inUseFrom: today(), before: "DECIDING", isRequired: true, ordinal: 1 }} done="Cases received from that day on go through it."><StepFields /></Adding>
      </header>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={4} />}
      <ul>{data?.caseSteps.nodes.map((one) => <StepLine key={one.id} of={one} />)}</ul>
      {data?.caseSteps.nodes.length === 0 && <EmptyState title="No steps yet">Until a step is added, a case is decided and closed by the rules of casework alone.</EmptyState>}
    </ListSheet>
  );
}
