import { checkingLevels } from "@remit/domain/approvals/labels";
import { Link } from "react-router";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListOf } from "../frame/list/useListOf";
import { EmptyState } from "../frame/record/EmptyState";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { nameOfLine, type CheckingLine } from "./checkingLines";

const columns: readonly Column<CheckingLine>[] = [
  { name: "what", label: "What is checked", width: 220, share: 2, isSortable: false, draw: nameOfLine },
  { name: "kind", label: "Kind", width: 120, isSortable: false, draw: ({ letterKind }) => (letterKind ? "Letter" : "Service request") },
  { name: "level", label: "Checked by", width: 150, draw: ({ level }) => checkingLevels[level] },
  { name: "fromOn", label: "From", width: 150, draw: ({ fromOn }) => sayDay(fromOn) },
  { name: "toOn", label: "Until", width: 150, draw: ({ toOn }) => (toOn ? sayDay(toOn) : "no end set") },
];

/** The published table of what must be checked before it is issued or completed (WM-55). */
export function MustBeChecked() {
  const list = useListOf<CheckingLine>("checking-requirements", { perPage: 100 });
  const keeps = may(useSession(), ["manage-reference-data"]);
  return (
    <>
      {keeps && <p style={{ marginBottom: 12 }}><Link to="/administration/checking">Change what must be checked</Link></p>}
      <DataList list={list} columns={columns} caption="What must be checked" hasHeading={false} nameOf={nameOfLine} empty={<EmptyState title="Nothing must be checked">Whoever keeps the reference data says which letters and requests need a second pair of eyes.</EmptyState>} />
    </>
  );
}
