import { rateKinds } from "@remit/domain/external-reviewers/labels";
import type { contractActions, interestActions, reviewerActions } from "@remit/domain/external-reviewers/register";
import { NumberInput, required } from "react-admin";
import { act, change, onIt, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Label, Line, Lines, Pick } from "../frame/forms/fields";
import { ManyTerms } from "../reviews/Terms";
import type { ContractRow, InterestRow, ReviewerRecord } from "./records";

type Acts<Action extends string, Row extends Kept> = Readonly<Record<Action, Act<Row>>>;
const must = required();

/** What whoever keeps the register does with somebody on it. */
export const registerActs = {
  editExternalReviewer: act<ReviewerRecord>({
    command: change("editExternalReviewer"),
    asks: <><Lines source="about" label="What they bring" /><ManyTerms source="expertiseCodes" label="Fields of expertise" kind="EXPERTISE" /><NumberInput source="daysAMonth" label="Days a month at most" min={1} max={31} step={1} className="short" helperText={false} validate={must} /><Line source="unsuitableBecause" label="Unsuitable at present, because" help="Said beside their name. Leave it empty when work can be commissioned from them." /></>,
    defaults: ({ about, expertiseCodes, daysAMonth, unsuitableBecause }) => ({ about, expertiseCodes, daysAMonth, unsuitableBecause }), input: (typed, record) => ({ ...onIt(record), ...typed, unsuitableBecause: typed["unsuitableBecause"] ?? "" }), done: "Saved.",
  }),
  addReviewerContract: act<ReviewerRecord>({
    command: change("addReviewerContract"), asks: <><Line source="reference" label="Reference" isRequired /><Day source="startsOn" label="First day" isRequired /><Day source="endsOn" label="Last day" isRequired /><Label source="rateKind" label="Paid for" of={rateKinds} isRequired /><NumberInput source="pounds" label="Rate in pounds" min={0} className="short" helperText={false} validate={must} /></>,
    input: ({ pounds, ...typed }, record) => ({ ...onIt(record), ...typed, ratePence: Math.round(Number(pounds) * 100) }), done: "The contract is added.",
  }),
  declareInterest: act<ReviewerRecord>({
    command: change("declareInterest"), asks: <><p>Name one: a body, a person who came to us, or somebody of the office. Nothing about it is commissioned from them while it lasts.</p><Pick source="bodyId" label="A body" from="bodies" /><Pick source="personId" label="A person who came to us" from="people" /><Pick source="staffId" label="Somebody of the office" {...colleagues} /><Lines source="note" label="What ties them" isRequired /></>, done: "Recorded.",
  }),
} satisfies Acts<keyof typeof reviewerActions, ReviewerRecord>;
export const contractActs = { endReviewerContract: act<ContractRow>({ command: change("endReviewerContract"), asks: <Day source="endsOn" label="Last day" isRequired />, defaults: ({ endsOn }) => ({ endsOn }), done: "Changed." }) } satisfies Acts<keyof typeof contractActions, ContractRow>;
export const interestActs = { endInterest: act<InterestRow>({ command: change("endInterest", "NamedInput"), asks: <p>It stays on record that there was this interest.</p>, done: "Recorded." }) } satisfies Acts<keyof typeof interestActions, InterestRow>;
