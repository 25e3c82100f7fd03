import type { PolicyOutcome as Outcome, PolicyState } from "@remit/domain/learning/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Lesson } from "./lesson.entity.js";
import { PolicyFeedbackState, PolicyOutcome } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };

@ObjectType({ description: "What casework tells the owner of a policy, and what came of it (AS-15, PO-54).", simpleResolvers: true })
@Entity("policy_feedback")
export class PolicyFeedback {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as PF-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The policy.") @Column("text") policy!: string;
  @Shown("everyone", "What it means for the policy.") @Column("text") what!: string;
  @Column("uuid", { nullable: true }) lessonId!: string | null;
  @Related(() => Lesson, "The lesson from which it comes.") @ManyToOne(() => Lesson) @JoinColumn() lesson?: Relation<Lesson>;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who owns the policy.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether you own the policy.", { type: () => Boolean, computed: (a, p) => `${a}.owner_id = ${p.staffId}` }) isMine!: boolean;
  @Column("uuid", { nullable: true }) givenById!: string | null;
  @Related(() => StaffMember, "Who told them.") @ManyToOne(() => StaffMember) @JoinColumn() givenBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") givenOn!: string;
  @Shown("everyone", "Whether it was answered.", { type: () => PolicyFeedbackState }) @Column("text") state!: PolicyState;
  @Shown("everyone", "Whether it waits for its owner.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "What came of it.", { type: () => PolicyOutcome, nullable: true }) @Column("text", { nullable: true }) outcome!: Outcome | null;
  @Shown("everyone", "What its owner said.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) answer!: string | null;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) answeredOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A procedure of the office, which changes in versions (PO-69).", simpleResolvers: true })
@Entity("procedures")
export class Procedure {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who keeps it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "The number of its last version.", { type: () => Int }) @Column("int") number!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A procedure as it stands from a day on; never changed (PO-69).", simpleResolvers: true })
@Entity("procedure_versions")
export class ProcedureVersion {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") procedureId!: string;
  @Related(() => Procedure, "The procedure.") @ManyToOne(() => Procedure) @JoinColumn() procedure?: Relation<Procedure>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") number!: number;
  @Shown("everyone", "What it says.") @Column("text") text!: string;
  @Shown("everyone", "What changed.") @Column("text") change!: string;
  @Shown("everyone", "From which day on it stands so.", day) @Column("date") inForceFrom!: string;
  @Column("uuid", { nullable: true }) writtenById!: string | null;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
}

@ObjectType({ description: "A lesson that caused a version of a procedure (PO-69).", simpleResolvers: true })
@Entity("procedure_causes")
export class ProcedureCause {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") procedureVersionId!: string;
  @Related(() => ProcedureVersion, "The version of the procedure.") @ManyToOne(() => ProcedureVersion) @JoinColumn() procedureVersion?: Relation<ProcedureVersion>;
  @Column("uuid") lessonId!: string;
  @Related(() => Lesson, "The lesson.") @ManyToOne(() => Lesson) @JoinColumn() lesson?: Relation<Lesson>;
}
