import type { acceptanceActions } from "@remit/domain/policies/acceptance";
import { RadioButtonGroupInput, required } from "react-admin";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import type { MyAcceptance, QuestionRow } from "./records";

const must = required();
/** What a version asks of the reader, with its questions. */
export interface Asked extends MyAcceptance { readonly questions: readonly QuestionRow[] }
const chosen = (typed: Readonly<Record<string, unknown>>, questions: readonly QuestionRow[]) => questions.map(({ id, ordinal }) => ({ questionId: id, option: Number(typed[`answer${ordinal}`]) }));

/** What whoever is asked can do: answer the questions, and accept. Reminding is done from the list of everyone. */
export const acceptanceActs = {
  answerPolicyQuestionnaire: act<Asked>({
    command: change("answerPolicyQuestionnaire"), done: "Your answers are on record. How many were right stands on this page.", input: (typed, record) => ({ ...onIt(record), answers: chosen(typed, record.questions) }),
    asks: ({ questions }) => <>{questions.map(({ id, ordinal, wording, options }) => <RadioButtonGroupInput key={id} source={`answer${ordinal}`} label={`${ordinal}. ${wording}`} choices={options.map((name, at) => ({ id: String(at), name }))} validate={must} helperText={false} row={false} />)}</>,
  }),
  acceptPolicy: act<Asked>({ command: change("acceptPolicy", "NamedInput"), asks: <p>You have read this version and will keep to it. Your acceptance stays on record with today’s date.</p>, done: "Accepted. Thank you." }),
} satisfies Readonly<Partial<Record<keyof typeof acceptanceActions, Act<Asked>>>>;
