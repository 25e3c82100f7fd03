import type { ReactNode } from "react";
import { BooleanInput, NumberInput, required } from "react-admin";
import { Adding } from "../administration/Adding";
import { change } from "../frame/choices/act";
import { Line } from "../frame/forms/fields";
import { Refusal } from "../frame/choices/Refusal";
import type { Question } from "../frame/data/documents";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { codeFrom } from "./code";
import { absenceKinds, findingCategories, findingOutcomes, type Entry } from "./documents";
import { entryActs, type ListName } from "./entryActs";
import { EntryRow } from "./EntryRow";
import { ListSheet } from "./listStyles";

interface Props {
  readonly list: ListName;
  readonly title: string;
  readonly about: string;
  readonly asks: Question<object, { readonly [name: string]: { readonly nodes: readonly Entry[] } }>;
  readonly adds: ReactNode | false;
}

/** A list of the office’s own: what it is for, what can be added, its entries. */
export function Terms({ list, title, about, asks, adds }: Props) {
  const { data, error } = useQuestion(asks, {});
  const entries = data && Object.values(data)[0]?.nodes;
  const acts = entryActs(list);
  return (
    <ListSheet aria-label={title}>
      <header>
        <div><h2>{title}</h2><p>{about}</p></div>
        {adds}
      </header>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={4} />}
      <ul className="short">{entries?.map((entry) => <li key={entry.id} data-over={!entry.isActive}><div><EntryRow entry={entry} acts={acts} /></div></li>)}</ul>
      {entries?.length === 0 && <EmptyState title="Nothing in this list yet">An import brings in what it finds; the rest is added here.</EmptyState>}
    </ListSheet>
  );
}

const [addCategory, addOutcome, addAbsenceKind] = [change("addFindingCategory"), change("addFindingOutcome"), change("addAbsenceKind")];

const Called = () => (
  <>
    <Line source="label" label="What it is called" isRequired />
    <Line source="code" label="Code" help="Capitals, digits and underscores. It never changes. Left empty, it is made of the name." />
  </>
);
const coded = ({ label, code, ...typed }: Record<string, unknown>) => ({ ...typed, label, code: code ?? codeFrom(String(label)) });

/** What a finding is about (PO-64). */
export const Categories = ({ mayManage }: { readonly mayManage: boolean }) => (
  <Terms list="FindingCategory" title="Finding categories" about="What a head of complaint is about." asks={findingCategories as never}
    adds={mayManage && <Adding label="Add a category" command={addCategory} input={coded} done="Added."><Called /></Adding>} />
);

/** How a finding may come out. */
export const Outcomes = ({ mayManage }: { readonly mayManage: boolean }) => (
  <Terms list="FindingOutcome" title="Finding outcomes" about="How a head of complaint may be decided, and how grave that is." asks={findingOutcomes as never}
    adds={mayManage && (
      <Adding label="Add an outcome" command={addOutcome} input={({ isUpheld, ...typed }) => ({ ...coded(typed), isUpheld: isUpheld === true })} defaults={{ severity: 1 }} done="Added.">
        <Called />
        <NumberInput source="severity" label="Gravity, 0 to 9" min={0} max={9} step={1} helperText="0 is nothing wrong." validate={required()} fullWidth />
        <BooleanInput source="isUpheld" label="It upholds the complaint" helperText={false} />
      </Adding>
    )} />
);

/** Why people are away; only they and whoever leads them read it of anybody (CS-22). */
export const AbsenceKinds = ({ mayManage }: { readonly mayManage: boolean }) => (
  <Terms list="AbsenceKind" title="Kinds of absence" about="Why somebody is away. It is read by them and by whoever leads them." asks={absenceKinds as never}
    adds={mayManage && (
      <Adding label="Add a kind of absence" command={addAbsenceKind} input={({ isAskedFor, ...typed }) => ({ ...typed, isAskedFor: isAskedFor === true })} done="Added.">
        <Line source="name" label="What it is called" isRequired />
        <BooleanInput source="isAskedFor" label="It is asked for and agreed" helperText="Off: it is recorded as it happens, such as sickness." />
      </Adding>
    )} />
);
