import { seesCase, seesCaseOfWork, viewIsOnRecord, withItsCase } from "../access/seen-cases.js";
import { beginsWith } from "../reading/filter.js";
import type { Parameters } from "../reading/parameters.js";
import { readable } from "../reading/readable.js";
import { seenWithAny } from "../reading/sight.js";
import { ContactChange } from "./case.entity.js";
import { FileNote } from "./work.entity.js";

/** WM-39: the hopper of one's own segment, what lies within one's command, and one's own work in any position. */
const withinReach = (alias: string, p: Parameters) =>
  p.may("see-all-work") || p.may("work-across-segments") ? "TRUE"
    : `((${alias}.owner_position_id IS NULL AND ${alias}.segment_id = ${p.segmentId}) OR ${alias}.owner_position_id = ANY(${p.held}) OR ${alias}.owner_position_id = ANY(${p.command}) OR NOT ${alias}.is_open)`;

const seesWork = [withinReach, seesCaseOfWork] as const;

/** A case group is seen by whoever sees any of its cases. */
const seesGroup = seenWithAny(seesCase, "case_group_id", (alias, p) => (p.may("see-cases") ? `EXISTS (SELECT FROM cases c WHERE c.case_group_id = ${alias}.id AND ${seesCase("c", p)})` : "FALSE"));

/** A person is seen until every case of theirs is hidden from the reader: then that they came to us is hidden with them. */
export const seesPerson = seenWithAny(seesCase, "complainant_id", (alias, p) => {
  const theirs = `SELECT FROM cases c WHERE c.complainant_id = ${alias}.id`;
  return p.may("see-cases") ? `(NOT EXISTS (${theirs}) OR EXISTS (${theirs} AND ${seesCase("c", p)}))` : "FALSE";
});

/** Whoever decides on access sees every standing; others see that they need to know. */
const ownStandings = (alias: string, p: Parameters) => (p.may("manage-sensitive-access") ? "TRUE" : `${alias}.staff_id = ${p.staffId} AND ${alias}.kind = 'NEED_TO_KNOW'`);

/** A reference in full or its beginning, as a range that the index answers whatever was typed. */
const byReference = (alias: string, typed: string) => beginsWith(`${alias}.reference`, typed);
/** Rows by the identifiers that a question within the statement finds: asked once, and answered by an index beside the other ways of finding. */
const among = (column: string, ids: string) => `${column} = ANY(ARRAY(${ids}))`;
/** Names that are what was typed, begin so, or are nearly it. */
const isNamed = (name: string, typed: string) => `name_lexemes(${name}) @@ name_query(${typed})`;
const isBodyNamedNearly = (id: string, typed: string) => `${id} = ANY(bodies_named_nearly(${typed}))`;

/** A case by its reference, its words, its body's name, and its complainant's for those who may see names; misspelt names are found too. */
const caseWords = (alias: string, typed: string, p: Parameters) =>
  `(${alias}.search @@ search_query(${typed}, ${p.may("see-personal-data")}) OR ${byReference(alias, typed)} OR ${alias}.source_reference = ${typed} OR ${isBodyNamedNearly(`${alias}.body_id`, typed)})`;
const bodyWords = (alias: string, typed: string) => `(${alias}.name ILIKE '%' || ${typed} || '%' OR ${isBodyNamedNearly(`${alias}.id`, typed)} OR EXISTS (SELECT FROM unnest(${alias}.aliases) n WHERE n ILIKE ${typed} || '%'))`;
/** Nothing, in a form that still takes what was typed. */
const nothing = (typed: string) => `(FALSE AND ${typed} IS NULL)`;

/** A kind that is found by its reference or through rows of another kind: which those are, and what finds a row once it is known whether it hangs on one of them. */
export interface Through { readonly ids: (typed: string, p: Parameters) => string; readonly column: string; readonly matches: (alias: string, typed: string, p: Parameters, isOneOfThem: string) => string }
export const groupsThroughPeople: Through = {
  ids: (typed, p) => `SELECT w.id FROM people w WHERE ${p.may("see-personal-data") ? isNamed("w.name", typed) : "FALSE"}`, column: "person_id",
  matches: (alias, typed, p, isTheirs) => `(${byReference(alias, typed)}${p.may("see-personal-data") ? ` OR to_tsvector('simple', ${alias}.title) @@ search_query(${typed}, false) OR ${isTheirs}` : ""})`,
};
export const workThroughCases: Through = {
  ids: (typed, p) => `SELECT c.id FROM cases c WHERE ${caseWords("c", typed, p)} AND ${seesCase("c", p)}`, column: "case_id",
  matches: (alias, typed, _p, isOnOne) => `(${byReference(alias, typed)} OR ${isOnOne})`,
};
const searchThrough = ({ ids, column, matches }: Through) => (alias: string, typed: string, p: Parameters) => matches(alias, typed, p, among(`${alias}.${column}`, ids(typed, p)));

readable(FileNote, { scope: withItsCase, order: [{ by: "writtenAt", descending: true }] });
readable(ContactChange, { scope: withItsCase, order: [{ by: "changedAt", descending: true }] });

export const bodyReading = { scope: "everyone", order: [{ by: "name" }], search: bodyWords } as const;
export const personReading = { scope: seesPerson, order: [{ by: "id" }], search: (alias: string, typed: string, p: Parameters) => (p.may("see-personal-data") ? isNamed(`${alias}.name`, typed) : nothing(typed)) } as const;
export const caseReading = { scope: seesCase, order: [{ by: "receivedOn", descending: true }], search: caseWords, witness: viewIsOnRecord } as const;
export const caseGroupReading = { scope: seesGroup, order: [{ by: "receivedOn", descending: true }], search: searchThrough(groupsThroughPeople) } as const;
export const accessReading = { scope: [withItsCase, ownStandings], order: [{ by: "givenAt", descending: true }] } as const;
export const findingReading = { scope: withItsCase, order: [{ by: "ordinal" }] } as const;
export const categoryReading = { scope: "everyone", order: [{ by: "label" }] } as const;
export const outcomeReading = { scope: "everyone", order: [{ by: "severity", descending: true }] } as const;
export const areaReading = { scope: "everyone", order: [{ by: "name" }] } as const;
/** The law's own order of work: priority, then what is due first, then what has waited longest (WM-08). */
export const workReading = { scope: seesWork, order: [{ by: "priority", descending: true }, { by: "nextActionDueOn" }, { by: "receivedAt" }], search: searchThrough(workThroughCases) } as const;
export const activityReading = { scope: seesWork, order: [{ by: "dueOn" }] } as const;
export const correspondenceReading = { scope: seesWork, order: [{ by: "receivedAt", descending: true }] } as const;
