import { caseLifecycle } from "@remit/domain/casework/case-lifecycle";
import { fitting } from "./fitting";

const choices = ["startAssessment", "decideCase", "closeCase", "reopenCase", "returnToSegment"].map((action) => ({ action, label: action, allowed: false, because: "" }));
const names = (state: string) => fitting(choices, caseLifecycle, state).map(({ action }) => action);

test("a record offers what its state leads to, refused or not, and what the law's table does not name", () => {
  expect(names("RECEIVED")).toEqual(["startAssessment", "returnToSegment"]);
  expect(names("DECIDED")).toEqual(["closeCase", "reopenCase", "returnToSegment"]);
  expect(names("CLOSED")).toEqual(["reopenCase", "returnToSegment"]);
});
