import { useMemo } from "react";
import { DataList } from "../frame/list/DataList";
import type { ListOf } from "../frame/list/ListOf";
import { LiveStatus } from "../frame/live/LiveStatus";
import { EmptyState } from "../frame/record/EmptyState";
import { GoesFirst } from "../workload/GoesFirst";
import { AssignBar } from "./AssignBar";
import type { MyTeam, TeamMember } from "./documents";
import { moveInTable } from "./moveFocus";
import { Panel, PanelHead } from "./panelStyles";
import { hopperColumns, requestLink } from "./requestColumns";
import type { RequestRow } from "./requests";
import { useChosenColumns } from "./useChosenColumns";
import type { WorkArea } from "./useWorkAreas";
import { WorkFilters, Words } from "./WorkFilters";

interface Props {
  readonly list: ListOf<RequestRow>;
  readonly areas: readonly WorkArea[];
  readonly team: MyTeam | undefined;
  readonly member: TeamMember | null;
  readonly changed: ReadonlySet<string>;
  readonly isPending: boolean;
  readonly onAssign: (ids: readonly string[], to: TeamMember) => void;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** The segment's hopper, live: everything that nobody has yet (WM-06, WM-11 to WM-14, WM-28). */
export function UnassignedPanel({ list, areas, team, member, changed, isPending, onAssign, onChoose }: Props) {
  const columns = useMemo(() => hopperColumns(areas), [areas]);
  const [shown, setShown] = useChosenColumns("hopper");
  return (
    <Panel aria-labelledby="unassigned">
      <PanelHead>
        <h2 id="unassigned" tabIndex={-1}>Unassigned</h2>
        <LiveStatus />
        <span className="gap" />
        <Words list={list} />
      </PanelHead>
      <GoesFirst />
      <div onKeyDown={moveInTable}>
        <DataList
          list={list}
          columns={columns}
          caption="Unassigned requests"
          views="hopper"
          hasHeading={false}
          nameOf={(row) => row.reference}
          link={requestLink}
          changed={changed}
          tools={<WorkFilters list={list} areas={areas} name="the hopper" isFull />}
          shown={shown}
          onShown={setShown}
          maxHeight="var(--max-height)"
          empty={<EmptyState title="Nothing waits in the hopper">All of the segment’s open work is with someone. New work appears here by itself.</EmptyState>}
          chosen={(ids) => <AssignBar ids={ids} team={team} member={member} isPending={isPending} onAssign={(to) => onAssign(ids, to)} onChoose={() => onChoose(ids)} />}
        />
      </div>
    </Panel>
  );
}
