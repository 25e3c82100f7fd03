import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";

/** What a letter's document is made of. */
export interface LetterToPrint { readonly reference: string; readonly addressee: string; readonly subject: string; readonly body: string; readonly marking: string; readonly office: string; readonly language: "ENGLISH" | "WELSH"; readonly isDraft: boolean }

const centred = (children: TextRun[]) => new Paragraph({ alignment: AlignmentType.CENTER, children });
const bold = (text: string) => new TextRun({ text, bold: true });
/** A paragraph for each that the text has, with its single line breaks kept. */
const paragraphs = (text: string) => text.split(/\n{2,}/).map((part) => new Paragraph({ spacing: { after: 200 }, children: part.split("\n").map((line, place) => new TextRun({ text: line, ...(place > 0 && { break: 1 }) })) }));

/** A letter as a document that staff can edit, with the office's marking at the head and foot of every page. */
export const letterDocument = (letter: LetterToPrint): Promise<Buffer> => Packer.toBuffer(new Document({
  creator: letter.office, title: `${letter.reference} ${letter.subject}`,
  styles: { default: { document: { run: { font: "Arial", size: 24, language: { value: letter.language === "WELSH" ? "cy-GB" : "en-GB" } } } } },
  sections: [{
    headers: { default: new Header({ children: [centred([bold(letter.marking)]), centred([new TextRun(letter.office)]), ...(letter.isDraft ? [centred([bold("Draft: not issued")])] : [])] }) },
    footers: { default: new Footer({ children: [centred([bold(letter.marking)]), centred([new TextRun({ children: [`${letter.reference} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })])] }) },
    children: [...paragraphs(letter.addressee), new Paragraph({ spacing: { after: 200 }, children: [bold(letter.subject)] }), ...paragraphs(letter.body)],
  }],
}));
