import { useMemo } from "react";
import { Notice } from "../frame/choices/Notice";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import type { SessionPosition } from "../frame/session/session";
import { moveInTable } from "../work-management/moveFocus";
import { myColumns, requestLink } from "../work-management/requestColumns";
import type { RequestRow } from "../work-management/requests";
import { useRequestList } from "../work-management/useRequestList";
import { useWorkAreas, type WorkArea } from "../work-management/useWorkAreas";
import { WorkFilters, Words } from "../work-management/WorkFilters";

const columnsOf = (areas: readonly WorkArea[], active: string): readonly Column<RequestRow>[] => {
  const [first, ...rest] = myColumns(areas);
  const seat: Column<RequestRow> = {
    name: "ownerPosition.title", label: "Held as", width: 200, filter: { kind: "text" },
    draw: ({ ownerPosition }) => <>{ownerPosition?.title}{ownerPosition?.id === active && " (now)"}</>,
  };
  return [first!, seat, ...rest];
};

interface Props {
  readonly positions: readonly SessionPosition[];
  readonly active: SessionPosition;
}

/** Everything that I hold in any of my positions: to look at, never to work from (WM-18, WM-43, WM-44). */
export function AcrossPositions({ positions, active }: Props) {
  const areas = useWorkAreas();
  const list = useRequestList({ always: { isMineInAnyPosition: { eq: true } } });
  const columns = useMemo(() => columnsOf(areas, active.id), [areas, active.id]);
  const topics = [...new Set(positions.map(({ segment }) => `segment:${segment.id}`))];
  const changed = useChanged(topics, list.refetch);
  return (
    <div onKeyDown={moveInTable}>
      <Notice>
        <h2>Nothing can be completed from this list</h2>
        <p>It shows what you hold in all of your positions together. To work on a request, switch to the position that holds it, at the top of the page, and open it in “This position”.</p>
      </Notice>
      <DataList
        list={list}
        columns={columns}
        caption="Open requests across my positions, to look at only"
        hasHeading={false}
        nameOf={(row) => row.reference}
        link={requestLink}
        changed={changed}
        tools={<><WorkFilters list={list} areas={areas} name="the list across positions" isFull /><Words list={list} /></>}
        empty={<EmptyState title="No open requests in any of your positions">New work appears here as soon as it is assigned to you.</EmptyState>}
      />
    </div>
  );
}
