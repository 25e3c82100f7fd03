import type { policyVersionActions } from "@remit/domain/policies/version";
import { ArrayInput, NumberInput, required, ResourceContextProvider, SelectInput, SimpleFormIterator } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Day, Line, Lines, List, Reason, tidy } from "../frame/forms/fields";
import { VersionFields } from "./policyActs";
import type { VersionRecord } from "./records";

const must = required();
const places = Array.from({ length: 6 }, (_, at) => ({ id: at + 1, name: `Answer ${at + 1}` }));
interface Typed { readonly wording?: string | null; readonly options?: readonly string[] | null; readonly place?: number | null }

/** The whole questionnaire, one question under another, with which of its answers is right (AS-05). */
const Questionnaire = () => (
  <>
    <p>People answer these before they accept the version, as often as they need to. They read how many answers were right, and not which. Remove all questions for none to be asked.</p>
    <ResourceContextProvider value="policy-versions">
      <ArrayInput source="questions" label="Questions" helperText={false}>
        <SimpleFormIterator disableReordering disableClear fullWidth>
          <Lines source="wording" label="What is asked" rows={2} isRequired />
          <List source="options" label="Answers to choose from" help="One a line, two to six." />
          <SelectInput source="place" label="Which answer is right" choices={places} validate={must} helperText={false} fullWidth />
        </SimpleFormIterator>
      </ArrayInput>
    </ResourceContextProvider>
    <NumberInput source="passMark" label="Right answers that are enough" min={0} max={20} step={1} helperText={false} className="short" />
  </>
);
const typedQuestions = (questions: readonly Typed[] | null | undefined) => (questions ?? []).map(({ wording, options, place }) => ({ wording: wording ?? "", options: tidy(options), right: Number(place ?? 0) - 1 }));
const written = ({ questions, passMark }: FieldValues) => ({ questions: typedQuestions(questions as readonly Typed[]), passMark: Number(passMark ?? 0) });

/** What can be done with a version; an action that the law renames no longer compiles here. */
export const versionActs = {
  amendPolicyVersion: act<VersionRecord>({ command: change("amendPolicyVersion", "PolicyTextInput"), asks: <VersionFields />, defaults: ({ text, href, change: new_ }) => ({ text, href, change: new_ }), done: "Changed." }),
  writePolicyQuestionnaire: act<VersionRecord>({
    command: change("writePolicyQuestionnaire"), asks: <Questionnaire />, done: "Written. Nobody of whom it is asked sees the right answers.", input: (typed, record) => ({ ...onIt(record), ...written(typed) }),
    defaults: ({ questionnaire, passMark }) => ({ passMark, questions: questionnaire.nodes.map(({ wording, options, right }) => ({ wording, options: [...options], place: right === null ? null : right + 1 })) }),
  }),
  putPolicyToBoard: act<VersionRecord>({ command: change("putPolicyToBoard", "NamedInput"), asks: <p>Its text stands from now on, unless the Board sends it back.</p>, done: "It is before the Board." }),
  recordBoardApproval: act<VersionRecord>({
    command: change("recordBoardApproval"), done: "On record. It can be published now.",
    asks: <><Day source="approvedOn" label="Approved on" isRequired /><Line source="evidence" label="What shows it" isRequired help="Such as the Board’s minutes and their item." /><Line source="evidenceHref" label="Where that can be read" help="A link that begins with https://, where there is one." /></>,
  }),
  returnPolicyVersion: act<VersionRecord>({ command: change("returnPolicyVersion", "WithReasonInput"), asks: <Reason label="What the Board said" />, done: "It is a draft again." }),
  publishPolicyVersion: act<VersionRecord>({ command: change("publishPolicyVersion"), asks: <><p>Everyone whom the policy concerns is told and asked to accept this version. Acceptances of the version before no longer count; they stay on record.</p><Day source="acceptBy" label="To be accepted by" isRequired /></>, done: "Published. Everyone whom it concerns is told." }),
} satisfies Readonly<Record<keyof typeof policyVersionActions, Act<VersionRecord>>>;
