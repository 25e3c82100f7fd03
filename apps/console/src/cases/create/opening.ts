import { gql } from "@apollo/client";
import type { FieldValues } from "react-hook-form";
import { command } from "../../frame/data/documents";
import { tidyPerson } from "../../people/PersonFields";

export const openCase = command<object, { case: { id: string; reference: string } | null }>("openCase", gql("mutation Open($input: OpenCaseInput!) { openCase(input: $input) { case { id reference } } }"));

/** What the API is sent of what was typed: one way of naming the complainant, and never two. */
export function openingInput({ way, complainantId, newComplainant, caseGroupId, findings = [], ...typed }: FieldValues, idempotencyKey: string): object {
  return {
    ...typed,
    ...(way === "existing" && { complainantId, ...(caseGroupId && { caseGroupId }) }),
    ...(way === "new" && { newComplainant: tidyPerson(newComplainant ?? {}) }),
    ...(findings.length > 0 && { findings }),
    idempotencyKey,
  };
}
