import { createRequire } from "node:module";
import pdfmake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { languageOf, written, type Cell, type Paper, type PaperColumn, type Piece } from "./paper.js";

const face = (name: string) => createRequire(import.meta.url).resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`);
const faces = { normal: face("Regular"), bold: face("Medium"), italics: face("Italic"), bolditalics: face("MediumItalic") };
pdfmake.setFonts({ Roboto: faces });
// Nothing of a paper comes from elsewhere: no address is fetched, and no file but the letters' own is opened.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(faces).includes(path));

const ink = "#1a1a1a";
const rule = { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => "#8a8a8a", paddingTop: () => 4, paddingBottom: () => 4 };

const words = (text: string, isStrong = false): Content[] => written(text).map(({ isList, lines }) =>
  isList ? { ul: [...lines], bold: isStrong, margin: [0, 0, 0, 8] } : { text: lines.join("\n"), bold: isStrong, margin: [0, 0, 0, 8] });

const cell = (one: Cell): TableCell => (typeof one === "string" ? { text: one } : { text: one.text, linkToDestination: one.to });
/** The page on which what a row leads to begins. */
const page = (cells: readonly Cell[]): TableCell => {
  const to = cells.find((one) => typeof one !== "string") as Exclude<Cell, string> | undefined;
  return to ? { text: [{ pageReference: to.to }], alignment: "right" } : { text: "" };
};

function table({ columns, rows }: { readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly Cell[])[] }): Content {
  const leads = rows.some((cells) => cells.some((one) => typeof one !== "string"));
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `${((share / whole) * (leads ? 92 : 100)).toFixed(2)}%`);
  const head = [...columns.map(({ heading }) => heading), ...(leads ? ["Page"] : [])].map((text) => ({ text, bold: true }));
  return { table: { headerRows: 1, dontBreakRows: true, widths: leads ? [...widths, "*"] : widths, body: [head, ...rows.map((cells) => [...cells.map(cell), ...(leads ? [page(cells)] : [])])] }, layout: rule, margin: [0, 0, 0, 12] };
}

type Heading = Extract<Piece, { kind: "heading" }>;
function heading({ text, level, id, beginsPage }: Heading, above: string | null): Content {
  return { text, fontSize: level === 1 ? 16 : 13, bold: true, margin: [0, 8, 0, 6], outline: true, outlineExpanded: false, ...(id && { id }), ...(above && level === 2 && { outlineParentId: above }), ...(beginsPage && { pageBreak: "before" }) };
}

/** The longest paragraph, in characters, that is kept on one page with the heading above it. */
const keptTogether = 1500;

function drawn(pieces: readonly Piece[]): Content[] {
  const content: Content[] = [];
  let above: string | null = null;
  for (const piece of pieces) {
    if (piece.kind === "heading") {
      content.push(heading(piece, above));
      if (piece.level === 1) above = piece.id ?? null;
    } else if (piece.kind === "title") content.push({ text: piece.text, fontSize: 22, bold: true, margin: [0, 12, 0, 12] });
    else if (piece.kind === "facts") content.push({ table: { widths: ["25%", "75%"], body: piece.rows.map(([name, value]) => [{ text: name, bold: true }, value]) }, layout: rule, margin: [0, 0, 0, 12] });
    else if (piece.kind === "table") content.push(table(piece));
    else content.push(...words(piece.text, piece.isStrong));
  }
  return content.reduce<Content[]>(withItsHeading, []);
}

/** A heading never stands alone at the end of a page: it goes over with the first paragraph under it. */
function withItsHeading(sofar: Content[], one: Content): Content[] {
  const last = sofar.at(-1) as { outline?: boolean; pageBreak?: string } | undefined;
  const { text } = one as { text?: unknown };
  if (!last?.outline || last.pageBreak || typeof text !== "string" || text.length > keptTogether) return [...sofar, one];
  return [...sofar.slice(0, -1), { stack: [last as Content, one], unbreakable: true }];
}

const centred = (lines: readonly { readonly text: string; readonly bold?: boolean }[], top: number): Content => ({ stack: lines.map((line) => ({ ...line, alignment: "center" as const })), fontSize: 9, margin: [40, top, 40, 0] });

/** A paper to print and to circulate: bookmarks, page numbers, its language and title in the file, the marking at the head and the foot of every page. */
export function paperAsPdf(paper: Paper): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    pageSize: "A4", pageMargins: [64, 76, 64, 64], language: languageOf(paper), displayTitle: true, version: "1.7",
    info: { title: paper.title, author: paper.office, creator: "Remit", producer: "Remit" },
    defaultStyle: { font: "Roboto", fontSize: 11, lineHeight: 1.25, color: ink },
    header: () => centred([{ text: paper.marking, bold: true }, { text: paper.office }, ...(paper.standing ? [{ text: paper.standing, bold: true }] : [])], 24),
    footer: (current, total) => centred([{ text: paper.marking, bold: true }, { text: `${paper.reference} · ${current} / ${total}` }], 16),
    content: drawn(paper.pieces),
  };
  return pdfmake.createPdf(definition).getBuffer();
}
