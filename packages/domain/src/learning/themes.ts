import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { principles, type Principle, type ThemeState } from "./labels.js";

/** A theme as the law knows it. */
export interface ThemeKept { readonly id: string; readonly reference: string; readonly name: string; readonly state: ThemeState; readonly principle: Principle; readonly parentId: string | null; readonly inForceFrom: string }
/** How many themes in use stand beneath it. */
export interface ThemeFacts { readonly beneath: number }
/** Another theme that a command names, and whether it is the theme itself or stands beneath it. */
export interface OtherTheme { readonly id: string; readonly name: string; readonly state: ThemeState; readonly principle: Principle; readonly isWithin: boolean }
/** Where a theme is to stand: under a principle, and under a theme or none. */
export interface PlacedInput { readonly principle: Principle; readonly parent: OtherTheme | null }
export interface MergeInput { readonly into: OtherTheme | null }
/** The record that is to carry a theme. `carriesIt` says whether it does already. */
export interface AttachInput { readonly reference: string; readonly carriesIt: boolean }
type OnTheme = Situation<ThemeKept, ThemeFacts>;
type Given<Input> = OnTheme & { readonly input: Input };
type Placing = Situation<unknown, unknown, PlacedInput>;

/** Who keeps the hierarchy of themes. */
export const learningKeepers = ["keep-learning"] as const satisfies readonly Permission[];
/** Who says what a record is an example of, and what should be learned: whoever sees cases. */
const observers = ["see-cases"] as const satisfies readonly Permission[];

/** PO-52: a theme stands under a theme that is in use. */
export const itsParentIsInUse: Rule<Placing> = { rule: "PO-52", says: ({ input }) => `“${input.parent!.name}” is no longer in use. Choose a theme that is.`, holds: ({ input }) => input.parent === null || input.parent.state === "CURRENT" };
/** PO-52: a theme stands under the same principle as the theme above it. */
export const itStandsUnderItsParentsPrinciple: Rule<Placing> = {
  rule: "PO-52", says: ({ input }) => `“${input.parent!.name}” stands under “${principles[input.parent!.principle]}”. Choose that principle, or another theme above.`, holds: ({ input }) => input.parent === null || input.parent.principle === input.principle,
};
/** PO-52: nothing stands beneath itself. */
export const itDoesNotStandBeneathItself: Rule<Placing> = { rule: "PO-52", says: "A theme cannot stand beneath itself. Choose another theme above.", holds: ({ input }) => input.parent?.isWithin !== true };
/** PO-52: themes stay under the principle of the theme above them. */
export const nothingBeneathItIsTornOff: Rule<Given<PlacedInput>> = {
  rule: "PO-52", says: ({ facts, record }) => `${facts.beneath} ${facts.beneath === 1 ? "theme stands" : "themes stand"} beneath this, under “${principles[record.principle]}”. Move ${facts.beneath === 1 ? "it" : "them"} first.`,
  holds: ({ record, facts, input }) => input.principle === record.principle || facts.beneath === 0,
};
/** PO-52: a theme leaves use once nothing in use stands beneath it. */
export const nothingStandsBeneathIt: Rule<OnTheme> = { rule: "PO-52", says: ({ facts }) => `${facts.beneath} ${facts.beneath === 1 ? "theme stands" : "themes stand"} beneath this. Move, merge or retire ${facts.beneath === 1 ? "it" : "them"} first.`, holds: ({ facts }) => facts.beneath === 0 };
/** PO-52: a theme goes into another that is in use. */
export const itGoesIntoAnother: Rule<Given<MergeInput>> = {
  rule: "PO-52", says: ({ input }) => (input.into === null ? "There is no such theme. Choose from the list." : input.into.isWithin ? "A theme cannot be merged into itself. Choose another." : `“${input.into.name}” is no longer in use. Choose a theme that is.`),
  holds: ({ input }) => input.into !== null && !input.into.isWithin && input.into.state === "CURRENT",
};
/** PO-52: a theme is used from the day on which it comes into force. */
export const itIsInForce: Rule<OnTheme> = { rule: "PO-52", says: "This theme is not in force yet. Choose another until then.", holds: ({ record, today }) => record.inForceFrom <= today };
/** PO-52: a record carries a theme once. */
export const itDoesNotCarryItYet: Rule<Given<AttachInput>> = { rule: "PO-52", says: ({ input, record }) => `${input.reference} carries “${record.name}” already.`, holds: ({ input }) => !input.carriesIt };

/** Adding a theme. */
export const themeBeginnings = {
  addTheme: { label: "Add a theme", from: "any", by: learningKeepers, provided: [], given: [itsParentIsInUse, itStandsUnderItsParentsPrinciple] },
} satisfies Record<string, Action<unknown, unknown, PlacedInput, string>>;

/** What is done with a theme: each change is a version of its own, and a theme that leaves use keeps its history (PO-52). */
export const themeActions = {
  writeTheme: { label: "Write a new version", from: ["CURRENT"], by: learningKeepers, provided: [], given: [itDoesNotStandBeneathItself, itsParentIsInUse, itStandsUnderItsParentsPrinciple, nothingBeneathItIsTornOff] as readonly Rule<Given<PlacedInput>>[] },
  mergeTheme: { label: "Merge into another", from: ["CURRENT"], by: learningKeepers, provided: [nothingStandsBeneathIt], given: [itGoesIntoAnother] },
  retireTheme: { label: "Retire", from: ["CURRENT"], by: learningKeepers, provided: [nothingStandsBeneathIt] },
  attachTheme: { label: "Attach", from: ["CURRENT"], by: observers, provided: [itIsInForce], given: [itDoesNotCarryItYet] },
  dismissThemeSuggestion: { label: "Dismiss", from: ["CURRENT"], by: observers, provided: [] },
} satisfies Record<string, Action<ThemeKept, ThemeFacts, never, ThemeState>>;

/** A theme on a record, as the law knows it. */
export interface ThemeTagKept { readonly id: string; readonly caseId: string | null; readonly taggedById: string | null; readonly removedOn: string | null }
export interface ThemeTagFacts { readonly taggedBy: string | null }
/** PO-52: what one person saw in a record is taken away by them, or by whoever keeps the themes. */
export const youAttachedItOrKeepThemes: Rule<Situation<ThemeTagKept, ThemeTagFacts>> = {
  rule: "PO-52", says: ({ facts }) => `${facts.taggedBy ?? "Somebody else"} attached this. Ask them, or whoever keeps the themes.`, holds: ({ actor, record }) => record.taggedById === actor.staffId || actor.permissions.has("keep-learning"),
};
export const themeTagState = ({ removedOn }: Pick<ThemeTagKept, "removedOn">) => (removedOn === null ? "ATTACHED" : "REMOVED");
/** What is done with a theme on a record (PO-52). */
export const themeTagActions = {
  removeThemeTag: { label: "Remove", from: ["ATTACHED"], by: observers, provided: [youAttachedItOrKeepThemes] },
} satisfies Record<string, Action<ThemeTagKept, ThemeTagFacts, never, "ATTACHED" | "REMOVED">>;

/** Why a theme is suggested, as its reader finds it: the words of the record, and the records of the office's own history that led to it. */
export const whySuggested = ({ words, like }: { readonly words: readonly string[]; readonly like: readonly string[] }): string =>
  `${words.map((word) => `“${word}”`).join(", ")} ${words.length === 1 ? "stands" : "stand"} also in ${like.join(", ")}, which ${like.length === 1 ? "carries" : "carry"} it.`;
