import type { examinationAnswers, examinationFindings, examinationStates, examinedAspects } from "@remit/domain/assurance/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { ExaminationAnswerGiven, ExaminationFinding, ExaminationState, ExaminedAspect } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };

@ObjectType({ description: "A question of the checklist by which casework is examined, in use from a day on (AS-24).", simpleResolvers: true })
@Entity("examination_questions")
export class ExaminationQuestion {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Its place in the checklist.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "What it looks at.", { type: () => ExaminedAspect }) @Column("text") aspect!: keyof typeof examinedAspects;
  @Shown("everyone", "What is asked.") @Column("text") wording!: string;
  @Shown("everyone", "From when on it is asked.", day) @Column("date") inUseFrom!: string;
  @Shown("everyone", "From when on it is no longer asked; empty for no end.", date) @Column("date", { nullable: true }) inUseTo!: string | null;
  @Shown("everyone", "Whether it is asked today.", { type: () => Boolean, computed: (a, p) => `${a}.in_use_from <= ${p.today} AND coalesce(${a}.in_use_to > ${p.today}, TRUE)` }) isInUse!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A sample of cases drawn to be examined: the same seed draws the same cases from the same list (AS-24).", simpleResolvers: true })
@Entity("case_samples")
export class CaseSample {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "What people call it by, such as SM-000012.") @Column("text") reference!: string;
  @Column("uuid") drawnById!: string;
  @Related(() => StaffMember, "Who drew it.") @ManyToOne(() => StaffMember) @JoinColumn() drawnBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") drawnOn!: string;
  @Column("uuid", { nullable: true }) ofStaffId!: string | null;
  @Related(() => StaffMember, "Whose cases were listed; none for everyone whose work the drawer directs.") @ManyToOne(() => StaffMember) @JoinColumn() ofStaff?: Relation<StaffMember>;
  @Shown("everyone", "Since when closed cases were listed too; empty where only open ones were.", date) @Column("date", { nullable: true }) closedSince!: string | null;
  @Shown("everyone", "How many were asked for; empty where it was drawn by shares.", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) size!: number | null;
  @Shown("everyone", "Per cent drawn of each person's casework; empty where a number was asked for.", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) share!: number | null;
  @Shown("everyone", "Per cent drawn of the casework of whoever was on probation (AS-37).", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) probationShare!: number | null;
  @Shown("everyone", "How many cases the list had.", { type: () => Int }) @Column({ type: "int", insert: false, update: false }) listed!: number;
  @Shown("everyone", "By what it was drawn.") @Column("text") seed!: string;
}

@ObjectType({ description: "The examination of a case that somebody holds, by whoever directs their work (AS-24).", simpleResolvers: true })
@Entity("case_examinations")
export class CaseExamination {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as EX-000012.") @Column("text") reference!: string;
  @Column("uuid") sampleId!: string;
  @Related(() => CaseSample, "The sample by which it was drawn.") @ManyToOne(() => CaseSample) @JoinColumn() sample?: Relation<CaseSample>;
  @Shown("everyone", "The identifier of the case.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The identifier of whose casework it is.", { type: () => ID }) @Column("uuid") holderId!: string;
  @Related(() => StaffMember, "Whose casework it is: who held the case when it was drawn.") @ManyToOne(() => StaffMember) @JoinColumn() holder?: Relation<StaffMember>;
  @Shown("everyone", "The identifier of who drew it, and later of who examined it.", { type: () => ID }) @Column("uuid") examinerId!: string;
  @Related(() => StaffMember, "Who drew it, and later who examined it.") @ManyToOne(() => StaffMember) @JoinColumn() examiner?: Relation<StaffMember>;
  @Shown("everyone", "When it was drawn.", day) @Column("date") drawnOn!: string;
  @Shown("everyone", "How far it has come.", { type: () => ExaminationState }) @Column("text") state!: keyof typeof examinationStates;
  @Shown("everyone", "Whether it is still to be examined.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "What was done on the case so far, as the examiner read it.", text) @Column("text", { nullable: true }) caseworkToDate!: string | null;
  @Shown("everyone", "What was found; empty until it is recorded.", { type: () => ExaminationFinding, nullable: true }) @Column("text", { nullable: true }) finding!: keyof typeof examinationFindings | null;
  @Shown("everyone", "What the examiner says about it.", text) @Column("text", { nullable: true }) note!: string | null;
  @Shown("everyone", "When it was examined.", date) @Column("date", { nullable: true }) examinedOn!: string | null;
  @Column("uuid", { nullable: true }) workId!: string | null;
  @Related(() => CommissionedWork, "What is to be done about it, which is chased until it is done.") @ManyToOne(() => CommissionedWork) @JoinColumn() work?: Relation<CommissionedWork>;
  @Shown("everyone", "Why it was left out.", text) @Column("text", { nullable: true }) leftOutReason!: string | null;
  @Shown("everyone", "Whether it is yours to examine.", { type: () => Boolean, computed: (a, p) => `${a}.is_open AND ${a}.examiner_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "Whether it is about casework of yours.", { type: () => Boolean, computed: (a, p) => `${a}.holder_id = ${p.staffId}` }) isOfMe!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A question of the checklist as an examination answered it (AS-24).", simpleResolvers: true })
@Entity("examination_answers")
export class ExaminationAnswer {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") examinationId!: string;
  @Related(() => CaseExamination, "The examination.") @ManyToOne(() => CaseExamination) @JoinColumn() examination?: Relation<CaseExamination>;
  @Column("uuid") questionId!: string;
  @Related(() => ExaminationQuestion, "The question.") @ManyToOne(() => ExaminationQuestion) @JoinColumn() question?: Relation<ExaminationQuestion>;
  @Shown("everyone", "The answer.", { type: () => ExaminationAnswerGiven }) @Column("text") answer!: keyof typeof examinationAnswers;
  @Shown("everyone", "What there is to say about it.") @Column("text") note!: string;
}
