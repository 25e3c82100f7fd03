import { Tab, Tabs } from "@mui/material";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { tokens } from "../theme/tokens";

/** One drawer of a record. */
export interface RecordTab {
  /** Short and stable; it stands in the address. */
  readonly name: string;
  readonly label: string;
  readonly count?: number;
  /** Drawn only while the tab is open. */
  readonly content: () => ReactNode;
}

/** The drawers of a record; the open one is in the address, so that a link leads to it. */
export function RecordTabs({ tabs }: { readonly tabs: readonly RecordTab[] }) {
  const [search, setSearch] = useSearchParams();
  const open = tabs.find((tab) => tab.name === search.get("tab")) ?? tabs[0];
  if (!open) return null;
  const turnTo = (name: string) =>
    setSearch((before) => new URLSearchParams([...[...before].filter(([key]) => key !== "tab"), ["tab", name]]), { replace: true, preventScrollReset: true });

  return (
    <>
      <Tabs value={open.name} onChange={(_, name: string) => turnTo(name)} variant="scrollable" scrollButtons="auto" aria-label="Parts of this record" sx={{ mt: 2.5, mb: 2, borderBottom: `1px solid ${tokens.line}` }}>
        {tabs.map(({ name, label, count }) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${name}`} label={count === undefined ? label : `${label} ${count}`} />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${open.name}`} aria-labelledby={`tab-${open.name}`}>{open.content()}</div>
    </>
  );
}
