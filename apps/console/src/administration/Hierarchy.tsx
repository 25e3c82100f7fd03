import { useMemo, useState } from "react";
import { Link } from "react-router";
import { Notice } from "../frame/choices/Notice";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import type { Gap } from "./documents";
import { outlineOf, tally } from "./outline";
import { Standing } from "./outlineStyles";
import type { Seat } from "./records";
import { SegmentOutline } from "./SegmentOutline";
import { useEveryone, useOffice } from "./useOffice";

const Gaps = ({ of: gaps }: { readonly of: readonly Gap[] }) =>
  gaps.length > 0 && (
    <Notice>
      <h2>The hierarchy is broken in {count(gaps.length, "place")}</h2>
      <ul>{gaps.map(({ says }) => <li key={says}>{says}</li>)}</ul>
    </Notice>
  );

/** People who work here and hold nothing: they cannot be given anything, and see little. */
const Unseated = ({ seats }: { readonly seats: readonly Seat[] }) => {
  const { data: everyone = [] } = useEveryone();
  const unseated = useMemo(() => {
    const seated = new Set(seats.map(({ holder }) => holder?.id));
    return everyone.filter(({ id }) => !seated.has(id));
  }, [seats, everyone]);
  if (unseated.length === 0) return null;
  return (
    <p style={{ marginBottom: 18 }}>
      {count(unseated.length, "person holds", "people hold")} no position:{" "}
      {unseated.map(({ id, name }, at) => <span key={id}>{at > 0 && ", "}<Link to={`/directory/${id}/show`}>{name}</Link></span>)}.
    </p>
  );
};

const narrowings = { withoutDeputy: (seat: Seat) => seat.deputyPosition === null, vacant: (seat: Seat) => seat.holder === null } as const;

/** The whole office as an outline: who works where, what is vacant, where nobody deputises (WM-01, AS-35, AS-40). */
export function Hierarchy({ isAdministered = false }: { readonly isAdministered?: boolean }) {
  const { data, error, refetch } = useOffice();
  const [only, setOnly] = useState<keyof typeof narrowings | null>(null);
  useChanged(useMemo(() => ["organisation"], []), refetch);
  const outline = useMemo(() => data && outlineOf(data.segments, only ? data.teams.filter(({ id }) => data.seats.some((seat) => seat.teamId === id && narrowings[only](seat))) : data.teams, only ? data.seats.filter(narrowings[only]) : data.seats), [data, only]);

  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data || !outline) return <SkeletonRows rows={12} />;
  if (data.segments.length === 0) return <EmptyState title="The office has no segments yet">A segment is a part of the office with its own hopper of work. Add the first one, then open its manager's position.</EmptyState>;
  const { all, vacant, withoutDeputy } = tally(data.seats);
  const turn = (name: keyof typeof narrowings) => setOnly(only === name ? null : name);
  return (
    <>
      {isAdministered && <Gaps of={data.gaps} />}
      <Standing aria-label="How things stand">
        <li><b>{all}</b> {all === 1 ? "position" : "positions"} in {count(data.segments.length, "segment")}</li>
        <li><label><input type="checkbox" checked={only === "vacant"} onChange={() => turn("vacant")} /> <span><b>{vacant}</b> vacant</span></label></li>
        <li><label><input type="checkbox" checked={only === "withoutDeputy"} onChange={() => turn("withoutDeputy")} /> <span><b>{withoutDeputy}</b> without a deputy</span></label></li>
      </Standing>
      {isAdministered && <Unseated seats={data.seats} />}
      {outline.filter(({ managers, teams, others }) => !only || managers.length + teams.length + others.length > 0).map((each) => <SegmentOutline key={each.segment.id} of={each} />)}
    </>
  );
}
