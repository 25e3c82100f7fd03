import type { Answer, Who, World } from "./world.js";

/** Has what waits confirmed by a second person: Helen Marsh, or whoever is named. */
export async function confirmed(world: World, by: Who = "Helen Marsh"): Promise<void> {
  const { data } = await world.ask<{ grants: { nodes: { id: string; version: number; choices: { action: string; allowed: boolean }[] }[] } }>(by, "{ grants(filter: { state: { eq: PENDING } }) { nodes { id version choices { action allowed } } } }");
  for (const { id, version, choices } of data.grants.nodes) {
    if (!choices.some(({ action, allowed }) => action === "confirm" && allowed)) continue;
    const { errors }: Answer<unknown> = await world.ask(by, "mutation($input: NamedInput!) { confirmGrant(input: $input) { grant { state } } }", { input: { id, expectedVersion: version } });
    if (errors) throw new Error(errors[0]!.message);
  }
}
