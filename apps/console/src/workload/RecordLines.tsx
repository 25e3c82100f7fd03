import { pointsSums, type PointsSum } from "@remit/domain/workload/labels";
import { useEffect } from "react";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListOf } from "../frame/list/useListOf";
import { EmptyState } from "../frame/record/EmptyState";

interface Line { readonly id: string; readonly place: number; readonly label: string; readonly sum: PointsSum; readonly about: string; readonly total: number; readonly agreedPoints: number; readonly why: string; readonly note: string; readonly isAssumed: boolean }

const columns: readonly Column<Line>[] = [
  { name: "label", label: "What it is", width: 180, share: 2, draw: ({ label, isAssumed }) => `${label}${isAssumed ? " (assumed)" : ""}` },
  { name: "about", label: "About", width: 130 },
  { name: "sum", label: "Among", width: 120, draw: ({ sum }) => pointsSums[sum] },
  { name: "total", label: "By the rules", width: 90, share: 0, isNumeric: true },
  { name: "agreedPoints", label: "Put down", width: 90, share: 0, isNumeric: true },
  { name: "why", label: "Why", width: 180, share: 2, isExtra: true },
  { name: "note", label: "Note", width: 160, share: 2 },
];

/** The lines of a record, which leave as a file like every list. */
export function RecordLines({ recordId, version }: { readonly recordId: string; readonly version: number }) {
  const list = useListOf<Line>("workload-record-lines", { always: { record: { id: { eq: recordId } } }, orders: [{ field: "place", direction: "ASC" }], perPage: 100 });
  const { refetch } = list;
  useEffect(() => void refetch(), [version, refetch]);
  return (
    <DataList
      list={list} columns={columns} caption="Lines" hasHeading={false} nameOf={({ label }) => label}
      empty={<EmptyState title="No line yet">The rules of points gave none for that day. Add work that no rule knows with “Fill in”.</EmptyState>}
    />
  );
}
