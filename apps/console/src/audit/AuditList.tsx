import { AdministrationPage } from "../administration/AdministrationPage";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { withFilter } from "../frame/list/filters";
import { useListOf } from "../frame/list/useListOf";
import { EmptyState } from "../frame/record/EmptyState";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay, sayTime } from "../frame/words/dates";
import { useChosenColumns } from "../work-management/useChosenColumns";
import { CaseFilter } from "./CaseFilter";
import type { AuditRow } from "./documents";
import { Verification } from "./Verification";
import { recordNames, sayDeed, sayRecord } from "./words";

const columns: readonly Column<AuditRow>[] = [
  { name: "at", label: "When", width: 150, share: 0, draw: ({ at }) => <time dateTime={at}>{sayShortDay(at)}, {sayTime(at)}</time>, filter: { kind: "instant" } },
  { name: "actor.name", label: "Who", width: 140, draw: ({ actor }) => actor?.name ?? "The office", filter: { kind: "text" } },
  { name: "action", label: "What they did", width: 340, share: 5, draw: sayDeed, filter: { kind: "text" } },
  { name: "recordType", label: "On record", width: 130, draw: ({ recordType }) => sayRecord(recordType), filter: { kind: "choice", options: Object.entries(recordNames).map(([value, label]) => ({ value, label })) } },
  { name: "position.title", label: "Acting as", width: 180, draw: ({ position }) => position?.title ?? "", isExtra: true },
];

/** Who did what, when, and in which case: every change, every refusal and every sight of a sensitive case. */
export default function AuditList() {
  const session = useSession();
  const [shown, setShown] = useChosenColumns("audit");
  const list = useListOf<AuditRow>("audit", { orders: [{ field: "at", direction: "DESC" }] });
  const reads = may(session, ["read-audit"]);
  return (
    <AdministrationPage title="Audit" intro={reads ? "Who did what, and when. Entries are only ever added." : "What you did yourself. Your position does not read the whole audit."}>
      {may(session, ["see-cases"]) && <CaseFilter narrowed={Boolean(list.filters["caseId"])} onCase={(id) => list.setFilters(withFilter(list.filters, "caseId", id ? { eq: id } : undefined))} />}
      <DataList
        list={list}
        columns={columns}
        caption="What happened"
        hasHeading={false}
        nameOf={(entry) => `${sayShortDay(entry.at)}, ${sayTime(entry.at)}`}
        link={(entry) => `/audit/${entry.id}/show`}
        shown={shown}
        onShown={setShown}
        empty={<EmptyState title="Nothing has happened yet">Every change will be listed here, with who made it.</EmptyState>}
      />
      <Verification />
    </AdministrationPage>
  );
}
