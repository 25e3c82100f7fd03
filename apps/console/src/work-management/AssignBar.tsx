import { Button } from "@mui/material";
import { useEffect, useId, useMemo, useRef } from "react";
import { useShortcuts } from "../frame/keyboard/ShortcutsProvider";
import type { MyTeam, TeamMember } from "./documents";
import { ForetoldLine } from "./ForetoldLine";
import { anyone, usePreview } from "./usePreview";

interface Props {
  readonly ids: readonly string[];
  readonly team: MyTeam | undefined;
  /** Who is chosen in the team. */
  readonly member: TeamMember | null;
  readonly isPending: boolean;
  readonly onAssign: (to: TeamMember) => void;
  readonly onChoose: () => void;
}

/** What to do with the rows chosen in the hopper: give them to the person whose work is shown, or choose someone. */
export function AssignBar({ ids, team, member, isPending, onAssign, onChoose }: Props) {
  const preview = usePreview(ids, member ?? anyone(team));
  const because = useId();
  const acts = useRef({ onAssign, onChoose });
  useEffect(() => void (acts.current = { onAssign, onChoose }));
  const isGiveable = member?.canBeGivenWork ?? false;
  useShortcuts(useMemo(() => [
    ...(member && isGiveable ? [{ keys: "a", does: `Assign what is chosen to ${member.name}`, act: () => acts.current.onAssign(member) }] : []),
    { keys: "c", does: "Choose someone for what is chosen", act: () => acts.current.onChoose() },
  ], [member, isGiveable]));

  return (
    <>
      <ForetoldLine preview={preview} isForSomeone={member !== null} />
      {member && (
        <Button variant="contained" loading={isPending} aria-disabled={!isGiveable} {...(!isGiveable && { "aria-describedby": because })} onClick={() => isGiveable && onAssign(member)}>
          Assign to {member.name}
        </Button>
      )}
      <Button variant={member ? "outlined" : "contained"} disabled={isPending} onClick={onChoose}>Choose someone…</Button>
      {member && !isGiveable && <span id={because}>{member.because}</span>}
    </>
  );
}
