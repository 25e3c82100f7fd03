import { ID, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { StaffMember } from "./organisation.entity.js";

/** What was found during a person's probation. */
@ObjectType({ description: "What was found during a person's probation; three are needed before the appointment is confirmed (AS-38).", simpleResolvers: true })
@Entity("probation_reports")
export class ProbationReport {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Whom it is about.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "The day of the report.", { type: () => CalendarDate }) @Column("date") on!: string;
  @Shown("everyone", "How the person performs.") @Column("text") assessment!: string;
  @Column("uuid", { nullable: true }) writtenById!: string | null;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was recorded.", { type: () => Instant }) @Column("timestamptz") writtenAt!: Date;
}
