import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Position, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

/** A committee that decides what stands above the line of management. */
@ObjectType({ description: "A committee that decides what stands above the line of management (AS-29).", simpleResolvers: true })
@Entity("committees")
export class Committee {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "What it is for.") @Column("text") purpose!: string;
  @Shown("everyone", "The identifier of its secretary’s position.", { type: () => ID }) @Column("uuid") secretaryPositionId!: string;
  @Related(() => Position, "Its secretary, who writes down what it decides.") @ManyToOne(() => Position) @JoinColumn() secretaryPosition?: Relation<Position>;
  @Shown("everyone", "When the Board agreed the terms that stand; empty while there are none (AS-31).", { type: () => CalendarDate, nullable: true, computed: (a) => `SELECT max(t.agreed_on) FROM committee_terms t WHERE t.committee_id = ${a}.id` }) termsAgreedOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A version of a committee's terms of reference. */
@ObjectType({ description: "A version of a committee’s terms of reference, as the Board agreed it (AS-31); never changed.", simpleResolvers: true })
@Entity("committee_terms")
export class CommitteeTerms {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") committeeId!: string;
  @Related(() => Committee, "The committee.") @ManyToOne(() => Committee) @JoinColumn() committee?: Relation<Committee>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") revision!: number;
  @Shown("everyone", "The terms.") @Column("text") text!: string;
  @Shown("everyone", "When the Board agreed them.", { type: () => CalendarDate }) @Column("date") agreedOn!: string;
  @Column("uuid", { nullable: true }) writtenById!: string | null;
  @Related(() => StaffMember, "Who wrote them down here.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
  @Shown("everyone", "When they were written down.", { type: () => Instant }) @Column("timestamptz") writtenAt!: Date;
}
