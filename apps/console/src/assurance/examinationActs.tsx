import type { examinationActions } from "@remit/domain/assurance/examining";
import { examinationAnswers, examinationFindings, examinedAspects, type ExaminationAnswerGiven } from "@remit/domain/assurance/labels";
import { FormDataConsumer, NumberInput } from "react-admin";
import type { FieldValues } from "react-hook-form";
import type { Beginning } from "../briefings/beginnings";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { colleagues, Day, Label, Line, Lines, Pick, Reason } from "../frame/forms/fields";
import { SkeletonRows } from "../frame/record/Skeletons";
import { checklist } from "./documents";
import type { ExaminationRecord } from "./records";


/** What a sample is drawn from, and how many. */
export const drawing: Beginning = {
  field: "caseSample", command: change("drawCaseSample", undefined, "caseSample { id }"),
  asks: (
    <>
      <Pick source="ofStaffId" label="Whose cases" {...colleagues} help="Everyone’s whose work you direct where it is left out." />
      <NumberInput source="size" label="How many cases" min={1} max={50} step={1} helperText="Left out, the office’s share of each person’s casework, a larger one during probation." />
      <Day source="closedSince" label="Closed cases too, since" help="Only open ones where it is left out." />
      <Line source="seed" label="Seed" help="The same seed draws the same cases from the same list. One is made where it is left out." />
    </>
  ),
};

/** The checklist of today, one answer beneath the other. */
function Checklist() {
  const { data } = useQuestion(checklist, {});
  if (!data) return <SkeletonRows rows={5} />;
  return <>{data.examinationQuestions.nodes.filter(({ isInUse }) => isInUse).map(({ id, aspect, wording }) => <Label key={id} source={`answers.${id}`} label={wording} of={examinationAnswers} isRequired help={examinedAspects[aspect]} />)}</>;
}

/** What is to be done, asked for once something is found that is not in order. */
const FollowUp = () => (
  <FormDataConsumer>{({ formData }) => (formData["finding"] && formData["finding"] !== "IN_ORDER" ? (
    <>
      <Line source="followUp.what" label="What is to be done" isRequired />
      <Pick source="followUp.ownerId" label="Who does it" {...colleagues} isRequired />
      <Day source="followUp.dueOn" label="By when" isRequired />
    </>
  ) : null)}</FormDataConsumer>
);

const recorded = ({ answers, followUp, finding, ...typed }: FieldValues) => ({
  ...typed, finding: finding as string, answers: Object.entries((answers ?? {}) as Readonly<Record<string, ExaminationAnswerGiven>>).map(([questionId, answer]) => ({ questionId, answer })), followUp: finding === "IN_ORDER" ? null : (followUp as object),
});

/** What can be done with a case that was drawn; an action that the law renames no longer compiles here. */
export const examinationActs = {
  recordExamination: act<ExaminationRecord>({
    command: change("recordExamination"), done: "Recorded. Whoever holds the case can read it now.", input: (typed, record) => ({ ...onIt(record), ...recorded(typed) }),
    asks: <><Lines source="caseworkToDate" label="What was done on the case so far" isRequired /><Checklist /><Label source="finding" label="What you found" of={examinationFindings} isRequired /><Lines source="note" label="What you say about it" help="Whoever holds the case reads it." /><FollowUp /></>,
  }),
  leaveOutExamination: act<ExaminationRecord>({ command: change("leaveOutExamination", "WithReasonInput"), asks: <Reason label="Why it is left out" />, done: "Left out of its sample." }),
} satisfies Readonly<Record<keyof typeof examinationActions, Act<ExaminationRecord>>>;
