import { inventOffice } from "./invent.js";
import { stories } from "./stories/all-stories.js";

const office = inventOffice({ asOf: "2026-01-14" });
const sentences = [...office.cases.map((one) => one.summary), ...office.file_notes.map((one) => one.text), ...office.inbound_correspondence.map((one) => one.summary)];
const phrases = [...office.cases.map((one) => one.title), ...office.findings.map((one) => one.complaint), ...office.service_requests.map((one) => one.summary), ...office.activities.map((one) => one.summary), ...office.case_groups.map((one) => one.title)];

/** Rows of a list that read the same as another within one page. */
const repeatedOnPages = <Row>(rows: readonly Row[], say: (row: Row) => string, page = 50) =>
  rows.filter((row, at) => rows.slice(Math.max(0, at - page + 1), at).some((other) => say(other) === say(row))).map(say);

test("there are at least sixty stories, and every case tells one of them differently", () => {
  expect(stories.length).toBeGreaterThanOrEqual(60);
  expect(new Set(office.cases.map((one) => one.title)).size).toBe(office.cases.length);
  expect(repeatedOnPages([...office.cases], (one) => one.summary)).toEqual([]);
});

test("no list page says a thing twice", () => {
  const open = office.service_requests.filter((one) => ["OPEN", "IN_PROGRESS", "WAITING"].includes(one.status));
  expect(repeatedOnPages([...open].sort((a, b) => b.priority - a.priority), (one) => one.summary)).toEqual([]);
  expect(repeatedOnPages([...office.service_requests].sort((a, b) => (a.received_at < b.received_at ? 1 : -1)), (one) => one.summary)).toEqual([]);
  expect(repeatedOnPages([...office.case_groups], (one) => one.title)).toEqual([]);
  expect(repeatedOnPages([...office.people].sort((a, b) => (a.name < b.name ? -1 : 1)), (one) => one.name)).toEqual([]);
  const ofCase = <Row extends { case_id: string }>(rows: readonly Row[], say: (row: Row) => string) => rows.map((row) => `${row.case_id} ${say(row)}`);
  const notes = ofCase(office.file_notes, (one) => one.text);
  expect(new Set(notes).size).toBe(notes.length);
});

test("every text is whole: no slot left, no doubled space, no slip of the pen", () => {
  const slips = /[{}]|undefined|null|  |\s[.,;:]|\.\.|\b(\w{2,}) \1\b| a [aeio]\w+|’s a |’s an |\ban? (the|a)\b/;
  expect([...sentences, ...phrases].filter((text) => slips.test(text))).toEqual([]);
  expect([...sentences, ...phrases].filter((text) => !/^[A-Z0-9“£É]/.test(text))).toEqual([]);
});

test("sentences end with a full stop, and titles and phrases do not", () => {
  expect(sentences.filter((text) => !text.endsWith("."))).toEqual([]);
  expect(phrases.filter((text) => /[.,;:]$/.test(text))).toEqual([]);
  expect(sentences.filter((text) => /\. [a-z]/.test(text))).toEqual([]);
});

test("people, bodies and numbers are invented: drama numbers and example addresses only", () => {
  const numbers = [...office.staff_members, ...office.teams, ...office.segments, ...office.people, ...office.bodies].flatMap((one) => one.telephone ?? []);
  expect(numbers.filter((number) => !/^(020 7946 0\d{3}|0113 496 0\d{3}|01632 960\d{3}|07700 900\d{3})$/.test(number))).toEqual([]);
  const addresses = [...office.staff_members, ...office.people, ...office.bodies].flatMap((one) => one.email ?? []);
  expect(addresses.filter((address) => !/^[a-z0-9.-]+@[a-z-]+\.example$/.test(address))).toEqual([]);
});

test("[CS-11, CS-13] customers have a way of contact, and some need something to be done differently", () => {
  const needs = new Set(office.people.flatMap((one) => one.adjustments));
  expect(needs.size).toBeGreaterThan(10);
  expect(office.people.filter((one) => one.language === "WELSH").every((one) => one.adjustments.includes("Letters in Welsh"))).toBe(true);
  expect(new Set(office.people.map((one) => one.preferred_contact)).size).toBe(4);
});
