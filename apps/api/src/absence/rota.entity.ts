import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember, Team } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

const date = { type: () => CalendarDate, nullable: true };

/** Something that a team has to cover. */
@ObjectType({ description: "Something that a team has to cover, on a weekday or on one date, at a time within or outside office hours (CS-22, CS-32).", simpleResolvers: true })
@Entity("rota_needs")
export class RotaNeed {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The team's identifier.", { type: () => ID }) @Column("uuid") teamId!: string;
  @Related(() => Team, "The team.") @ManyToOne(() => Team) @JoinColumn() team?: Relation<Team>;
  @Shown("everyone", "What is covered, such as “Telephones”.") @Column("text") name!: string;
  @Shown("everyone", "The weekday, 1 for Monday to 7 for Sunday; empty for one date.", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) weekday!: number | null;
  @Shown("everyone", "The one date; empty for a weekday.", date) @Column("date", { nullable: true }) onDay!: string | null;
  @Shown("everyone", "From when, HH:MM.") @Column("text") fromTime!: string;
  @Shown("everyone", "Until when, HH:MM; 24:00 for midnight.") @Column("text") toTime!: string;
  @Shown("everyone", "How many must be there.", { type: () => Int }) @Column("int") required!: number;
  @Shown("everyone", "Whether everyone of the team at work counts, or only those put on for it.") @Column("boolean") countsEveryone!: boolean;
  @Shown("everyone", "First day.", { type: () => CalendarDate }) @Column("date") startsOn!: string;
  @Shown("everyone", "Last day; empty while it lasts.", date) @Column("date", { nullable: true }) endsOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** Somebody's turn on a team's rota. */
@ObjectType({ description: "Somebody's turn on a team's rota (CS-22).", simpleResolvers: true })
@Entity("rota_shifts")
export class RotaShift {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The team's identifier.", { type: () => ID }) @Column("uuid") teamId!: string;
  @Related(() => Team, "The team.") @ManyToOne(() => Team) @JoinColumn() team?: Relation<Team>;
  @Shown("everyone", "Whose turn it is.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who is on.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "The day.", { type: () => CalendarDate }) @Column("date") on!: string;
  @Shown("everyone", "From when, HH:MM.") @Column("text") fromTime!: string;
  @Shown("everyone", "Until when, HH:MM.") @Column("text") toTime!: string;
  @Shown("everyone", "What for.") @Column("text") name!: string;
  @Shown("everyone", "Whether it was taken off again.") @Column("boolean") isTakenOff!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
