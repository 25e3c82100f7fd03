import type { ReactNode } from "react";

/**
 * How a column can be filtered. `field` is the path in the API's filter (`area.id`); left out, the column's own name.
 * `day` is for dates, `instant` for points in time of which people think in days.
 */
export type FilterKind = { readonly field?: string } & (
  | { readonly kind: "text" }
  | { readonly kind: "number" }
  | { readonly kind: "day" }
  | { readonly kind: "instant" }
  | { readonly kind: "choice"; readonly options: readonly { readonly value: string; readonly label: string }[] }
);

/** A row of any list. */
export interface Row {
  readonly id: string;
}

/** One column of a list. */
export interface Column<R extends Row> {
  /** A field (`priority`) or a related record's label (`area.name`): what the API orders by, and the name under which a person's choice of columns is kept. */
  readonly name: string;
  readonly label: string;
  /** Left out, the row's own value of that name is drawn. The first column's content becomes the link. */
  readonly draw?: (row: R) => ReactNode;
  readonly isNumeric?: boolean;
  /** The least width in px; left out, 112. Text that needs more takes another line. */
  readonly width?: number;
  /** Its share of the room that is left over; left out, 1. For references, numbers and days: 0. */
  readonly share?: number;
  /** False where the API cannot order by it. */
  readonly isSortable?: boolean;
  readonly filter?: FilterKind;
  /** What stands in the column of an export, where that is not the column's own name: another path; false for nothing. */
  readonly exports?: string | false;
  /** Not shown until the person chooses it. */
  readonly isExtra?: boolean;
}

/** What a cell shows. */
export const drawCell = <R extends Row>(column: Column<R>, row: R): ReactNode =>
  column.draw ? column.draw(row) : (column.name.split(".").reduce<unknown>((value, part) => (value as Record<string, unknown> | null)?.[part], row) as ReactNode);

/** The width, in px, of the column of checkboxes. */
const pick = 36;

/**
 * The widths of a list's columns as CSS variables. They come from the columns alone and never from the rows,
 * so that a browser need not lay out two hundred rows to place one.
 */
export function tracks<R extends Row>(columns: readonly Column<R>[], isChoosable: boolean) {
  const sized = columns.map(({ width = 112, share = 1 }) => ({ width, share }));
  const first = isChoosable ? [`${pick}px`] : [];
  return {
    "--columns": [...first, ...sized.map(({ width, share }) => (share === 0 ? `${width}px` : `minmax(${width}px, ${share}fr)`))].join(" "),
    "--least": `${sized.reduce((sum, { width }) => sum + width, isChoosable ? pick : 0)}px`,
  };
}
