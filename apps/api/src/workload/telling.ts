import type { CalendarCode } from "@remit/domain/calendar/working-calendar";
import { workingCalendar } from "@remit/domain/calendar/working-calendar";
import { workloadOf, type WorkloadAsAt, type WorkloadFacts } from "@remit/domain/workload/workload-of";
import type { Parameters } from "../reading/parameters.js";
import { ask, type Asker } from "../work-management/asking.js";
import { workloadFactsSql, type Wanted } from "./facts.js";

/** A person's workload as at a day. */
export interface PersonsWorkload extends WorkloadAsAt { readonly staffId: string; readonly name: string; readonly staffNumber: string; readonly fte: number; readonly on: string; /** The seats that they hold today. */ readonly positionIds: readonly string[] }

type Person = Pick<WorkloadFacts, "occurrences" | "fte"> & Pick<PersonsWorkload, "staffId" | "name" | "staffNumber" | "positionIds">;
interface Found extends Pick<WorkloadFacts, "rules" | "schemes"> { readonly calendar: { readonly code: CalendarCode; readonly holidays: [string, string][]; readonly closures: [string, string][] } | null; readonly people: readonly Person[] }

/**
 * The workloads of the people whom a condition over their row `s` names, as at a day, in one statement (WL-35, WL-39). Who may see them is for the
 * caller to add to the condition: `seesWorkloadOf`. A line about a case that the reader may not see names no case.
 */
export async function workloads(asker: Asker, wanted: Wanted): Promise<PersonsWorkload[]> {
  const [found] = await ask<Found>(asker, (p) => workloadFactsSql(p, wanted, wanted.on < asker.today));
  const { rules, schemes, calendar, people } = found!;
  const days = workingCalendar(calendar ?? { code: "ENGLAND_AND_WALES", holidays: [], closures: [] });
  return people.map(({ occurrences, fte, ...person }) => ({ ...person, fte, on: wanted.on, ...workloadOf({ on: wanted.on, calendar: days, rules, schemes, occurrences, fte }) }));
}

/** WL-47: whether the reader sees the workload of a person, as `seesWorkload` of the domain says it; a test holds the two equal. */
export const seesWorkloadOf = (person: string, p: Parameters): string => `(${[
  `${person} = ${p.staffId}`, `${person} IN (SELECT people_below(${p.staffId}))`,
  ...(p.may("allocate-work") || p.may("command-segment") ? [`EXISTS (SELECT FROM positions q WHERE q.holder_id = ${person} AND q.id = ANY(${p.command}))`] : []),
].join(" OR ")})`;

/** The people of a reader's team, of whom `s` is a row: whoever sits in their command, whoever's line leads to them, and themselves. */
export const isOfMyTeam = (p: Parameters): string => `s.is_active AND NOT s.is_external AND ${seesWorkloadOf("s.id", p)} AND EXISTS (SELECT FROM positions q WHERE q.holder_id = s.id AND q.is_open)`;
