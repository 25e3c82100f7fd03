import { letterActions, itIsYoursToWrite, type LetterFacts, type LetterKept } from "../approvals/letter-actions.js";
import type { LetterStatus } from "../approvals/labels.js";
import { formatDate } from "../calendar/office-date.js";
import { openCaseStatuses, type CaseFacts, type CaseKept } from "../casework/case-lifecycle.js";
import { caseworkers, itIsYoursOrInYourCommand } from "../casework/held-work.js";
import { languages, type CaseStatus } from "../casework/labels.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { letterFields, unknownFields, type LetterLanguage } from "./letter-fields.js";

/** Something that is in use on some days: from its first to its last, which is empty while no end is set. */
export interface InUse { readonly fromOn: string; readonly toOn: string | null }
export const isInUse = ({ fromOn, toOn }: InUse, today: string): boolean => fromOn <= today && (toOn === null || today <= toOn);

/** The words of a template or a standard line, and who answers for them. */
export interface WordsInput { readonly texts: readonly string[]; readonly ownerWorksHere: boolean; readonly fromOn: string; readonly toOn: string | null }
type Writing = Situation<unknown, unknown, WordsInput>;
/** PO-27: a template names only what a case has. */
export const everyFieldIsKnown: Rule<Writing> = {
  rule: "PO-27", says: ({ input }) => `There is no field “${unknownFields(input.texts.join("\n")).join("”, “")}”. The fields are: ${Object.keys(letterFields).join(", ")}.`, holds: ({ input }) => unknownFields(input.texts.join("\n")).length === 0,
};
/** PO-27: somebody answers for it who works here. */
export const somebodyAnswersForIt: Rule<Writing> = { rule: "PO-27", says: "Nobody of that name works here today. Choose an owner who does.", holds: ({ input }) => input.ownerWorksHere };
/** PO-27: it does not go out of use before it comes into use. */
export const itIsInUseForATime: Rule<Writing> = { rule: "PO-27", says: "Its last day comes before its first. Give a later last day, or none.", holds: ({ input }) => input.toOn === null || input.toOn >= input.fromOn };
const words = [everyFieldIsKnown, somebodyAnswersForIt, itIsInUseForATime] as const;

/** PO-27: a kind of letter has one template in each language, in versions. */
export const thereIsNoneYet: Rule<Situation<unknown, unknown, { readonly isTaken: boolean }>> = { rule: "PO-27", says: "There is a template for that kind of letter in that language already. Write a new version of it.", holds: ({ input }) => !input.isTaken };
/** PO-28: versions follow one another: a new one begins later than the one before. */
export const itBeginsLaterThanTheOneBefore: Rule<Situation<TemplateKept, TemplateFacts, WordsInput>> = { rule: "PO-28", says: ({ facts }) => `The version before is in use from ${formatDate(facts.latestFromOn!)}. Let the new one begin later.`, holds: ({ facts, input }) => facts.latestFromOn === null || input.fromOn > facts.latestFromOn };

export interface TemplateKept { readonly id: string; readonly name: string }
export interface TemplateFacts { readonly latestFromOn: string | null }
export interface LineKept { readonly id: string; readonly name: string; readonly fromOn: string; readonly toOn: string | null }
const keeper = { from: "any", by: ["manage-reference-data"], provided: [] } as const;

export const templateListActions = {
  addLetterTemplate: { label: "Add a template", ...keeper, given: [thereIsNoneYet, ...words] as readonly Rule<Situation<object, object, WordsInput & { readonly isTaken: boolean }>>[] },
  addStandardLine: { label: "Add a standard line", ...keeper, given: words },
} satisfies Record<string, Action<object, object, never, string>>;
export const letterTemplateActions = {
  writeTemplateVersion: { label: "Write a new version", ...keeper, given: [...words, itBeginsLaterThanTheOneBefore] as readonly Rule<Situation<TemplateKept, TemplateFacts, WordsInput>>[] },
} satisfies Record<string, Action<TemplateKept, TemplateFacts, never, string>>;
export const standardLineActions = {
  renewStandardLine: { label: "Renew or change", ...keeper, given: words as readonly Rule<Situation<LineKept, object, WordsInput>>[] },
} satisfies Record<string, Action<LineKept, object, never, string>>;

/** The template for a kind of letter in the language of whoever is written to; null when there is none in use. */
export interface FromTemplateInput { readonly kindName: string | null; readonly language: LetterLanguage; readonly template: { readonly id: string } | null }
type Drafting = Situation<unknown, unknown, FromTemplateInput>;
/** PO-27: the language of the person decides the template, and a missing one is said, never replaced by another language. */
export const thereIsATemplateInTheirLanguage: Rule<Drafting> = {
  rule: "PO-27", holds: ({ input }) => input.template !== null,
  says: ({ input }) => (input.kindName === null ? "That kind of letter is not in use. Choose one from the list." : `They are written to in ${languages[input.language]}, and no ${languages[input.language]} template of “${input.kindName}” is in use today. Have one added under Administration, or write the letter without a template.`),
};
export const caseLetterWriting = {
  draftFromTemplate: { label: "Write from a template", from: openCaseStatuses, by: caseworkers, provided: [itIsYoursOrInYourCommand], given: [thereIsATemplateInTheirLanguage] as readonly Rule<Situation<CaseKept, CaseFacts, FromTemplateInput>>[] },
} satisfies Record<string, Action<CaseKept, CaseFacts, never, CaseStatus>>;

/** A standard line that is to go into a letter; null when there is no such line. */
export interface InsertInput { readonly line: (LineKept & { readonly language: LetterLanguage; readonly ownerName: string }) | null; readonly language: LetterLanguage }
type Inserting = Situation<LetterKept, LetterFacts, InsertInput>;
/** PO-27: an expired line is not inserted; its owner says whether it still holds. */
export const theLineIsInUse: Rule<Inserting> = {
  rule: "PO-27", holds: ({ input: { line }, today }) => line !== null && isInUse(line, today),
  says: ({ input: { line }, today }) => (line === null ? "There is no such line. Choose one from the list." : line.fromOn > today ? `“${line.name}” is not in use before ${formatDate(line.fromOn)}.` : `“${line.name}” expired on ${formatDate(line.toOn!)}. Ask ${line.ownerName}, who owns it, whether it still holds.`),
};
/** PO-27: a letter is in one language. */
export const theLineIsInTheLettersLanguage: Rule<Inserting> = { rule: "PO-27", says: ({ input }) => `This letter is in ${languages[input.language]}, and the line is not. Choose a line in ${languages[input.language]}.`, holds: ({ input: { line, language } }) => line === null || line.language === language };
const { from, by } = letterActions.editLetter;
export const letterWritingActions = {
  insertStandardLine: { label: "Insert a standard line", from, by, provided: itIsYoursToWrite, given: [theLineIsInUse, theLineIsInTheLettersLanguage] as readonly Rule<Inserting>[] },
} satisfies Record<string, Action<LetterKept, LetterFacts, never, LetterStatus>>;
