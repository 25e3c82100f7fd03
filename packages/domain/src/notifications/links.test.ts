import { allNotificationKinds, type NotificationKindName } from "./kinds.js";
import { pathOf } from "./links.js";

const about = (kind: NotificationKindName, more: object = {}) => pathOf({ kind, recordType: null, recordId: null, caseId: null, ...more });

test("every kind leads somewhere: to where something is done about it, or to the case that it is always about", () => {
  const byTheCase = allNotificationKinds.filter((kind) => about(kind) === "/notifications");
  expect(byTheCase).toEqual([
    "WORK_ASSIGNED", "WORK_TAKEN", "WORK_DUE", "CASE_REOPENED", "CONTACT_GIVEN", "CONTACT_CHANGED", "CORRESPONDENCE_ARRIVED", "WORK_ADDED", "NOTE_ADDED", "MENTIONED",
    "ESCALATION_SETTLED", "ADVICE_GIVEN", "ADVICE_ACTED_ON", "APPROVAL_GIVEN", "APPROVAL_REFUSED", "ACCESS_GIVEN",
  ]);
  for (const kind of byTheCase) expect(about(kind, { recordType: "Letter", recordId: "l", caseId: "c" })).toBe("/cases/c/show");
});

test("a record with a page of its own is shown there; leave and what waits for a decision where it is decided", () => {
  expect(about("WORK_ASSIGNED", { recordType: "CaseGroup", recordId: "g" })).toBe("/case-groups/g/show");
  expect(about("LEAVE_ASKED", { recordType: "Absence", recordId: "a" })).toBe("/rota");
  expect(about("APPROVAL_WAITS", { recordType: "Approval", recordId: "a", caseId: "c" })).toBe("/approvals");
});
