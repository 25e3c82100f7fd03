import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { workIn } from "@remit/test/office/work";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let server: Server;
let base = "";
beforeAll(async () => {
  world = await openWorld();
  const app = express();
  for (const routes of world.office.routes) app.use(routes);
  server = createServer((request, response) => (request.url === "/graphql" ? world.office.graphql(request, response) : app(request, response)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => { server.closeAllConnections(); await new Promise((closed) => server.close(closed)); await world.close(); });

const mine = async (cookie: string) => {
  const response = await fetch(`${base}/graphql`, { method: "POST", headers: { "content-type": "application/json", cookie }, body: JSON.stringify({ query: "{ serviceRequests(filter: { isOpen: { eq: true }, isMine: { eq: true } }) { nodes { reference } } }" }) });
  return ((await response.json()) as { data?: { serviceRequests: { nodes: { reference: string }[] } } }).data?.serviceRequests.nodes.map((one) => one.reference);
};
const switchTo = (cookie: string, positionId: string) => fetch(`${base}/session`, { method: "PATCH", headers: { "content-type": "application/json", cookie }, body: JSON.stringify({ positionId }) });

test("[WM-05, WM-42] switching position switches the list, ends the old session and is recorded", async () => {
  const work = workIn(world);
  await work.give("Dana Fox", ["SR-000104"], await work.seat("Priya Nair", "Caseworker, Team 2"));
  await work.give("Tom Pell", ["SR-000105"], await work.seat("Priya Nair", "Caseworker with team leader"));
  const before = await world.cookie("Priya Nair");
  expect(await mine(before)).toEqual(["SR-000104"]);
  const second = await work.seat("Priya Nair", "Caseworker with team leader");
  const response = await switchTo(before, second);
  const after = response.headers.get("set-cookie")!.split(";")[0]!;
  expect([response.status, await mine(after), await mine(before)]).toEqual([200, ["SR-000105"], undefined]);
  const [entry] = await world.sql("SELECT position_id FROM audit_entries WHERE action = 'switched position'");
  expect(entry).toEqual({ position_id: second });
});

test("[WM-05] nobody switches to a position that they do not hold", async () => {
  const response = await switchTo(await world.cookie("Amina Yusuf"), await workIn(world).seat("Dana Fox"));
  expect(response.status).toBe(403);
});

test("[WM-11] a leader's list hears of an assignment at once, by identifiers only; another segment hears nothing", async () => {
  const work = workIn(world);
  const segment = async (name: string) => (await world.sql<{ id: string } & Record<string, unknown>>("SELECT id FROM segments WHERE name = $1", [name]))[0]!.id;
  const refused = await fetch(`${base}/live?topics=segment:${await segment("Customer Care")}`, { headers: { cookie: await world.cookie("Tom Pell") } });
  expect(refused.status).toBe(403);
  const stream = await fetch(`${base}/live?topics=segment:${await segment("Customer Care")}`, { headers: { cookie: await world.cookie("Dana Fox") } });
  await work.give("Grace Lomax", ["SR-000101"], await work.seat("Amina Yusuf"));
  const { id: moved } = await work.request("SR-000102");
  const heard = await until(stream, (text) => text.includes(moved));
  expect(heard).not.toMatch(/SR-0|Hale|Amina/);
});

async function until(stream: Response, enough: (text: string) => boolean): Promise<string> {
  const reader = stream.body!.getReader();
  let text = "";
  while (!enough(text)) text += new TextDecoder().decode((await reader.read()).value);
  await reader.cancel();
  return text;
}
