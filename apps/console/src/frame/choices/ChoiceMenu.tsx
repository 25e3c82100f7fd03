import { Button, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { tokens } from "../theme/tokens";
import type { Act, Choice } from "./Choices";

interface Props<Kept extends { readonly choices: readonly Choice[] }> {
  readonly record: Kept;
  /** By the action's name; they stand in the menu in this order, what is refused last and with why. */
  readonly acts: Readonly<Record<string, Act<Kept>>>;
  /** What the record is called, for those who hear the page. */
  readonly name: string;
}

const quiet = { display: "block", maxWidth: 380, whiteSpace: "normal", color: tokens.inkSoft, cursor: "default", "& small": { display: "block", fontSize: "0.8125rem" } } as const;

/** What else can be done to one of many rows, in a menu: the page stays calm, and everything is within reach of the keyboard. */
export function ChoiceMenu<Kept extends { readonly choices: readonly Choice[] }>({ record, acts, name }: Props<Kept>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [open, setOpen] = useState<Choice | null>(null);
  const drawn = Object.keys(acts).flatMap((action) => record.choices.filter((choice) => choice.action === action));
  const [offered, refused] = [drawn.filter(({ allowed }) => allowed), drawn.filter(({ allowed }) => !allowed)];
  const act = open && acts[open.action];
  const Form = act && "form" in act ? act.form : null;
  if (drawn.length === 0) return null;
  // The form opens once the menu is gone: the focus is back on the button by then, and comes back to it from the form.
  const gone = () => {
    if (chosen) setOpen(chosen);
    setChosen(null);
  };
  return (
    <>
      <Button variant="text" aria-haspopup="menu" aria-expanded={anchor !== null} aria-label={`More for ${name}`} onClick={(event) => setAnchor(event.currentTarget)}>More</Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} slotProps={{ transition: { onExited: gone } }}>
        {offered.map((choice) => <MenuItem key={choice.action} onClick={() => { setChosen(choice); setAnchor(null); }}>{choice.label}</MenuItem>)}
        {refused.map((choice) => <MenuItem key={choice.action} aria-disabled sx={quiet}>{choice.label}<small>{choice.because}</small></MenuItem>)}
      </Menu>
      {Form && open && <Form record={record} choice={open} close={() => setOpen(null)} />}
    </>
  );
}
