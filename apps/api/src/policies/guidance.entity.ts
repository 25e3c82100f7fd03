import type * as labels from "@remit/domain/policies/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember, Team } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import type { Parameters } from "../reading/parameters.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { DiscussionKind, GuidanceState } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };
const yes = (computed: (alias: string, p: Parameters) => string) => ({ type: () => Boolean, computed });

@ObjectType({ description: "An item of guidance on good practice, with who maintains it and when they last looked at it (AS-18).", simpleResolvers: true })
@Entity("guidance_items")
export class GuidanceItem {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as GU-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What it is about.") @Column("text") title!: string;
  @Shown("everyone", "What it says; empty where it is read elsewhere.") @Column("text") text!: string;
  @Shown("everyone", "Where it can be read, as a link.", text) @Column("text", { nullable: true }) href!: string | null;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who maintains it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether you maintain it.", yes((a, p) => `${a}.owner_id = ${p.staffId}`)) isMine!: boolean;
  @Shown("everyone", "When they last looked at it.", day) @Column("date") lookedAtOn!: string;
  @Shown("everyone", "What they said then.") @Column("text") lookedAtNote!: string;
  @Shown("everyone", "Months from one look to the next.", { type: () => Int }) @Column("int") lookEveryMonths!: number;
  @Shown("everyone", "By when it is looked at again.", day) @Column({ type: "date", insert: false, update: false }) nextLookOn!: string;
  @Shown("everyone", "Whether it is in use and that day has passed.", yes((a, p) => `(${a}.state = 'IN_USE' AND ${a}.next_look_on < ${p.today})`)) isOverdue!: boolean;
  @Shown("everyone", "Whether it is in use.", { type: () => GuidanceState }) @Column("text") state!: labels.GuidanceState;
  @Shown("everyone", "Why it was withdrawn.", text) @Column("text", { nullable: true }) withdrawnBecause!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A process map, maintained by two named people (AS-18).", simpleResolvers: true })
@Entity("process_maps")
export class ProcessMap {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "Where it can be seen, as a link.") @Column("text") href!: string;
  @Column("uuid") firstMaintainerId!: string;
  @Related(() => StaffMember, "Who maintains it.") @ManyToOne(() => StaffMember) @JoinColumn() firstMaintainer?: Relation<StaffMember>;
  @Column("uuid") secondMaintainerId!: string;
  @Related(() => StaffMember, "Who maintains it with them.") @ManyToOne(() => StaffMember) @JoinColumn() secondMaintainer?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A process map to which an item of guidance leads (AS-18).", simpleResolvers: true })
@Entity("guidance_maps")
export class GuidanceMap {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") itemId!: string;
  @Related(() => GuidanceItem, "The item of guidance.") @ManyToOne(() => GuidanceItem) @JoinColumn() item?: Relation<GuidanceItem>;
  @Column("uuid") mapId!: string;
  @Related(() => ProcessMap, "The map.") @ManyToOne(() => ProcessMap) @JoinColumn() map?: Relation<ProcessMap>;
  @Column("boolean") isLinked!: boolean;
}

@ObjectType({ description: "An arrangement for keeping business going, with its owner and the day of its next review (AS-19).", simpleResolvers: true })
@Entity("continuity_arrangements")
export class ContinuityArrangement {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is for.") @Column("text") name!: string;
  @Shown("everyone", "What is done.") @Column("text") text!: string;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who owns it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether you own it.", yes((a, p) => `${a}.owner_id = ${p.staffId}`)) isMine!: boolean;
  @Shown("everyone", "When it is to be reviewed.", day) @Column("date") reviewOn!: string;
  @Shown("everyone", "Whether that day has passed.", yes((a, p) => `${a}.review_on < ${p.today}`)) isOverdue!: boolean;
  @Shown("everyone", "When it was last reviewed.", date) @Column("date", { nullable: true }) reviewedOn!: string | null;
  @Shown("everyone", "What that review found.", text) @Column("text", { nullable: true }) reviewNote!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "That guidance was gone over in a one-to-one or a team meeting; for those who were there (AS-20). Never changed.", simpleResolvers: true })
@Entity("guidance_discussions")
export class GuidanceDiscussion {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "With whom.", { type: () => DiscussionKind }) @Column("text") kind!: labels.DiscussionKind;
  @Column("uuid", { nullable: true }) teamId!: string | null;
  @Related(() => Team, "The team, where it was one.") @ManyToOne(() => Team) @JoinColumn() team?: Relation<Team>;
  @Column("uuid") ledById!: string;
  @Related(() => StaffMember, "Who went over it with them.") @ManyToOne(() => StaffMember) @JoinColumn() ledBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") heldOn!: string;
  @Shown("everyone", "What there is to say about it.") @Column("text") note!: string;
  @Column("uuid", { array: true }) peopleIds!: string[];
  @Shown("everyone", "Who was there, by name.", { type: () => String, computed: (a) => `SELECT string_agg(w.name, ', ' ORDER BY w.name) FROM staff_members w WHERE w.id = ANY(${a}.people_ids)` }) people!: string;
}

@ObjectType({ description: "An item that was gone over (AS-20).", simpleResolvers: true })
@Entity("guidance_discussion_items")
export class GuidanceDiscussionItem {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") discussionId!: string;
  @Related(() => GuidanceDiscussion, "The talk.") @ManyToOne(() => GuidanceDiscussion) @JoinColumn() discussion?: Relation<GuidanceDiscussion>;
  @Column("uuid") itemId!: string;
  @Related(() => GuidanceItem, "The item.") @ManyToOne(() => GuidanceItem) @JoinColumn() item?: Relation<GuidanceItem>;
}
