import { useMemo, type KeyboardEvent } from "react";
import { Link } from "react-router";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { sayLevel } from "./aboveLevel";
import type { HopperSummary, MyTeam, TeamMember } from "./documents";
import { moveFocus } from "./moveFocus";
import { Panel, PanelHead } from "./panelStyles";
import { Bar, People } from "./teamStyles";

/** Whose work the third panel shows: a position's, everyone's, or the hopper as a place to send work to. */
export type Shown = string | "everyone" | "hopper";

/** "away until 20 January 2026": the words within a line. */
export const withinALine = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const sayPresence = ({ availability, availabilityWords }: TeamMember) => (availability === "AVAILABLE" ? withinALine(availabilityWords) : <em>{withinALine(availabilityWords)}</em>);

/** "2 overdue · 1 today · available": what a leader must know before giving more (WM-15). */
const Standing = ({ of: member }: { readonly of: TeamMember }) => (
  <small className="wide">
    {member.overdue > 0 && <><b>{member.overdue} overdue</b> · </>}
    {member.dueToday > 0 && <>{member.dueToday} today · </>}
    {sayPresence(member)}
  </small>
);

const About = ({ of: { level, skills, teamName } }: { readonly of: TeamMember }) => (
  <small className="wide">{sayLevel(level)}{skills.length > 0 && ` · ${skills.join(", ")}`}{teamName && <span className="for-ears">, {teamName}</span>}</small>
);

interface MemberProps {
  readonly member: TeamMember;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

const Member = ({ member, isShown, onShow }: MemberProps) => (
  <li>
    <button type="button" aria-pressed={isShown} onClick={onShow}>
      <strong>{member.name}{member.isYou && " (you)"}</strong>
      <span className="amount">{member.openRequests}<span className="for-ears"> open</span></span>
      <span className="wide" aria-hidden><Bar><i style={{ width: `${member.loadPercent}%` }} /></Bar></span>
      <Standing of={member} />
      <About of={member} />
      {!member.canBeGivenWork && <small className="wide">{member.because}</small>}
    </button>
  </li>
);

interface Props {
  readonly team: MyTeam | undefined;
  readonly hopper: HopperSummary | null;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** My team: everyone in command, the leader and the segment's hopper included, with their work before any more is given (WM-15, WM-29). */
export function TeamPanel({ team, hopper, shown, onShow }: Props) {
  const session = useSession();
  const open = useMemo(() => (team?.members ?? []).reduce((sum, member) => sum + member.openRequests, 0), [team]);
  const steer = (event: KeyboardEvent<HTMLElement>) => moveFocus(event, "button");
  return (
    <Panel aria-labelledby="my-team">
      <PanelHead>
        <h2 id="my-team" tabIndex={-1}>My team</h2>
      </PanelHead>
      <p className="about">{team ? `${count(team.members.length, "person", "people")}, ${team.eligible} can be given work` : " "}</p>
      {!team && <SkeletonRows rows={6} />}
      {team?.members.length === 0 && <EmptyState title="Nobody works under this position">An administrator seats people in teams, under Administration.</EmptyState>}
      {team && (
        <People onKeyDown={steer} aria-label="My team">
          <li>
            <button type="button" aria-pressed={shown === "everyone"} onClick={() => onShow("everyone")}>
              <strong>Everyone</strong><span className="amount">{open}<span className="for-ears"> open</span></span>
              <small className="wide">assigned in your command</small>
            </button>
          </li>
          {team.members.map((member) => <Member key={member.positionId} member={member} isShown={shown === member.positionId} onShow={() => onShow(member.positionId)} />)}
          {hopper && (
            <li className="apart">
              <button type="button" aria-pressed={shown === "hopper"} onClick={() => onShow("hopper")}>
                <strong>Segment hopper</strong><span className="amount">{hopper.size}<span className="for-ears"> waiting</span></span>
                <small className="wide">{hopper.segmentName}, through its manager</small>
              </button>
            </li>
          )}
        </People>
      )}
      {may(session, ["command-segment", "manage-organisation"]) && <p className="foot"><Link to="/work-management/moving">Move someone, or end their access</Link></p>}
    </Panel>
  );
}
