import { sayAnswerDue } from "./due";

test("[AS-34] an answer that is late says by how much, and one that is not says until when", () => {
  expect(sayAnswerDue("2026-01-12", "2026-01-14")).toEqual({ words: "overdue by 2 days", tone: "red" });
  expect(sayAnswerDue("2026-01-14", "2026-01-14")).toEqual({ words: "answer due today", tone: "amber" });
  expect(sayAnswerDue("2026-01-21", "2026-01-14")).toEqual({ words: "answer due by 21 January 2026", tone: "quiet" });
});
