import { complexities } from "@remit/domain/authority/labels";
import { ArrayInput, ResourceContextProvider, SimpleFormIterator } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { change } from "../frame/choices/act";
import { Day, Fields, Label, Line, Lines, List, tidy } from "../frame/forms/fields";
import { WritingPage } from "../frame/forms/WritingPage";
import { Shown } from "../frame/record/Shown";
import type { SubmissionRecord } from "./records";

const write = change("writeSubmission");
interface Typed { readonly title?: string; readonly speaksFor?: string; readonly speaksAgainst?: string }
const whole = (options: readonly Typed[] | null | undefined) => (options ?? []).filter(({ title }) => title?.trim()).map(({ title = "", speaksFor, speaksAgainst }) => ({ title, speaksFor: speaksFor ?? "", speaksAgainst: speaksAgainst ?? "" }));
const texts = ["summary", "recommendation", "risk", "asks", "draft"] as const;
/** What was emptied is sent as empty, so that it is not kept. */
const inputOf = ({ issues, options, complexity, ...typed }: FieldValues) =>
  ({ ...typed, ...Object.fromEntries(texts.map((name) => [name, (typed[name] as string | null | undefined) ?? ""])), complexity: Number(complexity), issues: tidy(issues as string[]), options: whole(options as Typed[]) });
const defaultsOf = ({ title, complexity, summary, issues, options, recommendation, risk, draft, asks, decideBy }: SubmissionRecord) =>
  ({ title, complexity: String(complexity), summary, issues, options: options?.length ? options : [{}, {}], recommendation, risk, draft, asks, decideBy });

const PackFields = () => (
  <Fields>
    <Line source="title" label="What it is about" isRequired />
    <Label source="complexity" label="How complex it is" of={complexities} isRequired />
    <Lines source="asks" label="What is asked of the principal" rows={2} />
    <Day source="decideBy" label="Decision asked for by" />
    <Lines source="summary" label="In short" rows={5} />
    <List source="issues" label="The issues to decide" />
    <ResourceContextProvider value="submissions">
      <ArrayInput source="options" label="Options, side by side" helperText={false}>
        <SimpleFormIterator disableReordering disableClear fullWidth><Line source="title" label="The course" /><Lines source="speaksFor" label="What speaks for it" rows={2} /><Lines source="speaksAgainst" label="What speaks against it" rows={2} /></SimpleFormIterator>
      </ArrayInput>
    </ResourceContextProvider>
    <Lines source="recommendation" label="Recommendation" rows={3} />
    <Lines source="risk" label="Risk: what could go wrong, and how grave it would be" rows={3} />
    <Lines source="draft" label="The reply or paper to be agreed, if there is one" rows={5} />
  </Fields>
);

const Editor = ({ of }: { readonly of: SubmissionRecord }) => (
  <WritingPage
    title={`Write ${of.reference}`} intro={of.title} record={of} command={write} away={`/submissions/${of.id}/show`}
    begun={defaultsOf(of)} input={inputOf} save="Save the pack"
  >
    <PackFields />
  </WritingPage>
);

/** Where the pack is written, all of it on one page (PO-73). */
export default function WriteSubmission() {
  return <Shown<SubmissionRecord> of="submissions">{(data) => <Editor key={data.id} of={data} />}</Shown>;
}
