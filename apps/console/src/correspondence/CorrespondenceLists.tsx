import { gql } from "@apollo/client";
import { correspondenceTermKinds } from "@remit/domain/correspondence/labels";
import { NumberInput, SelectInput } from "react-admin";
import { Adding } from "../administration/Adding";
import { act, change, onIt } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { question } from "../frame/data/documents";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, Line, today } from "../frame/forms/fields";
import { SkeletonRows } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { codeFrom } from "../reference-data/code";
import type { Entry } from "../reference-data/documents";
import { EntryRow } from "../reference-data/EntryRow";
import { ListSheet } from "../reference-data/listStyles";

interface Standard {
  readonly id: string;
  readonly natureCode: string | null;
  readonly inForceFrom: string;
  readonly acknowledgeWorkingDays: number;
  readonly replyWorkingDays: number;
}
type Term = Omit<Entry, "isActive"> & { readonly kind: keyof typeof correspondenceTermKinds; readonly inUseTo: string | null };
const keptLists = question<object, { correspondenceTerms: { nodes: readonly Term[] }; correspondenceStandards: { nodes: readonly Standard[] } }>(gql(`query CorrespondenceLists {
  correspondenceTerms(first: 200) { nodes { id version kind name: label code inUseTo choices { action label allowed because } } }
  correspondenceStandards(first: 100) { nodes { id natureCode inForceFrom acknowledgeWorkingDays replyWorkingDays } } }`));

const [addTerm, setStandard] = [change("addCorrespondenceTerm"), change("setCorrespondenceStandard")];
const acts = { retireCorrespondenceTerm: act<Entry>({ command: change("retireCorrespondenceTerm", "NamedInput"), asks: ({ name }) => <p>“{name}” stays on what came in before and cannot be chosen for what is new.</p>, input: (_, entry) => onIt(entry), done: "Retired." }) };
const Days = ({ source, label }: { readonly source: keyof Standard; readonly label: string }) => <NumberInput source={source} label={label} min={1} step={1} className="short" helperText={false} />;

const AddEntry = () => (
  <Adding label="Add an entry for the post" command={addTerm} done="Added." defaults={{ kind: "NATURE" }} input={({ label, code, ...typed }) => ({ ...typed, label, code: code ?? codeFrom(String(label)) })}>
    <Label source="kind" label="Which list" of={correspondenceTermKinds} isRequired />
    <Line source="label" label="What it is called" isRequired />
  </Adding>
);
const SetStandard = ({ natures }: { readonly natures: readonly Term[] }) => (
  <Adding label="Set a service standard" command={setStandard} done="Set. What came in before keeps its dates." defaults={{ inForceFrom: today(), acknowledgeWorkingDays: 3, replyWorkingDays: 15 }}>
    <SelectInput source="natureCode" label="For what" choices={natures.filter(({ inUseTo }) => inUseTo === null).map(({ code, name }) => ({ id: code, name }))} emptyText="Everything that has no standard of its own" helperText={false} fullWidth />
    <Day source="inForceFrom" label="For what is received from" isRequired />
    <Days source="acknowledgeWorkingDays" label="Working days to acknowledge" />
    <Days source="replyWorkingDays" label="Working days to reply" />
  </Adding>
);

/** What the post is sorted by, and how long the office gives itself for it, each from a date on (PO-21, PO-64, CS-28). */
export function CorrespondenceLists({ mayManage }: { readonly mayManage: boolean }) {
  const { data, error } = useQuestion(keptLists, {});
  const [terms, standards] = [data?.correspondenceTerms.nodes ?? [], data?.correspondenceStandards.nodes ?? []];
  const natures = terms.filter(({ kind }) => kind === "NATURE");
  const called = (code: string | null) => (code === null ? "Everything else" : natures.find((one) => one.code === code)?.name ?? code);
  return (
    <ListSheet aria-label="Correspondence">
      <header>
        <div><h2>Correspondence</h2><p>What comes in is sorted by these lists, and answered by these standards.</p></div>
        {mayManage && <><AddEntry /> <SetStandard natures={natures} /></>}
      </header>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={4} />}
      <section aria-label="Service standards" style={{ marginTop: 12 }}>
        <h3>Service standards</h3>
        <ul className="short">{standards.map((one) => <li key={one.id}>{called(one.natureCode)}, from {sayDay(one.inForceFrom)}: acknowledged in {count(one.acknowledgeWorkingDays, "working day")}, answered in {one.replyWorkingDays}</li>)}</ul>
      </section>
      {Object.entries(correspondenceTermKinds).map(([kind, label]) => (
        <section key={kind} aria-label={label} style={{ marginTop: 18 }}>
          <h3>{label}</h3>
          <ul className="short">{terms.filter((one) => one.kind === kind).map((one) => <li key={one.id} data-over={one.inUseTo !== null}><div><EntryRow entry={{ ...one, isActive: one.inUseTo === null }} acts={acts} /></div></li>)}</ul>
        </section>
      ))}
    </ListSheet>
  );
}
