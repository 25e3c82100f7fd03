import { movementKinds, paperFileStates } from "@remit/domain/paper-files/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const PaperFileState = vocabulary("PaperFileState", paperFileStates, "Where a paper file stands in its life (PO-59, PO-60).");
export const MovementKind = vocabulary("MovementKind", movementKinds, "What happened to a paper file (PO-59).");

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };

@ObjectType({ description: "A file of paper that belongs to a case: where it is kept, who has it, and what became of it (PO-59, PO-60).", simpleResolvers: true })
@Entity("paper_files")
export class PaperFile {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What stands on its cover, such as PAP-000012.") @Column("text") reference!: string;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case that it belongs to.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "What is in it; erased when it is disposed of.", text) @Column("text", { nullable: true }) about!: string | null;
  @Shown("everyone", "The place where it is kept.") @Column("text") keptAt!: string;
  @Shown("everyone", "Where it stands.", { type: () => PaperFileState }) @Column("text") state!: keyof typeof paperFileStates;
  @Shown("everyone", "When it was opened.", day) @Column("date") openedOn!: string;
  @Column("uuid", { nullable: true }) withId!: string | null;
  @Related(() => StaffMember, "Who has it; nobody while it is in its place.") @ManyToOne(() => StaffMember) @JoinColumn() with?: Relation<StaffMember>;
  @Shown("everyone", "When it is due back.", date) @Column("date", { nullable: true }) dueBackOn!: string | null;
  @Shown("everyone", "Whether somebody has it and its day has passed.", { type: () => Boolean, computed: (a, p) => `coalesce(${a}.due_back_on < ${p.today}, FALSE)` }) isOverdue!: boolean;
  @Shown("everyone", "Whether you have it.", { type: () => Boolean, computed: (a, p) => `coalesce(${a}.with_id = ${p.staffId}, FALSE)` }) isWithMe!: boolean;
  @Shown("everyone", "To whom it was transferred.", text) @Column("text", { nullable: true }) transferredTo!: string | null;
  @Shown("everyone", "The last day on which it must be kept; empty while its case is open.", { ...date, computed: (a) => `kept_until(${a}.case_id)` }) keptUntil!: string | null;
  @Shown("everyone", "Whether it need not be kept any longer and is still there.", { type: () => Boolean, computed: (a, p) => `${a}.state = 'IN_PLACE' AND coalesce(kept_until(${a}.case_id) < ${p.today}, FALSE)` }) isPastItsTime!: boolean;
  @Column("uuid", { nullable: true }) proposedById!: string | null;
  @Related(() => StaffMember, "Who proposed its disposal.") @ManyToOne(() => StaffMember) @JoinColumn() proposedBy?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) disposedById!: string | null;
  @Related(() => StaffMember, "Who confirmed its disposal.") @ManyToOne(() => StaffMember) @JoinColumn() disposedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was disposed of.", date) @Column("date", { nullable: true }) disposedOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A line of the log of a paper file, which is never rewritten (PO-59).", simpleResolvers: true })
@Entity("paper_file_movements")
export class PaperFileMovement {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") fileId!: string;
  @Related(() => PaperFile, "The file.") @ManyToOne(() => PaperFile) @JoinColumn() file?: Relation<PaperFile>;
  @Shown("everyone", "What happened.", { type: () => MovementKind }) @Column("text") kind!: keyof typeof movementKinds;
  @Shown("everyone", "When.", day) @Column("date") on!: string;
  @Shown("everyone", "The place, or the body, that it went to.", text) @Column("text", { nullable: true }) place!: string | null;
  @Column("uuid", { nullable: true }) toId!: string | null;
  @Related(() => StaffMember, "Who was given it.") @ManyToOne(() => StaffMember) @JoinColumn() to?: Relation<StaffMember>;
  @Shown("everyone", "When it was due back then.", date) @Column("date", { nullable: true }) dueBackOn!: string | null;
  @Shown("everyone", "What was said of it; erased when the file is disposed of.", text) @Column("text", { nullable: true }) note!: string | null;
  @Column("uuid") byId!: string;
  @Related(() => StaffMember, "Who recorded it.") @ManyToOne(() => StaffMember) @JoinColumn() by?: Relation<StaffMember>;
}

@ObjectType({ description: "That nothing of a case is disposed of, and why (PO-60).", simpleResolvers: true })
@Entity("legal_holds")
export class LegalHold {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "Why it was placed.") @Column("text") reason!: string;
  @Column("uuid") placedById!: string;
  @Related(() => StaffMember, "Who placed it.") @ManyToOne(() => StaffMember) @JoinColumn() placedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was placed.", day) @Column("date") placedOn!: string;
  @Shown("everyone", "When it was lifted; empty while it stands.", date) @Column("date", { nullable: true }) liftedOn!: string | null;
  @Shown("everyone", "Why it was lifted.", text) @Column("text", { nullable: true }) liftedBecause!: string | null;
}

@ObjectType({ description: "How long records are kept after their case is closed, from a date on (PO-60).", simpleResolvers: true })
@Entity("retention_rules")
export class RetentionRule {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "It is for cases closed from this day on.", day) @Column("date") inForceFrom!: string;
  @Shown("everyone", "Years for which records are kept.", { type: () => Int }) @Column("int") years!: number;
  @Shown("everyone", "The schedule, the policy or the law that says so.") @Column("text") basis!: string;
}
