import { submissionTermKinds } from "@remit/domain/submissions/labels";
import { NumberInput } from "react-admin";
import { Adding } from "../administration/Adding";
import { act, change, onIt } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, Line, today } from "../frame/forms/fields";
import { SkeletonRows } from "../frame/record/Skeletons";
import { sayDay } from "../frame/words/dates";
import { codeFrom } from "../reference-data/code";
import type { Entry } from "../reference-data/documents";
import { EntryRow } from "../reference-data/EntryRow";
import { ListSheet } from "../reference-data/listStyles";
import { listsQuestion } from "./documents";

const [addTerm, setStandards] = [change("addSubmissionTerm"), change("setSubmissionStandards")];
const acts = { retireSubmissionTerm: act<Entry>({ command: change("retireSubmissionTerm", "NamedInput"), asks: ({ name }) => <p>“{name}” stays on old submissions, and no longer counts for new ones.</p>, input: (_, entry) => onIt(entry), done: "Retired." }) };
const Whole = ({ source, label }: { readonly source: string; readonly label: string }) => <NumberInput source={source} label={label} min={1} step={1} className="short" helperText={false} />;

const Adds = ({ now }: { readonly now: object | undefined }) => (
  <>
    <Adding label="Add to the checklist or reasons" command={addTerm} done="Added." defaults={{ kind: "CHECKLIST", inUseFrom: today() }} input={({ label, ...typed }) => ({ ...typed, label, code: codeFrom(String(label)) })}>
      <Label source="kind" label="Which list" of={submissionTermKinds} isRequired />
      <Line source="label" label="What it is called" isRequired />
      <Day source="inUseFrom" label="In use from" />
    </Adding>{" "}
    <Adding label="Set how long and how many" command={setStandards} done="Set." defaults={{ ...now, inForceFrom: today() }}>
      <Day source="inForceFrom" label="From" isRequired />
      <Whole source="assessWorkingDays" label="Working days to assess" />
      <Whole source="sampleOneIn" label="Straightforward ones checked: one in" />
    </Adding>
  </>
);

/** The readiness checklist, the reasons for a return, and the standards, each in use from a date (PO-03, PO-10, PO-12). */
export function SubmissionLists({ mayManage }: { readonly mayManage: boolean }) {
  const { data, error } = useQuestion(listsQuestion, {});
  const standards = data?.submissionStandards.nodes ?? [];
  return (
    <ListSheet aria-label="Submissions">
      <header>
        <div><h2>Submissions</h2><p>What must be met before a principal reads, why something goes back, and how long an assessment takes.</p></div>
        {mayManage && <Adds now={standards[0]} />}
      </header>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={4} />}
      {standards.map((one) => <p key={one.inForceFrom}>From {sayDay(one.inForceFrom)}: assessed within {one.assessWorkingDays} working days; one in {one.sampleOneIn} straightforward submissions is checked by a second person.</p>)}
      {Object.entries(submissionTermKinds).map(([kind, label]) => (
        <section key={kind} aria-label={label} style={{ marginTop: 18 }}>
          <h3>{label}</h3>
          <ul className="short">{(data?.submissionTerms.nodes ?? []).filter((one) => one.kind === kind).map((one) => <li key={one.id} data-over={one.inUseTo !== null}><div><EntryRow entry={{ ...one, isActive: one.inUseTo === null }} acts={acts} /></div></li>)}</ul>
        </section>
      ))}
    </ListSheet>
  );
}
