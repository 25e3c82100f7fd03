import { Button } from "@mui/material";
import { useState } from "react";
import type { Act, Choice } from "../frame/choices/Choices";
import { StatusPill } from "../frame/record/StatusPill";
import type { Entry } from "./documents";

interface Props {
  readonly entry: Entry;
  readonly acts: Readonly<Record<string, Act<Entry>>>;
}

/** What can be done with one entry of many: only what can be done now, as small words beside it. */
function Acts({ entry, acts }: Props) {
  const [open, setOpen] = useState<Choice | null>(null);
  const offered = entry.choices.filter(({ action, allowed }) => allowed && acts[action]);
  const act = open && acts[open.action];
  const Form = act && "form" in act ? act.form : null;
  return (
    <span className="acts not-on-paper">
      {offered.map((choice) => <Button key={choice.action} variant="text" aria-label={`${choice.label}: ${entry.name}`} onClick={() => setOpen(choice)}>{choice.label}</Button>)}
      {Form && open && <Form record={entry} choice={open} close={() => setOpen(null)} />}
    </span>
  );
}

/** One entry: what it is called, how it stands, what can be done with it. */
export const EntryRow = ({ entry, acts }: Props) => (
  <>
    <span className="name">
      {entry.name} {entry.code && <code>{entry.code}</code>}
      {entry.isUpheld !== undefined && <small>{entry.isUpheld ? "upholds the complaint" : "does not uphold it"}, gravity {entry.severity}</small>}
      {entry.isAskedFor !== undefined && <small>{entry.isAskedFor ? "asked for and agreed" : "recorded as it happens"}</small>}
    </span>
    {!entry.isActive && <StatusPill isOver>Retired</StatusPill>}
    <Acts entry={entry} acts={acts} />
  </>
);
