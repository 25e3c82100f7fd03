import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Position, StaffMember, Team } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

/** A time for which a person helps another team. */
@ObjectType({ description: "A time for which a person helps another team (CS-33). Their own position stays theirs.", simpleResolvers: true })
@Entity("placements")
export class Placement {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who is placed.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Column("uuid") homePositionId!: string;
  @Related(() => Position, "The person's own position.") @ManyToOne(() => Position) @JoinColumn() homePosition?: Relation<Position>;
  @Column("uuid") positionId!: string;
  @Related(() => Position, "The position that they hold meanwhile.") @ManyToOne(() => Position) @JoinColumn() position?: Relation<Position>;
  @Column("uuid") teamId!: string;
  @Related(() => Team, "The team that they help.") @ManyToOne(() => Team) @JoinColumn() team?: Relation<Team>;
  @Shown("everyone", "Whether a civil emergency is the reason.") @Column("boolean") isCivilEmergency!: boolean;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
  @Shown("everyone", "First day.", { type: () => CalendarDate }) @Column("date") startsOn!: string;
  @Shown("everyone", "Last day; the day after, they are back by themselves.", { type: () => CalendarDate }) @Column("date") endsOn!: string;
  @Shown("everyone", "When they came back; empty while it lasts.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) returnedOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
