import type { goalStates, talkKinds } from "@remit/domain/development/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { GoalState, TalkKind } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };

@ObjectType({ description: "A talk between a person and whoever manages them, as it was written down; seen by the two, and by whoever wrote it (CS-24).", simpleResolvers: true })
@Entity("development_talks")
export class DevelopmentTalk {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "With whom it was held.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "What they met about.", { type: () => TalkKind }) @Column("text") kind!: keyof typeof talkKinds;
  @Shown("everyone", "When they met.", day) @Column("date") heldOn!: string;
  @Shown("everyone", "What was said.") @Column("text") notes!: string;
  @Shown("everyone", "What was agreed; empty where nothing was.") @Column("text") agreed!: string;
  @Shown("everyone", "When they meet next; empty where no day is set.", date) @Column("date", { nullable: true }) nextOn!: string | null;
  @Shown("everyone", "Whether they have not met since.", { type: () => Boolean, computed: (a) => `NOT EXISTS (SELECT FROM development_talks n WHERE n.staff_id = ${a}.staff_id AND (n.held_on, n.id) > (${a}.held_on, ${a}.id))` }) isLatest!: boolean;
  @Column("uuid") writtenById!: string;
  @Related(() => StaffMember, "Who wrote it down.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was written down.", { type: () => Instant }) @Column("timestamptz") writtenAt!: Date;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A goal of somebody's development plan; seen by them and whoever manages them (CS-20, CS-24).", simpleResolvers: true })
@Entity("development_goals")
export class DevelopmentGoal {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Whose goal it is.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "What is to be reached.") @Column("text") goal!: string;
  @Shown("everyone", "How; empty where nothing is said.") @Column("text") how!: string;
  @Shown("everyone", "By when.", day) @Column("date") byOn!: string;
  @Column("uuid") setById!: string;
  @Related(() => StaffMember, "Who set it.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was set.", day) @Column("date") setOn!: string;
  @Shown("everyone", "What became of it.", { type: () => GoalState }) @Column("text") state!: keyof typeof goalStates;
  @Shown("everyone", "The same in words; empty while it is under way.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "When that was said.", date) @Column("date", { nullable: true }) settledOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
