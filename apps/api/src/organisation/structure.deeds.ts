import { givenByRole } from "@remit/domain/organisation/grants";
import { addingARole, roleActions, type RoleFacts, type RoleInput, type RoleKept } from "@remit/domain/organisation/roles";
import { addingASegment, segmentActions, teamActions, type SegmentInput, type SegmentKept, type SettingInput, type TeamInput, type TeamKept } from "@remit/domain/organisation/structure";
import type { ObjectLiteral } from "typeorm";
import type { Deed } from "../door/deed.js";
import { Role, Segment, Team } from "./organisation.entity.js";
import { roleFacts } from "./organisation.facts.js";
import { takingTwo } from "./taking-two.js";
import { adding, amend, begin, editing, given, oneAtATime } from "./writing.js";

/** Makes a role. */
export const addingRole = adding<RoleInput>({ event: "added a role", recordType: "Role", table: "roles", law: addingARole, values: (input) => given(input) });

/** Changes what a role is called or what it allows; everyone who holds it feels it at their next request. */
export const editingRole = takingTwo(editing<RoleKept, RoleFacts, RoleInput & { readonly reason?: string | null }>({
  event: "edited a role", on: Role as never, table: "roles", law: roleActions.edit, facts: roleFacts, lockFirst: oneAtATime, values: ({ reason: _why, ...input }) => given(input),
}), {
  kind: "ROLE",
  given({ record, facts }, { input: { permissions, reason } }) {
    const gives = facts.holders.length ? givenByRole(record.permissions, permissions) : [];
    return gives.length ? { says: `Let everyone who holds the role ${record.name} do more`, gives, to: facts.holders, reason } : null;
  },
  keeps: ({ reason: _why, ...input }) => given(input),
  gather: async (_door, kept: RoleInput) => kept,
});

/** Makes a segment. */
export const addingSegment = adding<SegmentInput>({ event: "added a segment", recordType: "Segment", table: "segments", law: addingASegment, values: (input) => given(input) });

/** Changes a segment's name, line or purpose. */
export const editingSegment = editing<SegmentKept, object, SegmentInput>({ event: "edited a segment", on: Segment as never, table: "segments", law: segmentActions.edit, values: (input) => given(input) });

/** Changes a team's name, line or specialisms. */
export const editingTeam = editing<TeamKept, object, TeamInput>({ event: "edited a team", on: Team as never, table: "teams", law: teamActions.edit, values: (input) => given(input) });

/** Makes a team in a segment. */
export const addingTeam: Deed<SegmentKept & ObjectLiteral, object, TeamInput, { name: string; segment: string }> = {
  event: "added a team", on: Segment as never, law: segmentActions.addTeam,
  async apply([one], { transaction, input }) {
    const recordId = await begin(transaction, "teams", { ...given(input), segmentId: one!.record.id });
    return [{ recordType: "Team", recordId, caseId: null, topics: ["organisation"], particulars: { name: input.name!, segment: one!.record.name } }];
  },
};

/** WM-02: adds a revision; earlier ones stay, and nobody can change one. The segment counts up, so two writers learn of each other. */
export const writingSetting: Deed<SegmentKept & ObjectLiteral, object, SettingInput, { name: string; topic: string; revision: number; effectiveFrom: string }> = {
  event: "wrote a segment setting", on: Segment as never, law: segmentActions.writeSetting,
  async apply([one], { transaction, actor, input }) {
    const { record } = one!;
    const [last] = await transaction.query<{ revision: number }>("SELECT coalesce(max(revision), 0) AS revision FROM segment_settings WHERE segment_id = $1 AND topic = $2", [record.id, input.topic]);
    const revision = last!.revision + 1;
    await begin(transaction, "segment_settings", { segmentId: record.id, topic: input.topic, text: input.text.trim(), revision, effectiveFrom: input.effectiveFrom, writtenById: actor.staffId });
    await amend(transaction, "segments", record.id, {});
    return [{ recordType: "Segment", recordId: record.id, caseId: null, topics: ["organisation", `segment:${record.id}`], particulars: { name: record.name, topic: input.topic, revision, effectiveFrom: input.effectiveFrom } }];
  },
};
