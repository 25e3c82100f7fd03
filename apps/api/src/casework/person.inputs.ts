import type { contactMethods, languages } from "@remit/domain/casework/labels";
import { IsEmail, IsOptional } from "class-validator";
import { Field, InputType } from "type-graphql";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Telephone, WordList, Words } from "../door/inputs.js";
import type { NewPerson } from "./opening.deed.js";
import { ContactMethod, Language } from "./people.entity.js";

const email = { message: "Write an e-mail address, such as name@example.org." };

@InputType({ description: "Somebody who came to us, with how they want to be met (CS-11, CS-13)." })
export class RegisterPersonInput extends BeginningInput {
  @Words("The person's name.") name!: string;
  @Field(() => ContactMethod, { nullable: true, description: "How the person prefers to hear from us; by letter when nothing is said." }) preferredContact?: keyof typeof contactMethods | null;
  @WordList("What we do differently for this person, such as large print.") adjustments?: string[] | null;
  @Field(() => Language, { nullable: true, description: "The language to write in; English when nothing is said." }) language?: keyof typeof languages | null;
  @Words("E-mail address.", { optional: true }) @IsOptional() @IsEmail({}, email) email?: string | null;
  @Telephone("Telephone number.") telephone?: string | null;
  @Words("Postal address.", { optional: true, max: 500, empty: true }) address?: string | null;
}

@InputType({ description: "What is to change about a person; what is left out stays as it is." })
export class EditPersonInput extends NamedInput {
  @Words("The person's name.", { optional: true }) name?: string | null;
  @Field(() => ContactMethod, { nullable: true, description: "How the person prefers to hear from us." }) preferredContact?: keyof typeof contactMethods | null;
  @WordList("What we do differently for this person; they replace those that stand.") adjustments?: string[] | null;
  @Field(() => Language, { nullable: true, description: "The language to write in." }) language?: keyof typeof languages | null;
  @Words("E-mail address; null for none.", { optional: true }) @IsOptional() @IsEmail({}, email) email?: string | null;
  @Telephone("Telephone number; null for none.") telephone?: string | null;
  @Words("Postal address; null for none.", { optional: true, max: 500, empty: true }) address?: string | null;
}

/** A person as they are registered, with what goes without saying. */
export const newPerson = ({ name, preferredContact, adjustments, language, email, telephone, address }: Omit<RegisterPersonInput, "idempotencyKey">): NewPerson => ({
  name: name.trim(), preferredContact: preferredContact ?? "LETTER", adjustments: adjustments ?? [], language: language ?? "ENGLISH", email: email ?? null, telephone: telephone || null, address: address || null,
});
