import type * as labels from "@remit/domain/learning/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Principle, ThemeState } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const id = { type: () => ID, nullable: true };
/** How many records carry a theme, or one that went into it. */
const carried = (alias: string) => `SELECT count(*)::int FROM theme_tags t JOIN themes o ON o.id = t.theme_id WHERE o.stands_for_id = ${alias}.id AND t.is_in_force`;

@ObjectType({ description: "Something that goes wrong or well again and again, under a principle of good administration (PO-52).", simpleResolvers: true })
@Entity("themes")
export class Theme {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as TH-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "What belongs to it and what does not.") @Column("text") definition!: string;
  @Shown("everyone", "The principle under which it hangs.", { type: () => Principle }) @Column("text") principle!: labels.Principle;
  @Shown("everyone", "The identifier of the theme above it; empty where it stands directly under its principle.", id) @Column("uuid", { nullable: true }) parentId!: string | null;
  @Related(() => Theme, "The theme above it.") @ManyToOne(() => Theme) @JoinColumn() parent?: Relation<Theme>;
  @Shown("everyone", "Whether it is in use.", { type: () => ThemeState }) @Column("text") state!: labels.ThemeState;
  @Shown("everyone", "Its first day in force.", day) @Column("date") inForceFrom!: string;
  @Shown("everyone", "Its last day in force; empty while it is in use.", { ...day, nullable: true }) @Column("date", { nullable: true }) inForceTo!: string | null;
  @Column("uuid", { nullable: true }) mergedIntoId!: string | null;
  @Related(() => Theme, "The theme that it went into.") @ManyToOne(() => Theme) @JoinColumn() mergedInto?: Relation<Theme>;
  @Column("uuid") standsForId!: string;
  @Related(() => Theme, "The theme under which it counts today: itself, or the one that it went into.") @ManyToOne(() => Theme) @JoinColumn() standsFor?: Relation<Theme>;
  @Shown("everyone", "How many records carry it, or a theme that went into it.", { type: () => Int, computed: carried }) carriedBy!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A theme as it stood from a day on; never changed (PO-52).", simpleResolvers: true })
@Entity("theme_versions")
export class ThemeVersion {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") themeId!: string;
  @Related(() => Theme, "The theme.") @ManyToOne(() => Theme) @JoinColumn() theme?: Relation<Theme>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") number!: number;
  @Shown("everyone", "What it was called.") @Column("text") name!: string;
  @Shown("everyone", "What belonged to it.") @Column("text") definition!: string;
  @Shown("everyone", "The principle under which it hung.", { type: () => Principle }) @Column("text") principle!: labels.Principle;
  @Column("uuid", { nullable: true }) parentId!: string | null;
  @Related(() => Theme, "The theme above it then.") @ManyToOne(() => Theme) @JoinColumn() parent?: Relation<Theme>;
  @Shown("everyone", "Whether it was in use.", { type: () => ThemeState }) @Column("text") state!: labels.ThemeState;
  @Shown("everyone", "Why it was written so.") @Column("text") why!: string;
  @Shown("everyone", "From which day on it stood so.", day) @Column("date") inForceFrom!: string;
  @Column("uuid", { nullable: true }) writtenById!: string | null;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
}
