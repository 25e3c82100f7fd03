import { freshOffice } from "@remit/test/office/fresh-office";
import { buildOffice } from "./office/build.js";
import { sizes } from "./office/sizes.js";
import { startHere, type Peer } from "./peers.js";
import { Scene } from "./scene.js";
import { heaviest, statistics } from "./statistics.js";

/* What the benchmark says of statistics: the same as SQL by hand, or no figure. */

let scene: Scene;
let remit: Peer;
let url: string;
beforeAll(async () => {
  const { ownerUrl, appUrl } = await freshOffice();
  url = ownerUrl;
  await buildOffice(ownerUrl, sizes.tiny);
  scene = await Scene.set(ownerUrl, 1);
  remit = await startHere(appUrl);
});
afterAll(async () => { await remit.stop(); await scene.strike(); });

test("[PO-52] every statistic that is measured says the same as SQL that was written by hand", async () => {
  const lines = await statistics("tiny", url, scene, remit, 1);
  expect(lines).toHaveLength(Object.keys(heaviest).length);
  for (const line of lines) expect(line).toMatchObject({ remitMs: expect.any(Number), rawMs: expect.any(Number), budgetMs: expect.any(Number) });
});

test("a statistic whose answers differ gets no figure", async () => {
  const actor = scene.actor;
  await scene.owner.query("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT id, $1, 'EXCLUDED', 'As decided' FROM cases WHERE NOT is_sensitive ORDER BY id LIMIT 1", [actor]);
  scene.actor = "00000000-0000-7000-8000-000000000000";
  expect((await statistics("tiny", url, scene, remit, 1))[0]).toMatchObject({ refused: expect.stringContaining("differ") });
  scene.actor = actor;
});
