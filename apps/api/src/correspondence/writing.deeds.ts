import { filled, type LetterField, type LetterLanguage, type LetterValues } from "@remit/domain/correspondence/letter-fields";
import { dateInLetters } from "@remit/domain/correspondence/letter-fields";
import { caseLetterWriting, letterTemplateActions, letterWritingActions, standardLineActions, templateListActions, type FromTemplateInput, type InsertInput, type TemplateFacts, type TemplateKept, type WordsInput } from "@remit/domain/correspondence/templates";
import { happenedToLetter, onLetter, type LetterChanged } from "../approvals/letter.deeds.js";
import { happenedOnCase, onCase, rewrite, single } from "../casework/deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { templateFacts } from "./template.law.js";
import { LetterTemplate, StandardLine } from "./template.entity.js";

type Raw = Readonly<Record<"complainant" | "address" | "body" | "reference" | "title" | "receivedOn" | "writer" | "position" | "telephone" | "office", string>> & Readonly<Record<"decidedOn" | "review" | "askedOn" | "conclusion", string | null>>;
/** The case that a letter is about, and the review that writes it, where one does. */
export interface LetterOf { readonly caseId: string; readonly reviewId?: string | null }
/** What is known for a letter, as it stands now. */
export async function valuesOf({ transaction, actor, today }: Pick<Doing<unknown>, "transaction" | "actor" | "today">, { caseId, reviewId = null }: LetterOf, language: LetterLanguage): Promise<LetterValues> {
  const [raw] = await transaction.query<Raw>(`SELECT v.reference AS review, v.received_on::text AS "askedOn", v.conclusion, p.name AS complainant, p.address, b.name AS body, c.reference, c.title, c.received_on::text AS "receivedOn", c.decided_on::text AS "decidedOn", s.name AS writer, s.telephone, (SELECT q.title FROM positions q WHERE q.id = $3) AS position, (SELECT o.name FROM office o LIMIT 1) AS office
    FROM cases c LEFT JOIN people p ON p.id = c.complainant_id LEFT JOIN bodies b ON b.id = c.body_id LEFT JOIN staff_members s ON s.id = $2 LEFT JOIN reviews_for_letters v ON v.id = $4 WHERE c.id = $1`, [caseId, actor.staffId, actor.positionId, reviewId]);
  const { complainant, address, body, reference, title, receivedOn, decidedOn, writer, position, telephone, office, review, askedOn, conclusion } = raw!;
  const on = (date: string | null) => date && dateInLetters(date, language);
  return { "complainant.name": complainant, "complainant.address": address, "body.name": body, "case.reference": reference, "case.title": title, "case.receivedOn": on(receivedOn), "case.decidedOn": on(decidedOn), "review.reference": review, "review.receivedOn": on(askedOn), "review.conclusion": conclusion, "letter.date": on(today), "writer.name": writer, "writer.title": position, "writer.telephone": telephone, "office.name": office } satisfies Record<LetterField, string | null>;
}

/** A version of a template as a letter takes its words. */
export interface Version { readonly id: string; readonly subject: string; readonly body: string }
export interface Drafting extends FromTemplateInput { readonly kindId: string; readonly addressee: string | null; readonly template: Version | null; readonly itemId: string | null }
/** PO-27: a letter from a template, filled in from the case as it stands; from then on it is edited as text. */
export const draftingFromTemplate = onCase<Drafting, LetterChanged>({
  event: "letter drafted", law: caseLetterWriting.draftFromTemplate,
  async one({ record }, doing) {
    const { kindId, language, template, addressee, itemId } = doing.input;
    const values = await valuesOf(doing, { caseId: record.id }, language);
    const id = await begin(doing.transaction, "letters", { caseId: record.id, kindId, addressee: addressee ?? values["complainant.name"] ?? "To be filled in", subject: filled(template!.subject, values), body: filled(template!.body, values), draftedById: doing.actor.staffId });
    await begin(doing.transaction, "letter_origins", { letterId: id, templateVersionId: template!.id, language, itemId });
    const [made] = await doing.transaction.query<{ reference: string }>("SELECT reference FROM letters WHERE id = $1", [id]);
    return happenedOnCase(record, "Letter", id, { reference: made!.reference });
  },
});

/** A standard line goes in as a paragraph of its own, at the end; the letter is a draft again. */
export const insertingLine = onLetter<InsertInput & { readonly text: string }, LetterChanged>({
  event: "letter edited", law: letterWritingActions.insertStandardLine,
  async one({ record, facts }, doing) {
    const [now] = await doing.transaction.query<LetterOf & { readonly body: string }>('SELECT body, case_id AS "caseId", review_id AS "reviewId" FROM letters WHERE id = $1', [record.id]);
    const line = filled(doing.input.text, await valuesOf(doing, now!, doing.input.language));
    await rewrite(doing, "letters", record, { body: `${now!.body.trimEnd()}\n\n${line}`, status: "DRAFT" });
    return happenedToLetter(record, facts, { reference: record.reference, changed: ["body"] });
  },
});

interface Written { readonly name: string; readonly from?: string }
export interface TemplateWords extends WordsInput { readonly subject: string; readonly body: string }
const version = ({ transaction, actor, input: { subject, body, fromOn, toOn } }: Doing<TemplateWords>, templateId: string) =>
  transaction.query("INSERT INTO letter_template_versions (template_id, ordinal, subject, body, from_on, to_on, written_by_id) SELECT $1, coalesce(max(ordinal), 0) + 1, $2, $3, $4, $5, $6 FROM letter_template_versions WHERE template_id = $1", [templateId, subject, body, fromOn, toOn, actor.staffId]);

export interface NewTemplate extends TemplateWords { readonly isTaken: boolean; readonly name: string; readonly kindId: string; readonly language: LetterLanguage; readonly ownerId: string }
export const addingTemplate: Deed<object, object, NewTemplate, Written> = {
  event: "added a template", on: null, law: templateListActions.addLetterTemplate,
  async apply(_allowed, doing) {
    const { name, kindId, language, ownerId, fromOn } = doing.input;
    const id = await begin(doing.transaction, "letter_templates", { name, kindId, language, ownerId });
    await version(doing, id);
    return [{ recordType: "LetterTemplate", recordId: id, caseId: null, topics: ["organisation"], particulars: { name, from: fromOn } }];
  },
};
export const writingVersion = single<TemplateKept, TemplateFacts, TemplateWords & { readonly ownerId: string }, Written>({
  event: "wrote a version of a template", law: letterTemplateActions.writeTemplateVersion as never, on: LetterTemplate as never, facts: templateFacts,
  async one({ record }, doing) {
    await amend(doing.transaction, "letter_templates", record.id, { ownerId: doing.input.ownerId });
    await version(doing, record.id);
    return { recordType: "LetterTemplate", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: record.name, from: doing.input.fromOn } };
  },
});

export interface LineWords extends WordsInput { readonly text: string; readonly ownerId: string; readonly toOn: string }
const lineOf = ({ text, ownerId, fromOn, toOn }: LineWords) => ({ text, ownerId, fromOn, toOn });
export const addingLine: Deed<object, object, LineWords & { readonly name: string; readonly language: LetterLanguage }, Written> = {
  event: "added a standard line", on: null, law: templateListActions.addStandardLine,
  async apply(_allowed, { transaction, input }) {
    const id = await begin(transaction, "standard_lines", { name: input.name, language: input.language, ...lineOf(input) });
    return [{ recordType: "StandardLine", recordId: id, caseId: null, topics: ["organisation"], particulars: { name: input.name } }];
  },
};
export const renewingLine = single<{ readonly id: string; readonly name: string; readonly fromOn: string; readonly toOn: string | null }, object, LineWords, Written>({
  event: "renewed a standard line", law: standardLineActions.renewStandardLine as never, on: StandardLine as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "standard_lines", record.id, lineOf(input));
    return { recordType: "StandardLine", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: record.name } };
  },
});
