import { Deck, type Chance } from "../chance.js";
import { inventCustomer, inventNames } from "../customers.js";
import type { Organisation } from "../organisation/invent-organisation.js";
import type { Reference } from "../reference.js";
import type { AuditRow } from "../rows.js";
import { stories } from "../stories/all-stories.js";
import type { Story } from "../stories/story.js";
import { courseOf } from "./course.js";
import { Ledger, type CaseRows } from "./ledger.js";
import { planGroups, type Field } from "./plan.js";
import { protectSome } from "./sensitive.js";
import { tellGroup } from "./tell-group.js";

/** Kinds of body whose complaints the health investigators take. */
const healthKinds = new Set(["Hospital trust", "Mental health trust", "Ambulance service", "GP practice"]);

/** What cases are drawn with. */
interface Drawing { readonly asOf: string; readonly openedAt: number; readonly cases: number; readonly chance: Chance; readonly organisation: Organisation; readonly reference: Reference }

const numbered = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(6, "0")}`;

/** Gives references in the order of receipt, as the office's counters would have. */
function number(rows: CaseRows): void {
  rows.case_groups.forEach((group, at) => { group.reference = numbered("G", at + 1001); });
  rows.cases.forEach((row, at) => { row.reference = numbered(`C-${row.received_on.slice(0, 4)}`, at + 2683); });
  rows.service_requests.sort((a, b) => (a.received_at < b.received_at ? -1 : a.received_at > b.received_at ? 1 : a.id < b.id ? -1 : 1));
  rows.service_requests.forEach((request, at) => { request.reference = numbered("SR", at + 6001); });
}

/** Deals stories of a field; a woman's story is passed over for anybody else. */
function dealer(chance: Chance): (field: Field, isWoman: boolean) => Story {
  const decks = { HEALTH: new Deck(stories.filter((story) => healthKinds.has(story.kind)), chance), LOCAL: new Deck(stories.filter((story) => !healthKinds.has(story.kind)), chance) };
  return (field, isWoman) => {
    let story = decks[field].deal();
    while (story.teller === "WOMAN" && !isWoman) story = decks[field].deal();
    return story;
  };
}

/** Different stories for each case of one customer. */
function storiesFor(howMany: number, deal: () => Story): Story[] {
  const chosen: Story[] = [];
  while (chosen.length < howMany) {
    const story = deal();
    if (!chosen.includes(story)) chosen.push(story);
  }
  return chosen;
}

/** Draws a year of cases with everything that was done on them, and the history that agrees with it. */
export function inventCases({ asOf, openedAt, cases, chance, organisation, reference }: Drawing): { rows: CaseRows; history: AuditRow[] } {
  const ledger = new Ledger(asOf, chance, organisation, reference);
  const names = inventNames(chance);
  const deal = dealer(chance);
  const planned = planGroups(organisation, cases, chance).map((plan) => ({ plan, course: courseOf(plan, asOf, chance) }));
  planned.sort((a, b) => (a.course.received < b.course.received ? -1 : a.course.received > b.course.received ? 1 : 0));
  planned.forEach(({ plan, course }, at) => {
    const customer = inventCustomer(at, names[at % names.length]!, openedAt, chance);
    tellGroup(plan, course, customer, storiesFor(plan.cases, () => deal(plan.field, customer.isWoman)), ledger);
  });
  protectSome(Math.max(1, Math.round((12 * cases) / 1500)), ledger);
  number(ledger.rows);
  return { rows: ledger.rows, history: ledger.history() };
}

