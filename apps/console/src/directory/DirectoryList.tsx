import { availabilities } from "@remit/domain/organisation/labels";
import { availabilityInWords } from "@remit/domain/absence/presence";
import { useEffect, useMemo, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { withFilter, type Filters } from "../frame/list/filters";
import { useListOf } from "../frame/list/useListOf";
import { LiveStatus } from "../frame/live/LiveStatus";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { dayOf } from "../frame/words/dates";
import { useChosenColumns } from "../work-management/useChosenColumns";
import { Finder, Seats } from "./directoryStyles";
import { Reach } from "./Reach";
import type { DirectoryRow } from "./records";

/** How long, in milliseconds, typing must rest before anybody is looked for. */
const rest = 200;

const HeldToday = ({ of: { holdings } }: { readonly of: DirectoryRow }) =>
  holdings.nodes.length === 0 ? <span>No position</span> : (
    <Seats>
      {[...holdings.nodes].sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary)).map(({ isPrimary, position }) => (
        <li key={position.id}>
          {position.title}
          <small>{position.team ? `${position.team.name}, ${position.segment.name}` : position.segment.name}{!isPrimary && " · secondary position"}</small>
        </li>
      ))}
    </Seats>
  );

const presence = (person: DirectoryRow) => (person.isActive ? availabilityInWords(person, dayOf(new Date())) : "Left the office");

const columns: readonly Column<DirectoryRow>[] = [
  { name: "name", label: "Name", width: 148 },
  { name: "staffNumber", label: "Number", width: 92, share: 0, draw: (person) => <span className="figures">{person.staffNumber}</span>, filter: { kind: "text" } },
  { name: "positions", label: "Position, team, segment", exports: false, width: 236, share: 2, isSortable: false, draw: (person) => <HeldToday of={person} /> },
  { name: "availability", label: "Today", width: 132, draw: presence, filter: { kind: "choice", options: Object.entries(availabilities).map(([value, label]) => ({ value, label })) } },
  { name: "reachOn", label: "Call", width: 196, isSortable: false, draw: (person) => (person.isActive ? <Reach of={person} /> : null) },
  { name: "skills", label: "Skills", width: 128, isSortable: false, draw: ({ skills }) => skills.join(", ") },
  { name: "level", label: "Level", width: 72, share: 0, isNumeric: true, filter: { kind: "number" } },
];

/** What is looked for, from the address or the field; the address keeps it, so that a link leads to what was found. */
function useFinding(filters: Filters, setFilters: (filters: Filters) => void) {
  const [address, setAddress] = useSearchParams();
  const asked = address.get("q") ?? "";
  const [typed, setTyped] = useState(asked);
  useEffect(() => {
    const q = typed.trim();
    if (q === asked) return;
    const timer = window.setTimeout(() => {
      setAddress(q ? { q } : {}, { replace: true, preventScrollReset: true });
      setFilters(withFilter(filters, "q", q ? (q as never) : undefined));
    }, rest);
    return () => window.clearTimeout(timer);
  }, [typed, asked, filters, setFilters, setAddress]);
  return { typed, setTyped, asked };
}

/** Everyone who works here: what they do, whether they are here, and the call that reaches them or somebody who can answer. */
export default function DirectoryList() {
  const [withLeft, setWithLeft] = useState(false);
  const [shown, setShown] = useChosenColumns("directory");
  const [address] = useSearchParams();
  const q = address.get("q");
  const always = useMemo(() => (withLeft ? {} : { isActive: { eq: true } }), [withLeft]);
  const list = useListOf<DirectoryRow>("directory", { always, orders: [{ field: "name", direction: "ASC" }], filters: q ? { q: q as never } : {} });
  const { typed, setTyped } = useFinding(list.filters, list.setFilters);
  const changed = useChanged(useMemo(() => ["organisation"], []), list.refetch);

  return (
    <Page title="Directory" intro={<>Anyone in the office, by name or staff number. <Link to="/directory/hierarchy">See who works where</Link>.</>} actions={<LiveStatus />}>
      <Finder>
        <label>
          <span>Name or staff number</span>
          <input type="search" value={typed} autoComplete="off" spellCheck={false} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <label className="also"><input type="checkbox" checked={withLeft} onChange={() => setWithLeft(!withLeft)} /> Also those who left</label>
      </Finder>
      <DataList
        list={list}
        columns={columns}
        caption="People"
        hasHeading={false}
        nameOf={(person) => person.name}
        link={(person) => `/directory/${person.id}/show`}
        changed={changed}
        shown={shown}
        onShown={setShown}
        maxHeight="calc(100dvh - 320px)"
        empty={<EmptyState title="Nobody works here yet">An administrator adds people under Administration, Organisation.</EmptyState>}
      />
    </Page>
  );
}
