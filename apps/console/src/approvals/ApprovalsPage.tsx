import { Tab, Tabs } from "@mui/material";
import { useCallback } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { Page } from "../frame/layout/Page";
import { LiveStatus } from "../frame/live/LiveStatus";
import { useLive } from "../frame/live/useLive";
import { EmptyState } from "../frame/record/EmptyState";
import { useSession } from "../frame/session/useSession";
import { Completed } from "./Completed";
import { Corrections } from "./Corrections";
import { Inbox } from "./Inbox";
import { MustBeChecked } from "./MustBeChecked";

const tabs = { inbox: "My inbox", team: "Team’s inbox", completed: "My team’s completed approvals", checked: "What must be checked", corrections: "Corrections" } as const;
type TabName = keyof typeof tabs;
const isTab = (name: string | null): name is TabName => name !== null && name in tabs;

/** Approvals: what waits for me, what waits with other leaders, and what the team completed (WM-57, WM-61, WM-68). */
export default function ApprovalsPage() {
  const { position } = useSession();
  const [search, setSearch] = useSearchParams();
  const queries = useQueryClient();
  useLive(position ? [`position:${position.id}`, `segment:${position.segment.id}`] : [], useCallback(() => void queries.invalidateQueries(), [queries]));
  if (!position) return <Page title="Approvals"><EmptyState title="You hold no position today">Approvals wait with positions. Ask an administrator to seat you.</EmptyState></Page>;
  const asked = search.get("tab");
  const open = isTab(asked) ? asked : "inbox";
  return (
    <Page title="Approvals" intro={`As ${position.title}. Nobody decides their own work, whichever position they act in.`} actions={<LiveStatus />}>
      <Tabs value={open} onChange={(_, name: TabName) => setSearch(name === "inbox" ? {} : { tab: name }, { replace: true })} aria-label="Which approvals" variant="scrollable" sx={{ mb: 2 }}>
        {Object.entries(tabs).map(([name, label]) => <Tab key={name} value={name} label={label} id={`tab-${name}`} aria-controls={`panel-${name}`} />)}
      </Tabs>
      <div role="tabpanel" id={`panel-${open}`} aria-labelledby={`tab-${open}`}>
        {open === "completed" ? <Completed /> : open === "checked" ? <MustBeChecked /> : open === "corrections" ? <Corrections /> : <Inbox key={open} of={open === "team" ? "team" : "mine"} />}
      </div>
    </Page>
  );
}
