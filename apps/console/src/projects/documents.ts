import { gql } from "@apollo/client";
import type { Kept } from "../frame/choices/act";
import { question } from "../frame/data/documents";

type Who = { readonly id: string; readonly name: string } | null;
/** That somebody is taken up by a project. */
export interface TakenUp extends Kept { readonly halfDays: number; readonly fromOn: string; readonly toOn: string; readonly staff: Who }
/** Work across the office. */
export interface Project extends Kept { readonly name: string; readonly purpose: string; readonly startsOn: string; readonly endsOn: string; readonly endedOn: string | null; readonly segment: { readonly name: string } | null; readonly lead: Who; readonly people: { readonly nodes: readonly TakenUp[] } }
export interface InTime { readonly id: string; readonly halfDays: number; readonly fromOn: string; readonly toOn: string; readonly staff: Who; readonly project: { readonly name: string } | null }

const choices = "choices { action label allowed because }";
/** Projects that go on or are still to begin. */
export const projectsAhead = question<object, { projects: { nodes: readonly Project[] } }>(gql(`query Projects { projects(first: 20, filter: { isAhead: { eq: true } }, orderBy: [{ field: STARTS_ON }]) { nodes { id version name purpose startsOn endsOn endedOn segment { name } lead { id name } people(first: 40) { nodes { id version halfDays fromOn toOn staff { id name } ${choices} } } ${choices} } } }`));
/** Who is taken up within a time, by what and how much. */
export const takenUpIn = question<{ readonly from: string; readonly to: string }, { projectPeople: { nodes: readonly InTime[] } }>(gql("query TakenUp($from: Date!, $to: Date!) { projectPeople(first: 200, filter: { fromOn: { lte: $to }, toOn: { gte: $from } }) { nodes { id halfDays fromOn toOn staff { id name } project { name } } } }"));
export const segmentsOfProjects = question<object, { segments: { nodes: readonly { readonly id: string; readonly name: string }[] } }>(gql("query SegmentsOfProjects { segments(first: 100) { nodes { id name } } }"));
