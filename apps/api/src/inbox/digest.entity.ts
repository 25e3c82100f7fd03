import { digestStates, type DigestState } from "@remit/domain/notifications/digest-actions";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

const State = vocabulary("DigestState", digestStates, "How far a person's e-mail of one day has come.");

/** A person's e-mail of one working day, and how its sending went. What it says is written when it is sent and kept nowhere. */
@ObjectType({ description: "A person's e-mail of one working day, and how its sending went. What it says is kept nowhere.", simpleResolvers: true })
@Entity("digests")
export class Digest {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Whose it is.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "The day it is for.", { type: () => CalendarDate }) @Column("date") on!: string;
  @Shown("everyone", "How far it has come.", { type: () => State }) @Column("text") state!: DigestState;
  @Shown("everyone", "How often its sending was tried.", { type: () => Int }) @Column("int") attempts!: number;
  @Shown("manage-organisation", "Why the last try failed, in the mail server's words.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) trouble!: string | null;
  @Shown("everyone", "When it was sent or given up; empty until then.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) settledAt!: Date | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
