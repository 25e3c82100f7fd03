import type { languages } from "@remit/domain/casework/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Letter, LetterKind } from "../approvals/letter.entity.js";
import { Language } from "../casework/people.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";
import { CorrespondenceItem } from "./item.entity.js";

const day = { type: () => CalendarDate };
const isInUse: Computation = (a, p) => `(${a}.from_on <= ${p.today} AND (${a}.to_on IS NULL OR ${p.today} <= ${a}.to_on))`;
/** The version that is in use on a day: the latest that has begun, until its own last day. */
export const versionInUse = (template: string, today: string) => `SELECT v.id FROM letter_template_versions v WHERE v.template_id = ${template}.id AND v.ordinal = (SELECT max(o.ordinal) FROM letter_template_versions o WHERE o.template_id = v.template_id AND o.from_on <= ${today}) AND (v.to_on IS NULL OR ${today} <= v.to_on)`;

@ObjectType({ description: "A template for a kind of letter in a language, in versions (PO-27).", simpleResolvers: true })
@Entity("letter_templates")
export class LetterTemplate {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Column("uuid") kindId!: string;
  @Related(() => LetterKind, "The kind of letter that it is for.") @ManyToOne(() => LetterKind) @JoinColumn() kind?: Relation<LetterKind>;
  @Shown("everyone", "The language in which it is written.", { type: () => Language }) @Column("text") language!: keyof typeof languages;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who answers for its words.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether a version of it is in use today.", { computed: (a, p) => `EXISTS (${versionInUse(a, p.today)})` }) isInUse!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A version of a template; never changed once written.", simpleResolvers: true })
@Entity("letter_template_versions")
export class LetterTemplateVersion {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") templateId!: string;
  @Related(() => LetterTemplate, "The template.") @ManyToOne(() => LetterTemplate) @JoinColumn() template?: Relation<LetterTemplate>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "What a letter from it is about, in a line.") @Column("text") subject!: string;
  @Shown("everyone", "What it says, with its fields in double braces.") @Column("text") body!: string;
  @Shown("everyone", "First day on which it may be used.", day) @Column("date") fromOn!: string;
  @Shown("everyone", "Last day; empty while no end is set.", { ...day, nullable: true }) @Column("date", { nullable: true }) toOn!: string | null;
  @Column("uuid", { nullable: true }) writtenById!: string | null;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
}

@ObjectType({ description: "A paragraph that letters may take in, with an owner and a last day (PO-27).", simpleResolvers: true })
@Entity("standard_lines")
export class StandardLine {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "The language in which it is written.", { type: () => Language }) @Column("text") language!: keyof typeof languages;
  @Shown("everyone", "What it says, with its fields in double braces.") @Column("text") text!: string;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who answers for its words.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "First day on which it may be used.", day) @Column("date") fromOn!: string;
  @Shown("everyone", "Last day; it expires on the next.", day) @Column("date") toOn!: string;
  @Shown("everyone", "Whether it may be used today.", { computed: isInUse }) isInUse!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "From which version of a template a letter was written, and to what it answers.", simpleResolvers: true })
@Entity("letter_origins")
export class LetterOrigin {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") letterId!: string;
  @Related(() => Letter, "The letter.") @ManyToOne(() => Letter) @JoinColumn() letter?: Relation<Letter>;
  @Column("uuid") templateVersionId!: string;
  @Related(() => LetterTemplateVersion, "The version.") @ManyToOne(() => LetterTemplateVersion) @JoinColumn() templateVersion?: Relation<LetterTemplateVersion>;
  @Shown("everyone", "The language of the letter.", { type: () => Language }) @Column("text") language!: keyof typeof languages;
  @Column("uuid", { nullable: true }) itemId!: string | null;
  @Related(() => CorrespondenceItem, "What it answers.") @ManyToOne(() => CorrespondenceItem) @JoinColumn() item?: Relation<CorrespondenceItem>;
}

@ObjectType({ description: "A text that a letter had while it was a draft (PO-28).", simpleResolvers: true })
@Entity("letter_drafts")
export class LetterDraft {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") letterId!: string;
  @Related(() => Letter, "The letter.") @ManyToOne(() => Letter) @JoinColumn() letter?: Relation<Letter>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("see-personal-data", "What it was about.", { type: () => String }) @Column("text") subject!: string;
  @Shown("see-personal-data", "What it said.", { type: () => String }) @Column("text") body!: string;
  @Shown("everyone", "Since when.", { type: () => Instant }) @Column("timestamptz") at!: Date;
}
