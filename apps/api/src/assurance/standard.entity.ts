import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

@ObjectType({ description: "How much casework is drawn to be examined, and how long one caseworker deals with one person before it is said, from a day on (AS-37, AS-42).", simpleResolvers: true })
@Entity("assurance_standards")
export class AssuranceStandard {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "From when on it stands.", { type: () => CalendarDate }) @Column("date") inForceFrom!: string;
  @Shown("everyone", "Per cent of everybody's casework.", { type: () => Int }) @Column("int") share!: number;
  @Shown("everyone", "Per cent of the casework of whoever is on probation (AS-37).", { type: () => Int }) @Column("int") probationShare!: number;
  @Shown("everyone", "Months from which on one caseworker has dealt long with one person (AS-42).", { type: () => Int }) @Column("int") tenureMonths!: number;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who set it; nobody for what the office began with.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
}
