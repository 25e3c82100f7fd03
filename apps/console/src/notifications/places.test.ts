import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { allNotificationKinds, notificationKind } from "@remit/domain/notifications/kinds";

/** What says where the pages are: the console's own list, and those of the modules that keep theirs. */
const console = join(process.cwd(), "apps/console/src");
const routes = ["App.tsx", ...readdirSync(console).flatMap((module) => ["pages.tsx", "pages.ts", "routes.tsx"].map((file) => join(module, file)))].map((file) => join(console, file)).filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8")).join("\n");

test("every page to which a notification leads is there", () => {
  const places = allNotificationKinds.flatMap((kind) => notificationKind(kind).leadsTo ?? []);
  expect(new Set(places).size).toBeGreaterThan(7);
  for (const place of places) expect([place, routes.includes(`path="${place}"`) || routes.includes(`name="${place.slice(1)}" list=`)]).toEqual([place, true]);
});
