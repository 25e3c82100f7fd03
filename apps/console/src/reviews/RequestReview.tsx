import { Button } from "@mui/material";
import { channels } from "@remit/domain/casework/labels";
import { decisionParts } from "@remit/domain/reviews/labels";
import { gql } from "@apollo/client";
import { useState } from "react";
import { Form, useNotify, type RaRecord } from "react-admin";
import { useNavigate, useSearchParams } from "react-router";
import type { FieldValues } from "react-hook-form";
import { colleagues, Day, Fields, Label, Lines, Pick, today } from "../frame/forms/fields";
import { FieldErrors } from "../frame/choices/FieldErrors";
import { Refusal } from "../frame/choices/Refusal";
import { command } from "../frame/data/documents";
import { useCommand } from "../frame/data/useCommand";
import { Page } from "../frame/layout/Page";
import { ManyTerms } from "./Terms";

const requestReview = command<object, { review: { id: string; reference: string } | null }>("requestReview", gql("mutation RequestReview($input: RequestReviewInput!) { requestReview(input: $input) { review { id reference } } }"));
const decided = { status: { in: ["DECIDED", "CLOSED"] } };
const caseName = ({ reference, title }: RaRecord) => `${reference} ${title}`;

/** Takes in a request for a review: of which decision, on which grounds, what the person says (PO-40). */
export default function RequestReview() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const notify = useNotify();
  const [once] = useState(() => crypto.randomUUID());
  const [run, { isPending, refusal }] = useCommand(requestReview);
  const submit = async ({ makerId, part, ...typed }: FieldValues) => {
    const payload = await run({ ...typed, idempotencyKey: once, ...(makerId && { makers: [{ staffId: makerId, part: part ?? "MADE" }] }) });
    if (!payload) return;
    notify(payload.review ? `${payload.review.reference} is taken in. Its deadlines run.` : "Taken in.");
    void navigate(payload.review ? `/reviews/${payload.review.id}/show` : "/reviews");
  };
  return (
    <Page title="Take in a request" intro="Somebody asks us to look again at a decision of ours.">
      <Form noValidate onSubmit={submit} sanitizeEmptyValues defaultValues={{ receivedOn: today(), channel: "POST", caseId: search.get("case") ?? undefined }}>
        <div style={{ maxWidth: 640 }}>
          <Fields>
            <Pick source="caseId" label="The decided case" from="cases" name={caseName} filter={decided} isRequired />
            <Day source="receivedOn" label="Received on" isRequired />
            <Label source="channel" label="How it reached us" of={channels} isRequired />
            <ManyTerms source="groundCodes" label="On which grounds" kind="GROUND" isRequired />
            <Lines source="said" label="What the person says" rows={6} isRequired />
            <Pick source="makerId" label="Who made or signed the decision, if the case does not say" {...colleagues} />
            <Label source="part" label="What they did" of={decisionParts} />
          </Fields>
          <FieldErrors of={refusal} />
          <Refusal of={refusal} />
          <div style={{ marginTop: 18 }}><Button type="submit" variant="contained" loading={isPending} loadingPosition="start">Take it in</Button></div>
        </div>
      </Form>
    </Page>
  );
}
