import { Button, TextField } from "@mui/material";
import { useState, type FormEvent } from "react";
import { dayOf, sayDay } from "../frame/words/dates";
import { dayAsTyped, typedDay } from "../frame/words/typedDay";

interface Props {
  readonly on: string;
  readonly turnTo: (day: string) => void;
  readonly label?: string;
  /** What is shown, as a sentence goes on: “What is in force”. */
  readonly says?: string;
}

/** Asks what was in force on a day: today, until another is typed. */
export function OnDay({ on, turnTo, label = "In force on", says = "What is in force" }: Props) {
  const [typed, setTyped] = useState(dayAsTyped(on));
  const day = typedDay(typed);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (day) turnTo(day);
  };
  return (
    <form onSubmit={ask} className="not-on-paper" style={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 10, marginBottom: 16 }}>
      <TextField size="small" label={label} placeholder="DD/MM/YYYY" value={typed} onChange={(event) => setTyped(event.target.value)} error={!day} slotProps={{ htmlInput: { "aria-label": label } }} style={{ width: 160 }} />
      <Button type="submit" variant="outlined" disabled={!day}>Show that day</Button>
      <span role="status">{on === dayOf(new Date()) ? `${says} today.` : `${says} on ${sayDay(on)}.`}</span>
    </form>
  );
}
