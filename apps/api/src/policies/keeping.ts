import type { Parameters } from "../reading/parameters.js";

/** Whether the reader keeps a policy, as `keepsPolicy` of the domain says it; the access matrix holds the two equal. */
export const keeps = (a: string, p: Parameters) => (p.may("keep-policies") ? "TRUE" : `(${a}.owner_id = ${p.staffId} OR coalesce(${a}.team_id = ${p.place("uuid", (run) => run.actor.teamId, "team")}, FALSE))`);
/** The same for what belongs to a policy. */
export const keepsIts = (a: string, p: Parameters) => (p.may("keep-policies") ? "TRUE" : `EXISTS (SELECT FROM policies k WHERE k.id = ${a}.policy_id AND ${keeps("k", p)})`);
/** Whether the version of a row is asked of the reader, and they did not accept it yet. */
export const isStillAsked = (version: string, p: Parameters) => `EXISTS (SELECT FROM policy_acceptances mine WHERE mine.policy_version_id = ${version} AND mine.staff_id = ${p.staffId} AND mine.accepted_on IS NULL)`;
/** Whether an acceptance still waits for somebody who works here. */
export const isWaiting = (a: string) => `(${a}.accepted_on IS NULL AND ${a}.is_current AND EXISTS (SELECT FROM staff_members w WHERE w.id = ${a}.staff_id AND w.is_active))`;
export const isOverdue = (a: string, p: Parameters) => `(${isWaiting(a)} AND ${a}.due_on < ${p.today})`;
