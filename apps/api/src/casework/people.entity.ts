import { contactMethods, languages } from "@remit/domain/casework/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, VersionColumn } from "typeorm";
import { seesCase } from "../access/seen-cases.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import type { Parameters } from "../reading/parameters.js";
import { Shown } from "../reading/shown.js";

export const ContactMethod = vocabulary("ContactMethod", contactMethods, "How a person prefers to hear from us (CS-11).");
export const Language = vocabulary("Language", languages, "The language in which a person wants to be written to.");

const casesThat = (condition: string) => (alias: string, p: Parameters) => `(SELECT count(*)::int FROM cases c WHERE c.complainant_id = ${alias}.id AND c.status ${condition} 'CLOSED' AND ${seesCase("c", p)})`;
const personal = { type: () => String, nullable: true };

/** An organisation that can be complained about. */
@ObjectType({ description: "A body in jurisdiction: an organisation that can be complained about.", simpleResolvers: true })
@Entity("bodies")
export class Body {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What the office calls the body.") @Column("text") name!: string;
  @Shown("everyone", "What kind of body it is.") @Column("text") kind!: string;
  @Shown("everyone", "Telephone number.", personal) @Column("text", { nullable: true }) telephone!: string | null;
  @Shown("everyone", "E-mail address.", personal) @Column("text", { nullable: true }) email!: string | null;
  @Shown("everyone", "Other names by which it is known.", { type: () => [String] }) @Column("text", { array: true }) aliases!: string[];
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** Somebody who came to us. */
@ObjectType({ description: "Somebody who came to us, with how they want to be met. Names and details are shown only to those whose role allows personal data.", simpleResolvers: true })
@Entity("people")
export class Person {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("see-personal-data", "The person's name.", personal) @Column("text") name!: string;
  @Shown("see-personal-data", "How the person prefers to hear from us (CS-11).", { type: () => ContactMethod }) @Column("text") preferredContact!: keyof typeof contactMethods;
  @Shown("see-personal-data", "What we do differently for this person (CS-13).", { type: () => [String] }) @Column("text", { array: true }) adjustments!: string[];
  @Shown("see-personal-data", "The language to write in.", { type: () => Language }) @Column("text") language!: keyof typeof languages;
  @Shown("see-personal-data", "E-mail address.", personal) @Column("text", { nullable: true }) email!: string | null;
  @Shown("see-personal-data", "Telephone number.", personal) @Column("text", { nullable: true }) telephone!: string | null;
  @Shown("see-personal-data", "Postal address.", personal) @Column("text", { nullable: true }) address!: string | null;
  @Shown("everyone", "How many of the person's cases are open, of those that you may see (CS-26).", { type: () => Int, computed: casesThat("<>") }) openCases!: number;
  @Shown("everyone", "How many of the person's cases are closed, of those that you may see (CS-26).", { type: () => Int, computed: casesThat("=") }) closedCases!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
