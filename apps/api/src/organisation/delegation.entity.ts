import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { StaffMember } from "./organisation.entity.js";

/** Permissions that one person lends to another for a time. */
@ObjectType({ description: "Permissions that one person lends to another for a time (CS-25).", simpleResolvers: true })
@Entity("delegations")
export class Delegation {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The lender's identifier.", { type: () => ID }) @Column("uuid") fromStaffId!: string;
  @Related(() => StaffMember, "Who lends them.") @ManyToOne(() => StaffMember) @JoinColumn() fromStaff?: Relation<StaffMember>;
  @Shown("everyone", "The borrower's identifier.", { type: () => ID }) @Column("uuid") toStaffId!: string;
  @Related(() => StaffMember, "Who may use them meanwhile.") @ManyToOne(() => StaffMember) @JoinColumn() toStaff?: Relation<StaffMember>;
  @Shown("everyone", "Which permissions, by name.", { type: () => [String] }) @Column("text", { array: true }) permissions!: string[];
  @Shown("everyone", "First day.", { type: () => CalendarDate }) @Column("date") startsOn!: string;
  @Shown("everyone", "Last day.", { type: () => CalendarDate }) @Column("date") endsOn!: string;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
