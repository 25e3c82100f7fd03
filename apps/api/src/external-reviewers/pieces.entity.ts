import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Attachment } from "../documents/attachment.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Commission } from "./commission.entity.js";

const whole = { type: () => Int };

@ObjectType({ description: "A document of the case that an external reviewer may read, from their declaration to the last day (PO-55).", simpleResolvers: true })
@Entity("commission_papers")
export class CommissionPaper {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", whole) @VersionColumn() version!: number;
  @Column("uuid") commissionId!: string;
  @Related(() => Commission, "The commission.") @ManyToOne(() => Commission) @JoinColumn() commission?: Relation<Commission>;
  @Column("uuid") attachmentId!: string;
  @Related(() => Attachment, "The document.") @ManyToOne(() => Attachment) @JoinColumn() attachment?: Relation<Attachment>;
  @Column("uuid", { nullable: true }) releasedById!: string | null;
  @Related(() => StaffMember, "Who released it.") @ManyToOne(() => StaffMember) @JoinColumn() releasedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was released.", { type: () => CalendarDate }) @Column("date") releasedOn!: string;
  @Shown("everyone", "When it was taken back; empty while it is released.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) withdrawnOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A message between the office and an external reviewer about a commission.", simpleResolvers: true })
@Entity("commission_messages")
export class CommissionMessage {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") commissionId!: string;
  @Related(() => Commission, "The commission.") @ManyToOne(() => Commission) @JoinColumn() commission?: Relation<Commission>;
  @Shown("everyone", "What it says.") @Column("text") text!: string;
  @Shown("everyone", "Whether the reviewer wrote it.") @Column("boolean") isFromReviewer!: boolean;
  @Column("uuid", { nullable: true }) writtenById!: string | null;
  @Shown("everyone", "The name of whoever wrote it.", { type: () => String, nullable: true, computed: (alias) => `SELECT s.name FROM staff_members s WHERE s.id = ${alias}.written_by_id` }) writtenByName!: string | null;
  @Shown("everyone", "When it was written.", { type: () => Instant }) @Column("timestamptz") writtenAt!: Date;
}

@ObjectType({ description: "Time that an external reviewer worked on a commission.", simpleResolvers: true })
@Entity("commission_hours")
export class CommissionTime {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") commissionId!: string;
  @Related(() => Commission, "The commission.") @ManyToOne(() => Commission) @JoinColumn() commission?: Relation<Commission>;
  @Shown("everyone", "The day.", { type: () => CalendarDate }) @Column("date") on!: string;
  @Shown("everyone", "How many minutes.", whole) @Column("int") minutes!: number;
  @Shown("everyone", "What was done.") @Column("text") what!: string;
}

@ObjectType({ description: "How good delivered work is by one criterion, with the reason (PO-55).", simpleResolvers: true })
@Entity("commission_marks")
export class CommissionMark {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") commissionId!: string;
  @Related(() => Commission, "The commission.") @ManyToOne(() => Commission) @JoinColumn() commission?: Relation<Commission>;
  @Shown("everyone", "The criterion's code.") @Column("text") criterionCode!: string;
  @Shown("everyone", "The criterion in the office's words.", { type: () => String, nullable: true, computed: (alias) => `SELECT t.label FROM review_terms t WHERE t.kind = 'COMMISSION_CRITERION' AND t.code = ${alias}.criterion_code` }) criterion!: string | null;
  @Shown("everyone", "The mark, 1 (falls short) to 4 (excellent).", whole) @Column("int") mark!: number;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
  @Column("uuid", { nullable: true }) markedById!: string | null;
  @Related(() => StaffMember, "Who marked it.") @ManyToOne(() => StaffMember) @JoinColumn() markedBy?: Relation<StaffMember>;
}
