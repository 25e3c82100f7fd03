import { bodyKey } from "./body-name.js";
import { remembered } from "./remembered.js";

/** A category or an outcome as reference data holds it. */
export interface Term {
  readonly code: string;
  readonly label: string;
}

/** How a head of complaint ended; severity 0 is nothing wrong, 4 the gravest. */
export interface OutcomeTerm extends Term {
  readonly severity: number;
  readonly isUpheld: boolean;
}

/** Two spellings with one key are one term. */
export const termKey = bodyKey;

/** A code for a label that is new: "Leaks and water ingress" becomes LEAKS_AND_WATER_INGRESS. */
export const codeOf = (label: string): string =>
  label.normalize("NFKD").toUpperCase().replace(/&/g, " AND ").replace(/[^A-Z0-9]+/g, "_").replace(/^_+|_+$/g, "").slice(0, 60) || "UNNAMED";

const category = (label: string, ...spellings: string[]): [Term, string[]] => [{ code: codeOf(label), label }, [label, ...spellings]];
const outcome = (label: string, severity: number, isUpheld: boolean): OutcomeTerm => ({ code: codeOf(label), label, severity, isUpheld });

/** The category of a finding whose category is blank. */
export const categoryNotStated: Term = { code: "NOT_STATED", label: "Category not stated" };

const categories = [
  category("Antisocial behaviour", "Anti-Social Behaviour (ASB)", "ASB", "Anti-social behaviour"),
  category("Complaint handling"),
  category("Damp and mould"),
  category("Estate management"),
  category("Leaks and water ingress"),
  category("Pest control"),
  category("Rehousing and allocations"),
  category("Rent and service charges"),
  category("Repairs and maintenance"),
  category("Other subjects", "Other"),
];

const outcomes = [
  outcome("Outside jurisdiction", 0, false),
  outcome("No maladministration", 0, false),
  outcome("Reasonable redress", 1, false),
  outcome("Service failure", 2, true),
  outcome("Maladministration", 3, true),
  outcome("Severe maladministration", 4, true),
];

const categoryOf = new Map(categories.flatMap(([term, spellings]) => spellings.map((spelling) => [termKey(spelling), term] as const)));
const outcomeOf = new Map(outcomes.map((term) => [termKey(term.label), term] as const));

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** A term read from a file, and whether nobody had heard of it. */
export interface ReadTerm<T> {
  readonly term: T;
  readonly isNew: boolean;
}

/** The category that a text names; a blank one is "not stated", and one never heard of becomes a new term as written. */
export const readCategory = remembered((asWritten: string): ReadTerm<Term> => {
  const label = tidy(asWritten);
  if (!label) return { term: categoryNotStated, isNew: false };
  const known = categoryOf.get(termKey(label));
  return known ? { term: known, isNew: false } : { term: { code: codeOf(label), label }, isNew: true };
});

/** The outcome that a text names; null when blank. One never heard of becomes a new term, not upheld until the office says otherwise. */
export const readOutcome = remembered((asWritten: string): ReadTerm<OutcomeTerm> | null => {
  const label = tidy(asWritten);
  if (!label) return null;
  const known = outcomeOf.get(termKey(label));
  return known ? { term: known, isNew: false } : { term: outcome(label, 0, false), isNew: true };
});
