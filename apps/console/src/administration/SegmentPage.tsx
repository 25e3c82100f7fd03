import { segmentActions, teamActions } from "@remit/domain/organisation/structure";
import { useMemo } from "react";
import { useRecord } from "../frame/data/useRecord";
import { Link, useParams } from "react-router";
import { AuditOf } from "../audit/AuditOf";
import { Entries } from "../directory/personStyles";
import { worthShowing } from "../directory/worthShowing";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { SkeletonRecord, SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { outlineOf, tally } from "./outline";
import type { Segment, Team } from "./records";
import { segmentActs, teamActs } from "./segmentActs";
import { SegmentOutline } from "./SegmentOutline";
import { Settings } from "./Settings";
import { useOffice } from "./useOffice";

const OneTeam = ({ of: team }: { readonly of: Team }) => {
  const offered = worthShowing(team.choices, teamActions, useSession());
  return (
    <li>
      <h3>{team.name}</h3>
      <p>{[team.telephone || "No line of its own", team.specialisms.length > 0 && `specialises in ${team.specialisms.join(", ")}`].filter(Boolean).join(" · ")}</p>
      {offered.length > 0 && <div><Choices record={{ ...team, choices: offered }} acts={teamActs} first={null} /></div>}
    </li>
  );
};

const Teams = ({ of: { teams } }: { readonly of: Segment }) =>
  teams.nodes.length > 0 ? <Entries>{teams.nodes.map((team) => <OneTeam key={team.id} of={team} />)}</Entries> : <EmptyState title="No teams yet">Team leaders and caseworkers sit in teams. Add the first one above.</EmptyState>;

const Order = ({ of: segment }: { readonly of: Segment }) => {
  const { data } = useOffice(segment.id);
  const outline = useMemo(() => data && outlineOf(data.segments.filter(({ id }) => id === segment.id), data.teams, data.seats)[0], [data, segment.id]);
  return outline ? <SegmentOutline of={outline} isLinked={false} /> : <SkeletonRows rows={6} />;
};

/** A segment: its order, its teams and what was agreed in it. */
export default function SegmentPage() {
  const { id = "" } = useParams();
  const session = useSession();
  const { data: segment, error, refetch } = useRecord<Segment>("segments", id);
  const seats = useOffice(id).data?.seats;
  useChanged(useMemo(() => ["organisation"], []), refetch);
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!segment) return <SkeletonRecord />;
  const standing = seats && tally(seats);
  // Settings are written beside what they are about; only a refusal that is worth reading is shown above.
  const offered = worthShowing(segment.choices, segmentActions, session).filter(({ action }) => action !== "writeSetting");
  return (
    <RecordPage
      reference="Segment"
      title={segment.name}
      status={null}
      about={segment.purpose !== segment.name && segment.purpose}
      choices={offered.length > 0 && <Choices record={{ ...segment, choices: offered }} acts={segmentActs} first="openPosition" />}
      tabs={[
        { name: "agreed", label: "What was agreed", content: () => <Settings of={segment} /> },
        { name: "people", label: "Who works here", content: () => <Order of={segment} /> },
        { name: "teams", label: "Teams", count: segment.teams.nodes.length, content: () => <Teams of={segment} /> },
      ]}
      happened={may(session, ["read-audit"]) && <AuditOf recordId={segment.id} />}
    >
      <Facts of={[["Line", segment.telephone || "none"], ["Positions", standing && `${standing.all}, ${standing.vacant} vacant, ${standing.withoutDeputy} without a deputy`], ["Whole office", <Link key="all" to="/directory/hierarchy">Who works where</Link>]]} />
    </RecordPage>
  );
}
