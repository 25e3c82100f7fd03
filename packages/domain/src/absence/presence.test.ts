import { availabilityInWords, type Presence } from "./presence.js";

const today = "2026-01-14";
const ben: Presence = { name: "Ben Carter", availability: "AWAY", awayUntil: "2026-01-20" };

test.each<[string, Partial<Presence>]>([
  ["Away until 20 January 2026", {}],
  ["Away", { awayUntil: null }],
  ["Available", { awayUntil: "2026-01-13" }],
  ["Away until 14 January 2026", { awayUntil: today }],
  ["Limited capacity", { availability: "LIMITED" }],
  ["Available", { availability: "AVAILABLE", awayUntil: null }],
])("[WM-15] availability reads “%s” of %j", (words, changed) => expect(availabilityInWords({ ...ben, ...changed }, today)).toBe(words));
