import { ApolloServer } from "@apollo/server";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { serve, type FrontDoor } from "./server.js";

let world: World;
let door: FrontDoor;
beforeAll(async () => {
  world = await openWorld();
  door = await serve(world.office, { port: 0, host: "127.0.0.1" });
});
afterAll(async () => { await door.close(); await world.close(); });

interface Answer { readonly status: number; readonly type: string | null; readonly cache: string | null; readonly body: { readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] } }
const asks = jest.spyOn(ApolloServer.prototype, "executeHTTPGraphQLRequest");
/** Asks, and says whether Apollo had to look at it. */
async function ask(body: object | string, { as = "Dana Fox", headers = {} }: { as?: Who | null; headers?: Record<string, string> } = {}): Promise<Answer & { byApollo: boolean }> {
  asks.mockClear();
  const answer = await fetch(`http://127.0.0.1:${door.port}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...(as && { cookie: await world.cookie(as) }), ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });
  const { requestId: _, ...rest } = (await answer.json()) as { requestId?: string };
  return { status: answer.status, type: answer.headers.get("content-type"), cache: answer.headers.get("cache-control"), body: rest, byApollo: asks.mock.calls.length > 0 };
}
const withoutRequest = (answer: Answer) => JSON.stringify(answer, (key, value: unknown) => (key === "requestId" || key === "byApollo" ? undefined : value));
/** Asks the same twice: both answers are the same, and only the first is parsed. */
async function twice(body: object, how: Parameters<typeof ask>[1] = {}) {
  const [first, second] = [await ask(body, how), await ask(body, how)];
  expect([first.byApollo, second.byApollo]).toEqual([true, false]);
  expect(withoutRequest(second)).toBe(withoutRequest(first));
  return second;
}

test("a question asked again in the same words is not parsed again, and its answer is the same in every respect", async () => {
  expect(await twice({ query: "query Twice { bodies(first: 3) { nodes { id name } totalCount } }" })).toMatchObject({ status: 200, type: "application/json; charset=utf-8", cache: "no-store", body: { data: { bodies: { totalCount: expect.any(Number) } }, extensions: { cost: expect.any(Number) } } });
  expect((await twice({ query: "query Twice2 { segments { totalCount } }" }, { headers: { accept: "application/graphql-response+json, application/json;q=0.9" } })).type).toBe("application/graphql-response+json; charset=utf-8");
  const found = async (name: string) => (await ask({ query: "query Named($name: String!) { bodies(filter: { name: { eq: $name } }) { nodes { name } } }", variables: { name } })).body.data;
  const { nodes } = ((await ask({ query: "{ bodies(first: 2) { nodes { name } } }" })).body.data as { bodies: { nodes: { name: string }[] } }).bodies;
  for (const { name } of nodes) expect(await found(name)).toEqual({ bodies: { nodes: [{ name }] } });
  expect(await found("Nobody’s Council")).toEqual({ bodies: { nodes: [] } });
});

test("everybody is answered for themselves, and nobody who is signed out", async () => {
  const query = "query Mine { mySessions { nodes { id } totalCount } serviceRequests(filter: { isMine: { eq: true } }) { totalCount } }";
  const own = async (as: Who) => JSON.stringify([(await ask({ query }, { as })).body.data, (await ask({ query }, { as })).body.data]);
  const [danas, aminas] = [await own("Dana Fox"), await own("Amina Yusuf")];
  expect(danas).not.toBe(aminas);
  for (const both of [danas, aminas].map((one) => JSON.parse(one) as { mySessions: { totalCount: number } }[])) { expect(both[0]!.mySessions.totalCount).toBe(1); expect(both[1]).toEqual(both[0]); }
  expect((await ask({ query }, { as: null })).body.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("an operation is chosen by its name each time", async () => {
  const query = "query One { bodies { totalCount } } query Other { segments { totalCount } }";
  for (const operationName of ["One", "Other", "One", "Other"]) expect(Object.keys((await ask({ query, operationName })).body.data as object)).toEqual([operationName === "One" ? "bodies" : "segments"]);
  for (const operationName of [undefined, "", "Neither", null]) expect((await ask({ query, operationName })).body.errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/operation/i), extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }) })]);
});

test("what is refused is refused again: pages too long, variables that do not fit, and what is no question", async () => {
  const query = "query Page($first: Int!) { bodies(first: $first) { totalCount nodes { id } } }";
  expect((await ask({ query, variables: { first: 3 } })).body.errors).toBeUndefined();
  expect(await ask({ query, variables: { first: 500 } })).toMatchObject({ byApollo: false, body: { data: null, errors: [{ extensions: { code: "PAGE_SIZE_TOO_LARGE" } }] } });
  for (const variables of [{ first: "three" }, {}, { first: 2 ** 40 }]) expect(await ask({ query, variables })).toMatchObject({ byApollo: true, body: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] } });
  for (const variables of ["{\"first\": 3}", [3]]) expect(await ask({ query, variables })).toMatchObject({ byApollo: true, status: 400 });
  expect(await ask({ query, variables: { first: 3 }, extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } })).toMatchObject({ byApollo: true, body: { errors: [expect.anything()] } });
  expect((await ask({ query, variables: { first: "\u0000" } })).body.errors?.[0]?.message).toMatch(/NUL/);
});

test("a question that is known is still refused in a form that a page of another site could send", async () => {
  const query = "query FromElsewhere { bodies { totalCount } }";
  await twice({ query });
  expect(await ask({ query }, { headers: { "content-type": "text/plain" } })).toMatchObject({ status: 400, byApollo: true, body: { errors: [{ message: expect.stringMatching(/CSRF/) }] } });
});

test("more questions than are kept are all answered, and one that is too long to keep is parsed each time", async () => {
  for (let n = 0; n < 520; n++) expect((await ask({ query: `query Many${n} { segments { totalCount } }` })).status).toBe(200);
  await twice({ query: "query AfterMany { segments { totalCount } }" });
  const long = { query: `query Long { segments { totalCount } } # ${"x".repeat(30_000)}` };
  expect([(await ask(long)).byApollo, (await ask(long)).byApollo]).toEqual([true, true]);
});
