import { gql } from "@apollo/client";
import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Form, useDataProvider, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { sendTo } from "../cases/record/Documents";
import { FieldErrors } from "../frame/choices/FieldErrors";
import { Notice } from "../frame/choices/Notice";
import { Refusal } from "../frame/choices/Refusal";
import { change, onIt } from "../frame/choices/act";
import type { OfficeDataProvider } from "../frame/data/dataProvider";
import { command } from "../frame/data/documents";
import { useCommand } from "../frame/data/useCommand";
import { Fields, Lines } from "../frame/forms/fields";
import type { CommissionSeen } from "./records";

const requestUpload = command<object, { href: string }>("requestReportUpload", gql("mutation ReportUpload($input: RequestReportUploadInput!) { requestReportUpload(input: $input) { href } }"));
const deliver = change("deliverReport");
type Sent = { readonly id: string; readonly name: string };

/** Writes the report and delivers it, with a document where there is one. */
export function Delivering({ of }: { readonly of: CommissionSeen }) {
  const office = useDataProvider<OfficeDataProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [run, { isPending, refusal }] = useCommand(deliver);
  const choice = of.choices.find(({ action }) => action === "deliverReport");
  if (!choice?.allowed) return of.report ? null : <p>{choice?.because}</p>;
  const take = async (file: File | undefined) => {
    if (!file) return;
    const came = await sendTo(file, async () => (await office.command(requestUpload, { ...onIt(of), name: file.name })).href);
    setTrouble(came.because);
    if (came.id) setSent({ id: came.id, name: file.name });
    void queries.invalidateQueries();
  };
  const submit = async (typed: FieldValues) => {
    if (!(await run({ ...onIt(of), ...typed, documentId: sent?.id ?? null }))) return;
    notify("Delivered. Thank you.");
    void queries.invalidateQueries();
  };
  return (
    <Form noValidate onSubmit={submit} defaultValues={{ report: of.report }}>
      <Fields style={{ maxWidth: 700 }}>
        <Lines source="report" label="Your answer to the question" rows={8} isRequired />
        <div>
          <input ref={input} type="file" hidden aria-label="The report as a document" onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ""; }} />
          <Button onClick={() => input.current?.click()}>Attach a document</Button>
          <span role="status" style={{ marginLeft: 10 }}>{sent ? `${sent.name} goes with the report.` : ""}</span>
        </div>
        {trouble && <Notice role="alert"><p>{trouble}</p></Notice>}
      </Fields>
      <FieldErrors of={refusal} />
      <Refusal of={refusal} />
      <div style={{ marginTop: 14 }}><Button type="submit" variant="contained" loading={isPending} loadingPosition="start">{choice.label}</Button></div>
    </Form>
  );
}
