import { countedTo } from "@remit/api/reading/connections";
import type { Ask } from "./load.js";
import { seat } from "./office/organisation.js";
import type { Peer } from "./peers.js";
import { postgraphileAsks, remitAsks, type Operation } from "./questions.js";
import type { Scene } from "./scene.js";

/** What one operation asks with, the n-th time on one connection: the caseworker or the manager asks, and each record in its turn. */
function terms(scene: Scene, op: Operation, line: number, n: number) {
  const nth = <T>(list: readonly T[]) => list[(line * 37 + n) % list.length]!;
  const [manager, caseworker] = [seat(1, 1), seat(1, 5)];
  switch (op) {
    case "hopper": case "hopperExact": return { as: manager, remit: {}, postgraphile: { segment: scene.segment }, raw: [scene.segment] };
    case "myWork": return { as: caseworker, remit: {}, postgraphile: { seat: scene.seats.get(caseworker) }, raw: [scene.seats.get(caseworker)] };
    case "record": { const id = nth(scene.cases); return { as: caseworker, remit: { id }, postgraphile: { id }, raw: [id] }; }
    case "prefix": { const prefix = nth(scene.prefixes); return { as: caseworker, remit: { prefix }, postgraphile: { prefix }, raw: [prefix] }; }
    case "name": return { as: caseworker, remit: { name: scene.name }, postgraphile: {}, raw: [] };
    case "bulkAssign": {
      const { ids, versions, to } = scene.batches[line]!;
      const toPositionId = scene.seats.get(seat(1, to));
      const [actor, acting] = [scene.actor, scene.seats.get(manager)];
      return { as: manager, remit: { input: { serviceRequests: ids.map((id, at) => ({ id, expectedVersion: versions[at] })), toPositionId } },
        postgraphile: { input: { requests: ids, versions, seat: toPositionId, actor, acting } }, raw: [ids, versions, toPositionId, actor, acting] };
    }
  }
}

/** The request with which a peer is asked; null when it has no such operation. */
export function askOf(peer: Peer["name"], scene: Scene, op: Operation, line: number, n: number): Ask {
  const { as, remit, postgraphile, raw } = terms(scene, op, line, n);
  if (peer === "raw") return { path: `/${op}`, headers: {}, body: JSON.stringify(raw) };
  if (peer === "postgraphile") return { path: "/graphql", headers: { accept: "application/json" }, body: JSON.stringify({ query: postgraphileAsks[op], variables: postgraphile }) };
  return { path: "/graphql", headers: { cookie: scene.cookies.get(as)! }, body: JSON.stringify({ query: remitAsks[op], variables: remit }) };
}

/** Whether a peer has the operation at all. */
export const answers = (peer: Peer["name"], op: Operation) => peer === "remit" || (peer === "raw" ? op !== "name" : op in postgraphileAsks);

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const leaves = (value: unknown): unknown[] =>
  value !== null && typeof value === "object" ? Object.values(value).flatMap(leaves) : [typeof value === "string" && instant.test(value) ? new Date(value).getTime() : value];

/** What an answer says, whatever its fields are called: the values in their order. Of an assignment: how much moved. Of a hopper whose total need not be exact: a thousand, or more. */
export function said(peer: Peer["name"], op: Operation, body: string): string {
  const answer = JSON.parse(body) as { data?: object; errors?: unknown };
  if (answer?.errors) throw new Error(`${peer} refuses ${op}: ${JSON.stringify(answer.errors)}`);
  const data = peer === "raw" ? answer : answer.data;
  if (op === "hopper") return JSON.stringify(leaves(data).map((one, at, all) => (at === all.length - 1 ? Math.min(one as number, countedTo + 1) : one)));
  if (op !== "bulkAssign") return JSON.stringify(leaves(data));
  const refused = (data as { assignServiceRequests?: { results: { done: boolean; message: string }[] } }).assignServiceRequests?.results.find(({ done }) => !done);
  if (refused) throw new Error(`remit refuses ${op}: ${refused.message}`);
  return String(leaves(data)[0]);
}
