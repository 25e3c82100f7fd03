import type { adviceActions, caseAdvice } from "@remit/domain/advice/advice-actions";
import { adviceOrigins, adviserKinds, usualAdviceWorkingDays } from "@remit/domain/advice/labels";
import { NumberInput, required, SelectInput } from "react-admin";
import { ontoCase } from "../cases/commands";
import { act, change } from "../frame/choices/act";
import { Label, Lines, Reason } from "../frame/forms/fields";
import type { CaseRecord } from "../cases/records";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { advisersFor } from "./documents";
import type { Advice } from "./records";

/** Every change of advice that a form can ask for, by the API's name of it. */
export const commands = {
  askForAdvice: change("askForAdvice"),
  raiseAdvice: change("raiseAdvice"),
  answerAdvice: change("answerAdvice"),
  passAdviceOn: change("passAdviceOn"),
  actOnAdvice: change("actOnAdvice"),
  withdrawAdvice: change("withdrawAdvice", "ReasonedInput"),
} as const;

const must = required();

/** Whom to ask: up the line of management first, then the advisers. */
function Whom({ caseId, label }: { readonly caseId: string; readonly label: string }) {
  const { data } = useQuestion(advisersFor, { caseId });
  const choices = (data?.advisers ?? []).map(({ id, name, title, kind }) => ({ id, name: [name, title, kind === "LINE" ? adviserKinds.LINE.toLowerCase() : null].filter(Boolean).join(", ") }));
  return <SelectInput source="adviserId" label={label} choices={choices} validate={must} fullWidth helperText={data && choices.length === 0 ? "Nobody above you and no adviser may see this case." : false} />;
}

const { ASKED: _, ...noticed } = adviceOrigins;

/** What advice adds to a case. */
export const caseAdviceActs = {
  askForAdvice: act<CaseRecord>({
    command: commands.askForAdvice, input: ontoCase, done: "Asked. The case stays with its owner.",
    defaults: () => ({ workingDays: usualAdviceWorkingDays }),
    asks: ({ id }) => (
      <>
        <Whom caseId={id} label="Whom to ask" />
        <Lines source="question" label="The question" rows={4} isRequired />
        <NumberInput source="workingDays" label="Working days to answer, 1 to 60" min={1} max={60} step={1} className="short" helperText={false} validate={must} />
      </>
    ),
  }),
  raiseAdvice: act<CaseRecord>({
    command: commands.raiseAdvice, input: ontoCase, done: "Raised. Whoever holds the case says what is done with it.",
    asks: (
      <>
        <Label source="origin" label="Where it was noticed" of={noticed} isRequired />
        <Lines source="question" label="What was noticed" isRequired />
        <Lines source="answer" label="The advice" rows={4} isRequired />
      </>
    ),
  }),
} satisfies Readonly<Record<keyof typeof caseAdvice, Act<CaseRecord>>>;

/** What is done with a request for advice. */
export const adviceActs = {
  answerAdvice: act<Advice>({ command: commands.answerAdvice, asks: ({ question }) => <><p>“{question}”</p><Lines source="answer" label="The answer" rows={5} isRequired /></>, done: "Answered." }),
  passAdviceOn: act<Advice>({ command: commands.passAdviceOn, asks: ({ caseId }) => <><Whom caseId={caseId} label="Whom to ask instead" /><Reason label="Why they are asked" /></>, done: "Passed on." }),
  actOnAdvice: act<Advice>({ command: commands.actOnAdvice, asks: <Lines source="action" label="What was done with it" rows={3} isRequired />, done: "Written down." }),
  withdrawAdvice: act<Advice>({ command: commands.withdrawAdvice, asks: <Reason label="Why it is no longer needed" />, done: "Withdrawn." }),
} satisfies Readonly<Record<keyof typeof adviceActions, Act<Advice>>>;
