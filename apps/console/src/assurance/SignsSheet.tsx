import { indicatorMatters } from "@remit/domain/assurance/labels";
import { useMemo } from "react";
import { Adding } from "../administration/Adding";
import { change } from "../frame/choices/act";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, Line, today } from "../frame/forms/fields";
import { useChanged } from "../frame/live/useChanged";
import { sayDay } from "../frame/words/dates";
import { ListSheet } from "../reference-data/listStyles";
import { kindsOfSign } from "./documents";
import { signKindActs } from "./signActs";

const add = change("addIndicatorKind");

/** The signs of risk and of possible fraud that the office looks out for (CS-15). */
export function SignsSheet() {
  const { data, error, refetch } = useQuestion(kindsOfSign, {});
  useChanged(useMemo(() => ["organisation"], []), () => void refetch());
  return (
    <ListSheet aria-label="Signs of risk and fraud">
      <header>
        <div><h2>Signs of risk and fraud</h2><p>What people look out for on every case. What was noted stays as it was.</p></div>
        <Adding label="Add a sign" command={add} defaults={{ inUseFrom: today() }} done="It can be noted from that day."><Line source="name" label="What it is called" isRequired /><Label source="matter" label="What it points to" of={indicatorMatters} isRequired /><Day source="inUseFrom" label="From" isRequired /></Adding>
      </header>
      <Refusal of={refusalIn(error)} />
      <ul>{data?.indicatorKinds.nodes.map((one) => (
        <li key={one.id} data-over={!one.isInUse}><div>
          <span className="name">{one.name}<small>{indicatorMatters[one.matter]} · from {sayDay(one.inUseFrom)}{one.inUseTo && ` to ${sayDay(one.inUseTo)}`}</small></span>
          <span className="acts"><Choices record={{ ...one, choices: one.choices.filter(({ allowed }) => allowed) }} acts={signKindActs} first={null} /></span>
        </div></li>
      ))}</ul>
    </ListSheet>
  );
}
