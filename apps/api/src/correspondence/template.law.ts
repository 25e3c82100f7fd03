import { letterActions } from "@remit/domain/approvals/letter-actions";
import { gapsIn } from "@remit/domain/correspondence/letter-fields";
import { caseLetterWriting, letterTemplateActions, letterWritingActions, standardLineActions, type TemplateFacts } from "@remit/domain/correspondence/templates";
import type { Rule, Situation } from "@remit/domain/law/law";
import { withItsCase } from "../access/seen-cases.js";
import { letterFacts } from "../approvals/approvals.law.js";
import { Letter } from "../approvals/letter.entity.js";
import { Case } from "../casework/case.entity.js";
import { caseFacts } from "../casework/casework.law.js";
import { guard } from "../reading/guards.js";
import type { Parameters } from "../reading/parameters.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { seesItem } from "./item.computed.js";
import { LetterDraft, LetterOrigin, LetterTemplate, LetterTemplateVersion, StandardLine } from "./template.entity.js";

export const templateFacts: FactsSql<TemplateFacts> = { latestFromOn: (a) => `SELECT max(v.from_on)::text FROM letter_template_versions v WHERE v.template_id = ${a}.id` };
const withItsLetter = seenWithThe(withItsCase, "letter_id", (a, p) => `EXISTS (SELECT FROM letters l WHERE l.id = ${a}.letter_id AND ${withItsCase("l", p)})`);
const withWhatItAnswers = (a: string, p: Parameters) => `(${a}.item_id IS NULL OR EXISTS (SELECT FROM correspondence_items i WHERE i.id = ${a}.item_id AND ${seesItem("i", p)}))`;

readable(LetterTemplate, { scope: "everyone", order: [{ by: "name" }, { by: "language" }], law: { table: letterTemplateActions, facts: templateFacts, state: () => null } });
readable(LetterTemplateVersion, { scope: "everyone", order: [{ by: "ordinal", descending: true }] });
readable(StandardLine, { scope: "everyone", order: [{ by: "name" }, { by: "language" }], law: { table: standardLineActions, facts: {}, state: () => null } });
readable(LetterOrigin, { scope: (a, p) => `(${withItsLetter(a, p)} AND ${withWhatItAnswers(a, p)})`, order: [{ by: "id" }] });
readable(LetterDraft, { scope: withItsLetter, order: [{ by: "ordinal", descending: true }] });

extendLaw(Case, { table: caseLetterWriting, facts: caseFacts });
extendLaw(Letter, { table: letterWritingActions, facts: letterFacts });

/** PO-27: a letter does not go out with something left open. */
const nothingIsLeftOpen: Rule<Situation<{ readonly body: string; readonly subject: string }>> = { rule: "PO-27", says: ({ record }) => `This still leaves open: ${gapsIn(record.subject + record.body).join(", ")}. Fill that in first.`, holds: ({ record }) => gapsIn(record.subject + record.body).length === 0 };
guard(Letter, { rule: nothingIsLeftOpen as Rule<never>, facts: {}, over: (action) => action === letterActions.issueLetter });
