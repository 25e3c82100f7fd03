import type { Followed } from "./records";

/** Each field with those who know it: what hangs on fewest first. */
export function fieldsOf(people: readonly Pick<Followed, "name" | "skills">[]): readonly { readonly field: string; readonly names: readonly string[] }[] {
  const fields = [...new Set(people.flatMap(({ skills }) => skills))];
  return fields.map((field) => ({ field, names: people.filter(({ skills }) => skills.includes(field)).map(({ name }) => name) })).sort((one, other) => one.names.length - other.names.length || one.field.localeCompare(other.field));
}
