import { checkActions, checkKindActions, type CheckFacts } from "@remit/domain/assurance/checking";
import { errorActions, type ErrorFacts } from "@remit/domain/assurance/errors";
import { viewOfItsCaseIsOnRecord, withItsCase } from "../access/seen-cases.js";
import type { Parameters } from "../reading/parameters.js";
import { readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { ControlCheck, ControlCheckKind } from "./control-check.entity.js";
import { ControlError, ControlErrorStep } from "./control-error.entity.js";

const stated = { state: ({ state }: { readonly state: string }) => state };
const nameOf = (column: string) => (a: string) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.${column}`;
const ofItsKind = (column: string) => (a: string) => `SELECT k.${column} FROM control_check_kinds k WHERE k.id = ${a}.kind_id`;

/** Whether the actor directs somebody's work, or manages them; nobody does so with themselves. */
const directs = (person: string, p: Parameters) => `(${person} <> ${p.staffId} AND (${p.may("allocate-work") || p.may("command-segment") ? `EXISTS (SELECT FROM positions q WHERE q.holder_id = ${person} AND q.id = ANY(${p.command})) OR ` : ""}coalesce(manager_of(${person}) = ${p.staffId}, FALSE)))`;
const seen = (a: string, p: Parameters, of: { readonly person: string; readonly hasReached: string; readonly isTheirs: string }) =>
  `(${withItsCase(a, p)} AND CASE WHEN ${of.person} = ${p.staffId} THEN ${of.hasReached} ELSE ${p.may("collate-checks") ? "TRUE" : `${of.isTheirs} OR ${directs(of.person, p)}`} END)`;

/** Who sees a check and its errors, as `seesCheck` of the domain says it; the access matrix holds them equal. */
const seesCheck = (a: string, p: Parameters) => seen(a, p, {
  person: `${a}.decided_by_id`, hasReached: `${a}.state = 'CHECKED' AND NOT EXISTS (SELECT FROM control_errors e WHERE e.check_id = ${a}.id AND e.is_open AND e.reached_on IS NULL)`, isTheirs: `${p.staffId} IN (${a}.checker_id, ${a}.asked_by_id)`,
});
const seesError = (a: string, p: Parameters) => seen(a, p, { person: `${a}.staff_id`, hasReached: `${a}.reached_on IS NOT NULL`, isTheirs: `${p.staffId} IN (${a}.checker_id, ${a}.manager_id)` });

export const checkFacts: FactsSql<CheckFacts> = {
  deciderName: nameOf("decided_by_id"), checkerName: nameOf("checker_id"), looksAtLimits: ofItsKind("looks_at_limits"), policies: (a) => `SELECT coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) ORDER BY n.name), '[]') FROM control_check_kinds k JOIN policies n ON n.id = ANY(k.policy_ids) WHERE k.id = ${a}.kind_id`,
  youAreBelowThem: (a, p) => `(stands_below(${p.staffId}, ${a}.decided_by_id, ${a}.decided_on) OR stands_below(${p.staffId}, ${a}.decided_by_id, ${p.today}))`,
};
export const errorFacts: FactsSql<ErrorFacts> = {
  staffName: nameOf("staff_id"), checkerName: nameOf("checker_id"), managerName: nameOf("manager_id"), youDirectThem: (a, p) => directs(`${a}.staff_id`, p),
  lineManager: (a) => `SELECT json_build_object('id', m.id, 'name', m.name, 'mayKnow', may_know(${a}.case_id, m.id)) FROM staff_members m WHERE m.id = manager_of(${a}.staff_id)`,
};

readable(ControlCheckKind, { scope: "everyone", order: [{ by: "inUseFrom" }, { by: "name" }], law: { table: checkKindActions as never, facts: {}, state: ({ inUseTo }: { readonly inUseTo: string | null }) => (inUseTo === null ? "IN_USE" : "ENDED") } as never });
readable(ControlCheck, {
  scope: seesCheck, order: [{ by: "decidedOn", descending: true }], witness: viewOfItsCaseIsOnRecord, law: { table: checkActions, facts: checkFacts, ...stated },
  search: (a, typed) => `(${a}.reference ILIKE '%' || ${typed} || '%' OR ${a}.what ILIKE '%' || ${typed} || '%' OR EXISTS (SELECT FROM cases c WHERE c.id = ${a}.case_id AND c.reference ILIKE ${typed} || '%'))`,
});
readable(ControlError, {
  scope: seesError, order: [{ by: "raisedOn", descending: true }], witness: viewOfItsCaseIsOnRecord, law: { table: errorActions, facts: errorFacts, ...stated },
  search: (a, typed) => `(${a}.reference ILIKE '%' || ${typed} || '%' OR ${a}.what ILIKE '%' || ${typed} || '%' OR EXISTS (SELECT FROM cases c WHERE c.id = ${a}.case_id AND c.reference ILIKE ${typed} || '%'))`,
});
readable(ControlErrorStep, { scope: seenWithThe(seesError, "error_id", (a, p) => `EXISTS (SELECT FROM control_errors e WHERE e.id = ${a}.error_id AND ${seesError("e", p)})`), order: [{ by: "ordinal" }] });
