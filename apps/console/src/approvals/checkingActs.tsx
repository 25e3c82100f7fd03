import { checkingLevels } from "@remit/domain/approvals/labels";
import type { checkingActions } from "@remit/domain/approvals/checking";
import { longestCoverWait } from "@remit/domain/approvals/cover-wait";
import { FormDataConsumer, NumberInput, required, SelectInput } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { act, change } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, today } from "../frame/forms/fields";
import { nameOfLine, type CheckingLine } from "./checkingLines";
import { whatCanBeChecked } from "./documents";

/** Every change of what must be checked, and of the wait before cover, by the API's name of it. */
export const commands = { addCheckingRequirement: change("addCheckingRequirement"), endCheckingRequirement: change("endCheckingRequirement"), setCoverWait: change("setCoverWait") } as const;

const must = required();
const abouts = { areaId: "Requests of an area of work", subAreaId: "Requests of a part of an area", letterKindId: "Letters of a kind" } as const;

/** The thing itself, from the list that fits. */
function Thing({ about }: { readonly about: keyof typeof abouts }) {
  const { data } = useQuestion(whatCanBeChecked, {});
  const areas = data?.workAreas.nodes ?? [];
  const lists = {
    areaId: areas, letterKindId: data?.letterKinds.nodes ?? [],
    subAreaId: areas.flatMap(({ name: area, subAreas }) => subAreas.nodes.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name: `${area}: ${name}` }))),
  };
  return <SelectInput source={about} label={about === "letterKindId" ? "Kind of letter" : "Area of work"} choices={[...lists[about]]} validate={must} helperText={false} fullWidth />;
}

/** A line: of what, by whom, from when until when (WM-55). */
export const LineFields = () => (
  <>
    <Label source="about" label="What is to be checked" of={abouts} isRequired />
    <FormDataConsumer>{({ formData }) => (formData["about"] in abouts ? <Thing key={formData["about"] as string} about={formData["about"] as keyof typeof abouts} /> : null)}</FormDataConsumer>
    <Label source="level" label="Checked by" of={checkingLevels} isRequired />
    <Day source="fromOn" label="From" isRequired help="Today or later. What is referred before is judged as it was then." />
    <Day source="toOn" label="Until" help="Leave it empty while no end is set." />
  </>
);
export const lineInput = ({ about, level, fromOn, toOn, ...typed }: FieldValues) => ({ [about as string]: typed[about as string] as unknown, level, fromOn, toOn });

/** How long approvals wait for somebody who is away (WM-64). */
export const WaitFields = () => (
  <>
    <NumberInput source="workingDays" label="Working days" min={0} max={longestCoverWait} step={1} validate={must} helperText="0 passes it on at once." fullWidth />
    <Day source="startsOn" label="From" isRequired help="Today or later." />
  </>
);

export const checkingActs = {
  endCheckingRequirement: act<CheckingLine>({ command: commands.endCheckingRequirement, asks: (line) => <><p>“{nameOfLine(line)}” is no longer checked after that day. What was referred under it stays referred.</p><Day source="toOn" label="Last day" isRequired /></>, defaults: () => ({ toOn: today() }), done: "It ends on that day." }),
} satisfies Readonly<Record<keyof typeof checkingActions, Act<CheckingLine>>>;
