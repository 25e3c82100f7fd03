import { timeSpans } from "@remit/domain/insight/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { withItsCase } from "../access/seen-cases.js";
import { Case } from "../casework/case.entity.js";
import { vocabulary } from "../reading/inputs.js";
import { readable } from "../reading/readable.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";
import { countedOfSpan, daysOfSpan, pausedOfSpan, spanIsInTime } from "./insight.computed.js";

export const SpanOfTime = vocabulary("SpanOfTime", timeSpans, "A stretch of time that is measured.");
const date = { type: () => CalendarDate, nullable: true };
const days = (computed: (alias: string, p: never) => string) => ({ type: () => Int, nullable: true, computed: computed as typeof daysOfSpan });

/** A stretch of time in the life of a case or a review. */
@ObjectType({ description: "A stretch of time in the life of a case or a review: a deadline, or the time from one step to the next (PO-40, PO-61).", simpleResolvers: true })
@Entity("time_spans")
export class TimeSpan {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "What is measured.", { type: () => SpanOfTime }) @Column("text") what!: keyof typeof timeSpans;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid", { nullable: true }) reviewId!: string | null;
  @Related(() => Review, "The review, where it is one's.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "Its first day.", { type: () => CalendarDate }) @Column("date") startedOn!: string;
  @Shown("everyone", "Its last day; empty while it lasts.", date) @Column("date", { nullable: true }) endedOn!: string | null;
  @Shown("everyone", "Its deadline as it stands, where it has one.", date) @Column("date", { nullable: true }) dueOn!: string | null;
  @Shown("everyone", "Working days from the first to the last, pauses included; empty while it lasts.", days(daysOfSpan)) workingDays!: number | null;
  @Shown("everyone", "Of those, how many fell in pauses of the reply.", days(pausedOfSpan)) pausedWorkingDays!: number | null;
  @Shown("everyone", "The working days without the pauses.", days(countedOfSpan)) countedWorkingDays!: number | null;
  @Shown("everyone", "Whether it ended within its deadline, or within the office's target; empty where it has neither or lasts.", { type: () => Boolean, nullable: true, computed: spanIsInTime }) isInTime!: boolean | null;
}

readable(TimeSpan, { scope: withItsCase, order: [{ by: "startedOn", descending: true }] });
