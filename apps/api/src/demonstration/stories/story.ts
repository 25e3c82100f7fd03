import type { BodyKind } from "../bodies.js";
import type { CategoryCode } from "../finding-vocabulary.js";
import type { SubArea } from "../work-areas.js";

/**
 * One kind of thing that goes wrong for people, from which many different cases are told. Text in braces is a slot: the story's own
 * (`slots`), the person's ({who}, {they}, {them}, {their}), a period ({days}, {weeks}, {months}, {month}, {later}), {amount} or {street}.
 */
export interface Story {
  readonly kind: BodyKind;
  /** Set where one body alone does this. */
  readonly body?: string;
  /** Set where only a woman can tell it. */
  readonly teller?: "WOMAN";
  /** What the case is about, as it fits after "about". */
  readonly topic: string;
  readonly titles: readonly string[];
  readonly summary: string;
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** Heads of complaint, each under its category. */
  readonly heads: readonly (readonly [CategoryCode, string])[];
  readonly notes: readonly string[];
  /** Pieces of work that this kind of case brings, each under its sub-area. */
  readonly work: readonly (readonly [SubArea, string])[];
  /** What people write to us about it. */
  readonly letters: readonly string[];
}
