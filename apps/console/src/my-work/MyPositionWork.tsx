import { useMemo, useState } from "react";
import { useQuestion } from "../frame/data/useQuestion";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { withFilter, type FieldFilter } from "../frame/list/filters";
import type { ListOf } from "../frame/list/ListOf";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import type { SessionPosition } from "../frame/session/session";
import { dayOf } from "../frame/words/dates";
import { moveInTable } from "../work-management/moveFocus";
import { myColumns, requestLink } from "../work-management/requestColumns";
import type { RequestRow } from "../work-management/requests";
import { useChosenColumns } from "../work-management/useChosenColumns";
import { useRequestList } from "../work-management/useRequestList";
import { useWorkAreas, type WorkArea } from "../work-management/useWorkAreas";
import { WorkFilters, Words } from "../work-management/WorkFilters";
import { myDay, type MyDay } from "./documents";
import { Desk, Numbers, RowButton } from "./myWorkStyles";
import { RequestInHand } from "./RequestInHand";

/** What each number narrows the list to; null frees it. */
const quick = (today: string): readonly (readonly [name: keyof MyDay, label: string, filter: readonly [string, FieldFilter] | null, tone?: "red" | "amber"])[] => [
  ["all", "open", null],
  ["overdue", "overdue", ["isOverdue", { eq: true }], "red"],
  ["dueToday", "due today", ["nextActionDueOn", { eq: today }], "amber"],
  ["dueSoon", "due soon", ["isDueSoon", { eq: true }]],
];

const narrowed = ["isOverdue", "isDueSoon", "nextActionDueOn"];

function Today({ day, list }: { readonly day: MyDay | undefined; readonly list: ListOf<RequestRow> }) {
  const free = narrowed.reduce((filters, field) => withFilter(filters, field, undefined), list.filters);
  const isOn = (filter: readonly [string, FieldFilter] | null) =>
    filter ? list.filters[filter[0]]?.eq === filter[1].eq : narrowed.every((field) => !list.filters[field]);
  return (
    <Numbers role="group" aria-label="My work today" className="not-on-paper">
      {quick(dayOf(new Date())).map(([name, label, filter, tone]) => (
        <button key={name} type="button" aria-pressed={isOn(filter)} data-tone={day?.[name].totalCount ? tone : undefined} onClick={() => list.setFilters(filter ? withFilter(free, filter[0], filter[1]) : free)}>
          <b>{day?.[name].totalCount ?? "–"}</b> {label}
        </button>
      ))}
    </Numbers>
  );
}

/** My columns, with the way to take a request in hand. */
const columnsOf = (areas: readonly WorkArea[], inHand: string | null, take: (id: string) => void): readonly Column<RequestRow>[] => {
  const [first, ...rest] = myColumns(areas);
  const act: Column<RequestRow> = {
    name: "act", label: "Work on it", width: 96, share: 0, isSortable: false,
    draw: ({ id, reference }) => <RowButton type="button" aria-expanded={id === inHand} onClick={() => take(id)}>Open<span className="for-ears"> {reference}</span></RowButton>,
  };
  return [first!, act, ...rest];
};

/** The open requests of the position that I act in, and of no other (WM-41, WM-42). */
export function MyPositionWork({ position }: { readonly position: SessionPosition }) {
  const areas = useWorkAreas();
  const list = useRequestList({ always: { isMine: { eq: true } } });
  const { data: day, refetch: count } = useQuestion(myDay, { today: dayOf(new Date()) });
  const [inHand, setInHand] = useState<string | null>(null);
  const [shown, setShown] = useChosenColumns("my-work");
  const columns = useMemo(() => columnsOf(areas, inHand, setInHand), [areas, inHand]);
  const { refetch } = list;
  const changed = useChanged([`segment:${position.segment.id}`], useMemo(() => () => { void refetch(); void count(); }, [refetch, count]));

  return (
    <Desk data-in-hand={inHand !== null}>
      <div onKeyDown={moveInTable}>
        <Today day={day} list={list} />
        <DataList
          list={list}
          columns={columns}
          caption={`Open requests of ${position.title}`}
          hasHeading={false}
          nameOf={(row) => row.reference}
          link={requestLink}
          changed={changed}
          shown={shown && [...shown, "act"]}
          onShown={setShown}
          tools={<><WorkFilters list={list} areas={areas} name="my work" isFull /><Words list={list} /></>}
          empty={<EmptyState title="No open requests in this position">New work appears here as soon as it is assigned to you.</EmptyState>}
        />
      </div>
      {inHand && <RequestInHand key={inHand} id={inHand} close={() => setInHand(null)} />}
    </Desk>
  );
}
