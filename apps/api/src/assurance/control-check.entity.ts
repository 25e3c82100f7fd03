import type { checkResults, checkStates } from "@remit/domain/assurance/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Remedy } from "../authority/escalation.entity.js";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { CheckResult, CheckState } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };
const result = { type: () => CheckResult, nullable: true };
type Result = keyof typeof checkResults | null;

@ObjectType({ description: "A kind of control check, in use from a day on, with the policies that it tests (AS-09).", simpleResolvers: true })
@Entity("control_check_kinds")
export class ControlCheckKind {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "The identifiers of the policies that it tests; none until somebody names them.", { type: () => [ID] }) @Column("uuid", { array: true }) policyIds!: string[];
  @Shown("everyone", "What those policies are called, in the same order.", { type: () => [String], computed: (a) => `ARRAY(SELECT n.name FROM unnest(${a}.policy_ids) WITH ORDINALITY AS u(id, place) JOIN policies n ON n.id = u.id ORDER BY u.place)` }) policyNames!: string[];
  @Shown("everyone", "Whether the checker says if the limits of authority were kept (AS-16).") @Column("boolean") looksAtLimits!: boolean;
  @Shown("everyone", "From when on it is used.", day) @Column("date") inUseFrom!: string;
  @Shown("everyone", "From when on it is no longer used; empty for no end.", date) @Column("date", { nullable: true }) inUseTo!: string | null;
  @Shown("everyone", "Whether it is used today.", { type: () => Boolean, computed: (a, p) => `${a}.in_use_from <= ${p.today} AND coalesce(${a}.in_use_to > ${p.today}, TRUE)` }) isInUse!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "The control check of a decision: whether the money is right, and whether the policies were rightly applied (AS-10). The person, those above them and the checker see it.", simpleResolvers: true })
@Entity("control_checks")
export class ControlCheck {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as CC-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The identifier of the case.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") kindId!: string;
  @Related(() => ControlCheckKind, "Its kind.") @ManyToOne(() => ControlCheckKind) @JoinColumn() kind?: Relation<ControlCheckKind>;
  @Column("uuid", { nullable: true }) remedyId!: string | null;
  @Related(() => Remedy, "The remedy that is checked, with the limit within which it was agreed; none where it is another decision.") @ManyToOne(() => Remedy) @JoinColumn() remedy?: Relation<Remedy>;
  @Shown("everyone", "What is checked.") @Column("text") what!: string;
  @Shown("everyone", "The identifier of who made the decision.", { type: () => ID }) @Column("uuid") decidedById!: string;
  @Related(() => StaffMember, "Who made the decision.") @ManyToOne(() => StaffMember) @JoinColumn() decidedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was made.", day) @Column("date") decidedOn!: string;
  @Column("uuid") checkerId!: string;
  @Related(() => StaffMember, "Who checks it.") @ManyToOne(() => StaffMember) @JoinColumn() checker?: Relation<StaffMember>;
  @Column("uuid") askedById!: string;
  @Related(() => StaffMember, "Who asked for it.") @ManyToOne(() => StaffMember) @JoinColumn() askedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was asked for.", day) @Column("date") askedOn!: string;
  @Shown("everyone", "By when it is to be checked.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "How far it has come.", { type: () => CheckState }) @Column("text") state!: keyof typeof checkStates;
  @Shown("everyone", "Whether it is still to be checked.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "Whether the money is right; empty until it is checked.", result) @Column("text", { nullable: true }) money!: Result;
  @Shown("everyone", "Whether the policies were rightly applied; empty until it is checked.", result) @Column("text", { nullable: true }) policy!: Result;
  @Shown("everyone", "Whether the limits of authority were kept; empty where it was not looked at (AS-16).", result) @Column("text", { nullable: true }) limits!: Result;
  @Shown("everyone", "What the checker says about it.", text) @Column("text", { nullable: true }) note!: string | null;
  @Shown("everyone", "When it was checked.", date) @Column("date", { nullable: true }) checkedOn!: string | null;
  @Shown("everyone", "Why it was left out.", text) @Column("text", { nullable: true }) leftOutReason!: string | null;
  @Shown("everyone", "Whether it is yours to check.", { type: () => Boolean, computed: (a, p) => `${a}.is_open AND ${a}.checker_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "Whether it is of a decision of yours.", { type: () => Boolean, computed: (a, p) => `${a}.decided_by_id = ${p.staffId}` }) isOfMe!: boolean;
  @Shown("everyone", "Whether its day has passed.", { type: () => Boolean, computed: (a, p) => `${a}.is_open AND ${a}.due_on < ${p.today}` }) isOverdue!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
