import { gql } from "@apollo/client";
import { reviewTermKinds } from "@remit/domain/reviews/labels";
import { BooleanInput, NumberInput } from "react-admin";
import { Adding } from "../administration/Adding";
import { act, change, onIt } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { question } from "../frame/data/documents";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, Line, today } from "../frame/forms/fields";
import { SkeletonRows } from "../frame/record/Skeletons";
import { sayDay } from "../frame/words/dates";
import { codeFrom } from "../reference-data/code";
import type { Entry } from "../reference-data/documents";
import { EntryRow } from "../reference-data/EntryRow";
import { ListSheet } from "../reference-data/listStyles";

interface Standards {
  readonly inForceFrom: string;
  readonly windowMonths: number;
  readonly acknowledgeWorkingDays: number;
  readonly triageWorkingDays: number;
  readonly replyWorkingDays: number;
  readonly longStopMonths: number;
}
type Term = Omit<Entry, "isActive"> & { readonly kind: keyof typeof reviewTermKinds; readonly inUseTo: string | null };
const keptLists = question<object, { reviewTerms: { nodes: readonly Term[] }; reviewStandards: { nodes: readonly Standards[] } }>(gql(`query ReviewLists {
  reviewTerms(first: 200) { nodes { id version kind name: label code inUseTo choices { action label allowed because } } }
  reviewStandards(first: 20) { nodes { inForceFrom windowMonths acknowledgeWorkingDays triageWorkingDays replyWorkingDays longStopMonths } } }`));

const [addTerm, setStandards] = [change("addReviewTerm"), change("setReviewStandards")];
const acts = { retireReviewTerm: act<Entry>({ command: change("retireReviewTerm", "NamedInput"), asks: ({ name }) => <p>“{name}” stays on old reviews and cannot be chosen for new ones.</p>, input: (_, entry) => onIt(entry), done: "Retired." }) };
const pence = (pounds: unknown) => (pounds == null ? null : Math.round(Number(pounds) * 100));
const Days = ({ source, label }: { readonly source: keyof Standards; readonly label: string }) => <NumberInput source={source} label={label} min={1} step={1} className="short" helperText={false} />;

const AddEntry = () => (
  <Adding
    label="Add an entry" command={addTerm} done="Added." defaults={{ kind: "GROUND", inUseFrom: today() }}
    input={({ label, code, isUpheld, fromPounds, toPounds, ...typed }) => ({ ...typed, label, code: code ?? codeFrom(String(label)), isUpheld: isUpheld === true, fromPence: pence(fromPounds), toPence: pence(toPounds) })}
  >
    <Label source="kind" label="Which list" of={reviewTermKinds} isRequired />
    <Line source="label" label="What it is called" isRequired />
    <Day source="inUseFrom" label="In use from" />
    <BooleanInput source="isUpheld" label="An outcome that upholds the request" helperText={false} />
    <NumberInput source="fromPounds" label="A severity band: from, in pounds" min={0} className="short" helperText={false} />
    <NumberInput source="toPounds" label="A severity band: to, in pounds" min={0} className="short" helperText={false} />
  </Adding>
);

const SetStandards = ({ now }: { readonly now: Standards | undefined }) => (
  <Adding label="Set the standards" command={setStandards} done="Set. Reviews that are under way keep theirs." defaults={{ ...now, inForceFrom: today() }}>
    <Day source="inForceFrom" label="For requests received from" isRequired />
    <Days source="windowMonths" label="Months in which to ask" />
    <Days source="acknowledgeWorkingDays" label="Working days to acknowledge" />
    <Days source="triageWorkingDays" label="Working days to triage" />
    <Days source="replyWorkingDays" label="Working days to reply" />
    <Days source="longStopMonths" label="Months until the court's last day" />
  </Adding>
);

const sayStandards = (one: Standards) => `From ${sayDay(one.inForceFrom)}: ask within ${one.windowMonths} months; acknowledged in ${one.acknowledgeWorkingDays}, triaged in ${one.triageWorkingDays} and answered in ${one.replyWorkingDays} working days; a court may be asked within ${one.longStopMonths} months.`;

/** What reviews choose from, and the standards that they go by (PO-40, PO-64). */
export function ReviewLists({ mayManage }: { readonly mayManage: boolean }) {
  const { data, error } = useQuestion(keptLists, {});
  const [terms, standards] = [data?.reviewTerms.nodes ?? [], data?.reviewStandards.nodes ?? []];
  return (
    <ListSheet aria-label="Reviews">
      <header>
        <div><h2>Reviews</h2><p>What a review of our decision chooses from, and how long it may take.</p></div>
        {mayManage && <><AddEntry /> <SetStandards now={standards[0]} /></>}
      </header>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={4} />}
      {standards.map((one) => <p key={one.inForceFrom}>{sayStandards(one)}</p>)}
      {Object.entries(reviewTermKinds).map(([kind, label]) => (
        <section key={kind} aria-label={label} style={{ marginTop: 18 }}>
          <h3>{label}</h3>
          <ul className="short">{terms.filter((one) => one.kind === kind).map((one) => <li key={one.id} data-over={one.inUseTo !== null}><div><EntryRow entry={{ ...one, isActive: one.inUseTo === null }} acts={acts} /></div></li>)}</ul>
        </section>
      ))}
    </ListSheet>
  );
}
