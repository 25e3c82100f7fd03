import type { CorrespondenceClock, CorrespondenceTermKind } from "@remit/domain/correspondence/labels";
import { seesCase } from "../access/seen-cases.js";
import type { Parameters } from "../reading/parameters.js";
import type { Computation } from "../reading/shown.js";

/** An entry of the register is seen by whoever sees cases, until it is about one that is hidden from the reader. */
export const seesItem = (a: string, p: Parameters) =>
  p.may("see-cases") ? `NOT EXISTS (SELECT FROM correspondence_cases lk JOIN cases c ON c.id = lk.case_id WHERE lk.item_id = ${a}.id AND NOT (${seesCase("c", p)}))` : "FALSE";

const clock = (a: string, kind: CorrespondenceClock) => `FROM clocks k WHERE k.record_id = ${a}.id AND k.kind = '${kind}'`;
export const dueOn = (kind: CorrespondenceClock): Computation => (a) => `(SELECT k.due_on ${clock(a, kind)})`;
export const replyDaysLeft: Computation = (a, p) => `(SELECT working_days_between(${p.today}, k.due_on, k.calendar_id) ${clock(a, "REPLY")} AND ${a}.is_open)`;
export const isReplyLate: Computation = (a, p) => `(${a}.is_open AND EXISTS (SELECT ${clock(a, "REPLY")} AND k.due_on < ${p.today}))`;

const instruction = (a: string, p: Parameters) => `do_not_acknowledge(${a}.id, ${a}.person_id, ${p.today})`;
export const againstIt: Computation = (a, p) => `(SELECT n.ends_on FROM contact_instructions n WHERE n.id = ${instruction(a, p)})`;
export const isAcknowledgementLate: Computation = (a, p) => `(${a}.is_open AND ${a}.acknowledged_on IS NULL AND EXISTS (SELECT ${clock(a, "ACKNOWLEDGE")} AND k.due_on < ${p.today}) AND ${instruction(a, p)} IS NULL)`;

export const isOffered: Computation = (a) => `(${a}.is_open AND EXISTS (SELECT FROM correspondence_handoffs h WHERE h.item_id = ${a}.id AND h.to_segment_id = ${a}.segment_id AND h.accepted_at IS NULL))`;
export const earlier: Computation = (a, p) => `(SELECT count(*)::int FROM correspondence_items e WHERE e.person_id = ${a}.person_id AND e.id <> ${a}.id AND e.received_on BETWEEN ${a}.received_on - interval '1 year' AND ${a}.received_on AND ${seesItem("e", p)})`;

const terms = (kind: CorrespondenceTermKind) => `FROM correspondence_terms t WHERE t.kind = '${kind}' AND t.code`;
/** An entry's code as the office says it. */
export const labelOf = (kind: CorrespondenceTermKind, column: string): Computation => (a) => `(SELECT t.label ${terms(kind)} = ${a}.${column})`;
export const labelsOf = (kind: CorrespondenceTermKind, column: string): Computation => (a) => `ARRAY(SELECT t.label ${terms(kind)} = ANY(${a}.${column}) ORDER BY t.ordinal, t.label)`;
