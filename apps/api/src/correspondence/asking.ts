import type { CorrespondenceTermKind } from "@remit/domain/correspondence/labels";
import { Case } from "../casework/case.entity.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import type { AboutCase } from "./entering.deed.js";

type Named = readonly [CorrespondenceTermKind, string | null | undefined];
/** The codes that an input names and that the office's lists do not have today (PO-64). */
export async function codesNotInUse({ door, today }: Pick<Context, "door" | "today">, named: readonly Named[]): Promise<string[]> {
  const asked = named.filter((one): one is readonly [CorrespondenceTermKind, string] => typeof one[1] === "string");
  if (!asked.length) return [];
  const rows = await door.source.query<{ code: string }[]>(`SELECT a.code FROM unnest($1::text[], $2::text[]) AS a(kind, code) WHERE NOT EXISTS (SELECT FROM correspondence_terms t WHERE t.kind = a.kind AND t.code = a.code AND t.in_use_from <= $3 AND (t.in_use_to IS NULL OR t.in_use_to > $3))`,
    [asked.map(([kind]) => kind), asked.map(([, code]) => code), today]);
  return rows.map(({ code }) => code);
}

/** The case that a reference or an identifier names, when there is one and the actor may see it. */
export async function caseNamed(context: Context, by: { readonly caseReference?: string | null; readonly caseId?: string | null }): Promise<AboutCase | null> {
  const reference = by.caseReference?.trim();
  const [found] = reference ? await context.door.source.query<{ id: string }[]>("SELECT id FROM cases WHERE lower(reference) = lower($1)", [reference]) : [{ id: by.caseId ?? "" }];
  return found?.id ? visible<AboutCase>(context, Case, found.id) : null;
}
/** Whether what an input names is known; null when it names nothing. */
export const known = (name: string | null | undefined, found: unknown): boolean | null => (name?.trim() ? Boolean(found) : null);

/** Somebody who works here today. */
export async function colleague({ door }: Context, id: string): Promise<{ readonly id: string; readonly name: string } | null> {
  const [found] = await door.source.query<{ id: string; name: string }[]>("SELECT id, name FROM staff_members WHERE id = $1 AND is_active", [id]);
  return found ?? null;
}
