import type { lessonActions } from "@remit/domain/learning/lessons";
import { AutocompleteArrayInput, RadioButtonGroupInput, required } from "react-admin";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Lines, Pick, Reason } from "../frame/forms/fields";
import { useQuestion } from "../frame/data/useQuestion";
import { teams } from "../rota/documents";
import { beginnings } from "./beginnings";
import type { LessonRecord } from "./records";

const must = required();
const verdicts = [{ id: "YES", name: "It works" }, { id: "NO", name: "It does not work yet" }];
/** The teams of the office, found by typing. */
function Teams() {
  const { data } = useQuestion(teams, {});
  return <AutocompleteArrayInput source="teamIds" label="Teams" choices={[...data?.teams.nodes ?? []]} validate={must} helperText={false} fullWidth noOptionsText="No such team. Try other words." />;
}

/** What can be done with a lesson; an action that the law renames no longer compiles here. */
export const lessonActs = {
  agreeLesson: act<LessonRecord>({ command: change("agreeLesson"), asks: <><p>It is chased by rule until its owner says what changed.</p><Pick source="ownerId" label="Who is to act on it" {...colleagues} isRequired /><Day source="dueOn" label="By when" isRequired /></>, done: "Agreed. Its owner is told." }),
  dropLesson: act<LessonRecord>({ command: change("dropLesson", "WithReasonInput"), asks: <Reason label="Why it is not taken up" />, done: "Not taken up. The reason stays." }),
  recordLessonChange: act<LessonRecord>({ command: change("recordLessonChange"), asks: <><Lines source="evidence" label="What shows that something changed" rows={5} isRequired /><Pick source="checkerId" label="Who checks whether it works" {...colleagues} isRequired help="Another person than you." /><Day source="dueOn" label="To be checked by" isRequired /></>, defaults: ({ evidence }) => ({ evidence }), done: "On record. Whoever checks it is told." }),
  checkLesson: act<LessonRecord>({
    command: change("checkLesson"), asks: ({ evidence }) => <><p>{evidence}</p><RadioButtonGroupInput source="verdict" label="Does it work?" choices={verdicts} validate={must} helperText={false} row /><Lines source="note" label="What you found" isRequired /><Day source="dueOn" label="If not: to be tried again by" /></>,
    input: ({ verdict, ...typed }, record) => ({ ...onIt(record), ...typed, isEffective: verdict === "YES" }), done: "The check is on record. Its owner is told.",
  }),
  shareLesson: act<LessonRecord>({ command: change("shareLesson"), asks: <Teams />, done: "Shared. The people of those teams are told." }),
  readLesson: act<LessonRecord>({ command: change("readLesson", "NamedInput"), asks: <p>Say that you have read this lesson.</p>, done: "Thank you. It is on record." }),
  useLesson: act<LessonRecord>({ command: change("useLesson"), asks: <Lines source="how" label="How you used it" isRequired help="A sentence is enough: what you did differently." />, done: "Thank you. It shows that the lesson is of use." }),
  givePolicyFeedbackFromLesson: act<LessonRecord>({ command: beginnings.givePolicyFeedback.command, asks: beginnings.givePolicyFeedback.asks, defaults: ({ recommendation }) => ({ what: recommendation }), input: (typed, { id }, once) => ({ ...typed, lessonId: id, idempotencyKey: once }), done: "The policy’s owner is told." }),
} satisfies Readonly<Record<keyof typeof lessonActions, Act<LessonRecord>>>;
