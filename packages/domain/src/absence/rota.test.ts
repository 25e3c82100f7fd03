import { gapsOn, needsOn, type Member, type Need } from "./rota.js";
import type { Span } from "./span.js";

const need = (more: Partial<Need> = {}): Need => ({ id: "n", name: "Telephones", weekday: 3, onDay: null, fromTime: "09:00", toTime: "17:00", required: 2, countsEveryone: true, startsOn: "2026-01-01", endsOn: null, ...more });
const on = "2026-01-14";
const away = (more: Partial<Span> = {}): Span => ({ startsOn: on, startsAtMidday: false, endsOn: on, endsAtMidday: false, ...more });
const member = (name: string, ...absences: Span[]): Member => ({ staffId: name, name, absences });
const evening = need({ name: "Evening line", fromTime: "17:00", toTime: "20:00", required: 1, countsEveryone: false });

test("[CS-22] a gap is amber while too few are there and red when nobody is, and says so in words", () => {
  const gaps = (...members: Member[]) => gapsOn(on, true, [need()], members, []).map(({ tone, words }) => [tone, words]);
  expect(gaps(member("Amina"), member("Ben"))).toEqual([]);
  expect(gaps(member("Amina"), member("Ben", away()))).toEqual([["amber", "Telephones, 09:00 to 17:00: 1 of 2"]]);
  expect(gaps(member("Amina", away()), member("Ben", away()))).toEqual([["red", "Telephones, 09:00 to 17:00: nobody, and 2 are needed"]]);
});

test("[CS-22] half a day away leaves a gap only in times that reach into that half", () => {
  const [morning, afternoon] = [need({ toTime: "13:00", required: 1, name: "Morning" }), need({ fromTime: "13:00", required: 1, name: "Afternoon" })];
  expect(gapsOn(on, true, [morning, afternoon, need({ required: 1 })], [member("Amina", away({ startsAtMidday: true }))], []).map((gap) => gap.name).sort()).toEqual(["Afternoon", "Telephones"]);
});

test("[CS-32] evenings and weekends count only those who are put on for the whole time, and stand on bank holidays too", () => {
  const shift = { staffId: "Amina", on, fromTime: "16:00", toTime: "20:00" };
  expect(gapsOn(on, true, [evening], [member("Amina")], [])).toHaveLength(1);
  expect(gapsOn(on, true, [evening], [member("Amina")], [shift])).toEqual([]);
  expect(gapsOn(on, true, [evening], [member("Amina")], [{ ...shift, toTime: "19:00" }])).toHaveLength(1);
  expect(gapsOn(on, true, [evening], [member("Amina", away())], [shift])).toHaveLength(1);
  expect(needsOn([need(), evening], on, false).map((one) => one.name)).toEqual(["Evening line"]);
});

test("[CS-22] what one date needs stands in place of its weekday's need of that name, from the first day to the last", () => {
  expect(needsOn([need(), need({ weekday: null, onDay: on, required: 5 })], on, true).map((one) => one.required)).toEqual([5]);
  expect(needsOn([need({ startsOn: "2026-01-15" }), need({ endsOn: "2026-01-13" }), need({ weekday: 4 })], on, true)).toEqual([]);
});
