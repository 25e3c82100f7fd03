/** How much of a date falls together: a calendar month, quarter or year. */
export type Interval = "month" | "quarter" | "year";

const forms: Record<Interval, string> = { month: "FMMonth YYYY", quarter: '"Q"Q YYYY', year: "YYYY" };

/** SQL for the first day of the interval that a date falls in. */
export const startOf = (interval: Interval, date: string) => `date_trunc('${interval}', (${date})::timestamp)::date`;

const months: Record<Interval, number> = { month: 1, quarter: 3, year: 12 };

/** SQL for an interval's last day, given its first. */
export const endOf = (interval: Interval, from: string) => `(${from} + interval '${months[interval]} months' - interval '1 day')::date`;

/** SQL for what an interval is called, given its first day: “Q2 2026”. */
export const formatInterval = (interval: Interval, from: string) => `to_char(${from}, '${forms[interval]}')`;
