import type { Parameters } from "../reading/parameters.js";
import { everyReadable, howToRead } from "../reading/readable.js";

/**
 * SQL that is true when the reader sees the case that a row belongs to. Cases come later in the order of modules, so their
 * own scope is found by the kind's name when a statement is written; before there are cases, nothing of a case is seen.
 */
export function withItsCase(caseId: string, parameters: Parameters): string {
  const kind = everyReadable().find((one) => one.name === "Case");
  const scope = kind && howToRead(kind).scope;
  if (!scope) return "FALSE";
  const alias = parameters.alias();
  return `EXISTS (SELECT FROM cases ${alias} WHERE ${alias}.id = ${caseId} AND ${scope === "everyone" ? "TRUE" : `(${scope(alias, parameters)})`})`;
}
