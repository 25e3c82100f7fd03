import { Button } from "@mui/material";
import { useDeferredValue, useMemo, type ReactNode } from "react";
import { Refusal } from "../choices/Refusal";
import { SkeletonRows } from "../record/Skeletons";
import { count } from "../words/counts";
import { Views } from "../views/Views";
import { ColumnChooser } from "./ColumnChooser";
import type { Column, Row } from "./columns";
import { DataTable } from "./DataTable";
import { ExportButton } from "./ExportButton";
import { FiltersInForce } from "./FiltersInForce";
import { ChosenBar, Head } from "./listStyles";
import type { ListOf } from "./ListOf";
import { Pager } from "./Pager";

export interface DataListProps<R extends Row> {
  /** From `useListOf` or `useListInAddress`. */
  readonly list: ListOf<R>;
  /** Keep the array's identity (a constant, or useMemo). The first column is the way to the record. */
  readonly columns: readonly Column<R>[];
  /** What the list is, for its heading and for those who hear the page: "Unassigned requests". */
  readonly caption: string;
  readonly hasHeading?: boolean;
  readonly link?: (row: R) => string;
  /** What a row is called aloud: its reference. */
  readonly nameOf: (row: R) => string;
  /** An `<EmptyState>`: why nothing is here and what to do. Drawn only when nothing was filtered out. */
  readonly empty: ReactNode;
  /** Given, rows can be chosen, and this draws what can be done with them. */
  readonly chosen?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** Ids to light up once, from `useChanged`. */
  readonly changed?: ReadonlySet<string>;
  /** The columns that the person chose, and how to keep their choice. Without both there is no chooser. */
  readonly shown?: readonly string[] | undefined;
  readonly onShown?: (names: readonly string[]) => void;
  /** Under what the views of this list are kept; without it nobody keeps any. */
  readonly views?: string;
  /** Beside the heading: `<LiveStatus>`, filters. */
  readonly tools?: ReactNode;
  /** CSS; how high the table may stand before it scrolls within itself. */
  readonly maxHeight?: string;
}

/** "4 rows chosen, 3 of them not on this page". */
function sayChosen<R extends Row>({ selected, rows }: ListOf<R>): string {
  const elsewhere = selected.filter((id) => !rows.some((row) => row.id === id)).length;
  return `${count(selected.length, "row")} chosen${elsewhere > 0 ? `, ${elsewhere} of them not on this page` : ""}`;
}

const none: ReadonlySet<string> = new Set();

/** A dense list: order by several columns, narrow by any, choose rows, read without a mouse. */
export function DataList<R extends Row>({ list, columns, caption, hasHeading = true, empty, chosen, shown, onShown, views, tools, changed = none, ...rest }: DataListProps<R>) {
  const names = shown ?? columns.filter((column) => !column.isExtra).map((column) => column.name);
  const drawn = useMemo(() => columns.filter((column, at) => at === 0 || names.includes(column.name)), [columns, names.join()]);
  const rows = useDeferredValue(list.rows);
  const isNarrowed = Object.keys(list.filters).length > 0;
  const clear = () => list.setSelected([]);

  return (
    <section aria-label={caption}>
      <Head className={hasHeading || tools || onShown || views ? undefined : "for-ears"}>
        {hasHeading && <h2>{caption}</h2>}
        {tools}
        <span className="gap" />
        {views && <span className="not-on-paper"><Views of={views} list={list} columns={shown} onColumns={onShown} /></span>}
        {onShown && <span className="not-on-paper"><ColumnChooser columns={columns} shown={names} onShown={onShown} /></span>}
      </Head>
      <FiltersInForce columns={columns} list={list} />
      <Refusal of={list.refusal}>
        <div className="acts"><Button onClick={() => void list.refetch()}>Try again</Button></div>
      </Refusal>
      {list.isLoading && <SkeletonRows />}
      {!list.isLoading && !list.refusal && (
        <DataTable list={list} rows={rows} columns={drawn} caption={caption} isChoosable={Boolean(chosen)} changed={changed} {...rest}>
          {rows.length === 0 && (isNarrowed ? <p style={{ padding: "20px 14px" }}>Nothing here matches. Remove a filter to see more.</p> : empty)}
        </DataTable>
      )}
      {chosen && list.selected.length > 0 && (
        <ChosenBar role="group" aria-label="Chosen rows" className="not-on-paper">
          <strong role="status">{sayChosen(list)}</strong>
          {chosen(list.selected, clear)}
          <Button variant="text" onClick={clear}>Choose none</Button>
        </ChosenBar>
      )}
      <Pager list={list}>{rows.length > 0 && <ExportButton list={list} columns={drawn} />}</Pager>
    </section>
  );
}
