import { formatDate } from "@remit/domain/calendar/office-date";
import type { CalendarDate } from "@remit/domain/calendar/calendar-date";
import type { Chance } from "../chance.js";
import type { Customer } from "../customers.js";
import { monthBefore } from "../office-days.js";
import type { Story } from "./story.js";

/** What each slot of a story says in one case. */
export type Told = Readonly<Record<string, string>>;

const numbers = ["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const streets = ["Larch Road", "Chapel Lane", "Mill Street", "Orchard Close", "Station Terrace", "Quarry Bank", "Almond Walk", "Harbour View"];

const monthName = (date: CalendarDate): string => formatDate(date).replace(/^\d+ /, "");

/** A sum of money as it is written: £1,240. */
const sum = (chance: Chance): string => `£${(chance.whole(9, 480) * 10).toLocaleString("en-GB")}`;

/** Draws what the slots of a story say for this person and this date of receipt; what happened lies before it. */
export function tell(story: Story, customer: Customer, receivedOn: CalendarDate, chance: Chance): Told {
  const began = chance.whole(8, 13);
  const own = Object.entries(story.slots).map(([slot, values]) => [slot, chance.pick(values)]);
  return {
    ...customer.words,
    days: `${chance.pick(numbers)} days`,
    weeks: `${chance.pick(numbers.slice(3))} weeks`,
    months: `${chance.pick(numbers.slice(0, 5))} months`,
    visits: chance.pick(numbers.slice(0, 5)),
    month: monthName(monthBefore(receivedOn, began)),
    later: monthName(monthBefore(receivedOn, began - 5)),
    amount: sum(chance),
    street: chance.pick(streets),
    ...Object.fromEntries(own),
  };
}

/** A text with its slots filled; a slot written with a capital begins with one. Throws for a slot that nothing fills. */
export function fill(text: string, told: Told): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = told[name] ?? told[name[0]!.toLowerCase() + name.slice(1)];
    if (value === undefined) throw new Error(`Nothing fills {${name}} in “${text}”.`);
    return name in told ? value : value[0]!.toUpperCase() + value.slice(1);
  });
}
