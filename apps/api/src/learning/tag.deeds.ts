import type { ThemedKind } from "@remit/domain/learning/labels";
import { themeActions, themeTagActions, themeTagState, type AttachInput, type ThemeFacts, type ThemeKept, type ThemeTagFacts, type ThemeTagKept } from "@remit/domain/learning/themes";
import { rewrite, single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Deed } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { tagFacts, themeFacts } from "./learning.law.js";
import { recordCalled, ThemeTag } from "./tag.entity.js";
import { Theme } from "./theme.entity.js";

type ThemeRecord = ThemeKept & { readonly version: number };
type TagRecord = ThemeTagKept & { readonly version: number; readonly themeId: string };
/** The record that is to carry a theme. */
export interface About extends AttachInput { readonly kind: ThemedKind; readonly recordId: string; readonly caseId: string | null }
/** The column that points to a record of each kind. */
export const columns: Readonly<Record<ThemedKind, string>> = { FINDING: "findingId", REVIEW: "reviewId", SUBMISSION: "submissionId", CORRESPONDENCE: "itemId" };
const onTheme = { on: Theme as never, facts: themeFacts, state: ({ state }: ThemeRecord) => state };

/** PO-52: attaches a theme with the sentence that shows it. Whoever holds the record's page open sees it at once. */
export const attaching: Deed<ThemeRecord, ThemeFacts, About & { readonly evidence: string; readonly isSuggested: boolean }, object> = single({
  event: "attached a theme", ...onTheme, law: themeActions.attachTheme as never,
  async one({ record }, { transaction, actor, today, input: { kind, recordId, caseId, reference, evidence, isSuggested } }) {
    const [{ words }] = await transaction.query<{ words: string }>("SELECT to_tsvector('english', themed_text($1, $2) || ' ' || $3::text)::text AS words", [kind, recordId, evidence]) as [{ words: string }];
    const id = await begin(transaction, "theme_tags", { themeId: record.id, [columns[kind]]: recordId, caseId, evidence, words, isSuggested, taggedById: actor.staffId, taggedOn: today });
    return happenedToRecord("ThemeTag", { id, caseId }, { theme: record.name, record: reference, isSuggested });
  },
});

/** A suggestion that is dismissed does not come again for this record. */
export const dismissing: Deed<ThemeRecord, ThemeFacts, About, object> = single({
  event: "dismissed a suggested theme", ...onTheme, law: themeActions.dismissThemeSuggestion as never,
  async one({ record }, { transaction, actor, today, input: { kind, recordId, caseId, reference } }) {
    await transaction.query(`INSERT INTO theme_dismissals (theme_id, ${{ FINDING: "finding_id", REVIEW: "review_id", SUBMISSION: "submission_id", CORRESPONDENCE: "item_id" }[kind]}, dismissed_by_id, dismissed_on) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [record.id, recordId, actor.staffId, today]);
    return happenedToRecord("Theme", { id: record.id, caseId }, { theme: record.name, record: reference });
  },
});

/** PO-52: a theme is taken off with the reason; that it was there stays. */
export const removing: Deed<TagRecord, ThemeTagFacts, { readonly reason: string }, object> = single({
  event: "removed a theme", on: ThemeTag as never, facts: tagFacts, law: themeTagActions.removeThemeTag as never, state: (tag: TagRecord) => themeTagState(tag),
  async one({ record }, doing) {
    const { transaction, actor, today, input: { reason } } = doing;
    await rewrite(doing, "theme_tags", record, { removedOn: today, removedById: actor.staffId, removedReason: reason });
    const [named] = await transaction.query<{ theme: string; record: string }>(`SELECT h.name AS theme, ${recordCalled("t")} AS record FROM theme_tags t JOIN themes h ON h.id = t.theme_id WHERE t.id = $1`, [record.id]);
    return happenedToRecord("ThemeTag", record, { ...named!, reason });
  },
});
