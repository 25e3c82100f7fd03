import pg from "pg";
import { freshOffice } from "./fresh-office.js";

/** Asks one question of one database, and leaves no connection behind. */
async function ask<Row extends object>(url: string, question: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query<Row>(question).then(({ rows }) => rows).finally(() => client.end());
}

test("every office is migrated, and what one writes no other sees", async () => {
  const [ours, theirs] = [await freshOffice(), await freshOffice()];
  await ask(ours.ownerUrl, "CREATE TABLE only_here AS SELECT 1 AS one");
  expect(await ask(theirs.ownerUrl, "SELECT to_regclass('cases') IS NOT NULL AS migrated, to_regclass('only_here') AS leaked")).toEqual([{ migrated: true, leaked: null }]);
});

test("each address connects as its own role, and only the owner may change tables", async () => {
  const { ownerUrl, appUrl, analystUrl } = await freshOffice();
  const whoami = async (url: string) => (await ask<{ me: string }>(url, "SELECT current_user AS me"))[0]?.me;
  expect([await whoami(appUrl), await whoami(analystUrl)]).toEqual(["remit_app", "remit_analyst"]);
  expect(["remit_app", "remit_analyst"]).not.toContain(await whoami(ownerUrl));
  await expect(ask(appUrl, "CREATE TABLE mine (one int)")).rejects.toThrow("permission denied");
});
