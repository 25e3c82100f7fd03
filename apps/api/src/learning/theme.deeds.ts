import { randomUUID } from "node:crypto";
import type { Principle } from "@remit/domain/learning/labels";
import { themeActions as law, themeBeginnings, type MergeInput, type OtherTheme, type PlacedInput, type ThemeFacts, type ThemeKept } from "@remit/domain/learning/themes";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Context } from "../door/context.js";
import type { Deed, Doing } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { themeFacts } from "./learning.law.js";
import { Theme } from "./theme.entity.js";

type ThemeRecord = ThemeKept & { readonly version: number; readonly caseId: null; readonly definition: string; readonly standsForId: string };
interface Written { readonly name: string; readonly definition: string; readonly principle: Principle; readonly parentId: string | null }
type Reasoned = { readonly reason: string };

const otherSql = `WITH RECURSIVE up AS (SELECT t.id, t.parent_id FROM themes t WHERE t.id = $1::uuid UNION SELECT t.id, t.parent_id FROM themes t JOIN up ON t.id = up.parent_id)
  SELECT t.id, t.name, t.state, t.principle, EXISTS (SELECT FROM up WHERE up.id = $2::uuid) AS "isWithin" FROM themes t WHERE t.id = $1::uuid`;

/** Another theme that a command names, as seen from the one that is changed; null when there is none such. */
export const otherTheme = async ({ door }: Pick<Context, "door">, id: string, from: string | null): Promise<OtherTheme | null> => (await door.source.query<OtherTheme[]>(otherSql, [id, from]))[0] ?? null;

/** Changes to where themes stand wait for each other. */
const oneAfterAnother = { lockFirst: "SELECT pg_advisory_xact_lock(hashtext('remit: themes')) WHERE $1::uuid[] IS NOT NULL" };

const version = async ({ transaction, actor, today }: Doing<unknown>, themeId: string, values: Written & { readonly state: string; readonly why: string; readonly inForceFrom?: string }): Promise<unknown> => {
  const [last] = await transaction.query<{ number: number }>("SELECT count(*)::int AS number FROM theme_versions WHERE theme_id = $1", [themeId]);
  return begin(transaction, "theme_versions", { inForceFrom: today, ...values, themeId, number: last!.number + 1, writtenById: actor.staffId });
};

/** PO-52: a theme begins with its first version. */
export const adding: Deed<object, object, PlacedInput & Written & { readonly inForceFrom: string }, object> = {
  event: "added a theme", on: null, law: themeBeginnings.addTheme as never,
  async apply(_allowed, doing) {
    const { parent: _parent, ...values } = doing.input;
    const id = randomUUID();
    await begin(doing.transaction, "themes", { ...values, id, standsForId: id });
    await version(doing, id, { ...values, state: "CURRENT", why: "Added." });
    const [made] = await doing.transaction.query<{ reference: string }>("SELECT reference FROM themes WHERE id = $1", [id]);
    return [happenedToRecord("Theme", { id, caseId: null, reference: made!.reference }, { name: values.name })];
  },
};

const changing = changingRecords<ThemeRecord, ThemeFacts>(Theme, "themes", themeFacts);
const asItStands = ({ name, definition, principle, parentId }: ThemeRecord): Written => ({ name, definition, principle, parentId });

export const writing = changing<PlacedInput & Written & Reasoned>({
  event: "wrote a theme", law: law.writeTheme as never, values: ({ input: { parent: _parent, reason: _reason, ...values } }) => values,
  also: (doing, { id }) => { const { parent: _parent, reason, ...values } = doing.input; return version(doing, id, { ...values, state: "CURRENT", why: reason }); },
  tells: ({ input }) => ({ name: input.name, reason: input.reason }),
});
/** PO-52: what went into another theme counts under it from now on; that it was another stays in its versions. */
export const merging = { ...oneAfterAnother, ...changing<MergeInput & Reasoned>({
  event: "merged a theme", law: law.mergeTheme as never, values: ({ input, today }) => ({ state: "MERGED", inForceTo: today, mergedIntoId: input.into!.id }),
  also: async (doing, record) => {
    await version(doing, record.id, { ...asItStands(record), state: "MERGED", why: doing.input.reason });
    await doing.transaction.query("UPDATE themes SET stands_for_id = (SELECT t.stands_for_id FROM themes t WHERE t.id = $2) WHERE stands_for_id = $1", [record.id, doing.input.into!.id]);
  },
  tells: ({ input }, { name }) => ({ name, into: input.into!.name, reason: input.reason }),
}) };
export const retiring = changing<Reasoned>({
  event: "retired a theme", law: law.retireTheme, values: ({ today }) => ({ state: "RETIRED", inForceTo: today }),
  also: (doing, record) => version(doing, record.id, { ...asItStands(record), state: "RETIRED", why: doing.input.reason }), tells: ({ input }, { name }) => ({ name, reason: input.reason }),
});
