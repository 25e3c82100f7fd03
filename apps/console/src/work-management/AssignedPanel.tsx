import { Button } from "@mui/material";
import { useEffect, useMemo, useRef } from "react";
import { useQuestion } from "../frame/data/useQuestion";
import { useShortcuts } from "../frame/keyboard/ShortcutsProvider";
import { Telephone } from "../frame/layout/icons";
import { DataList } from "../frame/list/DataList";
import type { ListOf } from "../frame/list/ListOf";
import { EmptyState } from "../frame/record/EmptyState";
import { count } from "../frame/words/counts";
import { reachQuestion, type HopperSummary, type TeamMember } from "./documents";
import { moveInTable } from "./moveFocus";
import { Panel, PanelHead } from "./panelStyles";
import { assignedColumns, commandColumns, requestLink } from "./requestColumns";
import type { RequestRow } from "./requests";
import { withinALine, type Shown } from "./TeamPanel";
import { useChosenColumns } from "./useChosenColumns";
import type { WorkArea } from "./useWorkAreas";
import { WorkFilters, Words } from "./WorkFilters";

interface BarProps {
  readonly isPending: boolean;
  readonly onReassign: () => void;
  readonly onReturn: () => void;
}

/** What to do with the rows chosen in somebody's work (WM-36). */
function ReassignBar({ isPending, onReassign, onReturn }: BarProps) {
  const acts = useRef({ onReassign, onReturn });
  useEffect(() => void (acts.current = { onReassign, onReturn }));
  useShortcuts(useMemo(() => [
    { keys: "r", does: "Reassign what is chosen in Assigned", act: () => acts.current.onReassign() },
    { keys: "b", does: "Return what is chosen in Assigned to the segment", act: () => acts.current.onReturn() },
  ], []));
  return (
    <>
      <Button variant="contained" disabled={isPending} onClick={onReassign}>Reassign…</Button>
      <Button loading={isPending} onClick={onReturn}>Return to segment</Button>
    </>
  );
}

/** Whose work this is, whether they are here, and whom to ring: them, or the line that answers for them (WM-26, WM-27). */
function About({ of: member }: { readonly of: TeamMember }) {
  const { data } = useQuestion(reachQuestion, { id: member.staffId });
  const { reachOn = null, reachName = null } = data?.staffMember ?? {};
  return (
    <>
      {member.title} · {count(member.caseGroups, "case group")} · {withinALine(member.availabilityWords)}
      {reachOn && <> · <a href={`tel:${reachOn.replaceAll(" ", "")}`} aria-label={`Call ${reachName}, ${reachOn}`}><Telephone /> call{reachName !== member.name && ` ${reachName}`}</a></>}
    </>
  );
}

interface Props {
  readonly list: ListOf<RequestRow>;
  readonly areas: readonly WorkArea[];
  readonly shown: Shown;
  readonly member: TeamMember | null;
  readonly hopper: HopperSummary | null;
  readonly changed: ReadonlySet<string>;
  readonly isPending: boolean;
  readonly onReassign: (ids: readonly string[]) => void;
  readonly onReturn: (ids: readonly string[]) => void;
}

/** The work of whoever is chosen in the team, or of everyone in command (WM-15, WM-36, WM-50). */
export function AssignedPanel({ list, areas, shown, member, hopper, changed, isPending, onReassign, onReturn }: Props) {
  const columns = useMemo(() => (shown === "everyone" ? commandColumns(areas) : assignedColumns(areas)), [areas, shown]);
  const [chosenColumns, setColumns] = useChosenColumns(shown === "everyone" ? "command" : "assigned");
  const whose = member?.name ?? (shown === "hopper" ? "segment hopper" : "everyone");
  return (
    <Panel aria-labelledby="assigned">
      <PanelHead>
        <h2 id="assigned" tabIndex={-1}>Assigned · {whose}</h2>
        <span className="gap" />
        {shown !== "hopper" && <Words list={list} />}
      </PanelHead>
      {member && <p className="about"><About of={member} /></p>}
      {shown === "hopper" ? (
        <EmptyState title={`${hopper?.segmentName ?? "The segment"}’s hopper is the list on the left`}>Work returned to the segment goes there. Choose a person to see theirs.</EmptyState>
      ) : (
        <div onKeyDown={moveInTable}>
          <DataList
            list={list}
            columns={columns}
            caption={`Assigned requests, ${whose}`}
            hasHeading={false}
            nameOf={(row) => row.reference}
            link={requestLink}
            changed={changed}
            tools={<WorkFilters list={list} areas={areas} name="assigned work" />}
            shown={chosenColumns}
            onShown={setColumns}
            maxHeight="var(--max-height)"
            empty={<EmptyState title={member ? `${member.name} has no open requests` : "Nobody has any open requests"}>Choose rows in the hopper to assign some.</EmptyState>}
            chosen={(ids) => <ReassignBar isPending={isPending} onReassign={() => onReassign(ids)} onReturn={() => onReturn(ids)} />}
          />
        </div>
      )}
    </Panel>
  );
}
