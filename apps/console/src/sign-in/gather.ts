import type { DemonstrationPerson } from "../frame/session/session";

/** People who do the same thing. */
export interface Group {
  readonly title: string;
  readonly does: string;
  readonly people: readonly DemonstrationPerson[];
}

const words = ({ staffNumber, name, title, role, segment, team, does }: DemonstrationPerson) => [staffNumber, name, title, role, segment, team, does].join(" ").toLowerCase();

/** The people whom every sought word fits, gathered by what they do, in the order in which the office lists them. */
export function gather(people: readonly DemonstrationPerson[], sought: string): readonly Group[] {
  const parts = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, DemonstrationPerson[]>();
  for (const person of people) {
    if (!parts.every((part) => words(person).includes(part))) continue;
    groups.set(person.role, [...(groups.get(person.role) ?? []), person]);
  }
  return [...groups].map(([title, members]) => ({ title, does: members[0]!.does, people: members }));
}
