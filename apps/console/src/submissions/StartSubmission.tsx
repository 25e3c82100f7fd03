import { gql } from "@apollo/client";
import { Button } from "@mui/material";
import { complexities } from "@remit/domain/authority/labels";
import { useState } from "react";
import { Form, useNotify, type RaRecord } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { useNavigate, useSearchParams } from "react-router";
import { FieldErrors } from "../frame/choices/FieldErrors";
import { Refusal } from "../frame/choices/Refusal";
import { command } from "../frame/data/documents";
import { useCommand } from "../frame/data/useCommand";
import { Fields, Label, Line, Pick } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { KindOfSubmission } from "./Lists";

const start = command<object, { submission: { id: string; reference: string } | null }>("startSubmission", gql("mutation StartSubmission($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id reference } } }"));
const caseName = ({ reference, title }: RaRecord) => `${reference} ${title}`;

/** Begins a submission: on which case, of which kind, how complex; then the pack is written (PO-73). */
export default function StartSubmission() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const notify = useNotify();
  const [once] = useState(() => crypto.randomUUID());
  const [run, { isPending, refusal }] = useCommand(start);
  const submit = async ({ complexity, ...typed }: FieldValues) => {
    const payload = await run({ ...typed, complexity: Number(complexity), reviewId: search.get("review"), idempotencyKey: once });
    if (!payload?.submission) return;
    notify(`${payload.submission.reference} is begun. Write its pack.`);
    void navigate(`/submissions/${payload.submission.id}/write`);
  };
  return (
    <Page title="Start a submission" intro="For what a principal must decide. The delegation scheme says which principal, and who may sign instead.">
      <Form noValidate onSubmit={submit} sanitizeEmptyValues defaultValues={{ caseId: search.get("case") ?? undefined, complexity: "2" }}>
        <div style={{ maxWidth: 640 }}>
          <Fields>
            <Pick source="caseId" label="The case" from="cases" name={caseName} isRequired />
            <Line source="title" label="What it is about" isRequired />
            <KindOfSubmission />
            <Label source="complexity" label="How complex it is" of={complexities} isRequired help="Never simpler than its case. Straightforward ones go to the Executive Assistant." />
          </Fields>
          <FieldErrors of={refusal} />
          <Refusal of={refusal} />
          <div style={{ marginTop: 18 }}><Button type="submit" variant="contained" loading={isPending} loadingPosition="start">Start it</Button></div>
        </div>
      </Form>
    </Page>
  );
}
