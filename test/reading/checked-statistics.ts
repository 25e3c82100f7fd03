import type { World } from "../office/world.js";
import { count, makeUp, questionOf, type Expected, type Made, type Subject } from "./made-up-statistics.js";
import type { chance } from "./questions.js";

/* Made-up statistics asked of the office, beside what plain code works out. */

/** A group as it is answered. */
export interface Group { readonly keys: readonly { readonly value: string | null }[]; readonly behind: object; readonly [measure: string]: unknown }
const dimensionOf = ({ filter }: Subject) => filter.replace("Filter", "Dimension");
const inOrder = <T extends { keys: readonly unknown[] }>(groups: readonly T[]) => [...groups].sort((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1));

async function ask(world: World, subject: Subject, made: Made): Promise<Group[]> {
  const { data, errors } = await world.ask<{ groups: Group[] }>("Ana Petrova", questionOf(subject, made, dimensionOf(subject)), { filter: made.filter?.asked, by: made.by, where: made.where.asked, among: made.among.asked });
  if (errors) throw new Error(`${subject.root} ${JSON.stringify(made)}: ${JSON.stringify(errors)}`);
  return data.groups;
}

/** What the office answers, in one order. */
export const answered = async (world: World, subject: Subject, made: Made) => inOrder((await ask(world, subject, made)).map(({ keys, behind: _behind, ...rest }) => ({ keys: keys.map(({ value }) => value), ...rest })));

/** What plain code works out, in the same order; without what is not asked of this kind. */
export const workedOut = (subject: Subject, made: Made) => inOrder(count(subject, made).map(({ cases, median, ninetieth, withinTarget, ...rest }: Expected) => ({ ...rest, ...(subject.isTimed && { median, ninetieth, withinTarget }), ...(!subject.hasNoCase && { cases }) })));

/** Asks so many made-up statistics of a subject; each must be what plain code works out. How many groups were compared. */
export async function allAgree(world: World, subject: Subject, dice: ReturnType<typeof chance>, howMany: number): Promise<number> {
  let groups = 0;
  for (let n = 0; n < howMany; n++) {
    const made = makeUp(subject, dice);
    const office = await answered(world, subject, made);
    expect({ made, answered: office }).toEqual({ made, answered: workedOut(subject, made) });
    groups += office.length;
  }
  return groups;
}

/** Asks so many made-up statistics of a subject; behind each number must lie a list as long as the number says. */
export async function listsAgree(world: World, subject: Subject, dice: ReturnType<typeof chance>, howMany: number): Promise<void> {
  for (let n = 0; n < howMany; n++) {
    const made = makeUp(subject, dice);
    const groups = (await ask(world, subject, made)).slice(0, 8);
    if (!groups.length) continue;
    const asked = groups.map((_group, place) => `g${place}: ${subject.list}(first: 1, filter: $f${place}) { totalCount }`).join(" ");
    const { data, errors } = await world.ask<Record<string, { totalCount: number }>>("Ana Petrova", `query(${groups.map((_group, place) => `$f${place}: ${subject.filter}`).join(", ")}) { ${asked} }`, Object.fromEntries(groups.map(({ behind }, place) => [`f${place}`, behind])));
    expect({ subject: subject.root, made, errors }).toEqual({ subject: subject.root, made, errors: undefined });
    expect({ made, counts: groups.map((_group, place) => data[`g${place}`]!.totalCount) }).toEqual({ made, counts: groups.map((group) => group["count"]) });
  }
}
