import { Button, TextField } from "@mui/material";
import { useState, type FormEvent } from "react";
import { dayOf, sayDay } from "../frame/words/dates";
import { dayAsTyped, typedDay } from "../frame/words/typedDay";

/** Asks what was in force on a day: today, until another is typed. */
export function OnDay({ on, turnTo }: { readonly on: string; readonly turnTo: (day: string) => void }) {
  const [typed, setTyped] = useState(dayAsTyped(on));
  const day = typedDay(typed);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (day) turnTo(day);
  };
  return (
    <form onSubmit={ask} className="not-on-paper" style={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 10, marginBottom: 16 }}>
      <TextField size="small" label="In force on" placeholder="DD/MM/YYYY" value={typed} onChange={(event) => setTyped(event.target.value)} error={!day} slotProps={{ htmlInput: { "aria-label": "In force on" } }} style={{ width: 160 }} />
      <Button type="submit" variant="outlined" disabled={!day}>Show that day</Button>
      <span role="status">{on === dayOf(new Date()) ? "What is in force today." : `What is in force on ${sayDay(on)}.`}</span>
    </form>
  );
}
