import { styled } from "@mui/material/styles";
import { useMemo, type KeyboardEvent } from "react";
import { useSearchParams } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { wide } from "../frame/layout/widths";
import { useListOf } from "../frame/list/useListOf";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import type { SessionPosition } from "../frame/session/session";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { sayTime } from "../frame/words/dates";
import { teamQuestion, type TeamMember } from "./documents";
import { MasterCaseList } from "./MasterCaseList";
import { masterCases, orphanQuestion, type MasterCase } from "./masterCases";
import { moveFocus } from "./moveFocus";
import { People } from "./teamStyles";
import { WorkTabs } from "./WorkTabs";

const Sides = styled("div")({ display: "grid", gap: 20, gridTemplateColumns: "minmax(0, 1fr)", alignItems: "start", "& h2": { fontSize: "1.0625rem", fontWeight: 650, marginBottom: 8 }, [wide]: { gridTemplateColumns: "248px minmax(0, 1fr)" } });

/** Which case groups are listed: all in sight, a team's, one position's, or the hopper's. */
type Whose = { readonly kind: "all" | "hopper" } | { readonly kind: "team" | "position"; readonly of: string };

const packWhose = (whose: Whose): string => ("of" in whose ? `${whose.kind}:${whose.of}` : whose.kind);
const unpackWhose = (packed: string | null): Whose => {
  const [kind, ...rest] = (packed ?? "all").split(":");
  return kind === "team" || kind === "position" ? { kind, of: rest.join(":") } : { kind: kind === "hopper" ? "hopper" : "all" };
};

const inSight = { or: [{ isInMyCommand: { eq: true } }, { isInMyHopper: { eq: true } }] };
const filterOf = (whose: Whose): object => {
  if (whose.kind === "hopper") return { isInMyHopper: { eq: true } };
  if (whose.kind === "team") return { ...inSight, "ownerPosition.team.name": { eq: whose.of } };
  return whose.kind === "position" ? { ownerPositionId: { eq: whose.of } } : inSight;
};

/** The team's members under its name; those of no team come first. */
const byTeam = (members: readonly TeamMember[]): readonly (readonly [string | null, readonly TeamMember[]])[] => {
  const names = [...new Set(members.map(({ teamName }) => teamName))].sort((one, other) => (one ?? "").localeCompare(other ?? ""));
  return names.map((name) => [name, members.filter(({ teamName }) => teamName === name)]);
};

const groupsOf = (members: readonly TeamMember[]) => members.reduce((sum, member) => sum + member.caseGroups, 0);

interface EntryProps {
  readonly label: string;
  readonly amount?: number;
  readonly isOn: boolean;
  readonly isTeam?: boolean;
  readonly onChoose: () => void;
}

const Entry = ({ label, amount, isOn, isTeam, onChoose }: EntryProps) => (
  <li className={isTeam ? "apart" : undefined}>
    <button type="button" aria-pressed={isOn} onClick={onChoose}>
      {isTeam ? <strong>{label}</strong> : <span style={{ paddingLeft: 10 }}>{label}</span>}
      {amount !== undefined && <span className="amount">{amount}<span className="for-ears"> case groups</span></span>}
    </button>
  </li>
);

/** By team and, under each team, by person (WM-45, WM-76). */
function Whose({ members, whose, onWhose }: { readonly members: readonly TeamMember[]; readonly whose: Whose; readonly onWhose: (whose: Whose) => void }) {
  const entry = (label: string, next: Whose, amount?: number, isTeam = false) => (
    <Entry key={packWhose(next)} label={label} isOn={packWhose(whose) === packWhose(next)} isTeam={isTeam} onChoose={() => onWhose(next)} {...(amount !== undefined && { amount })} />
  );
  return (
    <People aria-label="By team and person" onKeyDown={(event: KeyboardEvent<HTMLElement>) => moveFocus(event, "button")}>
      {entry("All in your command, and the hopper", { kind: "all" }, undefined, true)}
      {byTeam(members).flatMap(([team, its]) => [
        ...(team ? [entry(team, { kind: "team", of: team }, groupsOf(its), true)] : []),
        ...its.map((member) => entry(member.name, { kind: "position", of: member.positionId }, member.caseGroups)),
      ])}
      {entry("Segment hopper", { kind: "hopper" }, undefined, true)}
    </People>
  );
}

/** For those who answer for the segment: that no work is without a holder, and when that was last looked at (WM-23). */
function Orphans() {
  const { data } = useQuestion(orphanQuestion, {});
  if (!data) return null;
  const { count: found, checkedAt } = data.orphanCheck;
  return <>{found === 0 ? "No open work is without a holder" : `${count(found, "piece")} of open work without a holder: tell your administrator`} (checked {sayTime(checkedAt)}).</>;
}

function Cases({ position }: { readonly position: SessionPosition }) {
  const [search, setSearch] = useSearchParams();
  const whose = useMemo(() => unpackWhose(search.get("of")), [search]);
  const { data } = useQuestion(teamQuestion, {});
  const list = useListOf<MasterCase>(masterCases, { always: { isOpen: { eq: true }, ...filterOf(whose) }, orders: [{ field: "pendingWorkitems", direction: "DESC" }] });
  const changed = useChanged([`segment:${position.segment.id}`], list.refetch);
  const choose = (next: Whose) => {
    list.setPage(1);
    list.setSelected([]);
    setSearch(next.kind === "all" ? {} : { of: packWhose(next) }, { replace: true });
  };
  return (
    <Sides>
      <section aria-labelledby="whose">
        <h2 id="whose">By team and person</h2>
        <Whose members={data?.myTeam.members ?? []} whose={whose} onWhose={choose} />
      </section>
      <MasterCaseList list={list} caption="Case groups and their pending work" changed={changed} />
    </Sides>
  );
}

/** The master case view: every case group in command, by team and by person, with its pending work (WM-45 to WM-49, WM-76). */
export default function MasterCasesPage() {
  const session = useSession();
  const answers = may(session, ["command-segment", "manage-organisation"]);
  return (
    <Page title="Master cases" intro={<>Each case group with all that is pending in it: requests, activities and correspondence. {answers && <Orphans />}</>} actions={<WorkTabs />}>
      {session.position ? <Cases key={session.position.id} position={session.position} /> : <EmptyState title="You hold no position today">Ask an administrator to seat you.</EmptyState>}
    </Page>
  );
}
