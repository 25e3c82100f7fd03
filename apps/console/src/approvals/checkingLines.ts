import type { CheckingLevel } from "@remit/domain/approvals/labels";
import type { Kept } from "../frame/choices/act";

/** A line of the table of what must be checked. */
export interface CheckingLine extends Kept {
  readonly level: CheckingLevel;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly area: { readonly name: string } | null;
  readonly subArea: { readonly name: string; readonly area: { readonly name: string } | null } | null;
  readonly letterKind: { readonly name: string } | null;
}

/** What a line is about, by name. */
export const nameOfLine = ({ area, subArea, letterKind }: CheckingLine): string => letterKind?.name ?? area?.name ?? [subArea?.area?.name, subArea?.name].filter(Boolean).join(": ");
