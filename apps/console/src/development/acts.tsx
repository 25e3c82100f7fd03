import { goalStates, talkKinds, trainingKinds } from "@remit/domain/development/labels";
import { FormDataConsumer } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { levelNames } from "../directory/levelNames";
import { act, change, onIt, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Label, Line, Lines, Pick, Reason, today } from "../frame/forms/fields";
import type { Colleague, Goal, Pair, Talk, Training } from "./records";

/** What names the person whom something is begun about. */
const about = (typed: FieldValues, { id }: Kept, once: string) => ({ staffId: id, ...typed, idempotencyKey: once });

const TrainingFields = () => (
  <>
    <Label source="kind" label="How it was learned" of={trainingKinds} isRequired />
    <Line source="title" label="What it was" isRequired />
    <Line source="provider" label="Who gave it" />
    <Day source="on" label="Done on" isRequired />
    <Day source="expiresOn" label="Counts until" help="Leave it empty where it does not run out." />
    <FormDataConsumer>{({ formData }) => <Line source="field" label="The field that they know since" isRequired={formData["kind"] === "KNOWLEDGE"} help="It joins their skills, by which work is given out. Somebody else says it of them." />}</FormDataConsumer>
  </>
);

/** What can be begun about a person, by the names that the API gives it. */
export const colleagueActs: Readonly<Record<string, Act<Colleague>>> = {
  setGrade: act<Colleague>({
    command: change("setGrade"), defaults: ({ level }) => ({ level: level === null ? null : String(level), startsOn: today() }), input: ({ level, ...typed }, record) => ({ ...onIt(record), ...typed, level: Number(level) }), done: "The grade holds from that day.",
    asks: <><Label source="level" label="Level" of={levelNames} isRequired /><Day source="startsOn" label="From" isRequired help="What held before keeps its days." /><Lines source="reason" label="The need of the office for it" isRequired /></>,
  }),
  recordTraining: act<Colleague>({ command: change("recordTraining"), asks: <TrainingFields />, defaults: () => ({ kind: "COURSE", on: today() }), input: about, done: "It is on record." }),
  arrangeMentor: act<Colleague>({
    command: change("arrangeMentor"), defaults: () => ({ startsOn: today() }), input: about, done: "Arranged. Both see it on their pages.",
    asks: <><Pick source="mentorId" label="Who mentors" {...colleagues} isRequired help="Somebody of level 3 or above." /><Line source="in" label="In what" isRequired /><Day source="startsOn" label="From" isRequired /><Day source="endsOn" label="Until" help="Leave it empty where no end is set." /></>,
  }),
  planAppraisal: act<Colleague>({
    command: change("planAppraisal"), input: about, done: "Planned. Both of you prepare it until that day.",
    asks: <><Day source="periodFrom" label="About the time from" isRequired /><Day source="periodTo" label="to" isRequired /><Day source="dueOn" label="To be signed by" isRequired /></>,
  }),
  recordTalk: act<Colleague>({
    command: change("recordTalk"), defaults: () => ({ kind: "ONE_TO_ONE", heldOn: today() }), input: about, done: "Written down. The two of you read it, and nobody else.",
    asks: <><Label source="kind" label="What you met about" of={talkKinds} isRequired /><Day source="heldOn" label="Held on" isRequired /><Lines source="notes" label="What was said" rows={5} isRequired help="It stays as it is written. What comes to mind later is a remark." /><Lines source="agreed" label="What was agreed" /><Day source="nextOn" label="You meet next on" /></>,
  }),
  setGoal: act<Colleague>({ command: change("setGoal"), input: about, done: "The goal is set.", asks: <><Line source="goal" label="What is to be reached" isRequired /><Lines source="how" label="How" /><Day source="byOn" label="By" isRequired /></> }),
};

const settled = { REACHED: goalStates.REACHED, DROPPED: goalStates.DROPPED } as const;
const remark = <R extends Kept>(name: string) => act<R>({ command: change(name, "RemarkInput"), asks: <Lines source="text" label="What you say" rows={4} isRequired help="It is added. What was written stays as it is." />, done: "Added." });
export const trainingActs = { takeBackTraining: act<Training>({ command: change("takeBackTraining", "WithReasonInput"), asks: <Reason />, done: "Taken back." }) };
export const pairActs = { endMentoring: act<Pair>({ command: change("endMentoring", "NamedInput"), asks: ({ mentor, staff }) => <p>{mentor?.name} no longer mentors {staff?.name} from tomorrow on.</p>, input: (_, pair) => onIt(pair), done: "Ended." }) };
export const talkActs = { remarkOnTalk: remark<Talk>("remarkOnTalk") };
export const goalActs = { settleGoal: act<Goal>({ command: change("settleGoal"), asks: <><Label source="state" label="What became of it" of={settled} isRequired /><Lines source="outcome" label="The same in words" isRequired /></>, done: "Said." }) };
export { remark };
