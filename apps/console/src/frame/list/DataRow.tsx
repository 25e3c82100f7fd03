import { memo, type MouseEvent } from "react";
import { Link } from "react-router";
import { drawCell, type Column, type Row } from "./columns";

interface Props<R extends Row> {
  readonly row: R;
  readonly columns: readonly Column<R>[];
  /** Where the first column leads. */
  readonly to?: string | undefined;
  readonly isSelected: boolean;
  readonly isChanged: boolean;
  /** Left out, rows cannot be chosen. Must keep its identity, or every row draws again. */
  readonly onTurn?: ((id: string, isRange: boolean) => void) | undefined;
  readonly name: string;
}

function DrawnRow<R extends Row>({ row, columns, to, isSelected, isChanged, onTurn, name }: Props<R>) {
  const [first, ...rest] = columns;
  if (!first) return null;
  const head = drawCell(first, row);
  return (
    <tr role="row" aria-selected={onTurn ? isSelected : undefined} data-changed={isChanged || undefined}>
      {onTurn && (
        <td role="cell" className="pick">
          <label>
            <span className="for-ears">Choose {name}</span>
            <input type="checkbox" checked={isSelected} readOnly onClick={(event: MouseEvent) => onTurn(row.id, event.shiftKey)} />
          </label>
        </td>
      )}
      <th role="rowheader" scope="row" className="first">{to ? <Link to={to}>{head}</Link> : head}</th>
      {rest.map((column) => (
        <td key={column.name} role="cell" data-numeric={column.isNumeric} data-label={column.label}>{drawCell(column, row)}</td>
      ))}
    </tr>
  );
}

/** One row, in plain elements: 200 of them draw within a frame or two. Drawn again only when something of its own changed. */
export const DataRow = memo(DrawnRow) as typeof DrawnRow;
