import { positionKinds } from "@remit/domain/organisation/labels";
import { availabilityInWords } from "@remit/domain/absence/presence";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { dayOf } from "../frame/words/dates";
import type { SegmentOutline as Outline, TeamOutline } from "./outline";
import { Seats, SegmentSheet, Step } from "./outlineStyles";
import type { Seat } from "./records";

const rank = { SEGMENT_MANAGER: 1, TEAM_LEADER: 2, CASEWORKER: 3, OTHER: 1 } as const;

/** What the title does not say by itself: the seat's rank, and the permission that is no role (WM-04). */
const ranked = ({ kind, title, hasTeamLeaderPermissions }: Seat) => {
  const label = kind === "OTHER" || title.toLowerCase().startsWith(positionKinds[kind].toLowerCase()) ? null : positionKinds[kind];
  return [label, hasTeamLeaderPermissions && !title.includes("team leader permissions") && "with team leader permissions"].filter(Boolean).join(", ");
};

const Holder = ({ of: { holder } }: { readonly of: Seat }) => {
  if (!holder) return <span className="lacking">Vacant</span>;
  const presence = availabilityInWords(holder, dayOf(new Date()));
  return (
    <span>
      <Link to={`/directory/${holder.id}/show`}>{holder.name}</Link> <span className="figures">{holder.staffNumber}</span>
      {holder.inductionCompletedOn === null && <small>induction not completed</small>}
      {holder.availability !== "AVAILABLE" && <small>{presence}</small>}
    </span>
  );
};

const Deputy = ({ of: { deputyPosition: deputy } }: { readonly of: Seat }) =>
  deputy ? <span>{deputy.holder?.name ?? "Vacant"}<small>deputises, as {deputy.title}</small></span> : <span className="lacking">No deputy named</span>;

const Line = ({ of: seat }: { readonly of: Seat }) => (
  <li data-rank={rank[seat.kind]} data-vacant={seat.holder === null}>
    <span>
      <Link to={`/positions/${seat.id}/show`}>{seat.title}</Link>
      <small>{ranked(seat)}</small>
    </span>
    <Holder of={seat} />
    <Deputy of={seat} />
  </li>
);

const Lines = ({ of: seats, called }: { readonly of: readonly Seat[]; readonly called: string }) =>
  seats.length > 0 && <Seats aria-label={called}>{seats.map((seat) => <Line key={seat.id} of={seat} />)}</Seats>;

const TeamLines = ({ of: { team, leaders, caseworkers, others } }: { readonly of: TeamOutline }) => (
  <>
    <Step>
      {team.name}
      <small>{[team.telephone, team.specialisms.join(", ")].filter(Boolean).join(" · ")}</small>
    </Step>
    <Lines of={[...leaders, ...caseworkers, ...others]} called={team.name} />
    {leaders.length + caseworkers.length + others.length === 0 && <p style={{ padding: "4px 20px 8px" }}>No positions yet.</p>}
  </>
);

interface Props {
  readonly of: Outline;
  /** Whether the segment's name leads to its page. */
  readonly isLinked?: boolean;
  readonly children?: ReactNode;
}

/** One segment from its manager down (WM-01, AS-35). */
export function SegmentOutline({ of: { segment, managers, teams, others }, isLinked = true, children }: Props) {
  return (
    <SegmentSheet aria-label={segment.name}>
      <header>
        <h2>{isLinked ? <Link to={`/segments/${segment.id}/show`}>{segment.name}</Link> : "Who works here"}</h2>
        <p>{isLinked && [segment.telephone, segment.purpose !== segment.name && segment.purpose].filter(Boolean).join(" · ")}</p>
        <span className="gap" />
        {children}
      </header>
      <Lines of={managers} called={`Management of ${segment.name}`} />
      {teams.map((team) => <TeamLines key={team.team.id} of={team} />)}
      {others.length > 0 && <Step>{teams.length > 0 ? "In no team" : "Positions"}</Step>}
      <Lines of={others} called={`Positions of ${segment.name} in no team`} />
      {managers.length + teams.length + others.length === 0 && <p style={{ padding: "14px 20px" }}>Nothing here yet. Open the segment manager's position first, then add teams.</p>}
    </SegmentSheet>
  );
}
