import { readDecisionDate } from "./decision-date.js";

const today = "2026-01-14";
const read = (text: string) => readDecisionDate(text, today);

test.each([
  ["26 May 2025", "2025-05-26", null],
  ["8 may 2025", "2025-05-08", null],
  ["01 February 2023", "2023-02-01", null],
  ["Final Report 17 March 2023", "2023-03-17", null],
  ["Final 9 June 2024", "2024-06-09", null],
  ["Issued 30 October 2023", "2023-10-30", null],
  ["Date 14.07.2021", "2021-07-14", null],
  ["14/07/21", "2021-07-14", null],
  ["23 11 2020", "2020-11-23", null],
  ["2022-03-04", "2022-03-04", null],
  ["August 16 2021", "2021-08-16", null],
  ["August 16th, 2021", "2021-08-16", null],
  ["Tuesday 3rd of May 2022", "2022-05-03", null],
  ["3 Sept. 2022", "2022-09-03", null],
  ["29Feb2024", "2024-02-29", null],
  ["1 September 2022 2022", "2022-09-01", null],
  ["19 May 2022 (amended at review 16 November 2022)", "2022-05-19", "2022-11-16"],
  ["18 July 2023 (amended at review – 11 October 2023)", "2023-07-18", "2023-10-11"],
  ["6 May 2021 [amended 08 July 2021]", "2021-05-06", "2021-07-08"],
  ["20 May 2025 (Updated following review on 29 August 2025)", "2025-05-20", "2025-08-29"],
  ["24 October 2025 Updated 12 January 2026", "2025-10-24", "2026-01-12"],
  ["19 February 2021 (As amended 19 April 2021, following review)", "2021-02-19", "2021-04-19"],
  ["27 January 2021 (As amended following review 18.05.21)", "2021-01-27", "2021-05-18"],
  ["Originally issued 9 August 2023 and amended 19 September 2023", "2023-08-09", "2023-09-19"],
  ["28 April 2023 (original report issued 14 March 2023)", "2023-03-14", "2023-04-28"],
])("a day is understood however it is written: %s", (text, decidedOn, amendedOn) => {
  expect(read(text)).toMatchObject({ decidedOn, amendedOn, precision: "DAY", understood: true, reason: null, asWritten: text });
});

test.each(["7 July 2021(Amended on Review)", "7 July 2021 (amended at review)", "(Amended on review) 7 July 2021"])("an amendment without a date is seen: %s", (text) => {
  expect(read(text)).toMatchObject({ decidedOn: "2021-07-07", amendedOn: null, saysAmended: true, reason: null });
});

test.each([
  ["25 Septemeber 2025", "2025-09-25"],
  ["24 Feburary 2025", "2025-02-24"],
  ["26 Janaury 2023", "2023-01-26"],
  ["5 Novemebr 2021", "2021-11-05"],
  ["24 Decemberl 2020", "2020-12-24"],
  ["11 December 202 4", "2024-12-11"],
])("a slip of the pen is read, and said to have been: %s", (text, decidedOn) => {
  expect(read(text)).toMatchObject({ decidedOn, understood: true });
  expect(read(text).reason).toMatch(/^It was read as \d+ [A-Z][a-z]+ \d{4}\.$/);
});

test("a month or a year alone never becomes an invented day", () => {
  expect(read("October 2025")).toMatchObject({ decidedOn: null, period: "2025-10", precision: "MONTH", understood: true, reason: "Only the month is written; no day was made up." });
  expect(read("2021")).toMatchObject({ decidedOn: null, period: "2021", precision: "YEAR", understood: true });
});

test.each([
  ["", "No date is written."],
  ["&", "There is no date in it."],
  ["Our approach", "There is no date in it."],
  ["Final Report", "There is no date in it."],
  ["Northern Vale Homes", "There is no date in it."],
  ["We look at what is fair under the Act of 1996 and the scheme", "It is not a date."],
  ["245 February 2025", "There is no day 245 in February 2025."],
  ["31 June 2024", "There is no day 31 in June 2024."],
  ["29.02.2023", "There is no day 29 in February 2023."],
  ["05/13/2021", "There is no month 13."],
  ["3 May 2021 and 4 June 2021", "There are several dates in it and no word that tells them apart."],
])("what is no date is kept as written with the reason: %s", (text, reason) => {
  expect(read(text)).toMatchObject({ decidedOn: null, understood: false, precision: "NONE", reason, asWritten: text });
});

test("only an amendment is no decision date", () => {
  expect(read("Amended on 23 November 2021")).toMatchObject({ decidedOn: null, amendedOn: "2021-11-23", saysAmended: true, understood: false, reason: "Only the date of the amendment is written." });
});

test("dates that cannot be true are kept and pointed out", () => {
  expect(read("15 January 2026")).toMatchObject({ decidedOn: "2026-01-15", reason: "15 January 2026 is in the future." });
  expect(read("14 January 2026").reason).toBeNull();
  expect(read("9 May 2023 (amended at review 2 May 2023)")).toMatchObject({ decidedOn: "2023-05-09", reason: "The amendment (2 May 2023) is before the decision (9 May 2023)." });
  expect(read("Provisional Report 16 January 2024").reason).toBe("It is written as a provisional report.");
  expect(read("7 July 2021 Flat").reason).toBe("These words were not understood: flat.");
});

test("no text makes the reader fail", () => {
  for (const text of ["\u0000", "9".repeat(100_000), "may ".repeat(50_000), "(".repeat(999), "１２ May ２０２４", "32 32 3232", "202"]) expect(() => read(text)).not.toThrow();
});
