import { kindOf, particularsOf, sayHappening, withoutEchoes, type AuditRow } from "./happenings";

const entry = (action: string, particulars: AuditRow["particulars"] = null, recordType = "Case"): AuditRow => ({ id: action, at: "2026-01-14T10:42:00Z", action, recordType, actor: { name: "Dana Fox" }, position: null, particulars });

test.each([
  [entry("assigned", { to: "Amina Yusuf" }), "assigned the case to Amina Yusuf"],
  [entry("assigned", { to: null }), "gave the case back to the segment's hopper"],
  [entry("decided", { changes: { decidedOn: { before: null, after: "2026-01-12" } } }), "decided the case on 12 January 2026"],
  [entry("edited", { changes: { title: {}, summary: {}, version: {} } }), "changed the case: the title and the summary"],
  [entry("service request completed", { reference: "SR-000101" }, "ServiceRequest"), "completed SR-000101"],
  [entry("service request waits", { reference: "SR-000101", changes: { nextActionDueOn: { after: "2026-02-02" } } }, "ServiceRequest"), "let SR-000101 wait until 2 February 2026"],
  [entry("correspondence classified", { changes: { classifiedAs: { after: "new evidence" } } }, "InboundCorrespondence"), "classified what came in as new evidence"],
  [entry("closed"), "closed the case"],
])("what happened is said as the end of a sentence (%#)", (row, words) => expect(sayHappening(row)).toBe(words));

test("[CS-02] a change of contact names the person, once their name is known", () => {
  const row = entry("contact changed", { from: "1", to: "2" });
  expect(sayHappening(row, new Map([["2", "Amina Yusuf"]]))).toBe("made Amina Yusuf the customer's contact");
  expect(sayHappening(row)).toBe("made somebody else the customer's contact");
});

test("an action that the console does not know yet says itself", () => {
  expect(sayHappening(entry("a letter was sent to the moon"))).toBe("a letter was sent to the moon");
});

test("[AS-39] what is done with letters and approvals is told by name, in the words of the audit", () => {
  expect(sayHappening(entry("letter drafted", { reference: "L-000012" }, "Letter"))).toBe("drafted the letter L-000012");
  expect(sayHappening(entry("rejected", { reference: "A-000003", reason: "Say why it took so long" }, "Approval"))).toBe("rejected A-000003: Say why it took so long");
  expect(sayHappening(entry("started review", { reference: "R-2026-000001" }, "Review"))).toBe("started review R-2026-000001");
  expect(kindOf(entry("letter drafted", null, "Letter"))).toBe("letters");
});

test("[WM-32] what moved along with a case is folded into the case's own entry", () => {
  const moved = (recordType: string, at = "2026-01-14T10:42:00Z") => ({ ...entry("assigned", { to: "Amina Yusuf", reference: recordType }, recordType), id: `${recordType}-${at}`, at });
  const types = (rows: readonly AuditRow[]) => withoutEchoes(rows).map(({ recordType }) => recordType);
  expect(types([moved("CaseGroup"), moved("Case"), moved("ServiceRequest"), moved("Activity")])).toEqual(["Case"]);
  expect(types([moved("ServiceRequest"), moved("ServiceRequest", "2026-01-13T09:00:00Z")])).toEqual(["ServiceRequest", "ServiceRequest"]);
  expect(sayHappening(moved("ServiceRequest"))).toBe("assigned ServiceRequest to Amina Yusuf");
});

test("the leave to send a file is not what happened; that it was attached is", () => {
  expect(withoutEchoes([entry("upload allowed", null, "UploadTicket"), entry("file attached", { name: "letter.pdf" }, "Attachment")]).map(({ action }) => action)).toEqual(["file attached"]);
});

test("what was typed stands beneath what was done", () => {
  expect(particularsOf(entry("reopened", { reason: "A new letter came." }))).toBe("A new letter came.");
  expect(particularsOf(entry("service request completed", { changes: { outcome: { after: "She has her letter." } } }))).toBe("She has her letter.");
  expect(particularsOf(entry("closed", null))).toBeNull();
});

test("[CS-09] that somebody looked at a case belongs to who knew of it", () => {
  expect(kindOf(entry("viewed"))).toBe("access");
  expect(kindOf(entry("file attached", null, "Attachment"))).toBe("file");
  expect(kindOf(entry("decided"))).toBe("case");
});
