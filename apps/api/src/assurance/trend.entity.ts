import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { ControlCheckKind } from "./control-check.entity.js";

const day = { type: () => CalendarDate };
const number = { type: () => Int };

@ObjectType({ description: "A trend of control checks that somebody shows the managers, with the figures as they were; it names nobody (AS-14).", simpleResolvers: true })
@Entity("control_trends")
export class ControlTrend {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "What people call it by, such as CT-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What it is about.") @Column("text") title!: string;
  @Shown("everyone", "What it shows.") @Column("text") what!: string;
  @Column("uuid", { nullable: true }) kindId!: string | null;
  @Related(() => ControlCheckKind, "The kind of check; none for all kinds.") @ManyToOne(() => ControlCheckKind) @JoinColumn() kind?: Relation<ControlCheckKind>;
  @Shown("everyone", "The first day that it counts.", day) @Column("date") fromOn!: string;
  @Shown("everyone", "The last day that it counts.", day) @Column("date") toOn!: string;
  @Shown("everyone", "How many checks were carried out in that time.", number) @Column("int") checks!: number;
  @Shown("everyone", "How many errors they found.", number) @Column("int") errors!: number;
  @Shown("everyone", "How many checks were carried out in as many days before.", number) @Column("int") checksBefore!: number;
  @Shown("everyone", "How many errors those found.", number) @Column("int") errorsBefore!: number;
  @Column("uuid") raisedById!: string;
  @Related(() => StaffMember, "Who raised it.") @ManyToOne(() => StaffMember) @JoinColumn() raisedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") raisedOn!: string;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
