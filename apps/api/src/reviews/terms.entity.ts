import type { reviewTermKinds } from "@remit/domain/reviews/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { ReviewTermKind } from "./vocabularies.js";

const pence = { type: () => Int, nullable: true };
const days = { type: () => Int };

@ObjectType({ description: "A ground, outcome, resolution, quality point or severity band of the office's own list, in use from a date until a date (PO-64).", simpleResolvers: true })
@Entity("review_terms")
export class ReviewTerm {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Which list it stands on.", { type: () => ReviewTermKind }) @Column("text") kind!: keyof typeof reviewTermKinds;
  @Shown("everyone", "Its stable code.") @Column("text") code!: string;
  @Shown("everyone", "What it is called.") @Column("text") label!: string;
  @Shown("everyone", "Its place on the list.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "Whether an outcome upholds the request.") @Column("boolean") isUpheld!: boolean;
  @Shown("everyone", "A band's smallest payment, in pence.", pence) @Column("int", { nullable: true }) fromPence!: number | null;
  @Shown("everyone", "A band's largest payment, in pence.", pence) @Column("int", { nullable: true }) toPence!: number | null;
  @Shown("everyone", "Since when it may be chosen.", { type: () => CalendarDate }) @Column("date") inUseFrom!: string;
  @Shown("everyone", "From when on it may no longer be chosen; empty while it may.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) inUseTo!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "How long the office gives itself and others in reviews, from a date on (PO-40).", simpleResolvers: true })
@Entity("review_standards")
export class ReviewStandard {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "From when on it applies to requests that are received.", { type: () => CalendarDate }) @Column("date") inForceFrom!: string;
  @Shown("everyone", "Calendar months after a decision in which a review may be asked for.", days) @Column("int") windowMonths!: number;
  @Shown("everyone", "Working days until a request is acknowledged.", days) @Column("int") acknowledgeWorkingDays!: number;
  @Shown("everyone", "Working days until it is triaged.", days) @Column("int") triageWorkingDays!: number;
  @Shown("everyone", "Working days until it is answered.", days) @Column("int") replyWorkingDays!: number;
  @Shown("everyone", "Calendar months after a decision in which a court may be asked.", days) @Column("int") longStopMonths!: number;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who set it; none for what the office began with.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
}
