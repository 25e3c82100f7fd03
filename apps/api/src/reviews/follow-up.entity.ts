import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Review } from "./review.entity.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };

@ObjectType({ description: "Work that a review commissioned inside the office, chased until it is done (PO-57).", simpleResolvers: true })
@Entity("review_follow_ups")
export class ReviewFollowUp {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") reviewId!: string;
  @Related(() => Review, "The review.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "What is to be done.") @Column("text") what!: string;
  @Shown("everyone", "The identifier of who is to do it.", { type: () => ID }) @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who is to do it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "By when.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "Whether it is still to be done.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "How many steps it has been escalated.", { type: () => Int }) @Column("int") escalations!: number;
  @Shown("everyone", "When it was done.", date) @Column("date", { nullable: true }) doneOn!: string | null;
  @Shown("everyone", "What came of it.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) outcome!: string | null;
  @Column("uuid", { nullable: true }) commissionedById!: string | null;
  @Related(() => StaffMember, "Who asked for it.") @ManyToOne(() => StaffMember) @JoinColumn() commissionedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was asked for.", day) @Column("date") commissionedOn!: string;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "One time that work was chased or escalated (PO-57).", simpleResolvers: true })
@Entity("review_chases")
export class ReviewChase {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") followUpId!: string;
  @Related(() => ReviewFollowUp, "The work.") @ManyToOne(() => ReviewFollowUp) @JoinColumn() followUp?: Relation<ReviewFollowUp>;
  @Shown("everyone", "When.", day) @Column("date") on!: string;
  @Shown("everyone", "What was said.") @Column("text") note!: string;
  @Shown("everyone", "To whom it was escalated; empty for a plain reminder.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) escalatedTo!: string | null;
  @Column("uuid", { nullable: true }) chasedById!: string | null;
  @Related(() => StaffMember, "Who chased.") @ManyToOne(() => StaffMember) @JoinColumn() chasedBy?: Relation<StaffMember>;
}
