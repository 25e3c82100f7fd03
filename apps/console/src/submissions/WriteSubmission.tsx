import { Button } from "@mui/material";
import { complexities } from "@remit/domain/authority/labels";
import { useQueryClient } from "@tanstack/react-query";
import { ArrayInput, Form, ResourceContextProvider, SimpleFormIterator, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { Link, useNavigate, useParams } from "react-router";
import { change, onIt } from "../frame/choices/act";
import { FieldErrors } from "../frame/choices/FieldErrors";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useCommand } from "../frame/data/useCommand";
import { useRecord } from "../frame/data/useRecord";
import { Day, Fields, Label, Line, Lines, List, tidy } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { SkeletonRecord } from "../frame/record/Skeletons";
import type { SubmissionRecord } from "./records";

const write = change("writeSubmission");
interface Typed { readonly title?: string; readonly speaksFor?: string; readonly speaksAgainst?: string }
const whole = (options: readonly Typed[] | null | undefined) => (options ?? []).filter(({ title }) => title?.trim()).map(({ title = "", speaksFor, speaksAgainst }) => ({ title, speaksFor: speaksFor ?? "", speaksAgainst: speaksAgainst ?? "" }));
const texts = ["summary", "recommendation", "risk", "asks", "draft"] as const;
/** What was emptied is sent as empty, so that it is not kept. */
const inputOf = ({ issues, options, complexity, ...typed }: FieldValues, record: SubmissionRecord) =>
  ({ ...onIt(record), ...typed, ...Object.fromEntries(texts.map((name) => [name, (typed[name] as string | null | undefined) ?? ""])), complexity: Number(complexity), issues: tidy(issues as string[]), options: whole(options as Typed[]) });
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

/** Where the pack is written, all of it on one page (PO-73). */
export default function WriteSubmission() {
  const { id = "" } = useParams();
  const { data, error } = useRecord<SubmissionRecord>("submissions", id);
  const [run, { isPending, refusal, forget }] = useCommand(write);
  const [navigate, notify, queries] = [useNavigate(), useNotify(), useQueryClient()];
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonRecord />;
  const submit = async (typed: FieldValues) => {
    if ((await run(inputOf(typed, data))) === undefined) return;
    notify("Saved.");
    void navigate(`/submissions/${id}/show`);
  };
  return (
    <Page title={`Write ${data.reference}`} intro={<>{data.title} · <Link to={`/submissions/${id}/show`}>back to the record</Link></>}>
      <Form noValidate onSubmit={submit} defaultValues={defaultsOf(data)} disableInvalidFormNotification>
        <div style={{ maxWidth: 760 }}>
          <PackFields />
          <FieldErrors of={refusal} />
          <Refusal of={refusal} onReload={() => { void queries.invalidateQueries(); forget(); }} />
          <div style={{ marginTop: 18 }}><Button type="submit" variant="contained" loading={isPending} loadingPosition="start">Save the pack</Button></div>
        </div>
      </Form>
    </Page>
  );
}
