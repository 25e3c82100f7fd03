import { Button } from "@mui/material";
import { useState } from "react";
import { Form, SelectInput, required, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { useWatch } from "react-hook-form";
import { change, onIt } from "../frame/choices/act";
import { FieldErrors } from "../frame/choices/FieldErrors";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { Fields, Lines } from "../frame/forms/fields";
import { segmentsToPassTo, type ApprovalRow } from "./documents";

const decideApproval = change("decideApproval");
const must = required("Choose what you decide.");
const actions = { approve: "APPROVE", reject: "REJECT" } as const;

function Asked({ of }: { readonly of: ApprovalRow }) {
  const action = useWatch({ name: "action" }) as string | undefined;
  const [isPassedOn, passOn] = useState(false);
  const { data } = useQuestion(segmentsToPassTo, {}, { enabled: isPassedOn });
  const offered = of.choices.filter((one) => one.allowed && one.action in actions).map((one) => ({ id: actions[one.action as keyof typeof actions], name: one.label }));
  const stopped = of.choices.find((one) => one.action === "approve" && !one.allowed);
  return (
    <Fields>
      {stopped?.because && <p>It cannot be approved as things stand. {stopped.because}</p>}
      <SelectInput source="action" label="Action" choices={offered} validate={must} helperText={false} className="short" />
      <Lines key={action} source="reason" label={action === "REJECT" ? "Why it is rejected" : "Reason, where there is something to say"} rows={2} isRequired={action === "REJECT"} />
      {isPassedOn ? (
        <SelectInput source="passToSegmentId" label="Pass the case group to" choices={[...(data?.segments.nodes ?? [])]} emptyText="Nobody: it stays with the caseworker" helperText="As to the sensitive case team. Say why above." fullWidth />
      ) : (
        <p><Button variant="text" onClick={() => passOn(true)}>Pass the case group to another segment…</Button></p>
      )}
    </Fields>
  );
}

/** The one Action of an item in the inbox: approve or reject, with a reason where it is rejected (WM-58, WM-61). */
export function DecideForm({ of }: { readonly of: ApprovalRow }) {
  const notify = useNotify();
  const [run, { isPending, refusal }] = useCommand(decideApproval);
  const submit = async (typed: FieldValues) => {
    if ((await run({ ...onIt(of), ...typed })) !== undefined) notify(typed["action"] === "APPROVE" ? `${of.reference} is approved.` : `${of.reference} is rejected and goes back.`);
  };
  return (
    <Form noValidate disableInvalidFormNotification onSubmit={submit} sanitizeEmptyValues>
      <Asked of={of} />
      <FieldErrors of={refusal} />
      <Refusal of={refusal} />
      <p style={{ marginTop: 12 }}><Button type="submit" variant="contained" loading={isPending} loadingPosition="start">Decide</Button></p>
    </Form>
  );
}
