import type { checkActions } from "@remit/domain/assurance/checking";
import type { errorActions } from "@remit/domain/assurance/errors";
import { checkResults, errorAspects, type ErrorAspect } from "@remit/domain/assurance/labels";
import { FormDataConsumer } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Label, Lines, Reason } from "../frame/forms/fields";
import type { CheckRecord, ErrorRecord } from "./records";

const { DOES_NOT_APPLY: _not, ...always } = checkResults;
const sources: Readonly<Record<ErrorAspect, string>> = { MONEY: "money", POLICY: "policy", LIMITS: "limits" };
const aspects = Object.keys(errorAspects) as ErrorAspect[];

/** What is wrong, asked for as soon as a result is not in order. */
const Wrong = ({ of: { kind } }: { readonly of: CheckRecord }) => (
  <FormDataConsumer>{({ formData }) => aspects.filter((aspect) => formData[sources[aspect]] === "WRONG").map((aspect) => (
    <div key={aspect}>
      {aspect === "POLICY" && <Label source="wrong.POLICY.policyId" label="Which policy" of={Object.fromEntries((kind?.policyIds ?? []).map((id, at) => [id, kind!.policyNames[at] ?? id]))} isRequired />}
      <Lines source={`wrong.${aspect}.what`} label={`The error: ${errorAspects[aspect].toLowerCase()}`} isRequired help="It goes to whoever decided by way of their line manager." />
    </div>
  ))}</FormDataConsumer>
);
interface Errors { readonly [aspect: string]: { readonly what?: string; readonly policyId?: string } | undefined }
const recorded = ({ money, policy, limits, note, wrong }: FieldValues) => ({
  money: money as string, policy: policy as string, limits: (limits as string | undefined) || null, note: note as string,
  errors: aspects.filter((aspect) => ({ money, policy, limits } as FieldValues)[sources[aspect]] === "WRONG").map((aspect) => ({ aspect, ...(wrong as Errors | undefined)?.[aspect] })),
});

/** What can be done with a check; an action that the law renames no longer compiles here. */
export const checkActs = {
  recordControlCheck: act<CheckRecord>({
    command: change("recordControlCheck"), done: "Recorded.", input: (typed, record) => ({ ...onIt(record), ...recorded(typed) }),
    asks: (record) => (
      <>
        <Label source="money" label="Financial accuracy" of={checkResults} isRequired />
        <Label source="policy" label="Policies rightly applied" of={always} isRequired {...(record.kind && { help: record.kind.policyNames.join(", ") })} />
        <Label source="limits" label="Limits of authority kept" of={record.kind?.looksAtLimits ? always : checkResults} isRequired={record.kind?.looksAtLimits === true} />
        <Wrong of={record} />
        <Lines source="note" label="What you say about it" />
      </>
    ),
  }),
  leaveOutControlCheck: act<CheckRecord>({ command: change("leaveOutControlCheck", "WithReasonInput"), asks: <Reason label="Why it is left out" />, done: "Left out." }),
} satisfies Readonly<Record<keyof typeof checkActions, Act<CheckRecord>>>;

const note = (label: string) => <Lines source="note" label={label} />;
/** The steps of an error, to whoever made it and back (AS-11). */
export const errorActs = {
  sendControlErrorToManager: act<ErrorRecord>({ command: change("sendControlErrorToManager", "PassErrorInput"), asks: note("What you say to the line manager"), done: "Sent. The line manager is told." }),
  withdrawControlError: act<ErrorRecord>({ command: change("withdrawControlError", "WithReasonInput"), asks: <Reason label="Why it is no error" />, done: "Taken back." }),
  sendControlErrorToCaseworker: act<ErrorRecord>({ command: change("sendControlErrorToCaseworker", "PassErrorInput"), asks: note("What you say to them"), done: "Sent. They are told." }),
  contestControlError: act<ErrorRecord>({ command: change("contestControlError", "WithReasonInput"), asks: <Reason label="Why you see no error" />, done: "It is back with whoever raised it." }),
  correctControlError: act<ErrorRecord>({ command: change("correctControlError", "CorrectErrorInput"), asks: <Lines source="correction" label="What you did to put it right" isRequired />, done: "Recorded. Your line manager is told." }),
  sendControlErrorBack: act<ErrorRecord>({ command: change("sendControlErrorBack", "WithReasonInput"), asks: <Reason label="What is still missing" />, done: "It is back with them." }),
  closeControlError: act<ErrorRecord>({ command: change("closeControlError", "PassErrorInput"), asks: note("What you say about it"), done: "Closed." }),
} satisfies Readonly<Record<keyof typeof errorActions, Act<ErrorRecord>>>;
