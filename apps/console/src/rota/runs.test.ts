import { monthFrom, runs } from "./runs";

const away = (on: string, isAsked = false) => ({ on, isAsked, morning: true, afternoon: true });

test("days away that follow each other are said as one", () => {
  expect(runs([away("2026-01-15"), away("2026-01-14"), away("2026-01-19"), away("2026-01-20", true)])).toEqual([
    { from: "2026-01-14", to: "2026-01-15", isAsked: false }, { from: "2026-01-19", to: "2026-01-19", isAsked: false }, { from: "2026-01-20", to: "2026-01-20", isAsked: true }]);
});

test("a month has its first and its last day, across the year too", () => {
  expect([monthFrom("2026-01-14", 0), monthFrom("2026-01-14", -1), monthFrom("2026-01-31", 1)]).toEqual([["2026-01-01", "2026-01-31"], ["2025-12-01", "2025-12-31"], ["2026-02-01", "2026-02-28"]]);
});
