import { Float, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";

const date = { type: () => CalendarDate };
/** What the table of points says of the kind under which something was recorded, as of its first day. */
const ofItsRule = (column: string): Computation => (a) => `(SELECT r.${column} FROM points_rules r WHERE r.code = ${a}.rule_code ORDER BY (r.effective_from <= ${a}.from_on) DESC, abs(r.effective_from - ${a}.from_on) LIMIT 1)`;

/** Something that makes a case heavy while it lasts. */
@ObjectType({ description: "Something that makes a case heavy while it lasts, of a kind that the table of points names (WL-02, WL-35).", simpleResolvers: true })
@Entity("case_factors")
export class CaseFactor {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The identifier of the case.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The code of its kind in the table of points.") @Column("text") ruleCode!: string;
  @Shown("everyone", "What people call it.", { type: () => String, computed: ofItsRule("label") }) label!: string;
  @Shown("everyone", "How many of it.", { type: () => Int }) @Column("int") units!: number;
  @Shown("everyone", "What was measured, where its kind is measured.", { type: () => Float, nullable: true }) @Column("numeric", { nullable: true }) measure!: number | null;
  @Shown("everyone", "In what it is measured.", { type: () => String, nullable: true, computed: ofItsRule("measured_in") }) measuredIn!: string | null;
  @Shown("everyone", "Its first day.", date) @Column("date") fromOn!: string;
  @Shown("everyone", "Its last day; empty while no end is known.", { ...date, nullable: true }) @Column("date", { nullable: true }) toOn!: string | null;
  @Column("uuid", { nullable: true }) doneById!: string | null;
  @Related(() => StaffMember, "Whoever of another team does the work, and so has the points (WL-54).") @ManyToOne(() => StaffMember) @JoinColumn() doneBy?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) recordedById!: string | null;
  @Related(() => StaffMember, "Who recorded it.") @ManyToOne(() => StaffMember) @JoinColumn() recordedBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** What somebody takes on beside their cases. */
@ObjectType({ description: "What somebody takes on beside their cases, of a kind that the table of points names; seen by whoever sees their workload (WL-07).", simpleResolvers: true })
@Entity("responsibilities")
export class Responsibility {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The identifier of the person.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who has it.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "The code of its kind in the table of points.") @Column("text") ruleCode!: string;
  @Shown("everyone", "What people call it.", { type: () => String, computed: ofItsRule("label") }) label!: string;
  @Shown("everyone", "How many of it, such as people mentored.", { type: () => Int }) @Column("int") units!: number;
  @Shown("everyone", "Its first day.", date) @Column("date") fromOn!: string;
  @Shown("everyone", "Its last day; empty while no end is known.", { ...date, nullable: true }) @Column("date", { nullable: true }) toOn!: string | null;
  @Shown("everyone", "What it is about, such as who is mentored; may be empty.") @Column("text") note!: string;
  @Column("uuid", { nullable: true }) recordedById!: string | null;
  @Related(() => StaffMember, "Who recorded it.") @ManyToOne(() => StaffMember) @JoinColumn() recordedBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
