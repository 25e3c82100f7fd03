import { chaseKinds, commissionedStates } from "@remit/domain/commissioning/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const CommissionedState = vocabulary("CommissionedState", commissionedStates, "How far work that was asked for has come (PO-57).");
export const ChaseKind = vocabulary("ChaseKind", chaseKinds, "How work was chased (PO-57).");

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };
const days = { type: () => Int };

@ObjectType({ description: "Work that was asked of somebody inside the office, chased until it is done (PO-57).", simpleResolvers: true })
@Entity("commissioned_work")
export class CommissionedWork {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as W-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The identifier of the case that it is about; empty for none.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that it is about.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "What is to be done.") @Column("text") what!: string;
  @Shown("everyone", "Why, and what whoever does it should know.") @Column("text") why!: string;
  @Shown("everyone", "How far it has come.", { type: () => CommissionedState }) @Column("text") state!: keyof typeof commissionedStates;
  @Shown("everyone", "Whether it is still waited for.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "The identifier of who is to do it.", { type: () => ID }) @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who is to do it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "The identifier of who asked for it.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) commissionedById!: string | null;
  @Related(() => StaffMember, "Who asked for it.") @ManyToOne(() => StaffMember) @JoinColumn() commissionedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was asked for.", day) @Column("date") commissionedOn!: string;
  @Shown("everyone", "By when.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "Whether it is waited for and its day has passed.", { type: () => Boolean, computed: (a, p) => `${a}.is_open AND ${a}.due_on < ${p.today}` }) isOverdue!: boolean;
  @Shown("everyone", "Whether you are to do it.", { type: () => Boolean, computed: (a, p) => `${a}.owner_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "Whether you asked for it.", { type: () => Boolean, computed: (a, p) => `coalesce(${a}.commissioned_by_id = ${p.staffId}, false)` }) isAskedByMe!: boolean;
  @Shown("everyone", "The last step of the ladder that was told; 0 for none.", { type: () => Int }) @Column("int") escalations!: number;
  @Shown("everyone", "When it was done.", date) @Column("date", { nullable: true }) doneOn!: string | null;
  @Shown("everyone", "What came of it, or why it is no longer needed.", text) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "One time that work was chased or escalated, by somebody or by rule (PO-57).", simpleResolvers: true })
@Entity("commissioned_work_chases")
export class CommissionedWorkChase {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") workId!: string;
  @Related(() => CommissionedWork, "The work.") @ManyToOne(() => CommissionedWork) @JoinColumn() work?: Relation<CommissionedWork>;
  @Shown("everyone", "How.", { type: () => ChaseKind }) @Column("text") kind!: keyof typeof chaseKinds;
  @Shown("everyone", "When.", day) @Column("date") on!: string;
  @Shown("everyone", "What was said.") @Column("text") note!: string;
  @Shown("everyone", "To whom it was escalated; empty for a reminder.", text) @Column("text", { nullable: true }) escalatedTo!: string | null;
  @Column("uuid", { nullable: true }) chasedById!: string | null;
  @Related(() => StaffMember, "Who chased; nobody where the office did it by rule.") @ManyToOne(() => StaffMember) @JoinColumn() chasedBy?: Relation<StaffMember>;
}

@ObjectType({ description: "By what rule the office chases work that was asked for, from a date on (PO-57).", simpleResolvers: true })
@Entity("chasing_standards")
export class ChasingStandard {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "From when on it applies.", day) @Column("date") inForceFrom!: string;
  @Shown("everyone", "Working days before the due date on which a reminder goes out.", days) @Column("int") remindBeforeWorkingDays!: number;
  @Shown("everyone", "Working days between two reminders of late work.", days) @Column("int") remindEveryWorkingDays!: number;
  @Shown("everyone", "Working days of lateness at which each of the three steps of the ladder is told.", { type: () => [Int] }) @Column("int", { array: true }) escalateAfterWorkingDays!: number[];
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who set it; none for what the office began with.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
}
