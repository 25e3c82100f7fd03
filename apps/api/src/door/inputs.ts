import { ArrayMaxSize, IsOptional, Matches, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { CalendarDate } from "../reading/scalars.js";

interface Wording { readonly optional?: boolean; readonly max?: number; readonly empty?: boolean; readonly pattern?: RegExp; readonly says?: string }

/** A text of an input. It must say something unless `empty`, and be left out only when `optional`. */
export const Words = (description: string, { optional = false, max = 200, empty = false, pattern, says }: Wording = {}): PropertyDecorator => (target, key) => {
  const name = key as string;
  Field(() => String, { nullable: optional, description })(target, key);
  if (optional) IsOptional()(target, name);
  MaxLength(max, { message: `This may have ${max} characters at most. Shorten it.` })(target, name);
  if (!empty) Matches(/\S/, { message: "This is empty. Write something." })(target, name);
  if (pattern) Matches(pattern, { message: says! })(target, name);
};

/** Why something is asked for that takes a second person, for whoever is to confirm it. */
export const Why = () => Words("Why; needed where somebody else must confirm it (WM-04).", { optional: true, max: 1000 });

/** A telephone number of an input; empty for none. */
export const Telephone = (description: string) => Words(description, { optional: true, max: 30, empty: true, pattern: /^[0-9+() -]*$/, says: "Write a telephone number with digits, spaces, brackets and + only." });

/** Where something can be read or seen on the web: an address that begins with https:// and has 500 characters at most. */
export const Link = (description: string, optional = false) => Words(description, { optional, max: 500, pattern: /^https:\/\/[^\s<>"]+$/, says: "Give a link that begins with https://." });

/** A list of short texts of an input. */
export const WordList = (description: string): PropertyDecorator => (target, key) => {
  const name = key as string;
  Field(() => [String], { nullable: true, description })(target, key);
  IsOptional()(target, name);
  ArrayMaxSize(50, { message: "This may have 50 entries at most. Leave some out." })(target, name);
  MaxLength(60, { each: true, message: "An entry may have 60 characters at most. Shorten it." })(target, name);
  Matches(/\S/, { each: true, message: "An entry is empty. Leave it out." })(target, name);
};

/** A date of an input, of this century or its neighbours. */
export const Day = (description: string, optional = false): PropertyDecorator => (target, key) => {
  const name = key as string;
  Field(() => CalendarDate, { nullable: optional, description })(target, key);
  if (optional) IsOptional()(target, name);
  Matches(/^(19|20|21)\d\d-/, { message: "Give a date from 1900 to 2199." })(target, name);
};

/** The identifier of another record that an input names. */
export const Other = (description: string, optional = false): PropertyDecorator => Field(() => ID, { nullable: optional, description }) as PropertyDecorator;

/** An input that begins a record: the same key gives the same answer once. */
@InputType({ description: "A command that begins a record." })
export class BeginningInput {
  @Words("The same key gives the same answer once.", { optional: true, max: 100 }) idempotencyKey?: string | null;
}
