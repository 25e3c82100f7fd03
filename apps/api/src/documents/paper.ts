/** A cell of a table: words, or words that lead to a heading of the same paper. */
export type Cell = string | { readonly text: string; readonly to: string };
/** A column of a table, with its share of the width. */
export interface PaperColumn { readonly heading: string; readonly share: number }

/** What a paper is made of, in the order in which it is read. */
export type Piece =
  | { readonly kind: "title"; readonly text: string }
  /** Stands among the bookmarks; a second level under the first before it. `id` is what cells lead to. */
  | { readonly kind: "heading"; readonly text: string; readonly level: 1 | 2; readonly id?: string; readonly beginsPage?: boolean }
  /** Words as they were written: blank lines part paragraphs, lines that begin with • are a list. */
  | { readonly kind: "words"; readonly text: string; readonly isStrong?: boolean }
  /** Names with what belongs to each, such as a cover has them. */
  | { readonly kind: "facts"; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: "table"; readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly Cell[])[] };

/** A paper as it leaves the office, whatever file it becomes. */
export interface Paper {
  /** What it is called, in the file's properties. */
  readonly title: string;
  /** What people call it by, at the foot of every page. */
  readonly reference: string;
  readonly office: string;
  /** How it is marked, at the head and the foot of every page. */
  readonly marking: string;
  readonly language: "ENGLISH" | "WELSH";
  /** What every page says of how it stands, such as that it is a draft; null for nothing. */
  readonly standing: string | null;
  readonly pieces: readonly Piece[];
}

/** The files that a paper becomes. */
export const paperForms = { docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", pdf: "application/pdf" } as const;
export type PaperForm = keyof typeof paperForms;

/** The language of a paper as files name it. */
export const languageOf = ({ language }: Paper): string => (language === "WELSH" ? "cy-GB" : "en-GB");

/** A paragraph of what was written: lines, or the points of a list. */
export interface Written { readonly isList: boolean; readonly lines: readonly string[] }

const point = /^•\s*/;
/** Words as paragraphs and lists, each in its turn. */
export function written(text: string): Written[] {
  const found: { readonly isList: boolean; readonly lines: string[] }[] = [];
  for (const part of text.split(/\n{2,}/))
    for (const [at, line] of part.split("\n").entries()) {
      const isList = point.test(line);
      if (at === 0 || found.at(-1)!.isList !== isList) found.push({ isList, lines: [] });
      found.at(-1)!.lines.push(line.replace(point, ""));
    }
  return found.filter(({ lines }) => lines.some((line) => line.trim() !== ""));
}
