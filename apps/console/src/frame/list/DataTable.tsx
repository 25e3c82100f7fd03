import { useMemo, type CSSProperties, type ReactNode } from "react";
import { tracks, type Column, type Row } from "./columns";
import { DataRow } from "./DataRow";
import { Heading } from "./Heading";
import { Sheet } from "./listStyles";
import type { ListOf } from "./ListOf";
import { useTurning } from "./useTurning";

interface Props<R extends Row> {
  readonly list: ListOf<R>;
  readonly rows: readonly R[];
  /** The rows are memoised on this array; keep its identity. */
  readonly columns: readonly Column<R>[];
  readonly caption: string;
  readonly isChoosable: boolean;
  readonly changed: ReadonlySet<string>;
  readonly link?: (row: R) => string;
  readonly nameOf: (row: R) => string;
  readonly maxHeight?: string;
  /** Under the headings when there are no rows. */
  readonly children?: ReactNode;
}

/** The table itself. Its roles are spelled out because on a telephone the rows are drawn as sheets, which would lose them. */
export function DataTable<R extends Row>({ list, rows, columns, caption, isChoosable, changed, link, nameOf, maxHeight = "calc(100dvh - 290px)", children }: Props<R>) {
  const turn = useTurning(list);
  const selected = useMemo(() => new Set(list.selected), [list.selected]);
  const isAll = rows.length > 0 && rows.every((row) => selected.has(row.id));

  return (
    <Sheet role="region" aria-label={`${caption}, table`} tabIndex={0} data-fetching={list.isFetching} style={{ ...tracks(columns, isChoosable), "--max-height": maxHeight } as CSSProperties}>
      <table role="table" aria-label={caption} aria-busy={list.isFetching}>
        <thead role="rowgroup">
          <tr role="row">
            {isChoosable && (
              <td role="columnheader" className="pick">
                <label>
                  <span className="for-ears">Choose every row on this page</span>
                  <input type="checkbox" checked={isAll} onChange={() => list.setSelected(isAll ? [] : rows.map((row) => row.id))} />
                </label>
              </td>
            )}
            {columns.map((column) => <Heading key={column.name} column={column} list={list} />)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <DataRow key={row.id} row={row} columns={columns} to={link?.(row)} name={nameOf(row)} isSelected={selected.has(row.id)} isChanged={changed.has(row.id)} onTurn={isChoosable ? turn : undefined} />
          ))}
        </tbody>
      </table>
      {children}
    </Sheet>
  );
}
