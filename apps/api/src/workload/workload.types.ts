import type * as labels from "@remit/domain/workload/labels";
import { Float, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { PointsStanding, PointsSum } from "./rules.entity.js";

/** The record that points are about. */
@ObjectType({ description: "The record that a line of a workload is about, as far as you may see it.", simpleResolvers: true })
export class WorkloadAbout {
  @Shown("everyone", "What kind of record it is, such as Case.") type!: string;
  @Shown("everyone", "Its identifier; empty where you may not see it.", { type: () => ID, nullable: true }) id!: string | null;
  @Shown("everyone", "Its name.") name!: string;
}

/** One line of a workload. */
@ObjectType({ description: "One line of a workload: which rule gives how many points for what, and why (WL-35).", simpleResolvers: true })
export class WorkloadLine {
  @Shown("everyone", "The code of the rule that gives the points.") ruleCode!: string;
  @Shown("everyone", "What people call that rule.") label!: string;
  @Shown("everyone", "In which sum it stands.", { type: () => PointsSum }) sum!: labels.PointsSum;
  @Shown("everyone", "Points for each unit.", { type: () => Int }) points!: number;
  @Shown("everyone", "How many units.", { type: () => Int }) units!: number;
  @Shown("everyone", "Points times units.", { type: () => Int }) total!: number;
  @Shown("everyone", "What it is about; none where it is of the whole.", { type: () => WorkloadAbout, nullable: true }) about!: WorkloadAbout | null;
  @Shown("everyone", "Why it stands on this day.") why!: string;
  @Shown("everyone", "Whether this work goes before other work (WL-52).") takesPrecedence!: boolean;
}

/** The three sums and the totals. */
@ObjectType({ description: "The three sums, and the total with and without the one that comes with each full ten (WL-07, WL-15).", simpleResolvers: true })
export class WorkloadTotals {
  @Shown("everyone", "Stable elements.", { type: () => Int }) stable!: number;
  @Shown("everyone", "Extra responsibilities.", { type: () => Int }) extra!: number;
  @Shown("everyone", "Cases.", { type: () => Int }) cases!: number;
  @Shown("everyone", "The total without the one for each full ten.", { type: () => Int }) without!: number;
  @Shown("everyone", "One for each full ten of that.", { type: () => Int }) onePerTen!: number;
  @Shown("everyone", "The total with it.", { type: () => Int }) with!: number;
  @Shown("everyone", "The total that stands beside the maximum, as the office has settled it.", { type: () => Int }) counted!: number;
}

/** A person's workload in points, as at a day. */
@ObjectType({ description: "A person's workload in points, as at a day, under the rules in force on that day (WL-07, WL-35, WL-53).", simpleResolvers: true })
export class Workload {
  @Shown("everyone", "The person's identifier.", { type: () => ID }) staffId!: string;
  @Shown("everyone", "The person's name.") name!: string;
  @Shown("everyone", "The person's staff number.") staffNumber!: string;
  @Shown("everyone", "The positions that they hold today.", { type: () => [ID] }) positionIds!: string[];
  @Shown("everyone", "The day.", { type: () => CalendarDate }) on!: string;
  @Shown("everyone", "How much of a full post they worked on that day.", { type: () => Float }) fte!: number;
  @Shown("everyone", "How it stands to the maximum.", { type: () => PointsStanding }) standing!: labels.PointsStanding;
  @Shown("everyone", "The same in words.") standingWords!: string;
  @Shown("everyone", "What the post is taken to bear; a guideline that nobody is meant to reach (WL-10, WL-47).", { type: () => Float }) maximum!: number;
  @Shown("everyone", "From where there is little room for more (WL-11).", { type: () => Float }) limitedFrom!: number;
  @Shown("everyone", "What is left of the maximum; below zero for somebody who is over.", { type: () => Float }) free!: number;
  @Shown("everyone", "The same in words, such as “21 points free”.") freeWords!: string;
  @Shown("everyone", "The sums and totals.", { type: () => WorkloadTotals }) totals!: WorkloadTotals;
  @Shown("everyone", "Each line with its reason; their total is the workload.", { type: () => [WorkloadLine] }) lines!: WorkloadLine[];
}
