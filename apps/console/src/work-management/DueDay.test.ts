import { sayDue } from "./DueDay";

test.each([
  ["two days ago", "2026-01-12", false, { words: "overdue by 2", tone: "red" }],
  ["today", "2026-01-14", false, { words: "today", tone: "amber" }],
  ["tomorrow", "2026-01-15", true, { words: "tomorrow", tone: "amber" }],
  ["over the weekend, still soon", "2026-01-19", true, { words: "due soon", tone: "amber" }],
  ["later", "2026-02-02", false, null],
])("[WM-21, WM-51] what was due %s says so in words", (_, dueOn, isDueSoon, said) => {
  expect(sayDue(dueOn, "2026-01-14", isDueSoon)).toEqual(said);
});
