import * as labels from "@remit/domain/workload/labels";
import { Float, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const PointsSum = vocabulary("PointsSum", labels.pointsSums, "The three sums of a workload (WL-07).");
export const PointsEvent = vocabulary("PointsEvent", labels.pointsEvents, "What gives somebody points (WL-35).");
export const PointsSpan = vocabulary("PointsSpan", labels.pointsSpans, "In what the length of a rule's effect is counted.");
export const CaseUnit = vocabulary("CaseUnit", labels.caseUnits, "What counts as one case (WL-09).");
export const NewCaseSpan = vocabulary("NewCaseSpan", labels.newCaseSpans, "For how long a case is newly allocated (WL-18).");
export const PointsPreset = vocabulary("PointsPreset", labels.pointsPresets, "The sets of rules that come with the office (WL-57).");
export const PointsStanding = vocabulary("PointsStanding", labels.pointsStandings, "How points stand to the maximum of a post (WL-10, WL-11).");

const date = { type: () => CalendarDate };

/** One version of a row of the table of points. */
@ObjectType({ description: "One version of a row of the table of points, from a day on; what was counted before stays explained by the versions of its time (WL-35, WL-53).", simpleResolvers: true })
@Entity("points_rules")
export class PointsRule {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The name by which its versions belong together, and under which factors and responsibilities are recorded.") @Column("text") code!: string;
  @Shown("everyone", "What people call it.") @Column("text") label!: string;
  @Shown("everyone", "In which of the three sums it stands.", { type: () => PointsSum }) @Column("text") sum!: labels.PointsSum;
  @Shown("everyone", "What it gives points for.", { type: () => PointsEvent }) @Column("text") event!: labels.PointsEvent;
  @Shown("everyone", "Points for each unit, 0 or more (WL-36).", { type: () => Int }) @Column("int") points!: number;
  @Shown("everyone", "What is counted, such as “child” or “person”.") @Column("text") unit!: string;
  @Shown("everyone", "For how many days from its beginning; empty where it lasts as long as its cause.", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) lasts!: number | null;
  @Shown("everyone", "Which days these are.", { type: () => PointsSpan, nullable: true }) @Column("text", { nullable: true }) lastsIn!: labels.PointsSpan | null;
  @Shown("everyone", "To what it is limited: identifiers of teams, roles and work areas, kinds of position, levels of complexity; empty for all.", { type: () => [String] }) @Column("text", { array: true }) limitedTo!: string[];
  @Shown("everyone", "What is measured must be above this.", { type: () => Float, nullable: true }) @Column("numeric", { nullable: true }) moreThan!: number | null;
  @Shown("everyone", "In what it is measured.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) measuredIn!: string | null;
  @Shown("everyone", "Whether only the first of its kind on a case counts.") @Column("boolean") isFirstOnly!: boolean;
  @Shown("everyone", "Whether what it stands for counts as a case of its own, even where groups are counted (WL-09).") @Column("boolean") countsSingly!: boolean;
  @Shown("everyone", "Whether work of this kind goes before other work (WL-52).") @Column("boolean") takesPrecedence!: boolean;
  @Shown("everyone", "Its first day.", date) @Column("date") effectiveFrom!: string;
  @Shown("everyone", "Its last day; empty while no end is set.", { ...date, nullable: true }) @Column("date", { nullable: true }) effectiveTo!: string | null;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who set it; nobody for those with which the office began.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** What the office has settled about points, from a day on. */
@ObjectType({ description: "What the office has settled about points, from a day on; the latest that has begun stands (WL-10, WL-11, WL-15).", simpleResolvers: true })
@Entity("points_schemes")
export class PointsScheme {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "From when it stands.", date) @Column("date") effectiveFrom!: string;
  @Shown("everyone", "What a full post is taken to bear, as a guideline (WL-10).", { type: () => Int }) @Column("int") fullPost!: number;
  @Shown("everyone", "From where a full post has little room for more (WL-11).", { type: () => Int }) @Column("int") limitedFrom!: number;
  @Shown("everyone", "In how many months in a row somebody must be over for it to go on (WL-49).", { type: () => Int }) @Column("int") monthsInARow!: number;
  @Shown("everyone", "For how many calendar days after its decision a case keeps its points (WL-17).", { type: () => Int }) @Column("int") daysAfterDecision!: number;
  @Shown("everyone", "What counts as one case (WL-09).", { type: () => CaseUnit }) @Column("text") caseUnit!: labels.CaseUnit;
  @Shown("everyone", "For how long a case is newly allocated (WL-18).", { type: () => NewCaseSpan }) @Column("text") newCase!: labels.NewCaseSpan;
  @Shown("everyone", "Whether one further point comes with each full ten (WL-15).") @Column("boolean") addsOnePerTen!: boolean;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who settled it; nobody for that with which the office began.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
}
