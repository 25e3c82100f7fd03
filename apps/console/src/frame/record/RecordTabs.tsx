import { Tab, Tabs } from "@mui/material";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { telephone } from "../layout/widths";
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

/** Drawers that do not fit beside each other go on in the next line; on a telephone they are pushed aside. The open one is underlined wherever it stands. */
const Drawers = styled(Tabs)({
  marginTop: 20, marginBottom: 16, borderBottom: `1px solid ${tokens.line}`,
  "& .MuiTabs-indicator": { display: "none" },
  "& .MuiTab-root": { borderBottom: "3px solid transparent", paddingBottom: 5, "&.Mui-selected": { borderBottomColor: tokens.ink } },
  "& .MuiTabs-list": { flexWrap: "wrap" },
  [telephone]: { "& .MuiTabs-list": { flexWrap: "nowrap" } },
});

/** The drawers of a record; the open one is in the address, so that a link leads to it. */
export function RecordTabs({ tabs }: { readonly tabs: readonly RecordTab[] }) {
  const [search, setSearch] = useSearchParams();
  const open = tabs.find((tab) => tab.name === search.get("tab")) ?? tabs[0];
  if (!open) return null;
  const turnTo = (name: string) =>
    setSearch((before) => new URLSearchParams([...[...before].filter(([key]) => key !== "tab"), ["tab", name]]), { replace: true, preventScrollReset: true });

  return (
    <>
      <Drawers value={open.name} onChange={(_, name: string) => turnTo(name)} variant="scrollable" scrollButtons={false} aria-label="Parts of this record">
        {tabs.map(({ name, label, count }) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${name}`} label={count === undefined ? label : `${label} ${count}`} />
        ))}
      </Drawers>
      <div role="tabpanel" id={`panel-${open.name}`} aria-labelledby={`tab-${open.name}`}>{open.content()}</div>
    </>
  );
}
