import { Button } from "@mui/material";
import type { Refusal } from "../data/refusal";
import { dayOf, sayDay, sayTime } from "../words/dates";
import { Notice } from "./Notice";

/** "Dana Fox changed it at 10:42", with the day where it was not today. */
export function sayChange({ changedBy, changedAt }: Pick<Refusal, "changedBy" | "changedAt">, today = dayOf(new Date())): string {
  const who = changedBy?.name ?? "Someone else";
  if (!changedAt) return `${who} changed it.`;
  return dayOf(changedAt) === today ? `${who} changed it at ${sayTime(changedAt)}.` : `${who} changed it on ${sayDay(changedAt)} at ${sayTime(changedAt)}.`;
}

interface Props {
  readonly of: Pick<Refusal, "message" | "changedBy" | "changedAt">;
  /** Reads the record again. What was typed is kept by whoever holds it. */
  readonly onReload?: () => void;
}

/** Someone else was faster: who, when, and the way on. Nothing that was typed is lost by it. */
export const Conflict = ({ of: conflict, onReload }: Props) => (
  <Notice role="alert">
    <h3>{conflict.message}</h3>
    <p>{sayChange(conflict)} Your change was not made, and what you typed is still here.</p>
    {onReload && (
      <div className="acts">
        <Button variant="contained" onClick={onReload}>Reload and keep what I typed</Button>
      </div>
    )}
  </Notice>
);
