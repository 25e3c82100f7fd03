import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allNotificationKinds, notificationKind } from "@remit/domain/notifications/kinds";

test("every page to which a notification leads is there", () => {
  const app = readFileSync(join(process.cwd(), "apps/console/src/App.tsx"), "utf8");
  const places = allNotificationKinds.flatMap((kind) => notificationKind(kind).leadsTo ?? []);
  expect(new Set(places).size).toBeGreaterThan(7);
  for (const place of places) expect([place, app.includes(`path="${place}"`) || app.includes(`name="${place.slice(1)}" list=`)]).toEqual([place, true]);
});
