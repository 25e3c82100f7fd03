import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { Form, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { useNavigate } from "react-router";
import { Shown } from "../frame/record/Shown";
import { change, onIt } from "../frame/choices/act";
import { FieldErrors } from "../frame/choices/FieldErrors";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { Fields, Line, Lines } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import type { PaperRecord } from "./records";

const write = change("writePaper");

function Editor({ of }: { readonly of: PaperRecord }) {
  const navigate = useNavigate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [run, { isPending, refusal }] = useCommand(write);
  const away = `/meeting-papers/${of.id}/show`;
  const save = async ({ title, text }: FieldValues) => {
    if (!(await run({ ...onIt(of), title, text: text ?? "" }))) return void queries.invalidateQueries();
    notify("Saved.");
    void navigate(away);
  };
  return (
    <Page title={`Paper for ${of.meeting?.reference ?? "a meeting"}`} intro={of.work?.why ?? "Say first what the meeting is asked to do."}>
      <Form noValidate onSubmit={save} defaultValues={{ title: of.title, text: of.text ?? "" }}>
        <div style={{ maxWidth: 760 }}>
          <Fields><Line source="title" label="Title" isRequired /><Lines source="text" label="What it says" rows={16} /></Fields>
          <FieldErrors of={refusal} />
          <Refusal of={refusal} />
          <div style={{ display: "flex", gap: 12, marginTop: 18 }}>
            <Button type="submit" variant="contained" loading={isPending} loadingPosition="start">Save</Button>
            <Button onClick={() => void navigate(away)}>Back without saving</Button>
          </div>
        </div>
      </Form>
    </Page>
  );
}

/** Where a paper for a meeting is written. */
export default function PaperEditor() {
  return <Shown<PaperRecord> of="meeting-papers">{(data) => <Editor key={data.id} of={data} />}</Shown>;
}
