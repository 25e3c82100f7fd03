import { SelectInput, required } from "react-admin";
import { bulkOfOne } from "../cases/bulkOfOne";
import { gql } from "@apollo/client";
import type { Act } from "../frame/choices/Choices";
import { command } from "../frame/data/documents";
import { useQuestion } from "../frame/data/useQuestion";
import { count } from "../frame/words/counts";
import { returnGroups, teamQuestion, type ItemResult, type Named } from "../work-management/documents";
import type { GroupRecord } from "./documents";

const must = required();
/** The hopper has no position; a list needs a name for it. */
const hopper = "HOPPER";

const assignGroups = command<{ caseGroups: readonly Named[]; toPositionId: string | null; idempotencyKey: string }, { results: readonly ItemResult[] }>(
  "assignCaseGroups",
  gql("mutation AssignGroups($input: AssignCaseGroupsInput!) { assignCaseGroups(input: $input) { results { id done code message changedBy changedAt } } }"),
);

/** Everyone in command with their load, and the segment's hopper. */
function ToWhom() {
  const { data } = useQuestion(teamQuestion, {});
  const members = (data?.myTeam.members ?? []).map(({ positionId, name, openRequests, availabilityWords, canBeGivenWork, because }) => ({
    id: positionId, name: `${name}: ${canBeGivenWork ? `${count(openRequests, "request")} open, ${availabilityWords.toLowerCase()}` : because ?? "cannot be given work"}`, disabled: !canBeGivenWork,
  }));
  return (
    <>
      <p style={{ marginBottom: 12 }}>Its cases and everything open on them move with it.</p>
      <SelectInput source="to" label="To whom" choices={[...members, { id: hopper, name: "The segment’s hopper" }]} validate={must} helperText={false} fullWidth />
    </>
  );
}

const named = ({ id, version }: GroupRecord) => [{ id, expectedVersion: version }];

/** What is done with a whole case group (WM-32, WM-48, WM-49). */
export const groupActs: Readonly<Record<string, Act<GroupRecord>>> = {
  assign: bulkOfOne({
    command: assignGroups,
    asks: <ToWhom />,
    input: ({ to }, record, idempotencyKey) => ({ caseGroups: named(record as GroupRecord), toPositionId: to === hopper ? null : (to as string), idempotencyKey }),
    done: "Assigned, with everything that is open in it.",
  }),
  returnToSegment: bulkOfOne({
    command: returnGroups,
    asks: <p>The group and its cases wait in their segment’s hopper until a leader gives them out again.</p>,
    input: (_, record, idempotencyKey) => ({ caseGroups: named(record as GroupRecord), idempotencyKey }),
    done: "Returned to its segment.",
  }),
};
