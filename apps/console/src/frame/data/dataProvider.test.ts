import { jest } from "@jest/globals";
import { gql } from "@apollo/client";
import type { Refusal } from "./refusal";
import { createDataProvider } from "./dataProvider";
import { command } from "./documents";

const cases = {
  getList: gql`query Cases($first: Int!, $offset: Int, $filter: CaseFilter, $orderBy: [CaseOrder!]) { cases(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id } totalCount } }`,
  getOne: gql`query Case($id: ID!) { case(id: $id) { id } }`,
};
const close = command<{ id: string }, { id: string }>("closeCase", gql`mutation Close($input: CloseInput!) { closeCase(input: $input) { id } }`);
const office = createDataProvider({ cases });

/** The API's next answer, and what it was asked. */
function answering(body: object, status = 200) {
  const asked: { query: string; variables: Record<string, unknown> }[] = [];
  globalThis.fetch = jest.fn(async (_: unknown, options?: RequestInit) => {
    asked.push(JSON.parse(String(options?.body)));
    return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
  }) as typeof fetch;
  return asked;
}

const list = { pagination: { page: 3, perPage: 50 }, sort: { field: "priority:DESC,nextActionDueOn:ASC", order: "ASC" as const }, filter: { status: { in: ["OPEN"] }, "area.id": { in: ["7"] }, "area.name": { contains: "Rev" } } };

test("a list is asked by first and offset, in the API's names for orders and filters, and gives its nodes and total", async () => {
  const asked = answering({ data: { cases: { nodes: [{ id: "1" }], totalCount: 101 } } });
  expect(await office.getList("cases", list)).toEqual({ data: [{ id: "1" }], total: 101 });
  expect(asked[0]?.variables).toEqual({
    first: 50,
    offset: 100,
    filter: { status: { in: ["OPEN"] }, area: { id: { in: ["7"] }, name: { contains: "Rev" } } },
    orderBy: [{ field: "PRIORITY", direction: "DESC" }, { field: "NEXT_ACTION_DUE_ON", direction: "ASC" }],
  });
  expect(asked[0]?.query).not.toContain("__typename");
});

test("a list that grows long is counted to a thousand, says that there is more, and counts all for whoever asks", async () => {
  const people = createDataProvider({ people: { getList: gql`query People($first: Int!, $exact: Boolean = false) { people(first: $first) { nodes { id } totalCount(exact: $exact) } }` } });
  const asking = { ...list, pagination: { page: 2, perPage: 1 } };
  const asked = answering({ data: { people: { nodes: [{ id: "1" }], totalCount: 1001 } } });
  expect(await people.getList("people", asking)).toEqual({ data: [{ id: "1" }], pageInfo: { hasNextPage: true, hasPreviousPage: true }, meta: { isMore: true } });
  expect(await people.getList("people", { ...asking, meta: { isExact: true } })).toEqual({ data: [{ id: "1" }], total: 1001 });
  expect(asked.map(({ variables }) => variables["exact"])).toEqual([false, true]);
  answering({ data: { people: { nodes: [{ id: "1" }], totalCount: 1000 } } });
  expect(await people.getList("people", asking)).toEqual({ data: [{ id: "1" }], total: 1000 });
});

test("several records are one list narrowed to their ids", async () => {
  const asked = answering({ data: { cases: { nodes: [{ id: "1" }, { id: "2" }], totalCount: 2 } } });
  await office.getMany("cases", { ids: ["1", "2"] });
  expect(asked[0]?.variables).toMatchObject({ first: 2, filter: { id: { in: ["1", "2"] } } });
});

test("a record that is absent, or may not be seen, is refused as NOT_FOUND", async () => {
  answering({ data: { case: null } });
  await expect(office.getOne("cases", { id: "1" })).rejects.toMatchObject({ status: 404, body: { code: "NOT_FOUND" } });
});

test("a command gives its payload, and its refusal keeps what the API said", async () => {
  answering({ data: { closeCase: { id: "1" } } });
  expect(await office.command(close, { id: "1" })).toEqual({ id: "1" });
  answering({ data: null, errors: [{ message: "Two requests are still open.", extensions: { code: "RULE_REFUSED", rule: "WM-49" } }] });
  const refused = await office.command(close, { id: "1" }).catch((error: { body: Refusal }) => error.body);
  expect(refused).toMatchObject({ code: "RULE_REFUSED", rule: "WM-49", message: "Two requests are still open." });
});

test("an explained failure keeps its explanation whatever its HTTP status", async () => {
  answering({ errors: [{ message: "Sign in again.", extensions: { code: "UNAUTHENTICATED" } }] }, 401);
  await expect(office.getList("cases", list)).rejects.toMatchObject({ status: 401, message: "Sign in again." });
});

test("records are changed by commands only", async () => {
  await expect(office.update("cases", { id: "1", data: {}, previousData: { id: "1" } })).rejects.toThrow("changed by commands");
});

test("what is asked again while the same question is on its way is sent again, and never answered from before a change", async () => {
  const asked = answering({ data: { case: { id: "1" } } });
  await Promise.all([office.getOne("cases", { id: "1" }), office.getOne("cases", { id: "1" })]);
  expect(asked).toHaveLength(2);
});
