import { Button, Tab, Tabs } from "@mui/material";
import { Link, useSearchParams } from "react-router";
import { Page } from "../frame/layout/Page";
import { sayPlace } from "../frame/layout/PositionSwitcher";
import { LiveStatus } from "../frame/live/LiveStatus";
import { EmptyState } from "../frame/record/EmptyState";
import { useSession } from "../frame/session/useSession";
import { AcrossPositions } from "./AcrossPositions";
import { MyPositionWork } from "./MyPositionWork";

const tabs = { position: "This position", across: "Across my positions" } as const;
type TabName = keyof typeof tabs;

/** My work: by the position that I act in; and a list across all of them, for looking only. */
export default function MyWorkPage() {
  const { position, positions } = useSession();
  const [search, setSearch] = useSearchParams();
  if (!position) return <Page title="My work"><EmptyState title="You hold no position today">Work belongs to positions. Ask an administrator to seat you.</EmptyState></Page>;
  const open: TabName = search.get("tab") === "across" ? "across" : "position";
  return (
    <Page title="My work" intro={`As ${position.title}, ${sayPlace(position)}`} actions={<><LiveStatus /><Button component={Link} to="/points">My workload in points</Button></>}>
      <Tabs value={open} onChange={(_, name: TabName) => setSearch(name === "across" ? { tab: name } : {}, { replace: true })} aria-label="Whose queue" sx={{ mb: 2 }}>
        {Object.entries(tabs).map(([name, label]) => <Tab key={name} value={name} label={label} id={`tab-${name}`} aria-controls={`panel-${name}`} />)}
      </Tabs>
      <div role="tabpanel" id={`panel-${open}`} aria-labelledby={`tab-${open}`}>
        {open === "across" ? <AcrossPositions positions={positions} active={position} /> : <MyPositionWork key={position.id} position={position} />}
      </div>
    </Page>
  );
}
