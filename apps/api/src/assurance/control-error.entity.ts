import type { errorAspects, errorStates } from "@remit/domain/assurance/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import type { Parameters } from "../reading/parameters.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { ControlCheck } from "./control-check.entity.js";
import { ErrorAspect, ErrorState } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
/** Whose step of an error is next: the checker's, the manager's or that of whoever made it; nobody's once it is closed. */
const whoseTurn = (a: string) => `CASE ${a}.state WHEN 'RAISED' THEN ${a}.checker_id WHEN 'WITH_CASEWORKER' THEN ${a}.staff_id WHEN 'CLOSED' THEN NULL ELSE ${a}.manager_id END`;

@ObjectType({ description: "An error that a control check found, on its way by the line manager to whoever made it and back (AS-11).", simpleResolvers: true })
@Entity("control_errors")
export class ControlError {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as CE-000012.") @Column("text") reference!: string;
  @Column("uuid") checkId!: string;
  @Related(() => ControlCheck, "The check that found it.") @ManyToOne(() => ControlCheck) @JoinColumn() check?: Relation<ControlCheck>;
  @Shown("everyone", "The identifier of the case.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "What it is about.", { type: () => ErrorAspect }) @Column("text") aspect!: keyof typeof errorAspects;
  @Shown("everyone", "The policy that was not rightly applied; empty where it is about something else (AS-09).", { type: () => String, nullable: true, computed: (a) => `(SELECT n.name FROM policies n WHERE n.id = ${a}.policy_id)` }) policyName!: string | null;
  @Shown("everyone", "What is wrong.") @Column("text") what!: string;
  @Shown("everyone", "The identifier of whose error it is.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Whose error it is.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Column("uuid") checkerId!: string;
  @Related(() => StaffMember, "Who raised it.") @ManyToOne(() => StaffMember) @JoinColumn() checker?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) managerId!: string | null;
  @Related(() => StaffMember, "The line manager by whose way it goes.") @ManyToOne(() => StaffMember) @JoinColumn() manager?: Relation<StaffMember>;
  @Shown("everyone", "How far it has come.", { type: () => ErrorState }) @Column("text") state!: keyof typeof errorStates;
  @Shown("everyone", "Whether it is not closed yet.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "When it was raised.", day) @Column("date") raisedOn!: string;
  @Shown("everyone", "By when its next step is to be taken.", day) @Column("date") dueOn!: string;
  @Column("date", { nullable: true }) reachedOn!: string | null;
  @Shown("everyone", "When it was corrected.", date) @Column("date", { nullable: true }) correctedOn!: string | null;
  @Shown("everyone", "When it was closed.", date) @Column("date", { nullable: true }) closedOn!: string | null;
  @Shown("everyone", "Whether it was no error, and taken back.") @Column("boolean") isWithdrawn!: boolean;
  @Shown("everyone", "Whether its next step is yours.", { type: () => Boolean, computed: (a, p: Parameters) => `coalesce((${whoseTurn(a)}) = ${p.staffId}, FALSE)` }) isMine!: boolean;
  @Shown("everyone", "Whether the day of its next step has passed.", { type: () => Boolean, computed: (a, p) => `${a}.is_open AND ${a}.due_on < ${p.today}` }) isOverdue!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A step of an error: who took it, when, and what they said (AS-11).", simpleResolvers: true })
@Entity("control_error_steps")
export class ControlErrorStep {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") errorId!: string;
  @Related(() => ControlError, "The error.") @ManyToOne(() => ControlError) @JoinColumn() error?: Relation<ControlError>;
  @Column("int") ordinal!: number;
  @Shown("everyone", "To where it brought the error.", { type: () => ErrorState }) @Column("text") state!: keyof typeof errorStates;
  @Column("uuid") takenById!: string;
  @Related(() => StaffMember, "Who took it.") @ManyToOne(() => StaffMember) @JoinColumn() takenBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") takenOn!: string;
  @Shown("everyone", "What they said.") @Column("text") words!: string;
}
