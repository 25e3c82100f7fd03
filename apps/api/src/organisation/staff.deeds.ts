import { addingAPerson, staffActions, staffState, type OnInput, type PrimaryInput, type ProbationReportInput, type StaffFacts, type StaffKept } from "@remit/domain/organisation/staff";
import type { ObjectLiteral } from "typeorm";
import type { Deed } from "../door/deed.js";
import { StaffMember } from "./organisation.entity.js";
import { staffFacts } from "./organisation.facts.js";
import type { AddStaffMemberInput, EditStaffMemberInput } from "./staff.inputs.js";
import { amend, begin, editing, given } from "./writing.js";

const onStaff = { on: StaffMember as never, table: "staff_members", state: staffState, facts: staffFacts } as const;

/** Registers a person. They hold nothing and see little until they are appointed to a position. */
export const addingStaff: Deed<ObjectLiteral, object, Omit<AddStaffMemberInput, "idempotencyKey">, object> = {
  event: "added a person", on: null, law: addingAPerson,
  async apply(_allowed, { transaction, actor, input: { level, ...input } }) {
    const staffId = await begin(transaction, "staff_members", given(input));
    if (level) await begin(transaction, "grades", { staffId, level, startsOn: input.startedOn, reason: "The grade with which they came.", setById: actor.staffId });
    return [{ recordType: "StaffMember", recordId: staffId, caseId: null, topics: ["organisation"], particulars: { name: input.name } }];
  },
};

/** Changes what the office knows of a person. */
export const editingStaff = editing<StaffKept, StaffFacts, Omit<EditStaffMemberInput, "id" | "expectedVersion">>({
  ...onStaff, event: "edited a person", law: staffActions.edit, values: (input) => given(input, ["onProbationUntil", "lineManagerId", "calendarId"]),
});

/** AS-36: from here on the person may be given live work. */
export const completingInduction = editing<StaffKept, StaffFacts, OnInput>({
  ...onStaff, event: "completed an induction", law: staffActions.completeInduction, values: ({ on }) => ({ inductionCompletedOn: on }),
});

/** AS-38: ends probation. */
export const confirmingAppointment = editing<StaffKept, StaffFacts, object>({
  ...onStaff, event: "confirmed an appointment", law: staffActions.confirmAppointment, values: () => ({ onProbationUntil: null }),
});

/** AS-38: puts one of the three reports on record. */
export const recordingProbationReport: Deed<StaffKept & ObjectLiteral, StaffFacts, ProbationReportInput, { name: string; on: string }> = {
  ...onStaff, event: "recorded a probation report", law: staffActions.recordProbationReport,
  async apply([one], { transaction, actor, input }) {
    const { record } = one!;
    await begin(transaction, "probation_reports", { staffId: record.id, on: input.on, assessment: input.assessment.trim(), writtenById: actor.staffId });
    await amend(transaction, "staff_members", record.id, {});
    return [{ recordType: "StaffMember", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: record.name, on: input.on } }];
  },
};

/** WM-05: makes another of a person's positions the primary one. */
export const makingPrimary: Deed<StaffKept & ObjectLiteral, StaffFacts, PrimaryInput, { name: string; position: string }> = {
  ...onStaff, event: "changed the primary position", law: staffActions.makePrimary,
  async apply([one], { transaction, input }) {
    const { record } = one!;
    await transaction.query("UPDATE position_holdings SET is_primary = false WHERE staff_id = $1 AND held_to IS NULL AND is_primary", [record.id]);
    const [seat] = await transaction.query<{ title: string }>("UPDATE position_holdings h SET is_primary = true FROM positions p WHERE h.staff_id = $1 AND h.position_id = $2 AND h.held_to IS NULL AND p.id = h.position_id RETURNING p.title", [record.id, input.positionId]);
    await amend(transaction, "staff_members", record.id, {});
    return [{ recordType: "StaffMember", recordId: record.id, caseId: null, topics: ["organisation", `person:${record.id}`], particulars: { name: record.name, position: seat!.title } }];
  },
};
