import type { commitmentSpans, submissionTermKinds } from "@remit/domain/submissions/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Position, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { CommitmentSpan, SubmissionTermKind } from "./vocabularies.js";

@ObjectType({ description: "A point of the readiness checklist or a reason for a return, in use from a date until a date (PO-10).", simpleResolvers: true })
@Entity("submission_terms")
export class SubmissionTerm {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Which list it stands on.", { type: () => SubmissionTermKind }) @Column("text") kind!: keyof typeof submissionTermKinds;
  @Shown("everyone", "Its stable code.") @Column("text") code!: string;
  @Shown("everyone", "What it is called.") @Column("text") label!: string;
  @Shown("everyone", "Its place on the list.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "Since when it counts.", { type: () => CalendarDate }) @Column("date") inUseFrom!: string;
  @Shown("everyone", "From when on it no longer counts; empty while it does.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) inUseTo!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "How long the Private Office gives itself for an assessment, and how many of the straightforward ones are checked, from a date on.", simpleResolvers: true })
@Entity("submission_standards")
export class SubmissionStandard {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "From when on it applies.", { type: () => CalendarDate }) @Column("date") inForceFrom!: string;
  @Shown("everyone", "Working days until a submission is assessed.", { type: () => Int }) @Column("int") assessWorkingDays!: number;
  @Shown("everyone", "One in how many straightforward submissions a second person checks (PO-03).", { type: () => Int }) @Column("int") sampleOneIn!: number;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who set it; none for what the office began with.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
}

@ObjectType({ description: "Something else that takes a day, or half of one, of somebody who decides submissions (PO-06).", simpleResolvers: true })
@Entity("commitments")
export class Commitment {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The position's identifier.", { type: () => ID }) @Column("uuid") positionId!: string;
  @Related(() => Position, "Whose it is.") @ManyToOne(() => Position) @JoinColumn() position?: Relation<Position>;
  @Shown("everyone", "The day.", { type: () => CalendarDate }) @Column("date") on!: string;
  @Shown("everyone", "How much of it.", { type: () => CommitmentSpan }) @Column("text") span!: keyof typeof commitmentSpans;
  @Shown("everyone", "What it is.") @Column("text") what!: string;
  @Column("boolean") isRemoved!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
