import { checkingLevels, letterStatuses } from "@remit/domain/approvals/labels";
import type { contactMethods } from "@remit/domain/casework/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { ContactMethod } from "../casework/people.entity.js";
import { WorkArea, WorkSubArea } from "../casework/work.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const CheckingLevel = vocabulary("CheckingLevel", checkingLevels, "Who checks (WM-55).");
export const LetterStatus = vocabulary("LetterStatus", letterStatuses, "How far a letter has come.");
const instant = { type: () => Instant, nullable: true };

/** A kind of outgoing letter. */
@ObjectType({ description: "A kind of outgoing letter, of the office's own list.", simpleResolvers: true })
@Entity("letter_kinds")
export class LetterKind {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "Whether it may be chosen for new letters.") @Column("boolean") isActive!: boolean;
  @Shown("everyone", "At which level letters of this kind are checked today; empty when they are not (WM-55).", { type: () => CheckingLevel, nullable: true, computed: (alias, p) => `SELECT k.level FROM checking_requirements k WHERE k.letter_kind_id = ${alias}.id AND ${p.today} >= k.from_on AND (k.to_on IS NULL OR ${p.today} <= k.to_on) LIMIT 1` }) checkedAt!: keyof typeof checkingLevels | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A line of the published table of what must be checked. */
@ObjectType({ description: "A line of the published table of what must be checked, by whom and when (WM-55).", simpleResolvers: true })
@Entity("checking_requirements")
export class CheckingRequirement {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid", { nullable: true }) areaId!: string | null;
  @Related(() => WorkArea, "The area of work that is checked, all its parts included.") @ManyToOne(() => WorkArea) @JoinColumn() area?: Relation<WorkArea>;
  @Column("uuid", { nullable: true }) subAreaId!: string | null;
  @Related(() => WorkSubArea, "The part of an area that is checked; it goes before the area's own line.") @ManyToOne(() => WorkSubArea) @JoinColumn() subArea?: Relation<WorkSubArea>;
  @Column("uuid", { nullable: true }) letterKindId!: string | null;
  @Related(() => LetterKind, "The kind of letter that is checked.") @ManyToOne(() => LetterKind) @JoinColumn() letterKind?: Relation<LetterKind>;
  @Shown("everyone", "Who checks.", { type: () => CheckingLevel }) @Column("text") level!: keyof typeof checkingLevels;
  @Shown("everyone", "First day.", { type: () => CalendarDate }) @Column("date") fromOn!: string;
  @Shown("everyone", "Last day; empty while no end is set.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) toOn!: string | null;
  @Shown("everyone", "Whether it stands today.", { computed: (alias, p) => `${p.today} >= ${alias}.from_on AND (${alias}.to_on IS NULL OR ${p.today} <= ${alias}.to_on)` }) isInForce!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** An outgoing letter on a case. */
@ObjectType({ description: "An outgoing letter on a case: drafted, referred where its kind must be checked, issued (WM-55).", simpleResolvers: true })
@Entity("letters")
export class Letter {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as L-000123.") @Column("text") reference!: string;
  @Shown("everyone", "The case's identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The kind's identifier.", { type: () => ID }) @Column("uuid") kindId!: string;
  @Related(() => LetterKind, "What kind of letter it is.") @ManyToOne(() => LetterKind) @JoinColumn() kind?: Relation<LetterKind>;
  @Shown("see-personal-data", "To whom it goes.", { type: () => String }) @Column("text") addressee!: string;
  @Shown("see-personal-data", "What it is about, in a line.", { type: () => String }) @Column("text") subject!: string;
  @Shown("see-personal-data", "What it says.", { type: () => String }) @Column("text") body!: string;
  @Shown("everyone", "How far it has come.", { type: () => LetterStatus }) @Column("text") status!: keyof typeof letterStatuses;
  @Shown("everyone", "Who must approve it as things stand today; empty when nobody must (WM-55).", { type: () => CheckingLevel, nullable: true, computed: (alias, p) => `required_level(NULL, ${alias}.id, ${p.today})` }) checkedAt!: keyof typeof checkingLevels | null;
  @Column("uuid", { nullable: true }) draftedById!: string | null;
  @Related(() => StaffMember, "Who drafted it.") @ManyToOne(() => StaffMember) @JoinColumn() draftedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was drafted.", { type: () => Instant }) @Column("timestamptz") draftedAt!: Date;
  @Column("uuid", { nullable: true }) issuedById!: string | null;
  @Related(() => StaffMember, "Who issued it.") @ManyToOne(() => StaffMember) @JoinColumn() issuedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was issued.", instant) @Column("timestamptz", { nullable: true }) issuedAt!: Date | null;
  @Shown("everyone", "By what means it went out.", { type: () => ContactMethod, nullable: true }) @Column("text", { nullable: true }) issuedHow!: keyof typeof contactMethods | null;
  @Shown("everyone", "Why it was cancelled, if it was.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) cancelledBecause!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
