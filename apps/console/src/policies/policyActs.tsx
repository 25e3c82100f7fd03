import type { policyActions } from "@remit/domain/policies/policy";
import { AutocompleteArrayInput, AutocompleteInput, required } from "react-admin";
import { segmentsToPassTo } from "../approvals/documents";
import type { Beginning } from "../briefings/beginnings";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { colleagues, Line, Lines, Pick, Reason } from "../frame/forms/fields";
import { teams } from "../rota/documents";
import type { PolicyRecord } from "./records";

const must = required();
const none: readonly { readonly id: string; readonly name: string }[] = [];
/** The team that keeps a policy, and the segments that it concerns. */
function Places() {
  const [of, where] = [useQuestion(teams, {}).data?.teams.nodes ?? none, useQuestion(segmentsToPassTo, {}).data?.segments.nodes ?? none];
  return (
    <>
      <AutocompleteInput source="teamId" label="Policy team that keeps it" choices={[...of]} validate={must} helperText={false} fullWidth openText="Open the list" closeText="Close the list" clearText="Clear" noOptionsText="No such team. Try other words." />
      <AutocompleteArrayInput source="segmentIds" label="Segments that it concerns" choices={[...where]} helperText="Everyone in the office, where none is named." fullWidth noOptionsText="No such segment. Try other words." />
    </>
  );
}
const PolicyFields = () => (
  <>
    <Line source="name" label="What it is called" isRequired />
    <Lines source="purpose" label="What it is for" isRequired />
    <Pick source="ownerId" label="Director who answers for it" {...colleagues} isRequired />
    <Places />
  </>
);
/** What a version says, and what is new in it. */
export const VersionFields = () => (
  <>
    <Lines source="text" label="What it says" rows={10} isRequired />
    <Line source="href" label="Where the whole document can be read" help="A link that begins with https://, where the text here is not the whole." />
    <Lines source="change" label="What changes by it" rows={2} isRequired />
  </>
);

export const addingPolicy: Beginning = { field: "policy", command: change("addPolicy", undefined, "policy { id }"), asks: <PolicyFields /> };

/** What can be done with a policy; an action that the law renames no longer compiles here. */
export const policyActs = {
  writePolicyVersion: act<PolicyRecord>({ command: change("writePolicyVersion", "PolicyTextInput"), asks: <VersionFields />, done: "Written as a draft. Put it to the Board when it is ready." }),
  writePolicy: act<PolicyRecord>({
    command: change("writePolicy"), asks: <PolicyFields />, defaults: ({ name, purpose, owner, team, segmentIds }) => ({ name, purpose, ownerId: owner?.id, teamId: team?.id, segmentIds: [...segmentIds] }), done: "Changed. Whoever is newly concerned is asked within the hour.",
    input: (typed, record) => ({ ...onIt(record), ...typed, segmentIds: (typed["segmentIds"] as string[] | null | undefined) ?? [] }),
  }),
  withdrawPolicy: act<PolicyRecord>({ command: change("withdrawPolicy", "WithReasonInput"), asks: <><p>Nobody is asked to accept it any more. What was accepted stays on record.</p><Reason /></>, done: "Withdrawn." }),
} satisfies Readonly<Record<keyof typeof policyActions, Act<PolicyRecord>>>;
