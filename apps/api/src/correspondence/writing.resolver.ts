import type { LetterLanguage } from "@remit/domain/correspondence/letter-fields";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Letter } from "../approvals/letter.entity.js";
import { LetterPayload } from "../approvals/letter.resolver.js";
import { Case } from "../casework/case.entity.js";
import { addToCase } from "../casework/case.payload.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { hasMany } from "../reading/roots.js";
import { readPayload } from "../reading/run.js";
import { CorrespondenceItem } from "./item.entity.js";
import { LetterDraft, LetterOrigin, versionInUse } from "./template.entity.js";
import "./template.law.js";
import { draftingFromTemplate, insertingLine, type Version } from "./writing.deeds.js";

@InputType({ description: "A letter that is written from the template of its kind, in the language of whoever is written to (PO-27)." })
export class DraftFromTemplateInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("What kind of letter it is.") kindId!: string;
  @Words("To whom it goes; the complainant when left out. Their language decides the template either way.", { optional: true }) addressee?: string | null;
  @Other("What came in and is answered by it.", true) itemId?: string | null;
}
@InputType({ description: "A standard line that goes into a letter." })
export class InsertStandardLineInput extends NamedInput { @Other("The line.") lineId!: string; }

hasMany(Letter, "origins", LetterOrigin, "letter", "From which template it was written, where it was.");
hasMany(Letter, "drafts", LetterDraft, "letter", "Every text that it had, the latest first (PO-28).");
hasMany(CorrespondenceItem, "answers", LetterOrigin, "item", "The letters that answer it.");

/** The language of whoever a case's letters go to, and the version that is in use for a kind in it; in English to whoever is not the complainant. */
export async function templateFor({ door, today }: Context, caseId: string, kindId: string, toComplainant = true): Promise<{ readonly language: LetterLanguage; readonly kindName: string | null; readonly template: Version | null }> {
  const [found] = await door.source.query<{ language: LetterLanguage; kindName: string | null; template: Version | null }[]>(`
    WITH who AS (SELECT coalesce((SELECT p.language FROM cases c JOIN people p ON p.id = c.complainant_id WHERE c.id = $1 AND $4), 'ENGLISH') AS language)
    SELECT who.language, (SELECT k.name FROM letter_kinds k WHERE k.id = $2 AND k.is_active) AS "kindName",
      (SELECT json_build_object('id', v.id, 'subject', v.subject, 'body', v.body) FROM letter_templates t JOIN letter_kinds k ON k.id = t.kind_id AND k.is_active JOIN letter_template_versions v ON v.id = (${versionInUse("t", "$3::date")}) WHERE t.kind_id = $2 AND t.language = who.language) AS template FROM who`, [caseId, kindId, today, toComplainant]);
  return found!;
}

@Resolver()
export class WritingVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterPayload, { description: "Drafts a letter from the template of its kind, in the language of whoever is written to, filled in from the case as it stands (PO-27)." })
  async draftFromTemplate(@Arg("input") { caseId, kindId, addressee = null, itemId = null, idempotencyKey }: DraftFromTemplateInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterPayload> {
    const item = itemId && (await visible<{ id: string }>(context, CorrespondenceItem, itemId));
    const found = await templateFor(context, (await visible<{ id: string }>(context, Case, caseId))?.id ?? caseId, kindId);
    const id = await addToCase(context, draftingFromTemplate, caseId, { ...found, kindId, addressee, itemId: item ? item.id : null }, idempotencyKey);
    return { letter: await readPayload(context, info, "letter", Letter, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterPayload, { description: "Puts a standard line into a letter, as its last paragraph; an expired one is refused (PO-27)." })
  async insertStandardLine(@Arg("input") { id, expectedVersion, lineId }: InsertStandardLineInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterPayload> {
    const [line] = await context.door.source.query<{ id: string; name: string; language: LetterLanguage; fromOn: string; toOn: string; text: string; ownerName: string }[]>(`SELECT n.id, n.name, n.language, n.from_on::text AS "fromOn", n.to_on::text AS "toOn", n.text, s.name AS "ownerName" FROM standard_lines n JOIN staff_members s ON s.id = n.owner_id WHERE n.id = $1`, [lineId]);
    const [origin] = await context.door.source.query<{ language: LetterLanguage }[]>("SELECT language FROM letter_origins WHERE letter_id = $1", [id]);
    await performOne(context.door, insertingLine, { actor: context.actor, input: { line: line ?? null, text: line?.text ?? "", language: origin?.language ?? "ENGLISH" }, named: [{ id, expectedVersion }] });
    return { letter: await readPayload(context, info, "letter", Letter, id) };
  }
}
