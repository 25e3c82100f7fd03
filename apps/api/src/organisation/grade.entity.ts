import { levels } from "@remit/domain/organisation/levels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { StaffMember } from "./organisation.entity.js";

const bands = `ARRAY[${Object.values(levels).map(({ band }) => band).join(", ")}]`;

/** The grade at which a person worked between two days. */
@ObjectType({ description: "The grade at which a person works, between two days; seen by them, whoever manages or directs them, and whoever keeps the organisation (CS-30).", simpleResolvers: true })
@Entity("grades")
export class Grade {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Whose grade it is.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "The level of casework, 1 to 4.", { type: () => Int }) @Column("int") level!: number;
  @Shown("everyone", "The pay band of that level.", { type: () => Int, computed: (a) => `(${bands})[${a}.level]` }) band!: number;
  @Shown("everyone", "The first day.", { type: () => CalendarDate }) @Column("date") startsOn!: string;
  @Shown("everyone", "The last day; empty while no other grade follows.", { type: () => CalendarDate, nullable: true, computed: (a) => `(SELECT min(n.starts_on) - 1 FROM grades n WHERE n.staff_id = ${a}.staff_id AND n.starts_on > ${a}.starts_on)` }) endsOn!: string | null;
  @Shown("everyone", "The need of the office for which it was given.") @Column("text") reason!: string;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who set it.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was set.", { type: () => Instant }) @Column("timestamptz") setAt!: Date;
}
