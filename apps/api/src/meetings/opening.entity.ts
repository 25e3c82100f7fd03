import type { MeetingFile } from "@remit/domain/meetings/circulation";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Meeting } from "./meeting.entity.js";
import { MeetingFileKind } from "./vocabularies.js";

@ObjectType({ description: "That somebody opened the papers or the minutes of a meeting: which, when and as they were then (PO-39).", simpleResolvers: true })
@Entity("meeting_openings")
export class MeetingOpening {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") meetingId!: string;
  @Related(() => Meeting, "The meeting.") @ManyToOne(() => Meeting) @JoinColumn() meeting?: Relation<Meeting>;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who opened it.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "What was opened.", { type: () => MeetingFileKind }) @Column("text") what!: MeetingFile;
  @Shown("everyone", "As which file: docx or pdf.") @Column("text") form!: string;
  @Shown("everyone", "How many addenda it had then.", { type: () => Int }) @Column("int") addenda!: number;
  @Shown("everyone", "The digest of its words; alike where two opened the same.") @Column("text") digest!: string;
  @Shown("everyone", "When.", { type: () => Instant }) @Column("timestamptz") openedAt!: Date;
}
