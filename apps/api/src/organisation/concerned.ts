import type { Parameters } from "../reading/parameters.js";

/** Whether the reader directs a person's work; `person` is SQL for their identifier. */
export const directs = (person: string, p: Parameters) => `EXISTS (SELECT FROM positions q WHERE q.holder_id = ${person} AND q.id = ANY(${p.command}))`;

/** `isBetweenThem` of the domain as SQL, for rows about a person; the access matrix holds the two equal. */
export const isBetweenThem = (a: string, p: Parameters) => `(${a}.staff_id = ${p.staffId} OR coalesce(manager_of(${a}.staff_id) = ${p.staffId}, FALSE))`;

/** `followsThem` of the domain as SQL, for rows about a person; the access matrix holds the two equal. */
export const followsThem = (a: string, p: Parameters) => (p.may("manage-organisation") ? "TRUE" : `(${isBetweenThem(a, p)} OR ${directs(`${a}.staff_id`, p)})`);
