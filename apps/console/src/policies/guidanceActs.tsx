import type { continuityActions, guidanceActions, processMapActions } from "@remit/domain/policies/guidance";
import { AutocompleteInput, NumberInput, required, type RaRecord } from "react-admin";
import type { FieldValues } from "react-hook-form";
import type { Beginning } from "../briefings/beginnings";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { colleagues, Day, Line, Lines, Pick, PickMany, Reason } from "../frame/forms/fields";
import { teams } from "../rota/documents";
import type { ArrangementRecord, GuidanceRecord, MapRecord } from "./records";

const must = required();
const titled = ({ title }: RaRecord): string => title as string;
const GuidanceFields = () => (
  <>
    <Line source="title" label="What it is about" isRequired />
    <Lines source="text" label="What it says" rows={8} />
    <Line source="href" label="Or where it can be read" help="A link that begins with https://." />
    <Pick source="ownerId" label="Who maintains it" {...colleagues} isRequired />
    <NumberInput source="lookEveryMonths" label="Looked at every … months" min={1} max={60} step={1} defaultValue={12} validate={must} helperText={false} className="short" />
    <PickMany source="mapIds" label="Process maps to which it leads" from="process-maps" />
  </>
);
const withMaps = ({ mapIds, ...typed }: FieldValues) => ({ ...typed, mapIds: (mapIds as string[] | null | undefined) ?? [] });
const MapFields = () => (
  <>
    <Line source="name" label="What it is called" isRequired />
    <Line source="href" label="Where it can be seen" isRequired help="A link that begins with https://." />
    <Pick source="firstMaintainerId" label="Who maintains it" {...colleagues} isRequired />
    <Pick source="secondMaintainerId" label="Who maintains it with them" {...colleagues} isRequired help="Another person." />
  </>
);
const ArrangementFields = () => <><Line source="name" label="What it is for" isRequired /><Lines source="text" label="What is done" rows={5} isRequired /><Pick source="ownerId" label="Who owns it" {...colleagues} isRequired /></>;
function Team() {
  const { data } = useQuestion(teams, {});
  return <AutocompleteInput source="teamId" label="Or with which team" choices={[...data?.teams.nodes ?? []]} helperText={false} fullWidth openText="Open the list" closeText="Close the list" clearText="Clear" noOptionsText="No such team. Try other words." />;
}
const inUse = { state: { eq: "IN_USE" } } as const;

/** How guidance, maps, arrangements and the log of a talk begin. */
export const guidanceBeginnings = {
  addGuidance: { field: "guidanceItem", command: change("addGuidance", undefined, "guidanceItem { id }"), asks: <GuidanceFields /> },
  addProcessMap: { field: "processMap", command: change("addProcessMap", undefined, "processMap { id }"), asks: <MapFields /> },
  addArrangement: { field: "continuityArrangement", command: change("addContinuityArrangement", undefined, "continuityArrangement { id }"), asks: <><ArrangementFields /><Day source="reviewOn" label="To be reviewed on" isRequired /></> },
  logTalk: {
    field: "guidanceDiscussion", command: change("logGuidanceDiscussion", undefined, "guidanceDiscussion { id }"),
    asks: <><p>Only you and those who were there read this.</p><Pick source="staffId" label="With whom, in a one-to-one" {...colleagues} /><Team /><Day source="heldOn" label="When" isRequired /><PickMany source="itemIds" label="Guidance that you went over" from="guidance" name={titled} filter={inUse} /><Lines source="note" label="What there is to say about it" /></>,
  },
} as const satisfies Readonly<Record<string, Beginning>>;

/** What can be done with each; an action that the law renames no longer compiles here. */
export const guidanceActs = {
  lookAtGuidance: act<GuidanceRecord>({ command: change("lookAtGuidance"), asks: <Lines source="note" label="What you found" help="Nothing need be said where all of it is still right." />, done: "On record." }),
  writeGuidance: act<GuidanceRecord>({ command: change("writeGuidance"), asks: <GuidanceFields />, defaults: ({ title, text, href, owner, lookEveryMonths, maps }) => ({ title, text, href, ownerId: owner?.id, lookEveryMonths, mapIds: maps.nodes.map(({ map }) => map.id) }), input: (typed, record) => ({ ...onIt(record), ...withMaps(typed) }), done: "Changed." }),
  withdrawGuidance: act<GuidanceRecord>({ command: change("withdrawGuidance", "WithReasonInput"), asks: <Reason />, done: "Withdrawn." }),
} satisfies Readonly<Record<keyof typeof guidanceActions, Act<GuidanceRecord>>>;
export const mapActs = {
  writeProcessMap: act<MapRecord>({ command: change("writeProcessMap"), asks: <MapFields />, defaults: ({ name, href, firstMaintainer, secondMaintainer }) => ({ name, href, firstMaintainerId: firstMaintainer?.id, secondMaintainerId: secondMaintainer?.id }), done: "Changed." }),
} satisfies Readonly<Record<keyof typeof processMapActions, Act<MapRecord>>>;
export const arrangementActs = {
  reviewContinuityArrangement: act<ArrangementRecord>({ command: change("reviewContinuityArrangement"), asks: <><Lines source="note" label="What you found" isRequired /><Day source="reviewOn" label="To be reviewed next on" isRequired /></>, done: "Reviewed." }),
  writeContinuityArrangement: act<ArrangementRecord>({ command: change("writeContinuityArrangement"), asks: <ArrangementFields />, defaults: ({ name, text, owner }) => ({ name, text, ownerId: owner?.id }), done: "Changed." }),
} satisfies Readonly<Record<keyof typeof continuityActions, Act<ArrangementRecord>>>;
