import { gql } from "@apollo/client";
import { question } from "../frame/data/documents";
import type { Factor, Person, Table, TeamRow, Told } from "./records";

const choices = "choices { action label allowed because }";
const standing = "staffId name staffNumber fte standing standingWords maximum limitedFrom freeWords totals { stable extra cases without onePerTen with counted }";

/** A person's workload as at a day; their own where nobody is named. */
export const workloadQuestion = question<{ readonly staffId: string | null; readonly on: string }, { workload: Told | null }>(gql(`query WorkloadAsAt($staffId: ID, $on: Date) {
  workload(staffId: $staffId, on: $on) { ${standing} on lines { ruleCode label sum points units total why takesPrecedence about { type id name } } } }`));
/** Everybody whose workload the reader sees, as at a day. */
export const teamQuestion = question<{ readonly on: string }, { teamWorkload: readonly TeamRow[] }>(gql(`query TeamPoints($on: Date) { teamWorkload(on: $on) { ${standing} } }`));
/** What is free of each position's holder today. */
export const freeQuestion = question<object, { teamWorkload: readonly { readonly positionIds: readonly string[]; readonly freeWords: string; readonly standing: string }[] }>(gql("query FreePoints { teamWorkload { positionIds freeWords standing } }"));
/** A person with what they take on. */
export const personQuestion = question<{ readonly id: string }, { staffMember: Person | null }>(gql(`query TakenOn($id: ID!) { staffMember(id: $id) { id version name ${choices} responsibilities(first: 50) { nodes { id version label units fromOn toOn note ${choices} } } } }`));
/** The factors of a case. */
export const factorsQuestion = question<{ readonly id: string }, { case: { readonly factors: { readonly nodes: readonly Factor[] } } | null }>(gql(`query FactorsOfCase($id: ID!) { case(id: $id) { factors(first: 50) { nodes { id version label units measure measuredIn fromOn toOn doneBy { name } ${choices} } } } }`));
/** The table of points: every version of every rule, and every guideline. */
export const tableQuestion = question<object, Table>(gql(`query TableOfPoints {
  pointsRules(first: 200) { nodes { id version code label sum event points unit lasts lastsIn limitedTo moreThan measuredIn isFirstOnly countsSingly takesPrecedence effectiveFrom effectiveTo setBy { name } ${choices} } }
  pointsSchemes(first: 50) { nodes { id effectiveFrom fullPost limitedFrom monthsInARow daysAfterDecision caseUnit newCase addsOnePerTen } } }`));
/** What waits in the reader's hopper and goes before other work (WL-52). */
export const firstQuestion = question<object, { serviceRequests: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly reference: string; readonly summary: string; readonly case: { readonly factors: { readonly nodes: readonly { readonly id: string; readonly label: string }[] } } | null }[] } }>(gql(`query GoesFirst {
  serviceRequests(first: 5, filter: { isOpen: { eq: true }, isInMyHopper: { eq: true }, goesFirst: { eq: true } }) { totalCount nodes { id reference summary case { factors(first: 3, filter: { toOn: { isNull: true } }) { nodes { id label } } } } } }`));
