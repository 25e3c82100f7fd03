import { Button } from "@mui/material";
import { sayMoney } from "@remit/domain/authority/money";
import { financialYearOf, sayYear } from "@remit/domain/external-reviewers/budget";
import { useState } from "react";
import { Form, NumberInput, required, SelectInput, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { useNavigate, useSearchParams } from "react-router";
import { FieldErrors } from "../frame/choices/FieldErrors";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Fields, Lines, today } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { SkeletonRows } from "../frame/record/Skeletons";
import { commissioningQuestion, commissionExternalReview } from "./documents";
import { ExternalReviewerPicker } from "./ExternalReviewerPicker";
import { PaperChoice } from "./PaperChoice";

const must = required();

/** Commissions work on a case from an external reviewer: the question, from whom, which papers, hours, fee, dates, and what pays for it (PO-55). */
export default function CommissionWork() {
  const [search] = useSearchParams();
  const caseId = search.get("case") ?? "";
  const year = financialYearOf(today());
  const { data, error } = useQuestion(commissioningQuestion, { id: caseId, year });
  const navigate = useNavigate();
  const notify = useNotify();
  const [once] = useState(() => crypto.randomUUID());
  const [run, { isPending, refusal }] = useCommand(commissionExternalReview);
  const submit = async ({ pounds, paperIds, ...typed }: FieldValues) => {
    const payload = await run({ ...typed, caseId, paperIds: paperIds ?? [], feePence: Math.round(Number(pounds) * 100), idempotencyKey: once });
    if (!payload) return;
    notify(payload.commission ? `${payload.commission.reference} is offered to its reviewer.` : "Commissioned.");
    void navigate(payload.commission ? `/commissions/${payload.commission.id}/show` : "/external-reviewers");
  };
  return (
    <Page title="Commission external review" intro={data?.case ? `On ${data.case.reference}, ${data.case.title}.` : undefined}>
      <Refusal of={refusalIn(error)} />
      {!data ? <SkeletonRows rows={6} /> : (
        <Form noValidate onSubmit={submit} sanitizeEmptyValues>
          <div style={{ maxWidth: 640 }}>
            <Fields>
              <Lines source="question" label="The question to answer" rows={4} isRequired />
              <ExternalReviewerPicker caseId={caseId} />
              <PaperChoice papers={data.case?.attachments.nodes ?? []} />
              <NumberInput source="agreedHours" label="Hours agreed" min={1} step={1} className="short" helperText={false} validate={must} />
              <NumberInput source="pounds" label="Fee in pounds" min={0} className="short" helperText={false} validate={must} />
              <SelectInput source="headingId" label={`Paid from the budget of ${sayYear(year)}`} choices={data.budgetHeadings.nodes.map(({ id, name, remainingPence }) => ({ id, name: `${name}: ${remainingPence >= 0 ? sayMoney(remainingPence) : "nothing"} left` }))} helperText={data.budgetHeadings.nodes.length === 0 ? "This year has no budget yet. Whoever keeps it adds a heading first." : false} fullWidth validate={must} />
              <Day source="dueOn" label="The report is due on" isRequired />
              <Day source="endsOn" label="The reviewer sees the papers until" help="The due date when nothing is said. After it they see nothing." />
            </Fields>
            <FieldErrors of={refusal} />
            <Refusal of={refusal} />
            <div style={{ marginTop: 18 }}><Button type="submit" variant="contained" loading={isPending} loadingPosition="start">Commission it</Button></div>
          </div>
        </Form>
      )}
    </Page>
  );
}
