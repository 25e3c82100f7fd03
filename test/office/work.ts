import type { Who, World } from "./world.js";

/** A service request as the database has it, with the name of whoever holds it. */
export interface Held { readonly id: string; readonly version: number; readonly owner: string | null }
export interface ItemResult { readonly id: string; readonly done: boolean; readonly code: string | null; readonly message: string | null; readonly changedBy: string | null; readonly changedAt: string | null }
export interface Assigned { readonly moved: number; readonly warnings: readonly string[]; readonly movedWork: Readonly<Record<string, number>>; readonly results: readonly ItemResult[] }

const payload = "moved warnings movedWork { caseGroups cases serviceRequests activities correspondence } results { id done code message changedBy changedAt }";
export const assignRequests = `mutation($input: AssignServiceRequestsInput!) { assignServiceRequests(input: $input) { ${payload} } }`;
export const assignGroups = `mutation($input: AssignCaseGroupsInput!) { assignCaseGroups(input: $input) { ${payload} } }`;

const held = (table: string) => `SELECT w.id, w.version, s.name AS owner FROM ${table} w LEFT JOIN positions p ON p.id = w.owner_position_id LEFT JOIN staff_members s ON s.id = p.holder_id WHERE w.reference = $1`;

/** How tests speak of work: by reference and by name. */
export function workIn(world: World) {
  const find = async (table: string, reference: string) => (await world.sql<Held & Record<string, unknown>>(held(table), [reference]))[0]!;
  const named = async (table: string, references: readonly string[]) => {
    const found = await Promise.all(references.map((one) => find(table, one)));
    return found.map(({ id, version }) => ({ id, expectedVersion: version }));
  };
  const answered = async <T>(as: Who, query: string, input: object, position?: string): Promise<T> => {
    const { data, errors } = await world.ask<Record<string, T>>(as, query, { input }, position);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0]!;
  };
  return {
    named, answered,
    request: (reference: string) => find("service_requests", reference),
    group: (reference: string) => find("case_groups", reference),
    case: (reference: string) => find("cases", reference),
    /** The seat of a person whose title begins so. */
    seat: async (name: string, title = "") => (await world.sql<{ id: string } & Record<string, unknown>>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = $1 AND p.title LIKE $2 || '%' ORDER BY p.title", [name, title]))[0]!.id,
    owners: async (...references: string[]) => Promise.all(references.map(async (one) => (await find("service_requests", one)).owner)),
    give: async (as: Who, references: readonly string[], toPositionId: string | null, position?: string) =>
      answered<Assigned>(as, assignRequests, { serviceRequests: await named("service_requests", references), toPositionId }, position),
    giveGroups: async (as: Who, references: readonly string[], toPositionId: string | null) =>
      answered<Assigned>(as, assignGroups, { caseGroups: await named("case_groups", references), toPositionId }),
    /** Open work that nobody can reach, whatever wrote it. */
    orphans: () => world.sql("SELECT * FROM orphans"),
  };
}
