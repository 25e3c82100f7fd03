import { whySuggested } from "@remit/domain/learning/themes";
import type { Principle, ThemedKind } from "@remit/domain/learning/labels";
import type { Context } from "../door/context.js";
import { Parameters } from "../reading/parameters.js";
import { seesTag } from "./learning.law.js";
import { recordCalled } from "./tag.entity.js";

/** A word of the record that tells themes apart, and how well. */
interface Telling { readonly lexeme: string; readonly word: string; readonly weight: number }
/** A record of the office's own history that reads alike, with the theme under which it counts. */
interface Near { readonly themeId: string; readonly reference: string; readonly name: string; readonly principle: Principle; readonly recordId: string; readonly recordCalled: string; readonly likeness: number; readonly shared: readonly string[] }
/** A record that carries the theme, as a suggestion names it. */
export interface Like { readonly recordId: string; readonly recordCalled: string }
export interface Suggested { readonly themeId: string; readonly reference: string; readonly name: string; readonly principle: Principle; readonly why: string; readonly evidence: string; readonly words: readonly string[]; readonly like: readonly Like[] }

const [mostWords, mostNear, mostSuggestions] = [60, 15, 3];
/** A record reads alike only by more than one telling word. */
const fewestShared = 2;

/** The words of a record by how rarely the office's tagged history has them; those in half of it tell nothing, once there is enough of it. */
const tellingSql = `
  WITH size AS (SELECT count(*)::numeric AS n FROM theme_tags WHERE removed_on IS NULL),
    said AS (SELECT DISTINCT ON (x.lexeme) x.lexeme, w.word FROM regexp_split_to_table(lower($1), '[^[:alpha:]]+') WITH ORDINALITY AS w(word, place), unnest(to_tsvector('english', w.word)) x WHERE length(w.word) > 2 ORDER BY x.lexeme, w.place)
  SELECT s.lexeme, s.word, ln(1 + size.n / df.n)::float8 AS weight FROM said s, size CROSS JOIN LATERAL (SELECT count(*)::numeric AS n FROM theme_tags t WHERE t.removed_on IS NULL AND t.words @@ quote_literal(s.lexeme)::tsquery) df
  WHERE df.n > 0 AND (size.n < 20 OR df.n * 2 <= size.n) ORDER BY weight DESC, s.lexeme LIMIT ${mostWords}`;

const nearSql = (p: Parameters, record: string, telling: string) => `
  WITH telling AS (SELECT * FROM jsonb_to_recordset(${telling}) AS w(lexeme text, weight float8)),
    alike AS (SELECT t.record_id, t.theme_id, sum(w.weight) AS likeness, array_agg(w.lexeme ORDER BY w.weight DESC, w.lexeme) AS shared
      FROM telling w JOIN theme_tags t ON t.words @@ quote_literal(w.lexeme)::tsquery WHERE t.removed_on IS NULL AND t.record_id <> ${record} GROUP BY t.record_id, t.theme_id HAVING count(*) >= ${fewestShared})
  SELECT h.id AS "themeId", h.reference, h.name, h.principle, t.record_id AS "recordId", ${recordCalled("t")} AS "recordCalled", a.likeness, a.shared
  FROM alike a JOIN theme_tags t ON t.record_id = a.record_id AND t.theme_id = a.theme_id AND t.removed_on IS NULL JOIN themes o ON o.id = t.theme_id JOIN themes h ON h.id = o.stands_for_id
  WHERE h.state = 'CURRENT' AND h.in_force_from <= ${p.today} AND ${seesTag("t", p)}
    AND NOT EXISTS (SELECT FROM theme_tags own JOIN themes c ON c.id = own.theme_id WHERE own.record_id = ${record} AND own.removed_on IS NULL AND c.stands_for_id = h.id)
    AND NOT EXISTS (SELECT FROM theme_dismissals d JOIN themes c ON c.id = d.theme_id WHERE d.record_id = ${record} AND c.stands_for_id = h.id)
  ORDER BY a.likeness DESC, t.record_id LIMIT ${mostNear}`;

/** The sentence of a record in which most of the words stand. */
function sentenceWith(text: string, words: readonly string[]): string {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((one) => one.trim()).filter(Boolean);
  const told = (sentence: string) => words.filter((word) => sentence.toLowerCase().includes(word)).length;
  return (sentences.reduce((best, one) => (told(one) > told(best) ? one : best), sentences[0] ?? text)).slice(0, 1000);
}

function suggestion(text: string, near: readonly Near[], telling: readonly Telling[]): Suggested {
  const { themeId, reference, name, principle } = near[0]!;
  const shared = telling.filter(({ lexeme }) => near.some((one) => one.shared.includes(lexeme)));
  const words = shared.slice(0, 4).map(({ word }) => word);
  const like = near.slice(0, 3).map(({ recordId, recordCalled: called }) => ({ recordId, recordCalled: called }));
  return { themeId, reference, name, principle, words, like, evidence: sentenceWith(text, words), why: whySuggested({ words, like: like.map((one) => one.recordCalled) }) };
}

/**
 * Themes that a record may carry, by the words that it shares with what the office tagged before, the likeliest first.
 * Only records that the person who asks may see lead to a suggestion; none is applied by itself (PO-52).
 */
export async function suggestionsFor({ door, actor }: Context, kind: ThemedKind, recordId: string): Promise<Suggested[]> {
  const [{ text }] = await door.source.query<[{ text: string }]>("SELECT themed_text($1, $2) AS text", [kind, recordId]);
  const telling = await door.source.query<Telling[]>(tellingSql, [text]);
  const p = new Parameters(actor);
  const [record, words] = [p.place("uuid", () => recordId), p.place("jsonb", () => JSON.stringify(telling))];
  const sql = nearSql(p, record, words);
  const near = await door.source.query<Near[]>(sql, p.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));
  const byTheme = new Map<string, Near[]>();
  for (const one of near) byTheme.set(one.themeId, [...(byTheme.get(one.themeId) ?? []), one]);
  const likelihood = (all: readonly Near[]) => all.reduce((sum, { likeness }) => sum + likeness, 0);
  return [...byTheme.values()].sort((a, b) => likelihood(b) - likelihood(a)).slice(0, mostSuggestions).map((all) => suggestion(text, all, telling));
}
