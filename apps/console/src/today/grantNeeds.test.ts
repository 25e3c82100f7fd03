import type { Grant } from "../administration/grants";
import { grantNeeds } from "./grantNeeds";

const grant = (allowed: boolean): Grant => ({ id: "g", version: 1, says: "Appoint Lewis Grant to Principal", gives: [], reason: "He deputises.", proposedAt: "2026-01-14T10:00:00Z", expiresOn: "2026-01-21", proposedBy: { id: "s", name: "Sam Reid" }, choices: [{ action: "confirm", label: "Confirm", allowed }] });

test("[WM-04] what I may confirm needs me, on its last day above all; what I may not does not", () => {
  expect(grantNeeds([grant(true)], "2026-01-14")).toMatchObject([{ what: "Sam Reid proposed: Appoint Lewis Grant to Principal", reason: "void after 21 January 2026", late: 0 }]);
  expect(grantNeeds([grant(true)], "2026-01-21")).toMatchObject([{ late: 1, tone: "red" }]);
  expect(grantNeeds([grant(false)], "2026-01-14")).toEqual([]);
});
