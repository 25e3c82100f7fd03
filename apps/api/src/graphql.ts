import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer, HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, type GraphQLResponse } from "@apollo/server";
import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { Logger } from "pino";
import { presenceOf } from "./access/cookies.js";
import type { Presence, Sessions } from "./access/sessions.js";
import type { Context } from "./door/context.js";
import type { Door } from "./door/perform.js";
import { translate } from "./door/translate.js";
import { KnownQuestions, type Asking, type Operation, type Question } from "./known-questions.js";
import { refuseStrangeText } from "./reading/plain-text.js";
import { Refusal } from "./reading/refusal.js";
import { fieldResolver, type Reading } from "./reading/run.js";
import { Slow } from "./reading/slow.js";
import { surface, surfaceLimits } from "./reading/surface.js";

interface Parts { readonly schema: GraphQLSchema; readonly reading: Reading; readonly door: Door; readonly sessions: Sessions; readonly log: Pick<Logger, "error" | "warn">; readonly slowAfter: number }

/** A whole answer as it goes out. */
class Written { constructor(readonly text: string) {} }

/** Largest request body, in bytes. */
const bodyLimit = 1_000_000;

type Read = (context: Context, question: Operation, variables: Record<string, unknown> | undefined) => Promise<Written | null>;

/** Answers an operation that is all data without executing it: PostgreSQL writes the text and nothing walks it again. Null when its variables do not fit. */
const readWith = ({ reading, schema, log }: Parts): Read => async (context, { document, operation }, variables) => {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (errors) return null;
  try {
    const { text, cost } = await reading.operation(context, document, operation, coerced);
    return new Written(`{"data":${text},"extensions":{"cost":${cost}}}`);
  } catch (thrown) {
    const formatted = translate({ message: "" }, thrown, context.requestId, (error) => log.error({ error, requestId: context.requestId }));
    return new Written(JSON.stringify({ errors: [formatted], data: null }));
  }
};

/** Has operations that are all data read, and notes for their requests which they are. */
const passThrough = ({ reading }: Parts, read: Read, allData: WeakMap<object, Operation>): ApolloServerPlugin<Context> => {
  const answer = async ({ contextValue, document, operation, request }: GraphQLRequestContextResponseForOperation<Context>): Promise<GraphQLResponse | null> => {
    // None is chosen where the name of none fits: Apollo says so.
    if (!(operation as OperationDefinitionNode | undefined) || !reading.isAllData(document, operation)) return null;
    const written = await read(contextValue, { document, operation }, request.variables);
    if (!written) return null;
    if (request.http) allData.set(request.http, { document, operation });
    return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data: written } } } as unknown as GraphQLResponse;
  };
  return { requestDidStart: () => Promise.resolve({ responseForOperation: answer }) };
};

/** A token that may only read changes nothing, whatever its person may. */
const onlyReading: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    didResolveOperation: ({ operation, contextValue }) => {
      if (contextValue.isReadOnly && operation?.operation !== "query") throw new Refusal("FORBIDDEN", "This token may only read. Sign in to change something.");
      return Promise.resolve();
    },
  }),
};

const stringify = (result: { data?: unknown }) => (result.data instanceof Written ? result.data.text : JSON.stringify(result));

const bodyOf = (request: IncomingMessage) => new Promise<string | null>((resolve, reject) => {
  const parts: Buffer[] = [];
  let size = 0;
  request.on("data", (part: Buffer) => { if ((size += part.length) > bodyLimit) resolve(null); else parts.push(part); });
  request.once("end", () => resolve(Buffer.concat(parts).toString("utf8"))).once("error", reject);
});

const refuse = (response: ServerResponse, status: number, code: string, message: string, requestId: string) =>
  void response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" }).end(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }));

const apollo = (parts: Parts, plugins: ApolloServerPlugin<Context>[]) => new ApolloServer<Context>({
  schema: parts.schema, fieldResolver, plugins, validationRules: [surfaceLimits], parseOptions: { maxTokens: surface.tokens },
  stringifyResult: stringify, hideSchemaDetailsFromClientErrors: true, includeStacktraceInErrorResponses: false, persistedQueries: false, stopOnTerminationSignals: false, introspection: true, csrfPrevention: true,
  formatError: (formatted, thrown) => translate(formatted, thrown, randomUUID(), (error) => parts.log.error({ error })),
});

const contextFor = ({ door, reading }: Parts, { actor, sessionId, isReadOnly }: Presence, requestId: string): Context => ({ actor, today: door.today(), reading, door, sessionId, requestId, isReadOnly });

const headersOf = ({ headers }: IncomingMessage) => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
};

const send = (response: ServerResponse, status: number, text: string, headers: Iterable<readonly [string, string]>) =>
  void response.writeHead(status, { "cache-control": "no-store", "content-length": Buffer.byteLength(text), ...Object.fromEntries(headers) }).end(text);

/** Reads what was asked before; null when Apollo has to look at it. */
const readAgain = (read: Read, slow: Slow) => async (question: Question, { variables }: Asking, context: Context): Promise<Written | null> => {
  const began = performance.now();
  const written = await read(context, question, variables as Record<string, unknown> | undefined);
  slow.tell(question.operation, began, context.requestId);
  return written;
};

/** The /graphql handler on node:http: who asks, what they send, and Apollo for what is new or more than reading. */
export async function graphqlHandler(parts: Parts): Promise<{ handle(request: IncomingMessage, response: ServerResponse): void; stop(): Promise<void> }> {
  const [questions, allData, read, slow] = [new KnownQuestions(), new WeakMap<object, Operation>(), readWith(parts), new Slow(parts.log, parts.slowAfter)];
  const server = apollo(parts, [onlyReading, passThrough(parts, read, allData), slow.plugin]);
  const again = readAgain(read, slow);
  await server.start();

  async function answer(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const presence = await presenceOf(parts.sessions, request);
    if (!presence) return refuse(response, 200, "UNAUTHENTICATED", "You are not signed in, or your session has ended. Sign in and try again.", requestId);
    const text = request.method === "POST" ? await bodyOf(request) : "";
    if (text === null) return refuse(response, 413, "BAD_USER_INPUT", `The request is larger than ${bodyLimit} bytes. Send less at once.`, requestId);
    const body = readBody(text);
    if (body === undefined) return refuse(response, 400, "BAD_USER_INPUT", "The body is not JSON. Send {\"query\": \"…\", \"variables\": {…}}.", requestId);
    refuseStrangeText(body.variables, "variables");
    const context = contextFor(parts, presence, requestId);
    const question = questions.find(request, body);
    const known = question && await again(question, body, context);
    if (known) return send(response, 200, known.text, [["content-type", question.contentType]]);
    refuseStrangeText(body.query, "query");
    const { search } = new URL(request.url ?? "/", "http://remit");
    const httpGraphQLRequest = { method: request.method ?? "POST", headers: headersOf(request), search, body };
    const result = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve(context) });
    const [asked, contentType] = [allData.get(httpGraphQLRequest), result.headers.get("content-type")];
    if (asked && contentType && !result.status) questions.keep(request, body, { ...asked, contentType });
    send(response, result.status ?? 200, result.body.kind === "complete" ? result.body.string : "", result.headers);
  }

  return {
    stop: () => server.stop(),
    handle(request, response) {
      const requestId = randomUUID();
      answer(request, response, requestId).catch((thrown: unknown) => {
        const { message, extensions } = translate({ message: "" }, thrown, requestId, (error) => parts.log.error({ error, requestId }));
        refuse(response, extensions?.["code"] === "UNAVAILABLE" ? 503 : 200, String(extensions?.["code"]), message, requestId);
      });
    },
  };
}

function readBody(text: string): Asking | undefined {
  if (text === "") return {};
  try {
    const body = JSON.parse(text) as unknown;
    return body !== null && typeof body === "object" && !Array.isArray(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
