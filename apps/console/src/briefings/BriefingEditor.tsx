import { Button } from "@mui/material";
import { briefingParts, markings, type BriefingPart } from "@remit/domain/briefings/labels";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { useNavigate } from "react-router";
import { change, onIt } from "../frame/choices/act";
import { FieldErrors } from "../frame/choices/FieldErrors";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { Fields, Label, Lines } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import type { BriefingRecord } from "./records";
import { Shown } from "../frame/record/Shown";

const parts = Object.entries(briefingParts) as [BriefingPart, string][];
const write = change("writeBriefing");

function Editor({ of }: { readonly of: BriefingRecord }) {
  const navigate = useNavigate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [begun] = useState(() => ({ ...Object.fromEntries(parts.map(([part]) => [part, of[part]])), marking: of.marking }));
  const [run, { isPending, refusal }] = useCommand(write);
  const away = `/briefings/${of.id}/show`;
  // What was typed outlives a refusal; after somebody else's change the next try carries the new version.
  const save = async (typed: FieldValues) => {
    const words = Object.fromEntries(parts.map(([part]) => [part, typed[part] ?? ""]));
    if (!(await run({ ...onIt(of), ...words, marking: typed["marking"] }))) return void queries.invalidateQueries();
    notify("Saved.");
    void navigate(away);
  };
  return (
    <Page title={`${of.reference} ${of.title}`} intro="Say first what your reader needs to know. Everything else is there to be looked up.">
      <Form noValidate onSubmit={save} defaultValues={begun}>
        <div style={{ maxWidth: 760 }}>
          <Fields>
            {parts.map(([part, heading]) => <Lines key={part} source={part} label={heading} rows={part === "message" ? 5 : 4} />)}
            <Label source="marking" label="Marking" of={markings} isRequired />
          </Fields>
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

/** Where a briefing is written, part by part. */
export default function BriefingEditor() {
  return <Shown<BriefingRecord> of="briefings">{(data) => <Editor key={data.id} of={data} />}</Shown>;
}
