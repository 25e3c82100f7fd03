import type { CalendarDate } from "../calendar/calendar-date.js";
import { formatDate } from "../calendar/office-date.js";
import { whyNotIndependent, type Involvement } from "../reviews/independence.js";
import { hoursInADay, type RateKind } from "./labels.js";

/** A contract with an external reviewer. A rate is in pence, for a day or for a case. */
export interface Contract { readonly reference: string; readonly startsOn: CalendarDate; readonly endsOn: CalendarDate; readonly rateKind: RateKind; readonly ratePence: number }

/** An external reviewer beside a case. */
export interface Candidate extends Involvement {
  readonly id: string;
  readonly staffId: string;
  readonly name: string;
  readonly isActive: boolean;
  /** Why nothing is commissioned from them at present; null when there is no such reason. */
  readonly unsuitableBecause: string | null;
  readonly contracts: readonly Contract[];
  /** Whom or what of the case they declared an interest in, such as a body's name. */
  readonly conflicts: readonly string[];
  readonly isAway: boolean;
  readonly awayUntil: CalendarDate | null;
  /** Days a month that they agreed to work at most. */
  readonly daysAMonth: number;
  /** Hours of their open commissions. */
  readonly openHours: number;
}

/** The contract that is in force on a day. */
export const contractOn = (contracts: readonly Contract[], day: CalendarDate): Contract | null => contracts.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn) ?? null;

const noContract = (contracts: readonly Contract[], today: CalendarDate): string => {
  const [last] = contracts.filter(({ endsOn }) => endsOn < today).sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
  const next = contracts.find(({ startsOn }) => startsOn > today);
  return next ? `contract begins on ${formatDate(next.startsOn)}` : last ? `contract ended on ${formatDate(last.endsOn)}` : "no contract yet";
};

/**
 * Why an external reviewer cannot be commissioned on a case, as it stands beside their name; null when they can (PO-50, PO-55).
 * The gravest reason is the one that is said. There is no way round: another reviewer is chosen.
 */
export function whyNotCommissioned(one: Candidate, today: CalendarDate): string | null {
  const dependent = whyNotIndependent(one);
  if (one.conflicts.length) return `cannot: conflict of interest with ${one.conflicts.join(" and ")}`;
  if (dependent) return dependent;
  if (!one.isActive) return "cannot: has left";
  if (one.unsuitableBecause !== null) return `cannot: unsuitable at present, ${one.unsuitableBecause}`;
  if (!contractOn(one.contracts, today)) return `cannot: ${noContract(one.contracts, today)}`;
  if (one.isAway) return `cannot: not available${one.awayUntil ? ` until ${formatDate(one.awayUntil)}` : " at present"}`;
  if (one.openHours >= one.daysAMonth * hoursInADay) return `cannot: all of their ${one.daysAMonth} days a month are taken`;
  return null;
}

/** The most that a contract pays for so many hours, in pence: a case's rate, or a day's rate for each day begun. */
export const mostFor = ({ rateKind, ratePence }: Contract, hours: number): number => (rateKind === "CASE" ? ratePence : ratePence * Math.ceil(hours / hoursInADay));
