import { committeeActions, settingUpACommittee, type CommitteeFacts, type CommitteeKept, type TermsInput } from "@remit/domain/authority/committees";
import { addingAKind, decisionKindActions } from "@remit/domain/authority/kinds";
import { limitActions, settingALimit, type LimitInput } from "@remit/domain/authority/limits";
import { sayMoney } from "@remit/domain/authority/money";
import { drawingARoute, routeActions, type RouteInput } from "@remit/domain/authority/routes";
import { namingAPrincipal, principalActions, schemeEntryActions, writingAnEntry, type EntryInput } from "@remit/domain/authority/scheme-actions";
import { dayBefore } from "@remit/domain/authority/dated";
import type { Action } from "@remit/domain/law/law";
import type { ObjectLiteral } from "typeorm";
import { single } from "../casework/deeds.js";
import type { Deed, Transaction } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import type { Kind } from "../reading/readable.js";
import { committeeFacts, useState } from "./authority.law.js";
import { Committee } from "./committee.entity.js";
import { AuthorityLimit, DecisionKind, EscalationRoute } from "./limit.entity.js";
import { Principal, SchemeEntry } from "./scheme.entity.js";

/** What the audit keeps of a change to what binds the office. */
export interface Configured { readonly name: string; readonly startsOn?: string; readonly endsOn?: string; readonly source?: string; readonly amount?: string; readonly agreedOn?: string; readonly revision?: number }
type Values = Readonly<Record<string, unknown>>;
const topics = ["authority"];

/** A deed that begins a record of authority, with whatever belongs to it. */
const beginning = <I extends { readonly name: string }>(event: string, on: Kind, law: Action<never, object, I, string>, write: (transaction: Transaction, input: I, actorId: string) => Promise<string>, told: (input: I) => Omit<Configured, "name">): Deed<ObjectLiteral, object, I, Configured> => ({
  event, on: null, law: law as never,
  async apply(_allowed, { transaction, input, actor }) {
    const recordId = await write(transaction, input, actor.staffId);
    return [{ recordType: on.name, recordId, caseId: null, topics, particulars: { name: input.name, ...told(input) } }];
  },
});

/** How the audit calls a record that has no name of its own. */
const names: Readonly<Record<string, string>> = {
  AuthorityLimit: `SELECT k.label || ', ' || coalesce((SELECT r.name FROM roles r WHERE r.id = l.role_id), (SELECT p.title FROM positions p WHERE p.id = l.position_id)) AS name FROM authority_limits l JOIN decision_kinds k ON k.id = l.decision_kind_id WHERE l.id = $1`,
  SchemeEntry: "SELECT k.label || ', complexity ' || e.complexity_from || ' to ' || e.complexity_to AS name FROM scheme_entries e JOIN decision_kinds k ON k.id = e.decision_kind_id WHERE e.id = $1",
  Principal: "SELECT label AS name FROM principals WHERE id = $1", DecisionKind: "SELECT label AS name FROM decision_kinds WHERE id = $1", EscalationRoute: "SELECT name FROM escalation_routes WHERE id = $1",
};
const changing = <I>(event: string, on: Kind, table: string, law: Action<never, object, I, string>, values: (input: I) => Values, state?: (record: never) => string) => single<{ readonly id: string }, object, I, Configured>({
  event, on: on as never, law: law as never, ...(state && { state: state as never }),
  async one({ record }, { transaction, input }) {
    await amend(transaction, table, record.id, values(input));
    const [called] = await transaction.query<{ name: string }>(names[on.name]!, [record.id]);
    return { recordType: on.name, recordId: record.id, caseId: null, topics, particulars: { name: called!.name, ...values(input) } };
  },
});

export interface KindValues { readonly code: string; readonly label: string; readonly category: string; readonly isMonetary: boolean }
export const addingKind = beginning<{ readonly name: string; readonly values: KindValues }>("added a kind of decision", DecisionKind, addingAKind, (transaction, { values }) => begin(transaction, "decision_kinds", { ...values }), () => ({}));
export const retiringKind = changing<object>("retired a kind of decision", DecisionKind, "decision_kinds", decisionKindActions.retireKind, () => ({ isActive: false }), useState as never);
export const restoringKind = changing<object>("took a kind of decision into use again", DecisionKind, "decision_kinds", decisionKindActions.restoreKind, () => ({ isActive: true }), useState as never);

export const drawingRoute = beginning<RouteInput & { readonly name: string }>("drew a route", EscalationRoute, drawingARoute, async (transaction, { name, steps }) => {
  const routeId = await begin(transaction, "escalation_routes", { name });
  for (const [at, { kind, positionId, teamId, committeeId }] of steps.entries()) await begin(transaction, "escalation_steps", { routeId, ordinal: at + 1, kind, positionId, teamId, committeeId });
  return routeId;
}, () => ({}));
export const retiringRoute = changing<object>("retired a route", EscalationRoute, "escalation_routes", routeActions.retireRoute, () => ({ isActive: false }), useState as never);

export interface LimitValues { readonly decisionKindId: string; readonly sourceKind: string; readonly sourceTitle: string; readonly sourceReference: string; readonly sourceLink: string | null; readonly routeId: string }
/** AS-21: the limit that stood until then ends the day before; one that is to follow ends this one. */
export const settingLimit = beginning<LimitInput & { readonly name: string; readonly values: LimitValues }>("set a limit", AuthorityLimit, settingALimit, async (transaction, { values, roleId, positionId, amountPence, startsOn }, setById) => {
  const same = "decision_kind_id = $1 AND role_id IS NOT DISTINCT FROM $2::uuid AND position_id IS NOT DISTINCT FROM $3::uuid";
  const whose = [values.decisionKindId, roleId, positionId, startsOn];
  await transaction.query(`UPDATE authority_limits SET ends_on = $5, version = version + 1 WHERE ${same} AND starts_on < $4 AND (ends_on IS NULL OR ends_on >= $4)`, [...whose, dayBefore(startsOn)]);
  const [next] = await transaction.query<{ on: string | null }>(`SELECT (min(starts_on) - 1)::text AS on FROM authority_limits WHERE ${same} AND starts_on > $4`, whose);
  return begin(transaction, "authority_limits", { ...values, roleId, positionId, amountPence, startsOn, endsOn: next!.on, setById });
}, ({ startsOn, amountPence, values }) => ({ startsOn, ...(amountPence !== null && { amount: sayMoney(amountPence) }), source: `${values.sourceTitle} (${values.sourceReference})` }));
export const endingLimit = changing<{ readonly endsOn: string }>("ended a limit", AuthorityLimit, "authority_limits", limitActions.endLimit, ({ endsOn }) => ({ endsOn }));

export const namingPrincipal = beginning<{ readonly name: string; readonly positionId: string; readonly startsOn: string }>("named a principal", Principal, namingAPrincipal, (transaction, { name, positionId, startsOn }) => begin(transaction, "principals", { label: name, positionId, startsOn }), ({ startsOn }) => ({ startsOn }));
export const endingPrincipal = changing<{ readonly endsOn: string }>("ended a principal", Principal, "principals", principalActions.endPrincipal, ({ endsOn }) => ({ endsOn }));

export interface EntryValues { readonly decisionKindId: string; readonly principalId: string | null; readonly note: string }
/** PO-11: entries of the kind that lie within its range of complexity end the day before. */
export const writingEntry = beginning<EntryInput & { readonly name: string; readonly values: EntryValues }>("wrote an entry of the scheme", SchemeEntry, writingAnEntry, async (transaction, { values, complexityFrom, complexityTo, startsOn, people }, setById) => {
  await transaction.query("UPDATE scheme_entries SET ends_on = $5, version = version + 1 WHERE decision_kind_id = $1 AND complexity_from >= $2 AND complexity_to <= $3 AND starts_on <= $4 AND (ends_on IS NULL OR ends_on >= $4)", [values.decisionKindId, complexityFrom, complexityTo, startsOn, dayBefore(startsOn)]);
  const entryId = await begin(transaction, "scheme_entries", { ...values, complexityFrom, complexityTo, startsOn, setById });
  for (const { purpose, roleId, positionId } of people) await begin(transaction, "scheme_people", { entryId, purpose, roleId, positionId });
  return entryId;
}, ({ startsOn }) => ({ startsOn }));
export const endingEntry = changing<{ readonly endsOn: string }>("ended an entry of the scheme", SchemeEntry, "scheme_entries", schemeEntryActions.endEntry, ({ endsOn }) => ({ endsOn }));

export const settingUpCommittee = beginning<{ readonly name: string; readonly purpose: string; readonly secretaryPositionId: string }>("set up a committee", Committee, settingUpACommittee, (transaction, { name, purpose, secretaryPositionId }) => begin(transaction, "committees", { name, purpose, secretaryPositionId }), () => ({}));
/** AS-31: adds a version; earlier ones stay, and nobody can change one. The committee counts up, so two writers learn of each other. */
export const writingTerms = single<CommitteeKept, CommitteeFacts, TermsInput & { readonly text: string }, Configured>({
  event: "wrote terms of reference", on: Committee as never, law: committeeActions.writeTerms, facts: committeeFacts,
  async one({ record }, { transaction, actor, input: { text, agreedOn } }) {
    const [last] = await transaction.query<{ revision: number }>("SELECT coalesce(max(revision), 0) AS revision FROM committee_terms WHERE committee_id = $1", [record.id]);
    const revision = last!.revision + 1;
    await begin(transaction, "committee_terms", { committeeId: record.id, revision, text, agreedOn, writtenById: actor.staffId });
    await amend(transaction, "committees", record.id, {});
    return { recordType: "Committee", recordId: record.id, caseId: null, topics, particulars: { name: record.name, revision, agreedOn } };
  },
});
