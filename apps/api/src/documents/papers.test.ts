import { openedDocx, openedPdf } from "@remit/test/office/papers";
import { Drawing } from "./drawing.js";
import { written, type Paper } from "./paper.js";

const drawing = new Drawing();
afterAll(() => drawing.close());

const long = Array.from({ length: 60 }, (_, at) => `Paragraph ${at + 1} of what was written, with Welsh words such as tŷ, dŵr and ysgŵydd.`).join("\n\n");
const paper: Paper = {
  title: "Papers for 22 January", reference: "M-000001", office: "The named office", marking: "OFFICIAL", language: "WELSH", standing: "Draft: not issued",
  pieces: [
    { kind: "title", text: "Casework meeting" }, { kind: "facts", rows: [["Chair", "Helen Marsh"]] },
    { kind: "table", columns: [{ heading: "Item", share: 3 }, { heading: "Time", share: 1 }], rows: [[{ text: "1. Late reviews", to: "one" }, "10:00"]] },
    { kind: "heading", text: "1. Late reviews", level: 1, id: "one", beginsPage: true }, { kind: "words", text: `Why:\n• it is late\n• it is long\n\n${long}` }, { kind: "heading", text: "Its figures", level: 2 }, { kind: "words", text: "Nine are late." },
  ],
};

test("[PO-32] words keep their paragraphs, and lines that begin with a point are a list", () => {
  expect(written("Why:\n• it is late\n• it is long\nAnd so on\n\n\n\nAn end")).toEqual([{ isList: false, lines: ["Why:"] }, { isList: true, lines: ["it is late", "it is long"] }, { isList: false, lines: ["And so on"] }, { isList: false, lines: ["An end"] }]);
});

test("[PO-32] a paper as PDF has bookmarks, page numbers, its language and title, and the marking at the head and foot of every page", async () => {
  const { pages, bookmarks, title, language, text } = await openedPdf(await drawing.draw(paper, "pdf"));
  expect({ bookmarks, title, language }).toEqual({ bookmarks: ["1. Late reviews", "Its figures"], title: "Papers for 22 January", language: "cy-GB" });
  expect(pages.length).toBeGreaterThan(2);
  for (const [at, page] of pages.entries()) {
    expect(page.match(/OFFICIAL/g)).toHaveLength(2);
    expect(page).toContain("Draft: not issued");
    expect(page).toContain(`M-000001 · ${at + 1} / ${pages.length}`);
  }
  expect(pages[0]).toMatch(/Chair Helen Marsh .*Item Time Page 1\. Late reviews 10:00 2/);
  expect(text).toContain("tŷ, dŵr and ysgŵydd");
});

test("[PO-32] the same paper as a document has the same words, headings that are listed, and the marking at the head and the foot", async () => {
  const { text, bookmarks, title, language } = openedDocx(await drawing.draw(paper, "docx"));
  expect({ bookmarks, title, language }).toEqual({ bookmarks: ["1. Late reviews", "Its figures"], title: "Papers for 22 January", language: "cy-GB" });
  expect(text.match(/OFFICIAL/g)).toHaveLength(2);
  for (const words of ["Draft: not issued", "Chair", "Helen Marsh", "it is late", "tŷ, dŵr and ysgŵydd", "Nine are late."]) expect(text).toContain(words);
});

test("a paper that cannot be drawn is refused, and the next one is drawn", async () => {
  await expect(drawing.draw({ ...paper, pieces: [{ kind: "table", columns: [{ heading: "Item", share: 1 }], rows: [[{ text: "Nowhere", to: "nowhere" }]] }] }, "pdf")).rejects.toThrow();
  expect((await openedPdf(await drawing.draw(paper, "pdf"))).title).toBe(paper.title);
});

test("what waits when the office closes is refused, and does not wait for ever", async () => {
  const another = new Drawing();
  const refused = expect(another.draw(paper, "pdf")).rejects.toThrow("The paper was not finished.");
  await another.close();
  await refused;
});
