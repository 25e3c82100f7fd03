import type { IncomingMessage } from "node:http";
import type { DocumentNode, OperationDefinitionNode } from "graphql";

/** What was asked, parsed and validated. */
export interface Operation { readonly document: DocumentNode; readonly operation: OperationDefinitionNode }
/** A question that is all data, and as what its answer goes out. */
export interface Question extends Operation { readonly contentType: string }

/** What the body of a request may say. */
export interface Asking { readonly query?: unknown; readonly variables?: unknown; readonly operationName?: unknown; readonly extensions?: unknown }

/** Questions kept at most, and characters of one; longer ones are parsed anew. */
const [mostKept, longestKept] = [500, 20_000];

const isRecord = (value: unknown) => value === undefined || value === null || (typeof value === "object" && !Array.isArray(value));

/** Questions that were asked before: asked again in the same words and the same way, they are read at once. */
export class KnownQuestions {
  private readonly kept = new Map<string, Map<string, Question>>();
  private count = 0;

  find(request: IncomingMessage, asking: Asking): Question | undefined {
    const way = wayOf(request, asking);
    return way === null ? undefined : this.kept.get(way)?.get(asking.query as string);
  }

  keep(request: IncomingMessage, asking: Asking, question: Question): void {
    const way = wayOf(request, asking);
    if (way === null || way.length + (asking.query as string).length > longestKept) return;
    if (this.count >= mostKept) { this.kept.clear(); this.count = 0; }
    if (!this.kept.has(way)) this.kept.set(way, new Map());
    this.kept.get(way)!.set(asking.query as string, question);
    this.count += 1;
  }
}

/** All that decides how a question's words are understood and answered; null where they are sent in a way that a page of another site could send them, or with more than variables. */
function wayOf({ method, headers }: IncomingMessage, { query, variables, operationName, extensions }: Asking): string | null {
  const isPlain = method === "POST" && headers["content-type"]?.startsWith("application/json") === true && typeof query === "string" && isRecord(variables) && extensions === undefined;
  const name = operationName ?? undefined;
  if (!isPlain || name === "" || (name !== undefined && typeof name !== "string")) return null;
  return `${headers["content-type"]}\n${headers.accept}\n${name ?? ""}`;
}
