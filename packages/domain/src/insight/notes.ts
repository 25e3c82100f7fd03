import type { Action, Rule, Situation } from "../law/law.js";
import type { NoteSubject } from "./labels.js";

/** A dated note on the figures, as the law knows it. */
export interface NoteKept { readonly id: string; readonly authorId: string; readonly on: string; readonly text: string }
/** A note as somebody writes it. */
export interface NoteInput { readonly about: NoteSubject; readonly on: string; readonly text: string }

/** PO-52: a note says what explains a figure, and figures are of days that have been. */
export const aNoteIsOfADayThatHasCome: Rule<Situation<object, object, NoteInput>> = {
  rule: "PO-52", says: "A note explains what the figures show, so it is of today or an earlier day. Choose another day.", holds: ({ input, today }) => input.on <= today,
};
/** PO-52: what explains a figure is taken back by whoever wrote it, or by those who look after the office's figures. */
export const itsAuthorTakesANoteBack: Rule<Situation<NoteKept>> = {
  rule: "PO-52", says: "Only whoever wrote this note, or somebody who manages reference data, can take it back.", holds: ({ actor, record }) => actor.staffId === record.authorId || actor.permissions.has("manage-reference-data"),
};

/** Writing a dated note that stands on the charts and in their tables. */
export const writingANote: Action<object, object, NoteInput, string> = { label: "Write a note", from: "any", by: ["see-cases"], provided: [], given: [aNoteIsOfADayThatHasCome] };

/** What can be done with a note. A wrong one is taken back and written anew, so that nobody reads words that its author did not write. */
export const noteActions = {
  takeBack: { label: "Take back", from: "any", by: "anyone", provided: [itsAuthorTakesANoteBack] },
} satisfies Record<string, Action<NoteKept, object, never, string>>;
