import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer, HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, type GraphQLResponse } from "@apollo/server";
import { getVariableValues, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { presenceOf } from "./access/cookies.js";
import type { Presence, Sessions } from "./access/sessions.js";
import type { Context } from "./door/context.js";
import type { Door } from "./door/perform.js";
import { translate } from "./door/translate.js";
import { refuseStrangeText } from "./reading/plain-text.js";
import { Refusal } from "./reading/refusal.js";
import { fieldResolver, type Reading } from "./reading/run.js";
import { tellSlow } from "./reading/slow.js";
import { surface, surfaceLimits } from "./reading/surface.js";

interface Parts { readonly schema: GraphQLSchema; readonly reading: Reading; readonly door: Door; readonly sessions: Sessions; readonly log: Pick<Logger, "error" | "warn">; readonly slowAfter: number }

/** A whole answer that PostgreSQL wrote; it goes out as it is. */
class Written { constructor(readonly text: string) {} }

/** Largest request body, in bytes. */
const bodyLimit = 1_000_000;

const answerWith = (result: object): GraphQLResponse => ({ http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: result } }) as GraphQLResponse;

/** Answers operations that are all data without executing them: PostgreSQL writes the text and nothing walks it again. */
const passThrough = ({ reading, schema, log }: Parts): ApolloServerPlugin<Context> => {
  const answer = async ({ contextValue, document, operation, request }: GraphQLRequestContextResponseForOperation<Context>): Promise<GraphQLResponse | null> => {
    if (!reading.isAllData(document, operation)) return null;
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (errors) return null;
    try {
      const { text, cost } = await reading.operation(contextValue, document, operation, coerced);
      return answerWith({ data: new Written(text), extensions: { cost } });
    } catch (thrown) {
      const formatted = translate({ message: "" }, thrown, contextValue.requestId, (error) => log.error({ error, requestId: contextValue.requestId }));
      return answerWith({ errors: [formatted], data: null });
    }
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

const stringify = (result: { data?: unknown; extensions?: unknown }) =>
  result.data instanceof Written ? `{"data":${result.data.text},"extensions":${JSON.stringify(result.extensions)}}` : JSON.stringify(result);

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    if ((size += part.length) > bodyLimit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

const refuse = (response: ServerResponse, status: number, code: string, message: string, requestId: string) =>
  void response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" }).end(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }));

/** The /graphql handler on node:http: who asks, what they send, and Apollo for the rest. */
export async function graphqlHandler(parts: Parts): Promise<{ handle(request: IncomingMessage, response: ServerResponse): void; stop(): Promise<void> }> {
  const server = new ApolloServer<Context>({
    schema: parts.schema, fieldResolver, plugins: [onlyReading, passThrough(parts), tellSlow(parts.log, parts.slowAfter)], validationRules: [surfaceLimits], parseOptions: { maxTokens: surface.tokens },
    stringifyResult: stringify, hideSchemaDetailsFromClientErrors: true, includeStacktraceInErrorResponses: false, persistedQueries: false, stopOnTerminationSignals: false, introspection: true, csrfPrevention: true,
    formatError: (formatted, thrown) => translate(formatted, thrown, randomUUID(), (error) => parts.log.error({ error })),
  });
  await server.start();
  const contextFor = (presence: Presence, requestId: string): Context => ({ actor: presence.actor, today: parts.door.today(), reading: parts.reading, door: parts.door, sessionId: presence.sessionId, requestId, isReadOnly: presence.isReadOnly });

  async function answer(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const presence = await presenceOf(parts.sessions, request);
    if (!presence) return refuse(response, 200, "UNAUTHENTICATED", "You are not signed in, or your session has ended. Sign in and try again.", requestId);
    const text = request.method === "POST" ? await bodyOf(request) : "";
    if (text === null) return refuse(response, 413, "BAD_USER_INPUT", `The request is larger than ${bodyLimit} bytes. Send less at once.`, requestId);
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    const body = readBody(text);
    if (body === undefined) return refuse(response, 400, "BAD_USER_INPUT", "The body is not JSON. Send {\"query\": \"…\", \"variables\": {…}}.", requestId);
    refuseStrangeText((body as { variables?: unknown }).variables, "variables");
    refuseStrangeText((body as { query?: unknown }).query, "query");
    const { search } = new URL(request.url ?? "/", "http://remit");
    const result = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: request.method ?? "POST", headers, search, body }, context: () => Promise.resolve(contextFor(presence, requestId)) });
    const whole = result.body.kind === "complete" ? result.body.string : "";
    const out: Record<string, string | number> = { "cache-control": "no-store", "content-length": Buffer.byteLength(whole) };
    for (const [name, value] of result.headers) out[name] = value;
    response.writeHead(result.status ?? 200, out).end(whole);
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

function readBody(text: string): unknown {
  if (text === "") return {};
  try {
    const body = JSON.parse(text) as unknown;
    return body !== null && typeof body === "object" && !Array.isArray(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
