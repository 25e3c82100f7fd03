import type { questionActions } from "@remit/domain/assurance/examining";
import { examinedAspects, exceptionTests } from "@remit/domain/assurance/labels";
import type { exceptionKindActions } from "@remit/domain/assurance/payments";
import { FormDataConsumer, NumberInput, required } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { inPence, Pounds } from "../authority/fields";
import { seats } from "../authority/limitActs";
import { act, change } from "../frame/choices/act";
import type { Act, Choice } from "../frame/choices/Choices";
import { Day, Label, Line, Pick, today } from "../frame/forms/fields";
import type { Kind, QuestionAsked } from "./records";

const must = required();
/** Every change of the checklist and of what stands out, by the API's name of it. */
export const commands = { addExaminationQuestion: change("addExaminationQuestion"), addExceptionKind: change("addExceptionKind") } as const;

export const QuestionFields = () => (
  <>
    <Line source="wording" label="What is asked" isRequired help="So that yes means that all is well." />
    <Label source="aspect" label="What it looks at" of={examinedAspects} isRequired />
    <NumberInput source="ordinal" label="Place in the checklist" min={1} max={100} step={1} validate={must} helperText={false} className="short" />
    <Day source="inUseFrom" label="From" isRequired />
  </>
);
export const KindFields = () => (
  <>
    <Line source="name" label="What it is called" isRequired />
    <Label source="test" label="Stands out by" of={exceptionTests} isRequired />
    <FormDataConsumer>{({ formData }) => (formData["test"] === "AMOUNT" ? <Pounds source="pounds" label="From which amount" isRequired /> : null)}</FormDataConsumer>
    <NumberInput source="workingDays" label="Working days to deal with it" min={1} max={60} step={1} validate={must} helperText={false} className="short" />
    <Pick source="overseerPositionId" label="Overseen by" {...seats} isRequired help="Hears what came of it, and deals with it where nobody in the case’s segment can." />
    <Day source="inUseFrom" label="From" isRequired help="For payments that are made from that day on." />
  </>
);
export const kindInput = ({ pounds, ...typed }: FieldValues) => ({ ...typed, fromPence: typed["test"] === "AMOUNT" ? inPence(pounds) : null });

const ends = <R extends { readonly id: string; readonly version: number; readonly choices: readonly Choice[] }>(name: string) => act<R>({ command: change(name, "EndUseInput"), asks: <Day source="inUseTo" label="No longer from" isRequired />, defaults: () => ({ inUseTo: today() }), done: "It ends on that day." });
export const questionActs = { endExaminationQuestion: ends<QuestionAsked>("endExaminationQuestion") } satisfies Partial<Record<keyof typeof questionActions, Act<QuestionAsked>>>;
export const kindActs = { endExceptionKind: ends<Kind>("endExceptionKind") } satisfies Partial<Record<keyof typeof exceptionKindActions, Act<Kind>>>;
