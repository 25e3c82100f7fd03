import { employments, positionKinds, settingTopics } from "@remit/domain/organisation/labels";
import { Float, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Calendar } from "../calendar/calendar.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const Employment = vocabulary("Employment", employments, "How a person works for the office.");
export const PositionKind = vocabulary("PositionKind", positionKinds, "Where a position stands in its segment (WM-01).");
export const SettingTopic = vocabulary("SettingTopic", settingTopics, "What a segment's settings are about (WM-02).");

const date = { type: () => CalendarDate, nullable: true };

/** A named set of permissions. */
@ObjectType({ description: "A named set of permissions; an administrator composes it.", simpleResolvers: true })
@Entity("roles")
export class Role {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What the role is called.") @Column("text") name!: string;
  @Shown("everyone", "What the role is for.") @Column("text") description!: string;
  @Shown("everyone", "What the role allows, by name.", { type: () => [String] }) @Column("text", { array: true }) permissions!: string[];
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A person who works for the office. */
@ObjectType({ description: "A person who works for the office.", simpleResolvers: true })
@Entity("staff_members")
export class StaffMember {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The number by which the office knows the person (WM-25).") @Column("text") staffNumber!: string;
  @Shown("everyone", "The person's name.") @Column("text") name!: string;
  @Shown("everyone", "Work e-mail address.") @Column("text") email!: string;
  @Shown("everyone", "Work telephone number; empty when there is none.") @Column("text") telephone!: string;
  @Shown("everyone", "Full-time equivalent, above 0 up to 1.", { type: () => Float }) @Column("numeric") fte!: number;
  @Shown("everyone", "Level of casework at which the person works today, 1 to 4; empty where none is on record.", { type: () => Int, nullable: true, computed: (a, p) => `level_of(${a}.id, ${p.today})` }) level!: number | null;
  @Shown("everyone", "What the person is skilled in (WM-72).", { type: () => [String] }) @Column("text", { array: true }) skills!: string[];
  @Shown("everyone", "Whether the person said that they can take on little more.") @Column("boolean") hasLimitedCapacity!: boolean;
  @Shown("everyone", "How the person works for the office.", { type: () => Employment }) @Column("text") employment!: keyof typeof employments;
  @Shown("manage-organisation", "The last day of probation, while it lasts.", date) @Column("date", { nullable: true }) onProbationUntil!: string | null;
  @Shown("everyone", "When induction was completed; empty until then, and no live case can be assigned (AS-36).", date) @Column("date", { nullable: true }) inductionCompletedOn!: string | null;
  @Shown("everyone", "First day in the office.", { type: () => CalendarDate }) @Column("date") startedOn!: string;
  @Shown("everyone", "Last day in the office, for those who left.", date) @Column("date", { nullable: true }) leftOn!: string | null;
  @Shown("everyone", "Whether the person works here now.") @Column("boolean") isActive!: boolean;
  @Column("uuid", { nullable: true }) calendarId!: string | null;
  @Related(() => Calendar, "The calendar of the person's working days; the office's own where none is named.") @ManyToOne(() => Calendar) @JoinColumn() calendar?: Relation<Calendar>;
  @Column("uuid", { nullable: true }) lineManagerId!: string | null;
  @Related(() => StaffMember, "The person's line manager.") @ManyToOne(() => StaffMember) @JoinColumn() lineManager?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A part of the office with its own hopper of work. */
@ObjectType({ description: "A part of the office with its own hopper of unassigned work (WM-01, WM-06).", simpleResolvers: true })
@Entity("segments")
export class Segment {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What the segment is called.") @Column("text") name!: string;
  @Shown("everyone", "The segment's line, as a fallback when nobody else answers (WM-27).") @Column("text") telephone!: string;
  @Shown("everyone", "What the segment is for.") @Column("text") purpose!: string;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** One revision of what a segment agreed on a topic. */
@ObjectType({ description: "One revision of what a segment agreed on a topic (WM-02); earlier ones are kept.", simpleResolvers: true })
@Entity("segment_settings")
export class SegmentSetting {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "The segment's identifier.", { type: () => ID }) @Column("uuid") segmentId!: string;
  @Related(() => Segment, "The segment.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "What it is about.", { type: () => SettingTopic }) @Column("text") topic!: keyof typeof settingTopics;
  @Shown("everyone", "What was agreed.") @Column("text") text!: string;
  @Shown("everyone", "Counts from 1; the highest one in effect stands.", { type: () => Int }) @Column("int") revision!: number;
  @Shown("everyone", "From when it stands.", { type: () => CalendarDate }) @Column("date") effectiveFrom!: string;
  @Column("uuid") writtenById!: string | null;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was written.", { type: () => Instant }) @Column("timestamptz") writtenAt!: Date;
}

/** A team within a segment. */
@ObjectType({ description: "A team within a segment, led by its team leaders.", simpleResolvers: true })
@Entity("teams")
export class Team {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What the team is called.") @Column("text") name!: string;
  @Shown("everyone", "The segment's identifier.", { type: () => ID }) @Column("uuid") segmentId!: string;
  @Related(() => Segment, "The segment that the team belongs to.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "The team's line, called when a person is not available (WM-27).") @Column("text") telephone!: string;
  @Shown("everyone", "What the team specialises in (WM-72).", { type: () => [String] }) @Column("text", { array: true }) specialisms!: string[];
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A seat in the office that a person occupies from–to. */
@ObjectType({ description: "A seat in the office that a person occupies from–to; work is owned by seats (WM-05).", simpleResolvers: true })
@Entity("positions")
export class Position {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What the position is called.") @Column("text") title!: string;
  @Shown("everyone", "Where it stands in its segment.", { type: () => PositionKind }) @Column("text") kind!: keyof typeof positionKinds;
  @Shown("everyone", "Whether this caseworker may also do what a team leader does: a permission, not a role (WM-04).") @Column("boolean") hasTeamLeaderPermissions!: boolean;
  @Shown("everyone", "Whether the position exists today.") @Column("boolean") isOpen!: boolean;
  @Column("uuid") roleId!: string;
  @Related(() => Role, "What the position allows.") @ManyToOne(() => Role) @JoinColumn() role?: Relation<Role>;
  @Shown("everyone", "The segment's identifier.", { type: () => ID }) @Column("uuid") segmentId!: string;
  @Related(() => Segment, "The segment it belongs to.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "The team's identifier.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) teamId!: string | null;
  @Related(() => Team, "The team it belongs to; none for a segment manager.") @ManyToOne(() => Team) @JoinColumn() team?: Relation<Team>;
  @Shown("everyone", "The present holder's identifier.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) holderId!: string | null;
  @Related(() => StaffMember, "Who holds the position today.") @ManyToOne(() => StaffMember) @JoinColumn() holder?: Relation<StaffMember>;
  @Shown("everyone", "The deputising position's identifier; empty where none is named (AS-40).", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) deputyPositionId!: string | null;
  @Related(() => Position, "The position that deputises for this one (AS-40).") @ManyToOne(() => Position) @JoinColumn() deputyPosition?: Relation<Position>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A period during which a person held a position. */
@ObjectType({ description: "A period during which a person held a position (WM-05).", simpleResolvers: true })
@Entity("position_holdings")
export class PositionHolding {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "The position's identifier.", { type: () => ID }) @Column("uuid") positionId!: string;
  @Related(() => Position, "The position held.") @ManyToOne(() => Position) @JoinColumn() position?: Relation<Position>;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who held it.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "First day.", { type: () => CalendarDate }) @Column("date") heldFrom!: string;
  @Shown("everyone", "Last day; empty while it lasts.", date) @Column("date", { nullable: true }) heldTo!: string | null;
  @Shown("everyone", "Whether it is the person's primary position.") @Column("boolean") isPrimary!: boolean;
}
