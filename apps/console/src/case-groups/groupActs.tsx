import { gql } from "@apollo/client";
import { bulkOfOne } from "../cases/bulkOfOne";
import { ToWhom, toPosition } from "../cases/ToWhom";
import type { Act } from "../frame/choices/Choices";
import { command } from "../frame/data/documents";
import { returnGroups, type ItemResult, type Named } from "../work-management/documents";
import type { GroupRecord } from "./documents";

const assignGroups = command<{ caseGroups: readonly Named[]; toPositionId: string | null; idempotencyKey: string }, { results: readonly ItemResult[] }>(
  "assignCaseGroups",
  gql("mutation AssignGroups($input: AssignCaseGroupsInput!) { assignCaseGroups(input: $input) { results { id done code message changedBy changedAt } } }"),
);

const named = ({ id, version }: GroupRecord) => [{ id, expectedVersion: version }];

/** What is done with a whole case group (WM-32, WM-48, WM-49). */
export const groupActs: Readonly<Record<string, Act<GroupRecord>>> = {
  assign: bulkOfOne({
    command: assignGroups,
    asks: <ToWhom />,
    input: ({ to }, record, idempotencyKey) => ({ caseGroups: named(record as GroupRecord), toPositionId: toPosition(to), idempotencyKey }),
    done: "Assigned, with everything that is open in it.",
  }),
  returnToSegment: bulkOfOne({
    command: returnGroups,
    asks: <p>The group and its cases wait in their segment’s hopper until a leader gives them out again.</p>,
    input: (_, record, idempotencyKey) => ({ caseGroups: named(record as GroupRecord), idempotencyKey }),
    done: "Returned to its segment.",
  }),
};
