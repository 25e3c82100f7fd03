import { Tab, Tabs, useMediaQuery } from "@mui/material";
import { useEffect, useMemo, useState } from "react";
import { useShortcuts } from "../frame/keyboard/ShortcutsProvider";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import type { SessionPosition } from "../frame/session/session";
import { useSession } from "../frame/session/useSession";
import { count, sayNumber } from "../frame/words/counts";
import { AssignedPanel } from "./AssignedPanel";
import type { HopperSummary } from "./documents";
import { OutcomeNotice } from "./OutcomeNotice";
import { PersonPicker } from "./PersonPicker";
import { Panels, sideBySide, Standing } from "./panelStyles";
import { requestLink } from "./requestColumns";
import { TeamPanel } from "./TeamPanel";
import { UnassignedPanel } from "./UnassignedPanel";
import { useAllocation, type Allocation } from "./useAllocation";
import { useAssigning, useSeen, type Target } from "./useAssigning";
import { useWorkAreas } from "./useWorkAreas";
import { WorkTabs } from "./WorkTabs";

const panels = [["unassigned", "Unassigned"], ["my-team", "My team"], ["assigned", "Assigned"]] as const;
type PanelName = (typeof panels)[number][0];

/** "Customer Care · hopper 214 · oldest 9 days · in today 31, out 44". */
const HopperLine = ({ of: hopper }: { readonly of: HopperSummary | null }) => (
  <Standing role="status" aria-label="The segment today">
    {hopper ? (
      <>
        <b>{hopper.segmentName}</b>
        <span>hopper <b>{sayNumber(hopper.size)}</b></span>
        {hopper.oldestDays !== null && <span>oldest <b>{count(hopper.oldestDays, "day")}</b></span>}
        <span>in today <b>{sayNumber(hopper.inToday)}</b>, out <b>{sayNumber(hopper.outToday)}</b></span>
      </>
    ) : " "}
  </Standing>
);

/** 1, 2 and 3 go to the panels, whether they stand side by side or behind tabs. */
function useGoingToPanels(open: (name: PanelName) => void): void {
  const [wanted, setWanted] = useState<PanelName | null>(null);
  useEffect(() => {
    if (!wanted) return;
    document.getElementById(wanted)?.focus();
    setWanted(null);
  }, [wanted]);
  useShortcuts(useMemo(() => [
    ...panels.map(([name, label], at) => ({ keys: String(at + 1), does: `Go to ${label}`, act: () => { open(name); setWanted(name); } })),
    { keys: "Up Down", does: "In a panel: to the row above or below; Space chooses it", act: () => undefined },
  ], [open]));
}

type Picking = { readonly verb: "Assign" | "Reassign"; readonly from: "unassigned" | "assigned"; readonly ids: readonly string[] };

/** Carrying out what the panels ask for, and what came of it. */
function useSending(allocation: Allocation) {
  const assigning = useAssigning();
  const [picking, setPicking] = useState<Picking | null>(null);
  // Each panel remembers for itself: what left the hopper and turned up in the team was not seen there by whoever chose it here.
  const seen = { unassigned: useSeen(allocation.unassigned.rows), assigned: useSeen(allocation.assigned.rows) };
  const send = async (from: Picking["from"], ids: readonly string[], to: Target, aboveLevelBecause?: string) => {
    const outcome = await assigning.assign(seen[from](ids), to, aboveLevelBecause);
    setPicking(null);
    // What a rule refused stays chosen, to be given to someone else; what another user changed must be read again first.
    if (outcome) allocation[from].setSelected(outcome.refused.filter(({ changedBy }) => !changedBy).map(({ id }) => id));
  };
  return { assigning, picking, setPicking, seen, send };
}

function Allocating({ position }: { readonly position: SessionPosition }) {
  const isWide = useMediaQuery(sideBySide, { noSsr: true });
  const [open, setOpen] = useState<PanelName>("unassigned");
  const allocation = useAllocation(position.segment.id);
  const { team, hopper, unassigned, assigned, shown, member, show, changed, refresh } = allocation;
  const { assigning, picking, setPicking, seen, send } = useSending(allocation);
  const areas = useWorkAreas();
  useGoingToPanels(setOpen);
  const letGo = () => {
    unassigned.setSelected([]);
    assigned.setSelected([]);
    refresh();
  };
  const linkOf = (id: string) => [...seen.unassigned([id]), ...seen.assigned([id])].map(requestLink)[0] ?? "";
  const isDrawn = (name: PanelName) => isWide || open === name;

  return (
    <>
      <HopperLine of={hopper} />
      <OutcomeNotice of={assigning} linkOf={linkOf} onRefresh={letGo} onAbove={(because) => void assigning.assignAbove(because).then((outcome) => outcome && !outcome.refused.length && letGo())} />
      {!isWide && (
        <Tabs value={open} onChange={(_, name: PanelName) => setOpen(name)} aria-label="Panels" sx={{ mb: 2 }}>
          {panels.map(([name, label]) => <Tab key={name} value={name} label={label} />)}
        </Tabs>
      )}
      <Panels>
        {isDrawn("unassigned") && (
          <UnassignedPanel
            list={unassigned} areas={areas} team={team} member={member} changed={changed} isPending={assigning.isPending}
            onAssign={(ids, to) => void send("unassigned", ids, to)} onChoose={(ids) => setPicking({ verb: "Assign", from: "unassigned", ids })}
          />
        )}
        {isDrawn("my-team") && <TeamPanel team={team} hopper={hopper} shown={shown} onShow={(next) => { show(next); if (!isWide) setOpen("assigned"); }} />}
        {isDrawn("assigned") && (
          <AssignedPanel
            list={assigned} areas={areas} shown={shown} member={member} hopper={hopper} changed={changed} isPending={assigning.isPending}
            onReassign={(ids) => setPicking({ verb: "Reassign", from: "assigned", ids })} onReturn={(ids) => void send("assigned", ids, "hopper")}
          />
        )}
      </Panels>
      {picking && team && (
        <PersonPicker
          verb={picking.verb} ids={picking.ids} team={team} hopperOf={picking.from === "assigned" ? hopper?.segmentName : undefined} isPending={assigning.isPending}
          onPick={(to, because) => void send(picking.from, picking.ids, to, because)} close={() => setPicking(null)}
        />
      )}
    </>
  );
}

/** Work management: unassigned, my team and assigned work in one view, nothing to open first (WM-16). */
export default function WorkManagementPage() {
  const { position } = useSession();
  return (
    <Page title="Work management" actions={<WorkTabs />}>
      {position ? <Allocating key={position.id} position={position} /> : <EmptyState title="You hold no position today">Work is allocated from a position. Ask an administrator to seat you.</EmptyState>}
    </Page>
  );
}
