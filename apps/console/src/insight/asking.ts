import { gql } from "@apollo/client";
import type { NoteSubject } from "@remit/domain/insight/labels";
import type { SavedView } from "../frame/views/documents";
import { question } from "../frame/data/documents";

/** A question that was worked out for others to begin with. */
export interface WorkedQuestion { readonly name: string; readonly title: string; readonly explanation: string; readonly about: NoteSubject; readonly text: string }

/** The cookbook, and the questions that people kept. */
export const allQuestions = question<object, { workedQuestions: readonly WorkedQuestion[]; savedViews: { nodes: readonly (Omit<SavedView, "asks"> & { readonly asks: { readonly text: string } })[] } }>(gql(`query AllQuestions {
  workedQuestions { name title explanation about text }
  savedViews(first: 200, filter: { list: { eq: "explorer" } }) { nodes { id version name audience isMine asks owner { name } choices { action label allowed because } } } }`));

/** What an answer is when it is drawn as a table. `behind` leads to the list behind each line, where there is one. */
export interface Table { readonly headings: readonly string[]; readonly rows: readonly { readonly cells: readonly string[]; readonly behind?: string | undefined }[]; readonly cost: number | null }

type Json = Readonly<Record<string, unknown>>;
interface Sent { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly { readonly message: string }[]; readonly extensions?: { readonly cost?: number } }

const lists: Readonly<Record<string, string>> = { caseStatistics: "/cases", cases: "/cases", reviewStatistics: "/reviews/all", reviews: "/reviews/all", serviceRequestStatistics: "/requests", serviceRequests: "/requests",
  lessonStatistics: "/lessons", lessons: "/lessons", lessonShareStatistics: "/lessons/shared", systemicIssueStatistics: "/systemic-issues", policyFeedbackStatistics: "/policy-feedback", controlCheckStatistics: "/control-checks", controlErrorStatistics: "/control-errors" };
const say = (value: unknown): string => (value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));
const words = (name: string) => { const plain = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`); return plain[0]!.toUpperCase() + plain.slice(1); };

/** What a statistic is counted by, as it stands in the question. */
const countedBy = (text: string): readonly string[] => (/groupBy:\s*\[([^\]]*)\]/.exec(text)?.[1]?.match(/[A-Z_]+/g) ?? []).map((name) => words(name.toLowerCase().replaceAll("_", " ")));

/** A line's cells: the keys by what they are called, everything else as it stands. */
function cellsOf(row: Json, by: readonly string[] = []): [string, string][] {
  return Object.entries(row).flatMap(([name, value]): [string, string][] => {
    if (name === "behind") return [];
    if (name === "keys" && Array.isArray(value)) return (value as { label?: string | null; value?: string | null }[]).map((key, at) => [by[at] ?? `Group ${at + 1}`, key.label ?? key.value ?? "none"]);
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return cellsOf(value as Json).map(([inner, cell]) => [`${words(name)}: ${inner.toLowerCase()}`, cell]);
    return [[words(name), say(value)]];
  });
}

const isLine = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Draws the first part of an answer as a table. */
export function tableOf(text: string, { data, extensions }: Sent): Table {
  const first = Object.values(data ?? {})[0];
  const lines = (Array.isArray(first) ? first : Array.isArray((first as { nodes?: unknown } | null)?.nodes) ? (first as { nodes: unknown[] }).nodes : [first]).filter(isLine);
  const list = Object.entries(lists).find(([root]) => new RegExp(`\\b${root}\\b`).test(text))?.[1];
  const rows = lines.map((line) => ({ cells: cellsOf(line).map(([, cell]) => cell), behind: list && isLine(line["behind"]) ? `${list}?filter=${encodeURIComponent(JSON.stringify(line["behind"]))}` : undefined }));
  return { headings: lines[0] ? cellsOf(lines[0], countedBy(text)).map(([heading]) => heading) : [], rows, cost: extensions?.cost ?? null };
}

/** Asks the API as oneself. What was refused is said in its own words. */
export async function ask(text: string): Promise<Table> {
  const response = await fetch("/graphql", { method: "POST", credentials: "same-origin", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: text }) });
  const sent = (await response.json()) as Sent;
  if (sent.errors?.length) throw new Error(sent.errors.map(({ message }) => message).join(" "));
  return tableOf(text, sent);
}

const quoted = (cell: string) => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

/** A table as CSV; no cell of it is a formula. */
export const csvOf = ({ headings, rows }: Pick<Table, "headings" | "rows">): string => [headings, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(quoted).join(",")).join("\n");
