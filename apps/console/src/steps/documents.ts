import { gql } from "@apollo/client";
import { question } from "../frame/data/documents";
import type { Step, StepRow } from "./records";

/** The steps that a case goes through, those before deciding first. */
export const stepsOf = question<{ readonly id: string }, { case: { steps: { nodes: readonly StepRow[] } } | null }>(gql("query StepsOnCase($id: ID!) { case(id: $id) { steps(first: 100) { nodes { id wording before isRequired answer note takenOn takenBy { name } step { basis } } } } }"));
/** The office's steps, those that ended included. */
export const allSteps = question<object, { caseSteps: { nodes: readonly Step[] } }>(gql("query CaseSteps { caseSteps(first: 200) { nodes { id version ordinal wording basis area { name } before isRequired inUseFrom inUseTo choices { action label allowed because } } } }"));
/** The areas of work that a step can be for. */
export const areas = question<object, { workAreas: { nodes: readonly { readonly id: string; readonly name: string }[] } }>(gql("query AreasOfSteps { workAreas(first: 200, filter: { isActive: { eq: true } }) { nodes { id name } } }"));
