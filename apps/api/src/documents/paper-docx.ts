import { AlignmentType, Bookmark, Document, Footer, Header, HeadingLevel, InternalHyperlink, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import { languageOf, written, type Cell, type Paper, type Piece } from "./paper.js";

const centred = (children: TextRun[]) => new Paragraph({ alignment: AlignmentType.CENTER, children });
const bold = (text: string) => new TextRun({ text, bold: true });
const after = { spacing: { after: 200 } } as const;
/** What a table's width is shared out of, in twentieths of a point: the width of the text on A4. */
const textWidth = 9026;

const lined = (lines: readonly string[], isStrong: boolean) => lines.map((text, place) => new TextRun({ text, bold: isStrong, ...(place > 0 && { break: 1 }) }));
const words = (text: string, isStrong = false) => written(text).flatMap(({ isList, lines }) =>
  isList ? lines.map((line) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 80 }, children: lined([line], isStrong) })) : [new Paragraph({ ...after, children: lined(lines, isStrong) })]);

function heading({ text, level, id, beginsPage }: Extract<Piece, { kind: "heading" }>): Paragraph {
  const children = id ? [new Bookmark({ id, children: [new TextRun(text)] })] : [new TextRun(text)];
  return new Paragraph({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, pageBreakBefore: beginsPage === true, children });
}

const cellWords = (cell: Cell) => (typeof cell === "string" ? written(cell).map(({ lines }) => new Paragraph({ children: lined(lines, false) })) : [new Paragraph({ children: [new InternalHyperlink({ anchor: cell.to, children: [new TextRun({ text: cell.text, style: "Hyperlink" })] })] })]);
const row = (cells: readonly (readonly Paragraph[])[], widths: readonly number[], isHead = false) =>
  new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((children, at) => new TableCell({ width: { size: widths[at]!, type: WidthType.DXA }, margins: { top: 60, bottom: 60, left: 100, right: 100 }, children: children.length ? children : [new Paragraph("")] })) });

function table(columns: readonly { readonly heading: string | null; readonly share: number }[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((share / whole) * textWidth));
  const head = columns.every((one) => one.heading !== null) ? [row(columns.map((one) => [new Paragraph({ children: [bold(one.heading!)] })]), widths, true)] : [];
  return new Table({ layout: TableLayoutType.FIXED, width: { size: textWidth, type: WidthType.DXA }, columnWidths: widths, rows: [...head, ...rows.map((one) => row(one, widths))] });
}
/** A table is followed by room: Word runs two that touch into one. */
const spaced = (one: Table) => [one, new Paragraph({ ...after, children: [] })];

function drawn(piece: Piece): (Paragraph | Table)[] {
  switch (piece.kind) {
    case "title": return [new Paragraph({ heading: HeadingLevel.TITLE, ...after, children: [new TextRun(piece.text)] })];
    case "heading": return [heading(piece)];
    case "words": return words(piece.text, piece.isStrong);
    case "facts": return spaced(table([{ heading: null, share: 1 }, { heading: null, share: 3 }], piece.rows.map(([name, value]) => [[new Paragraph({ children: [bold(name)] })], cellWords(value)])));
    case "table": return spaced(table(piece.columns, piece.rows.map((cells) => cells.map(cellWords))));
  }
}

const face = (size: number) => ({ run: { font: "Arial", size, bold: true, color: "1A1A1A" }, paragraph: { spacing: { before: 240, after: 120 } } });

/** A paper as a document that staff can edit, with the office's marking at the head and the foot of every page and headings that Word lists. */
export const paperAsDocx = (paper: Paper): Promise<Buffer> => Packer.toBuffer(new Document({
  creator: paper.office, title: paper.title,
  styles: { default: { document: { run: { font: "Arial", size: 24, language: { value: languageOf(paper) } } }, title: face(40), heading1: face(30), heading2: face(26) } },
  sections: [{
    headers: { default: new Header({ children: [centred([bold(paper.marking)]), centred([new TextRun(paper.office)]), ...(paper.standing ? [centred([bold(paper.standing)])] : [])] }) },
    footers: { default: new Footer({ children: [centred([bold(paper.marking)]), centred([new TextRun({ children: [`${paper.reference} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })])] }) },
    children: paper.pieces.flatMap(drawn),
  }],
}));
