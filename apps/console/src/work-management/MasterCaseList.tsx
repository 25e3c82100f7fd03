import { Button } from "@mui/material";
import { useId, useState } from "react";
import { countedTo } from "../frame/data/protocol";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import type { ListOf } from "../frame/list/ListOf";
import { EmptyState } from "../frame/record/EmptyState";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { MasterCase } from "./masterCases";
import { moveInTable } from "./moveFocus";
import { OutcomeNotice } from "./OutcomeNotice";
import { Foretold } from "./panelStyles";
import { sayRecount } from "./recount";
import { Toolbar } from "./toolbarStyles";
import { useReturning } from "./useReturning";

const groupLink = ({ id }: { readonly id: string }): string => `/case-groups/${id}/show`;
const returning = (group: MasterCase) => group.choices.find(({ action }) => action === "returnToSegment");

const columns: readonly Column<MasterCase>[] = [
  { name: "reference", label: "Group", width: 108, share: 0, filter: { kind: "text" } },
  { name: "title", label: "What it is about", width: 240, share: 2, draw: ({ title }) => title ?? "not yours to see in full", filter: { kind: "text" } },
  { name: "pendingWorkitems", label: "Pending work", width: 140, share: 0, isNumeric: true, filter: { kind: "number" } },
  { name: "ownerPosition.holder.name", label: "With", width: 190, isSortable: false, filter: { kind: "text" }, draw: ({ ownerPosition: seat }) => (seat?.holder ? `${seat.holder.name} ${seat.holder.staffNumber}` : "the hopper") },
  { name: "ownerPosition.team.name", label: "Team", width: 170, isSortable: false, isExtra: true, filter: { kind: "text" } },
  { name: "receivedOn", label: "Received", width: 108, share: 0, draw: ({ receivedOn }) => sayShortDay(receivedOn), filter: { kind: "day" } },
];

/** What returning the chosen groups would meet, said before it is tried. Where all would be refused, the button is not to be pressed. */
function ReturnBar({ groups, isPending, onReturn }: { readonly groups: readonly MasterCase[]; readonly isPending: boolean; readonly onReturn: () => void }) {
  const refused = groups.filter((group) => !returning(group)?.allowed);
  const isPossible = refused.length < groups.length;
  const reasons = useId();
  return (
    <>
      <Foretold>
        <div id={reasons}>{refused.map((group) => <p key={group.id} data-tone="amber">{group.reference} cannot go back: {returning(group)?.because}</p>)}</div>
      </Foretold>
      <Button variant="contained" loading={isPending} aria-disabled={!isPossible} aria-describedby={reasons} onClick={() => isPossible && onReturn()}>Return to segment</Button>
    </>
  );
}

interface Props {
  readonly list: ListOf<MasterCase>;
  readonly caption: string;
  readonly changed: ReadonlySet<string>;
}

/** Case groups with their pending work, always counted as they are read; to count again and to give back (WM-45 to WM-49). */
export function MasterCaseList({ list, caption, changed }: Props) {
  const sending = useReturning();
  const [recount, setRecount] = useState("");
  const countAgain = async () => {
    const before = list.rows;
    const answer = (await list.refetch()) as { readonly data?: { readonly data?: readonly MasterCase[] } };
    setRecount(sayRecount(before, answer.data?.data ?? before));
  };
  const chosenOf = (ids: readonly string[]) => list.rows.filter(({ id }) => ids.includes(id));
  const giveBack = async (ids: readonly string[]) => {
    await sending.giveBack(chosenOf(ids));
    list.setSelected([]);
  };

  return (
    <div onKeyDown={moveInTable}>
      <OutcomeNotice of={sending} linkOf={(id) => groupLink({ id })} onRefresh={() => void list.refetch()} />
      <DataList
        list={list}
        columns={columns}
        caption={caption}
        hasHeading={false}
        nameOf={(group) => group.reference}
        link={groupLink}
        changed={changed}
        tools={
          <Toolbar>
            <strong>{list.isMore ? `more than ${count(countedTo, "case group")}` : list.total === undefined ? "" : count(list.total, "case group")}</strong>
            <Button onClick={() => void countAgain()}>Count again</Button>
            <span role="status">{recount}</span>
          </Toolbar>
        }
        empty={<EmptyState title="No case groups here">Case groups appear here once they are opened or assigned.</EmptyState>}
        chosen={(ids) => <ReturnBar groups={chosenOf(ids)} isPending={sending.isPending} onReturn={() => void giveBack(ids)} />}
      />
    </div>
  );
}
