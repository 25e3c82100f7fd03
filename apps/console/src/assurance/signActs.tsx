import type { indicatorActions, indicatorKindActions, notingActions } from "@remit/domain/assurance/indicators";
import { indicatorMatters } from "@remit/domain/assurance/labels";
import { required, SelectInput } from "react-admin";
import { act, change, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Lines, Reason, today } from "../frame/forms/fields";
import { kindsOfSign } from "./documents";
import type { Sign, SignKind } from "./records";

const must = required();

function WhichSign() {
  const { data } = useQuestion(kindsOfSign, {});
  const kinds = data?.indicatorKinds.nodes.filter(({ isInUse }) => isInUse) ?? [];
  return <SelectInput source="kindId" label="Which sign" choices={kinds.map(({ id, name, matter }) => ({ id, name: `${name} (${indicatorMatters[matter].toLowerCase()})` }))} validate={must} helperText={false} fullWidth />;
}

/** What puts a sign on a case. */
export const notingActs = {
  noteIndicator: act<Kept>({ command: change("noteIndicator"), asks: <><WhichSign /><Lines source="what" label="What you saw" isRequired /><Day source="seenOn" label="When you saw it" isRequired /></>, defaults: () => ({ seenOn: today() }), input: (typed, { id }, idempotencyKey) => ({ ...typed, caseId: id, idempotencyKey }), done: "Noted. Whoever holds the case is told." }),
} satisfies Readonly<Record<keyof typeof notingActions, Act<Kept>>>;

/** What is done with a sign; an action that the law renames no longer compiles here. */
export const signActs = {
  referIndicator: act<Sign>({ command: change("referIndicator", "NamedInput"), asks: <p>Compliance and Fraud is brought to the case with this sign, or finds it beside those that it has already.</p>, done: "It is with Compliance and Fraud." }),
  setAsideIndicator: act<Sign>({ command: change("setAsideIndicator", "WithReasonInput"), asks: <Reason label="Why it is none" />, done: "Set aside." }),
} satisfies Readonly<Record<keyof typeof indicatorActions, Act<Sign>>>;

/** What is done with a sign of the office's list. */
export const signKindActs = {
  endIndicatorKind: act<SignKind>({ command: change("endIndicatorKind", "EndUseInput"), asks: <Day source="inUseTo" label="No longer from" isRequired />, defaults: () => ({ inUseTo: today() }), done: "It ends on that day." }),
} satisfies Partial<Record<keyof typeof indicatorKindActions, Act<SignKind>>>;
