import { act, change, onIt } from "../frame/choices/act";
import { Line } from "../frame/forms/fields";
import type { Act } from "../frame/choices/Choices";
import type { Entry } from "./documents";

/** The lists, by the name that the API's verbs end in. */
export type ListName = "WorkArea" | "WorkSubArea" | "FindingCategory" | "FindingOutcome" | "LetterKind" | "AbsenceKind" | "Behaviour";

/** What can be done with the entries of a list. Nothing is ever deleted: old records keep what they were given. */
export const entryActs = (list: ListName): Readonly<Record<string, Act<Entry>>> => ({
  rename: act<Entry>({
    command: change(`rename${list}`, "RenameEntryInput"),
    asks: <Line source="name" label="What it is called" isRequired help="It is called that everywhere it was used." />,
    defaults: ({ name }) => ({ name }), done: "Renamed.",
  }),
  retire: act<Entry>({ command: change(`retire${list}`, "NamedInput"), asks: ({ name }) => <p>“{name}” stays on old records and cannot be chosen for new ones.</p>, input: (_, entry) => onIt(entry), done: "Retired." }),
  restore: act<Entry>({ command: change(`restore${list}`, "NamedInput"), asks: ({ name }) => <p>“{name}” can be chosen again.</p>, input: (_, entry) => onIt(entry), done: "In use again." }),
});
