import type { Parameters } from "../reading/parameters.js";
import { seesItem } from "./seeing.js";

/** Its time is what the clocks of the office say on that day, in summer and in winter. */
const begins = (a: string) => `((${a}."on" + ${a}.starts_at::time) AT TIME ZONE 'Europe/London')`;
export const beginsAt = (a: string) => begins(a);
export const endsAt = (a: string) => `${begins(a)} + make_interval(mins => ${a}.minutes)`;
/** What the reader sees counts, and nothing else: a sum gives nothing away. */
export const plannedMinutes = (a: string, p: Parameters) => `SELECT coalesce(sum(i.minutes), 0)::int FROM agenda_items i WHERE i.meeting_id = ${a}.id AND NOT i.is_removed AND ${seesItem("i", p)}`;
export const isMine = (a: string, p: Parameters) => `(coalesce(${a}.chair_id = ${p.staffId}, false) OR EXISTS (SELECT FROM meeting_attendees t WHERE t.meeting_id = ${a}.id AND ${p.staffId} IN (t.staff_id, t.deputy_id)))`;
export const waitsForMeToClear = (a: string, p: Parameters) => `${a}.state = 'WITH_CHAIR' AND coalesce(${a}.chair_id = ${p.staffId}, false)`;
