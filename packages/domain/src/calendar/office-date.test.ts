import { dueWords, formatDate, formatTypedDate, officeDateAt, parseTypedDate, relativeDate } from "./office-date.js";

test.each([
  ["2026-01-14T23:59:00Z", "2026-01-14"],
  ["2026-06-30T22:59:00Z", "2026-06-30"],
  ["2026-06-30T23:00:00Z", "2026-07-01"],
  ["2026-03-28T23:30:00Z", "2026-03-28"],
  ["2026-03-29T23:30:00Z", "2026-03-30"],
  ["2026-10-24T23:30:00Z", "2026-10-25"],
  ["2026-10-25T23:30:00Z", "2026-10-25"],
])("[WM-19] at %s the office's date is %s, summer time or not", (instant, date) => {
  expect(officeDateAt(new Date(instant))).toBe(date);
});

test("dates are written as people read them", () => {
  expect(formatDate("2026-01-12")).toBe("12 January 2026");
  expect(formatDate("2028-02-01")).toBe("1 February 2028");
  expect(formatTypedDate("2013-01-01")).toBe("01/01/2013");
});

test.each([
  ["01/01/2013", "2013-01-01"],
  ["1/2/2026", "2026-02-01"],
  [" 14/01/2026 ", "2026-01-14"],
  ["29/02/2028", "2028-02-29"],
])("[WM-19] “%s” is read as %s", (typed, date) => {
  expect(parseTypedDate(typed)).toEqual({ ok: true, date });
});

test.each([
  ["", "There is no date. Enter the date as DD/MM/YYYY, such as 01/01/2013."],
  ["31/02/2026", "There is no 31/02/2026: February 2026 has 28 days."],
  ["29/02/2026", "There is no 29/02/2026: February 2026 has 28 days."],
  ["0/05/2026", "There is no 0/05/2026: May 2026 has 31 days."],
  ["01/13/2026", "There is no month 13: the day comes first, then the month."],
  ["1/1/26", "Write the year in four figures, between 1900 and 2199, in place of 26."],
  ["1/1/0026", "Write the year in four figures, between 1900 and 2199, in place of 0026."],
  ["2026-01-14", "“2026-01-14” cannot be read as a date."],
  ["14.01.2026", "“14.01.2026” cannot be read as a date."],
  ["14 January 2026", "“14 January 2026” cannot be read as a date."],
  ["today", "“today” cannot be read as a date."],
])("[WM-19] “%s” is refused, saying what to do", (typed, because) => {
  expect(parseTypedDate(typed)).toEqual({ ok: false, because: expect.stringContaining(because) });
});

test("[WM-51] a due date is told beside today", () => {
  const today = "2026-01-14";
  expect(["2026-01-13", "2026-01-14", "2026-01-15", "2026-02-02"].map((date) => relativeDate(date, today))).toEqual(["yesterday", "today", "tomorrow", "2 February 2026"]);
  expect(["2026-01-12", "2026-01-13", "2026-01-14", "2026-02-02"].map((date) => dueWords(date, today))).toEqual(["was due 12 January 2026", "was due yesterday", "due today", "due 2 February 2026"]);
});
