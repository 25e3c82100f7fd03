import { useQuestion } from "../frame/data/useQuestion";
import { teams } from "../rota/documents";

/** Whom they help, until when and why. */
export interface PlacementSaid { readonly teamId: string; readonly endsOn: string; readonly isCivilEmergency: boolean; readonly reason: string }
export const noPlacementSaid: PlacementSaid = { teamId: "", endsOn: "", isCivilEmergency: false, reason: "" };

/** What is still missing of a placement, in words; null when nothing is. */
export const missingOf = ({ teamId, endsOn, reason }: PlacementSaid): string | null =>
  teamId === "" ? "Choose the team that they help." : endsOn === "" ? "Give the last day." : reason.trim() === "" ? "Say why." : null;

/** What is asked about helping another team for a time (CS-33). Their own position stays theirs. */
export function PlacementFields({ said, onSaid }: { readonly said: PlacementSaid; readonly onSaid: (said: PlacementSaid) => void }) {
  const { data } = useQuestion(teams, {});
  return (
    <>
      <div className="line">
        <label>with <select value={said.teamId} onChange={(event) => onSaid({ ...said, teamId: event.target.value })}><option value="">choose a team…</option>{data?.teams.nodes.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
        <label>until <input type="date" value={said.endsOn} onChange={(event) => onSaid({ ...said, endsOn: event.target.value })} /></label>
      </div>
      <div className="line">
        <label><input type="checkbox" checked={said.isCivilEmergency} onChange={(event) => onSaid({ ...said, isCivilEmergency: event.target.checked })} />A civil emergency is the reason</label>
        <label>Why <input type="text" value={said.reason} maxLength={1000} onChange={(event) => onSaid({ ...said, reason: event.target.value })} /></label>
      </div>
      <p className="because">Their own position stays theirs. The day after the last one they are back by themselves, and what they hold there goes to the hopper.</p>
    </>
  );
}
