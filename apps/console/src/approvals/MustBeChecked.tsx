import { checkingLevels, type CheckingLevel } from "@remit/domain/approvals/labels";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListOf } from "../frame/list/useListOf";
import { EmptyState } from "../frame/record/EmptyState";
import { sayDay } from "../frame/words/dates";

interface Line {
  readonly id: string;
  readonly level: CheckingLevel;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly area: { readonly name: string } | null;
  readonly subArea: { readonly name: string; readonly area: { readonly name: string } | null } | null;
  readonly letterKind: { readonly name: string } | null;
}

const nameOf = ({ area, subArea, letterKind }: Line) => letterKind?.name ?? area?.name ?? [subArea?.area?.name, subArea?.name].filter(Boolean).join(": ");
const columns: readonly Column<Line>[] = [
  { name: "what", label: "What is checked", width: 220, share: 2, isSortable: false, draw: nameOf },
  { name: "kind", label: "Kind", width: 120, isSortable: false, draw: ({ letterKind }) => (letterKind ? "Letter" : "Service request") },
  { name: "level", label: "Checked by", width: 150, draw: ({ level }) => checkingLevels[level] },
  { name: "fromOn", label: "From", width: 150, draw: ({ fromOn }) => sayDay(fromOn) },
  { name: "toOn", label: "Until", width: 150, draw: ({ toOn }) => (toOn ? sayDay(toOn) : "no end set") },
];

/** The published table of what must be checked before it is issued or completed (WM-55). */
export function MustBeChecked() {
  const list = useListOf<Line>("checking-requirements", { perPage: 100 });
  return <DataList list={list} columns={columns} caption="What must be checked" hasHeading={false} nameOf={nameOf} empty={<EmptyState title="Nothing must be checked">Whoever keeps the reference data says which letters and requests need a second pair of eyes.</EmptyState>} />;
}
