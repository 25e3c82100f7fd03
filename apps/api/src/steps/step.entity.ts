import { stepAnswers, stepStages } from "@remit/domain/steps/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { WorkArea } from "../casework/work.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const StepStage = vocabulary("StepStage", stepStages, "Before what of a case a step is taken (CS-04).");
export const StepAnswer = vocabulary("StepAnswer", stepAnswers, "How a step of a case ended (CS-04).");

const date = { type: () => CalendarDate, nullable: true };

@ObjectType({ description: "A step that cases go through: every case, or those of one area (CS-04).", simpleResolvers: true })
@Entity("case_steps")
export class CaseStep {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Its place in the list.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "What is to be done.") @Column("text") wording!: string;
  @Shown("everyone", "The rule, the guidance or the law that it comes from; empty where none was named.") @Column("text") basis!: string;
  @Column("uuid", { nullable: true }) areaId!: string | null;
  @Related(() => WorkArea, "The area whose cases go through it; none for every case.") @ManyToOne(() => WorkArea) @JoinColumn() area?: Relation<WorkArea>;
  @Shown("everyone", "Before what it is taken.", { type: () => StepStage }) @Column("text") before!: keyof typeof stepStages;
  @Shown("everyone", "Whether a case waits for it.") @Column("boolean") isRequired!: boolean;
  @Shown("everyone", "Cases received from this day on go through it.", { type: () => CalendarDate }) @Column("date") inUseFrom!: string;
  @Shown("everyone", "Cases received from this day on no longer do; empty for no end.", date) @Column("date", { nullable: true }) inUseTo!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A step as it stands on one case: to be taken, or taken by somebody (CS-04).", simpleResolvers: true })
@Entity("steps_on_cases")
export class StepOnCase {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") stepId!: string;
  @Related(() => CaseStep, "The step, with what it comes from.") @ManyToOne(() => CaseStep) @JoinColumn() step?: Relation<CaseStep>;
  @Shown("everyone", "Its place in the list.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "What is to be done.") @Column("text") wording!: string;
  @Shown("everyone", "Before what it is taken.", { type: () => StepStage }) @Column("text") before!: keyof typeof stepStages;
  @Shown("everyone", "Whether the case waits for it.") @Column("boolean") isRequired!: boolean;
  @Shown("everyone", "How it ended; empty while it is to be taken.", { type: () => StepAnswer, nullable: true }) @Column("text", { nullable: true }) answer!: keyof typeof stepAnswers | null;
  @Shown("everyone", "What was said of it.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) note!: string | null;
  @Column("uuid", { nullable: true }) takenById!: string | null;
  @Related(() => StaffMember, "Who recorded it.") @ManyToOne(() => StaffMember) @JoinColumn() takenBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) takenOn!: string | null;
}
