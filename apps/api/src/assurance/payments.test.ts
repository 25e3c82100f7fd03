import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paymentColumns } from "@remit/domain/assurance/payment-row";
import type { RowIssue } from "@remit/domain/imports/finding-row";
import { briefingsIn } from "@remit/test/office/briefings";
import { giveGroup } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import pg from "pg";
import { chaseWhatIsDue } from "../commissioning/chasing.watch.js";
import { paymentsCommand } from "./payments-command.js";
import { importPayments } from "./payments-import.js";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let client: pg.Client;
let kindId = "";
beforeAll(async () => {
  world = await openWorld();
  office = briefingsIn(world);
  client = new pg.Client({ connectionString: world.urls.appUrl });
  await client.connect();
  await giveGroup(world, "G-HALE", "Amina Yusuf");
});
afterAll(async () => { await client.end(); await world.close(); });

const header = paymentColumns.join(",");
const week = ["PAY-1,C-2026-000001,2026-01-12,\"£1,250.00\",Margaret Hale,yes", "PAY-2,C-2026-000001,2026-01-13,40.5,Margaret Hale,yes", "PAY-3,C-2026-000003,2026-01-13,99,,no"];
const fileOf = (rows: readonly string[]) => [header, ...rows, ""].join("\n");
async function load(rows: readonly string[], more: object = {}) {
  const issues: RowIssue<string>[] = [];
  async function* bytes() { yield Buffer.from(fileOf(rows)); }
  const result = await importPayments(client, { bytes: bytes(), fileName: "week.csv", today: "2026-01-14", startedById: null, isRehearsal: false, onIssues: (found) => void issues.push(...found), ...more });
  return { result, issues };
}
const seat = async (title: string) => (await world.sql<{ id: string }>("SELECT id FROM positions WHERE title = $1", [title]))[0]!.id;
const define = async (as: Who, more: object) => office.begin(as, "addExceptionKind", "paymentExceptionKind", { test: "AMOUNT", workingDays: 3, overseerPositionId: await seat("Finance manager"), inUseFrom: "2026-01-01", name: "High payment", ...more });
const exceptions = async (as: Who) => (await world.ask<{ paymentExceptions: { nodes: { payment: { reference: string; payee: string | null; amountPence: number }; kind: { name: string }; work: { id: string; dueOn: string; state: string; outcome: string | null; owner: { name: string } } }[] } }>(as,
  "{ paymentExceptions { nodes { isOverdue payment { reference payee amountPence } kind { name } work { id dueOn state outcome owner { name } } } } }")).data.paymentExceptions.nodes.toSorted((a, b) => a.payment.reference.localeCompare(b.payment.reference));

test("[AS-25] what stands out is the office's own list, dated, with an amount, a position and days", async () => {
  expect((await define("Grace Lomax", { fromPence: 100_000 })).refused?.code).toBe("FORBIDDEN");
  expect((await define("Sam Reid", {})).refused).toMatchObject({ rule: "AS-25", message: "Say from which amount a payment stands out." });
  expect((await define("Sam Reid", { test: "NO_AUTHORISED_PAYEE", fromPence: 1 })).refused).toMatchObject({ rule: "AS-25", message: "This kind looks at the payee. Leave the amount out." });
  const { record } = await define("Sam Reid", { fromPence: 100_000 });
  expect(record).toMatchObject({ name: "High payment", fromPence: 100_000 });
  kindId = record!.id;
  expect((await define("Sam Reid", { name: "No authorised payee", test: "NO_AUTHORISED_PAYEE" })).record).toMatchObject({ fromPence: null });
});

test("[AS-25] a rehearsal tells what would happen and changes nothing", async () => {
  const { result } = await load(week, { isRehearsal: true });
  expect(result).toMatchObject({ rows: 3, payments: 3, exceptions: 2, rejected: 0, changes: { run: null, paymentsAdded: 3, exceptionsRaised: 2 } });
  expect(await world.sql("SELECT FROM payments")).toEqual([]);
});

test("[AS-25] the weekly report is imported, and what stands out is referred to the manager of its segment with a day; the rest to nobody", async () => {
  expect((await load(week)).result).toMatchObject({ rows: 3, payments: 3, exceptions: 2, changes: { run: "PR-000001", paymentsAdded: 3 } });
  expect(await exceptions("Grace Lomax")).toMatchObject([
    { payment: { reference: "PAY-1", payee: "Margaret Hale", amountPence: 125_000 }, kind: { name: "High payment" }, work: { dueOn: "2026-01-19", state: "ASKED", owner: { name: "Grace Lomax" } } },
    { payment: { reference: "PAY-3", amountPence: 9_900 }, kind: { name: "No authorised payee" } }]);
  expect(await inboxIn(world).sentences("Grace Lomax")).toEqual(expect.arrayContaining(["Payment PAY-1 stands out and is referred to you.", "Payment PAY-3 stands out and is referred to you."]));
  expect([(await exceptions("Farah Aziz")).length, (await exceptions("Amina Yusuf")).length, (await exceptions("Dana Fox")).length]).toEqual([2, 0, 0]);
  const { data } = await world.ask("Grace Lomax", "{ paymentRuns { nodes { reference paidFrom paidTo paymentCount exceptionCount } } }");
  expect(data["paymentRuns"]).toEqual({ nodes: [{ reference: "PR-000001", paidFrom: "2026-01-12", paidTo: "2026-01-13", paymentCount: 3, exceptionCount: 2 }] });
});

test("[AS-25] the same report again changes nothing, and a payment is never changed by a report", async () => {
  expect((await load(week)).result).toMatchObject({ payments: 3, changes: { run: null, paymentsAdded: 0, paymentsUnchanged: 3, exceptionsRaised: 0 } });
  const { issues } = await load(["PAY-2,C-2026-000001,2026-01-13,45,Margaret Hale,yes"]);
  expect(issues).toEqual([expect.objectContaining({ row: 2, field: "payment_reference", reason: "A payment of that reference was imported before, with other particulars." })]);
  await expect(world.sql("UPDATE payments SET amount_pence = 1")).rejects.toThrow("stays as written");
});

test("[AS-25] a row that cannot be taken says its row, its field, why and what to do", async () => {
  const { result, issues } = await load([
    "PAY-9,C-1999-1,2026-01-13,5,A,yes", "PAY-10,C-2026-000001,13 January,5,A,yes", "PAY-11,C-2026-000001,2026-01-20,5,A,yes", "PAY-12,C-2026-000001,2026-01-13,five,A,yes", "PAY-13,C-2026-000001,2026-01-13,0,A,yes",
    "PAY-14,C-2026-000001,2026-01-13,5,A,perhaps", "PAY-15,C-2026-000001,2026-01-13,5,,yes", ",C-2026-000001,2026-01-13,5,A,yes", "PAY-16,,2026-01-13,5,A,yes", "PAY-17,C-2026-000001,2026-01-13,5,A,yes", "PAY-17,C-2026-000001,2026-01-13,5,A,yes", "PAY-18,C-2026-000001"]);
  expect(result).toMatchObject({ rows: 12, payments: 1, rejected: 11 });
  expect(issues.map(({ row, field }) => `${row} ${field}`)).toEqual(["2 case_reference", "3 paid_on", "4 paid_on", "5 amount", "6 amount", "7 payee_authorised", "8 payee", "9 payment_reference", "10 case_reference", "12 payment_reference", "13 row"]);
  expect(issues.every(({ reason, remedy }) => reason.endsWith(".") && remedy.endsWith("."))).toBe(true);
});

test("[AS-25] a report holds one week", async () => {
  await expect(load(["PAY-20,C-2026-000001,2026-01-01,5,A,yes", "PAY-21,C-2026-000001,2026-01-08,5,A,yes"])).rejects.toThrow("more than a week");
});

test("[AS-25] an exception that lies is chased and climbs, and ends with what came of it", async () => {
  await world.sql("UPDATE staff_members SET line_manager_id = (SELECT id FROM staff_members WHERE name = 'Helen Marsh') WHERE name = 'Grace Lomax'");
  for (const day of ["2026-01-16", "2026-01-19", "2026-01-21"]) {
    world.at(new Date(`${day}T09:00:00Z`));
    await chaseWhatIsDue(world.office.door);
  }
  expect((await inboxIn(world).sentences("Helen Marsh")).filter((one) => one.includes("escalated"))).toHaveLength(2);
  const [high] = await exceptions("Grace Lomax");
  expect((await office.to("Dana Fox", "completeCommissionedWork", "commissionedWork", high!.work.id, { outcome: "?" })).refused?.rule).toBe("PO-57");
  await office.to("Grace Lomax", "completeCommissionedWork", "commissionedWork", high!.work.id, { outcome: "Approved by Farah Aziz within her limit; nothing to put right." });
  expect((await exceptions("Farah Aziz"))[0]!.work).toMatchObject({ state: "DONE", outcome: "Approved by Farah Aziz within her limit; nothing to put right." });
  expect(await inboxIn(world).sentences("Farah Aziz")).toEqual([expect.stringMatching(/^W-\d+, which you asked for, is done\.$/)]);
});

test("[AS-25] a kind that ended judges only payments from before", async () => {
  expect((await office.to("Sam Reid", "endExceptionKind", "paymentExceptionKind", kindId, { inUseTo: "2026-01-01" })).refused?.rule).toBe("AS-25");
  expect((await office.to("Sam Reid", "endExceptionKind", "paymentExceptionKind", kindId, { inUseTo: "2026-01-14" })).record).toMatchObject({ name: "High payment" });
  expect((await load(["PAY-30,C-2026-000001,2026-01-14,5000,Margaret Hale,yes", "PAY-31,C-2026-000001,2026-01-13,5000,Margaret Hale,yes"])).result).toMatchObject({ exceptions: 1 });
});

test("[AS-25] [CS-09] a payment is referred to nobody who may not know of its case, nor to whoever holds it", async () => {
  await giveGroup(world, "G-THORNTON", "Grace Lomax");
  await load(["PAY-40,C-2026-000003,2026-01-14,5,,no"]);
  expect((await exceptions("Farah Aziz")).find(({ payment }) => payment.reference === "PAY-40")!.work.owner.name).toBe("Farah Aziz");
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000001'");
  expect((await load(["PAY-41,C-2026-000001,2026-01-14,5,,no"])).issues).toEqual([expect.objectContaining({ field: "case_reference", reason: "The payment stands out, and nobody to whom it could be referred may know of its case." })]);
  expect((await exceptions("Grace Lomax")).some(({ payment }) => payment?.reference === "PAY-1")).toBe(false);
});

test("[AS-25] the command says in words or as JSON what it did, and a file that is no report is refused in one sentence", async () => {
  const directory = mkdtempSync(join(tmpdir(), "remit-payments-"));
  const type = async (text: string, options: object) => {
    const [out, err] = [[] as string[], [] as string[]];
    writeFileSync(join(directory, "week.csv"), text);
    const code = await paymentsCommand(join(directory, "week.csv"), options, { env: { DATABASE_URL: world.urls.ownerUrl, REMIT_DATA_DIR: join(directory, "data") }, out: (line) => out.push(line), err: (line) => err.push(line), showsProgress: false });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };
  const rows = fileOf(["PAY-50,C-2026-000003,2026-01-05,5,John Thornton,yes"]);
  expect((await type(rows, { dryRun: true })).out).toContain("Would add 1 payment, of which 0 exceptions are referred to somebody.");
  expect(JSON.parse((await type(rows, { json: true })).out)).toMatchObject({ payments: 1, rejected: 0, changes: { paymentsAdded: 1 } });
  expect(await type("a,b\n1,2\n", {})).toMatchObject({ code: 1, out: "", err: expect.stringMatching(/columns are not those of a file of payments; .*\nNothing was changed\.$/) });
  rmSync(directory, { recursive: true, force: true });
});
