import type { highRiskActions } from "@remit/domain/briefings/high-risk";
import { involvements } from "@remit/domain/briefings/labels";
import { RadioButtonGroupInput, required } from "react-admin";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Label, Line, Lines, Pick, Reason, today } from "../frame/forms/fields";
import { Assessment } from "./beginnings";
import type { RiskRecord } from "./records";

const reasoned = (name: string) => change(name, "WithReasonInput");
const must = required();
const tracks = [{ id: "ON", name: "On track" }, { id: "OFF", name: "Off track" }];

const dealing = (name: string) => change(name, "HighRiskDealingInput");
const Dealing = ({ withWhom, says }: { readonly withWhom: string; readonly says: string }) => <><Day source="on" label="When" isRequired /><Line source="withWhom" label={withWhom} isRequired /><Lines source="note" label={says} isRequired /></>;

/** What can be done with an entry of the register; an action that the law renames no longer compiles here. */
export const highRiskActs = {
  validateHighRisk: act<RiskRecord>({ command: change("validateHighRisk"), asks: ({ rationale }) => <><p>{rationale}</p><Lines source="note" label="What you found when you looked at it" /></>, done: "Validated. It stands on the register." }),
  refuseHighRisk: act<RiskRecord>({ command: reasoned("refuseHighRisk"), asks: <Reason label="Why the assessment is not accepted" />, done: "Not accepted. Its owner is told." }),
  reviewHighRisk: act<RiskRecord>({
    command: change("reviewHighRisk"),
    asks: (
      <>
        <RadioButtonGroupInput source="track" label="Is it on track?" choices={tracks} validate={must} helperText={false} row />
        <Lines source="note" label="How it stands" isRequired />
        <Day source="nextReviewOn" label="Next review" isRequired />
        <Lines source="plan" label="What is done to keep it on track" />
        <Label source="involvement" label="How the principals are involved" of={involvements} isRequired />
        <Lines source="involvementReason" label="Why they are involved so" rows={2} />
      </>
    ),
    defaults: ({ isOnTrack, plan, involvement, involvementReason }) => ({ track: isOnTrack ? "ON" : "OFF", plan, involvement, involvementReason }),
    input: ({ track, ...typed }, record) => ({ ...onIt(record), ...typed, isOnTrack: track === "ON" }), done: "The review is on record.",
  }),
  reassessHighRisk: act<RiskRecord>({ command: change("reassessHighRisk"), asks: <><p>A second person validates what you put in. Until then the validated level stands beside it.</p><Assessment /></>, defaults: ({ kind, level, reasonCodes, rationale }) => ({ kind, level, reasonCodes, rationale }), done: "Assessed anew. A second person validates it." }),
  handHighRisk: act<RiskRecord>({ command: change("handHighRisk"), asks: <><Pick source="ownerId" label="Who looks after it from now on" {...colleagues} isRequired /><Reason /></>, done: "Given to its new owner." }),
  takeOnHighRisk: act<RiskRecord>({ command: change("takeOnHighRisk"), asks: <><p>From now on it is yours, in support of a principal: you negotiate with the body and report formally.</p><Lines source="note" label="What you take on, and for which principal" isRequired /></>, done: "You have taken it on." }),
  recordNegotiation: act<RiskRecord>({ command: dealing("recordNegotiation"), asks: <Dealing withWhom="With whom" says="What was said and agreed" />, defaults: () => ({ on: today() }), done: "Recorded." }),
  recordFormalReport: act<RiskRecord>({ command: dealing("recordFormalReport"), asks: <Dealing withWhom="To whom" says="What it says in a few sentences, and where it lies" />, defaults: () => ({ on: today() }), done: "Recorded." }),
  leaveHighRiskRegister: act<RiskRecord>({ command: reasoned("leaveHighRiskRegister"), asks: <Reason label="Why it leaves the register" />, done: "It left the register." }),
} satisfies Readonly<Record<keyof typeof highRiskActions, Act<RiskRecord>>>;
