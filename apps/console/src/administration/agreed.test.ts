import { agreedOn } from "./agreed";
import type { Setting } from "./records";

const setting = (revision: number, effectiveFrom: string): Setting => ({ id: String(revision), topic: "WORK_ALLOCATION", text: `Revision ${revision}`, revision, effectiveFrom, writtenAt: "2026-01-14T10:42:00Z", writtenBy: null });
const allocation = (settings: readonly Setting[], today: string) => agreedOn(settings, today).find(({ topic }) => topic === "WORK_ALLOCATION")!;

test("[WM-02] the five topics are always there, written on or not", () => {
  expect(agreedOn([], "2026-01-14").map(({ topic }) => topic)).toEqual(["RULES_OF_ENGAGEMENT", "TEAM_STRUCTURE", "WORK_ALLOCATION", "INBOUND_ACTIVITIES", "PROGRESS_MONITORING"]);
});

test("[WM-02] the highest revision in effect stands; later ones are to come, earlier ones stay to be read", () => {
  const { standing, toCome, before } = allocation([setting(1, "2025-03-01"), setting(2, "2026-01-14"), setting(3, "2026-02-01")], "2026-01-14");
  expect([standing?.revision, toCome.map(({ revision }) => revision), before.map(({ revision }) => revision)]).toEqual([2, [3], [1]]);
});

test("[WM-02] a correction of a revision that has not begun replaces it when its day comes", () => {
  const { standing, before } = allocation([setting(1, "2026-02-01"), setting(2, "2026-01-20")], "2026-02-03");
  expect([standing?.revision, before.map(({ revision }) => revision)]).toEqual([2, [1]]);
});
