import type { Parameters } from "../reading/parameters.js";

/** Whether the reader directs a person's work; `person` is SQL for their identifier. */
export const directs = (person: string, p: Parameters) => `EXISTS (SELECT FROM positions q WHERE q.holder_id = ${person} AND q.id = ANY(${p.command}))`;

/** `isBetweenThem` of the domain as SQL, for rows about a person, whose identifier is in the column `person`; the access matrix holds the two equal. */
export const isBetweenThem = (a: string, p: Parameters, person = "staff_id") => `(${a}.${person} = ${p.staffId} OR coalesce(manager_of(${a}.${person}) = ${p.staffId}, FALSE))`;

/** `followsThem` of the domain as SQL, for rows about a person, whose identifier is in the column `person`; the access matrix holds the two equal. */
export const followsThem = (a: string, p: Parameters, person = "staff_id") => (p.may("manage-organisation") ? "TRUE" : `(${isBetweenThem(a, p, person)} OR ${directs(`${a}.${person}`, p)})`);
