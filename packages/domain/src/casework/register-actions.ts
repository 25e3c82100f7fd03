import type { Action, Rule, Situation } from "../law/law.js";

/** A body, a person or an entry of one of the office's lists: a record without states. */
export interface Registered { readonly id: string }
/** A name that is to be given, and who has it already. */
export interface NameInput { readonly takenBy: string | null }

/** CS-27: one body has one name, and no two share one, other names included. */
export const nameIsFree: Rule<Situation<unknown, unknown, NameInput>> = {
  rule: "CS-27", says: ({ input }) => `That name belongs to ${input.takenBy}. Use the existing record, or another name.`, holds: ({ input }) => input.takenBy === null,
};
/** How a person can be reached. */
export interface ContactDetails { readonly preferredContact: string; readonly email: string | null; readonly telephone: string | null; readonly address: string | null }
const needs: Readonly<Record<string, readonly [keyof ContactDetails, string]>> = {
  EMAIL: ["email", "an e-mail address"], TELEPHONE: ["telephone", "a telephone number"], TEXT_MESSAGE: ["telephone", "a telephone number"],
};
/** CS-11: a preferred way of contact is one that can be used. */
export const preferredContactCanBeUsed: Rule<Situation<unknown, unknown, ContactDetails>> = {
  rule: "CS-11", says: ({ input }) => `This way of contact needs ${needs[input.preferredContact]?.[1]}. Add it, or choose another way.`,
  holds: ({ input }) => { const needed = needs[input.preferredContact]; return !needed || Boolean(input[needed[0]]); },
};

type Register<Input> = Record<string, Action<Registered, object, Input, string>>;
const plain = { from: "any", provided: [] } as const;

/** The bodies that can be complained about. */
export const bodyActions = {
  registerBody: { label: "Register a body", ...plain, by: ["open-cases", "manage-reference-data"], given: [nameIsFree] },
  editBody: { label: "Edit", ...plain, by: ["manage-reference-data"], given: [nameIsFree] },
} satisfies Register<NameInput>;

/** The people who come to us, with how they want to be met (CS-11, CS-13). */
export const personActions = {
  registerPerson: { label: "Register a person", ...plain, by: ["open-cases"], given: [preferredContactCanBeUsed] },
  editPerson: { label: "Edit", ...plain, by: ["open-cases", "do-casework"], given: [preferredContactCanBeUsed] },
} satisfies Register<ContactDetails>;

type ListState = "IN_USE" | "RETIRED";
const keeper = { by: ["manage-reference-data"], provided: [] } as const;
/** The office's own lists: areas and sub-areas of work, categories and outcomes. What is retired stays on old records and cannot be chosen for new ones. */
export const listActions = {
  add: { label: "Add", from: "any", ...keeper, given: [nameIsFree] },
  rename: { label: "Rename", from: "any", ...keeper, given: [nameIsFree] },
  retire: { label: "Retire", from: ["IN_USE"], ...keeper },
  restore: { label: "Use again", from: ["RETIRED"], ...keeper },
} satisfies Record<string, Action<Registered, object, never, ListState>>;
