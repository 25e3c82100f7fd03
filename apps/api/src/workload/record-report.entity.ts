import type { reportStates } from "@remit/domain/workload/record-labels";
import { Float, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Json } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";
import { WorkloadReportState } from "./supervision.vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const counted = { type: () => Int, nullable: true };
/** What a report says of each person is for whoever made it and everybody above them (WL-41). */
const ofEach = (column: string): Computation => (a, p) => `CASE WHEN ${a}.manager_id = ${p.staffId} OR ${a}.manager_id IN (SELECT people_below(${p.staffId})) THEN ${a}.${column} END`;

@ObjectType({ description: "A manager's report on a month of everybody whom they manage, due on a day of the next month (WL-41, WL-50).", simpleResolvers: true })
@Entity("workload_reports")
export class WorkloadReport {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as WP-000012.") @Column("text") reference!: string;
  @Column("uuid") managerId!: string;
  @Related(() => StaffMember, "Who reports.") @ManyToOne(() => StaffMember) @JoinColumn() manager?: Relation<StaffMember>;
  @Shown("everyone", "The first day of the month.", { type: () => CalendarDate }) @Column("date") month!: string;
  @Shown("everyone", "By when it is to be made.", { type: () => CalendarDate }) @Column("date") dueOn!: string;
  @Shown("everyone", "How it stands.", { type: () => WorkloadReportState }) @Column("text") state!: keyof typeof reportStates;
  @Shown("everyone", "Whether it is still to be made.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "When it was made.", date) @Column("date", { nullable: true }) reportedOn!: string | null;
  @Shown("everyone", "Whether it is late, or was.", { type: () => Boolean, computed: (a, p) => `coalesce(${a}.reported_on, ${p.today}) > ${a}.due_on` }) isLate!: boolean;
  @Column("uuid", { nullable: true }) sharedWithId!: string | null;
  @Related(() => StaffMember, "The manager above, with whom it was shared (WL-50).") @ManyToOne(() => StaffMember) @JoinColumn() sharedWith?: Relation<StaffMember>;
  @Shown("everyone", "What the manager says of the month; for whoever made it and everybody above them.", { type: () => String, nullable: true, computed: ofEach("remarks") }) remarks!: string | null;
  @Shown("everyone", "Each person, { workerId, name, totalPoints, maximumPoints, isOver, state, reference, supervisedOn }; for whoever made it and everybody above them.", { type: () => Json, nullable: true, computed: ofEach("lines") }) lines!: unknown;
  @Shown("everyone", "How many people.", counted) @Column("int", { nullable: true }) people!: number | null;
  @Shown("everyone", "How many of their records stand.", counted) @Column("int", { nullable: true }) agreed!: number | null;
  @Shown("everyone", "How many were supervised in the month (WL-44).", counted) @Column("int", { nullable: true }) supervised!: number | null;
  @Shown("everyone", "How many were above the maximum.", counted) @Column("int", { nullable: true }) over!: number | null;
  @Shown("everyone", "All points of the records that stand.", counted) @Column("int", { nullable: true }) totalPoints!: number | null;
  @Shown("everyone", "What those posts are taken to bear at most.", { type: () => Float, nullable: true }) @Column("numeric", { nullable: true }) maximumPoints!: number | null;
  @Shown("everyone", "Whether it is yours.", { type: () => Boolean, computed: (a, p) => `${a}.manager_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
