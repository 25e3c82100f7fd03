import { mkdtemp } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { officeSchema } from "@remit/api/schema";
import { getNamedType, isObjectType, type GraphQLObjectType } from "graphql";
import { command, named, rowOf } from "@remit/test/office/casework";
import { admitOutsiders, as, commissionsIn } from "@remit/test/office/external-reviewers";
import { openWorld, type World } from "@remit/test/office/world";
import { mayHear } from "../live/routes.js";
import { fileRoutes } from "../documents/file.routes.js";
import { exportRoutes } from "../exports/routes.js";

/* An external reviewer who tries every way to see more than what was commissioned from them, and to see that after its end. */

let world: World;
let office: ReturnType<typeof commissionsIn>;
let server: Server;
let url: string;
let caseId: string;
let mine: string;
let theirs: string;
let [released, kept] = ["", ""];
const yusra = as("Yusra Haddad");
beforeAll(async () => {
  world = await openWorld();
  await admitOutsiders(world);
  office = commissionsIn(world);
  ({ caseId } = await office.underReview("C-2026-000003"));
  [released, kept] = [await office.paper(caseId, "Survey.txt"), await office.paper(caseId, "Family letter.txt")];
  mine = (await office.commission("Tom Pell", caseId, { paperIds: [released] })).done!.commission.id;
  theirs = (await office.commission("Tom Pell", caseId, { from: "Martin Oyelaran", paperIds: [released, kept] })).done!.commission.id;
  await world.sql("INSERT INTO commission_messages (commission_id, text, is_from_reviewer) VALUES ($1, 'For Martin alone', false)", [theirs]);
  const { sessions, door, pool } = world.office;
  const log = { error: () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), "remit-wandering-"));
  const app = express().use(fileRoutes({ sessions, door, dataDir, log })).use(exportRoutes({ schema: await officeSchema(), tables: door.tables, sessions, pool, exports: pool, now: () => new Date(), today: door.today, log } as never));
  server = createServer(app);
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => { await new Promise((closed) => { server.close(closed); server.closeAllConnections(); }); await world.close(); });

const fetchAs = async (path: string, more: RequestInit = {}) => fetch(url + path, { ...more, headers: { cookie: await world.cookie(yusra), "content-type": "application/json", ...more.headers } });
const read = async () => (await world.ask<{ commissions: { nodes: { id: string; papers: { nodes: { attachment: { id: string; name: string } | null }[] }; messages: { totalCount: number } }[] } }>(yusra, "{ commissions { nodes { id papers { nodes { attachment { id name } } } messages { totalCount } } } }")).data.commissions.nodes;

/** Every list of the schema, with how many rows of it they are told of. */
async function lists(): Promise<Record<string, number>> {
  const fields = Object.values((await officeSchema()).getQueryType()!.getFields()).filter(({ extensions }) => (extensions as { reads?: { by?: string } }).reads && !(extensions as { reads: { by?: string } }).reads.by);
  const found: Record<string, number> = {};
  for (const { name } of fields) {
    const { data, errors } = await world.ask<Record<string, { totalCount: number; nodes: unknown[] }>>(yusra, `{ ${name}(first: 200) { totalCount nodes { __typename } } }`);
    if (errors) throw new Error(`${name}: ${errors[0]!.message}`);
    expect(data[name]!.nodes).toHaveLength(data[name]!.totalCount);
    if (data[name]!.totalCount) found[name] = data[name]!.totalCount;
  }
  return found;
}

test("[PO-55] of all the lists of the office an external reviewer sees their own open commission, and before their declaration none of its papers", async () => {
  expect(await lists()).toEqual({ commissions: 1, notifications: 1 });
  expect(await read()).toEqual([{ id: mine, papers: { nodes: [] }, messages: { totalCount: 0 } }]);
  expect((await fetchAs(`/files/${released}`)).status).toBe(404);
  await office.to(yusra, "declareIndependence", mine, { declaration: "Nothing ties me to this case." });
  expect(await read()).toEqual([{ id: mine, papers: { nodes: [{ attachment: { id: released, name: "Survey.txt" } }] }, messages: { totalCount: 0 } }]);
  expect((await fetchAs(`/files/${released}`)).status).toBe(500);
  for (const id of [kept, mine, caseId]) expect((await fetchAs(`/files/${id}`)).status).toBe(404);
});

/** Every relation of a commission, two steps deep, that leads out of it. */
function waysOut(schema: Awaited<ReturnType<typeof officeSchema>>, type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields()).flatMap((field) => {
    const next = getNamedType(field.type);
    if (!isObjectType(next) || next.name === "Choice" || next.name === "PageInfo") return [];
    const inner = next.name.endsWith("Connection") ? `nodes { id ${depth > 0 ? waysOut(schema, getNamedType(next.getFields()["nodes"]!.type) as GraphQLObjectType, depth - 1) : ""} }` : `id ${depth > 0 ? waysOut(schema, next, depth - 1) : ""}`;
    return [`${field.name}${next.name.endsWith("Connection") ? "(first: 2)" : ""} { ${inner} }`];
  }).join(" ");
}

test("[PO-55] no nested field leads out of a commission: the case, the review, people, the register and the budget stay closed", async () => {
  const schema = await officeSchema();
  const { data, errors } = await world.ask<{ commission: Record<string, unknown> }>(yusra, `query($id: ID!) { commission(id: $id) { ${waysOut(schema, schema.getType("Commission") as GraphQLObjectType, 1)} } }`, { id: mine });
  expect(errors).toBeUndefined();
  const { papers, ...rest } = data.commission;
  expect(JSON.stringify(papers)).toContain(released);
  expect(JSON.stringify(papers)).not.toContain(kept);
  for (const [name, value] of Object.entries(rest)) expect([name, Array.isArray((value as { nodes?: unknown[] } | null)?.nodes) ? (value as { nodes: unknown[] }).nodes : value]).toEqual([name, value === null ? null : []]);
});

test("[PO-55] guessed identifiers, references, filters and search find nothing", async () => {
  const roots = Object.values((await officeSchema()).getQueryType()!.getFields()).filter(({ extensions }) => (extensions as { reads?: { by?: string } }).reads?.by === "id");
  const ids = await world.sql<{ id: string }>("SELECT id FROM cases UNION SELECT id FROM reviews UNION SELECT id FROM staff_members UNION SELECT id FROM external_reviewers UNION SELECT id FROM budget_headings UNION SELECT id FROM commissions WHERE id <> $1 UNION SELECT id FROM case_groups UNION SELECT id FROM people UNION SELECT id FROM bodies", [mine]);
  for (const { name } of roots) for (const { id } of ids) {
    const { data } = await world.ask<Record<string, unknown>>(yusra, `query($id: ID!) { ${name}(id: $id) { id } }`, { id });
    expect([name, data[name]]).toEqual([name, null]);
  }
  const commission = await office.now(theirs);
  expect((await world.ask(yusra, "query($reference: String!) { commissionByReference(reference: $reference) { id } }", { reference: commission["reference"] })).data).toEqual({ commissionByReference: null });
  for (const filter of ['{ case: { title: { contains: "Damp" } } }', '{ reviewer: { about: { contains: "a" } } }', '{ heading: { allottedPence: { gte: 0 } } }', '{ review: { isOpen: { eq: true } } }', '{ commissionedBy: { name: { startsWith: "T" } } }'])
    expect((await world.ask<{ commissions: { totalCount: number } }>(yusra, `{ commissions(filter: ${filter}) { totalCount } }`)).data?.commissions.totalCount ?? 0).toBe(0);
});

test("[PO-55] every question and command that was not opened to them is refused, and what is added later is closed until somebody opens it", async () => {
  const schema = await officeSchema();
  const open = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.values(type.getFields()).filter(({ extensions }) => extensions["reads"] || extensions["isOpenOutside"]).filter(({ extensions }) => !extensions["reads"]).map(({ name }) => name));
  expect(open.sort()).toEqual(["declareIndependence", "declineCommission", "deliverReport", "recordCommissionTime", "requestReportUpload", "sayReviewerIsAway", "takeBackReviewerAway", "writeOnCommission"]);
  for (const query of ['{ reviewStatistics(from: "2020-01-01", to: "2026-12-31") { requests } }', '{ search(text: "Damp") { __typename } }', `{ externalReviewersFor(caseId: "${caseId}") { name } }`, '{ reviewerPerformance(from: "2020-01-01", to: "2026-12-31") { name } }'])
    expect([query, (await world.ask(yusra, query)).errors?.[0]?.extensions.code]).toEqual([query, expect.stringMatching(/^(FORBIDDEN|BAD_USER_INPUT)$/)]);
  expect((await command(world, yusra, "addFileNote", { caseId, text: "I was here" }, "__typename")).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await command(world, yusra, "acceptReport", { ...named(await office.now(mine)), marks: [{ criterion: "X", mark: 4, reason: "Mine" }] }, "__typename")).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await command(world, yusra, "deliverReport", { ...named(await office.now(theirs)), report: "For him" }, "__typename")).refused).toMatchObject({ code: "NOT_FOUND" });
});

test("[PO-55] exports and the live line carry no more than the lists", async () => {
  const finished = () => world.sql<{ rows: string }>("SELECT particulars->>'rows' AS rows FROM audit_entries WHERE action = 'finished an export' ORDER BY id");
  const exported = async (list: string, name: string) => {
    const before = (await finished()).length;
    await (await fetchAs(`/exports/${list}?ask=${encodeURIComponent(JSON.stringify({ columns: [{ name, label: "It" }] }))}`)).text();
    while ((await finished()).length === before) await new Promise((later) => setTimeout(later, 20));
    return (await finished()).at(-1)!.rows;
  };
  for (const [list, name] of [["cases", "reference"], ["reviews", "reference"], ["staffMembers", "name"], ["budgetHeadings", "name"], ["commissions", "caseReference"]] as const) expect([list, await exported(list, name)]).toEqual([list, list === "commissions" ? "1" : "0"]);
  const { rows: [me] } = await world.office.pool.query<{ id: string; segment: string }>("SELECT s.id, p.segment_id AS segment FROM staff_members s JOIN positions p ON p.holder_id = s.id WHERE s.name = 'Yusra Haddad'");
  const presence = (await world.office.sessions.find((await world.cookie(yusra)).split("=")[1]!))!;
  expect(["organisation", "grants", `segment:${me!.segment}`, `person:${(await rowOf(world, "staff_members", "name", "Tom Pell")).id}`, `person:${me!.id}`].map((topic) => mayHear(presence, topic))).toEqual([false, false, false, false, true]);
});

test("[PO-55] the report goes with the document that its reviewer sent, under a leave that nobody else can use", async () => {
  const ask = async () => (await command<{ href: string }>(world, yusra, "requestReportUpload", { ...named(await office.now(mine)), name: "Report.txt" }, "href")).done!.href;
  const href = await ask();
  const martin = await fetch(url + href, { method: "PUT", body: "His words", headers: { cookie: await world.cookie(as("Martin Oyelaran")) } });
  expect(martin.status).toBe(404);
  const sent = await fetchAs(href, { method: "PUT", body: "My report" });
  expect(sent.status).toBe(201);
  const { id } = (await sent.json()) as { id: string };
  expect(await (await fetchAs(`/files/${id}`)).text()).toBe("My report");
  expect((await office.to(yusra, "deliverReport", mine, { report: "See the document.", documentId: id })).commission).toMatchObject({ status: "DELIVERED" });
  expect((await office.to("Tom Pell", "returnReport", mine, { reason: "Say it in the text too." })).refused).toBeNull();
});

test("[PO-55] a role with more, a loan, or a session that lets people use less, opens nothing to somebody from outside", async () => {
  const permissions = async () => [...(await world.office.sessions.find((await world.cookie(yusra)).split("=")[1]!))!.actor.permissions];
  await world.sql("UPDATE roles SET permissions = permissions || '{see-cases,see-all-work}' WHERE name = 'External reviewer'");
  world.office.sessions.forget();
  expect(await permissions()).toEqual(["deliver-commissions"]);
  await world.sql("UPDATE roles SET permissions = '{see-cases}' WHERE name = 'External reviewer'");
  world.office.sessions.forget();
  expect(await permissions()).toEqual(["deliver-commissions"]);
  await world.sql("UPDATE sessions SET at_most = '{}' WHERE staff_id = (SELECT id FROM staff_members WHERE name = 'Yusra Haddad')");
  world.office.sessions.forget();
  expect(await permissions()).toEqual(["deliver-commissions"]);
  expect(await lists()).toEqual({ commissions: 1, notifications: 2 });
});

test("[PO-55] a paper that is taken back closes at once; after the last day, after delivery is accepted and after an early end nothing is left", async () => {
  const paper = await rowOf(world, "commission_papers", "commission_id", mine);
  await command(world, "Tom Pell", "withdrawPaper", named(paper), "commission { id }");
  expect((await fetchAs(`/files/${released}`)).status).toBe(404);
  await office.to("Tom Pell", "releasePapers", mine, { paperIds: [released] });
  expect((await fetchAs(`/files/${released}`)).status).toBe(500);
  world.at(new Date("2026-02-09T22:00:00Z"));
  expect((await read()).map(({ id }) => id)).toEqual([mine]);
  world.at(new Date("2026-02-10T00:30:00Z"));
  expect(await lists()).toEqual({});
  expect((await fetchAs(`/files/${released}`)).status).toBe(404);
  expect((await office.to(yusra, "deliverReport", mine, { report: "Late" })).refused).toMatchObject({ code: "NOT_FOUND" });
  await office.to("Tom Pell", "changeCommissionDates", mine, { dueOn: "2026-02-20", endsOn: "2026-02-28", reason: "She was ill." });
  expect(await lists()).toEqual({ commissions: 1, notifications: 4 });
  await office.to("Tom Pell", "endCommission", mine, { reason: "It is settled." });
  expect(await lists()).toEqual({});
  expect((await fetchAs(`/files/${released}`)).status).toBe(404);
});

test("[PO-55] the attempts can fail: with the office's own scope instead of the outsider's, the same questions find the case", async () => {
  await world.sql("UPDATE staff_members SET is_external = false WHERE name = 'Yusra Haddad'");
  await world.sql("UPDATE roles SET permissions = '{see-cases}' WHERE name = 'External reviewer'");
  world.office.sessions.forget();
  await world.sql("UPDATE sessions SET at_most = NULL WHERE staff_id = (SELECT id FROM staff_members WHERE name = 'Yusra Haddad')");
  const found = await lists();
  expect(found["cases"]).toBeGreaterThan(0);
  expect(found["staffMembers"]).toBeGreaterThan(10);
  expect(found["commissions"]).toBe(2);
});
