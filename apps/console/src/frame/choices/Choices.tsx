import { Button } from "@mui/material";
import { useId, useState, type ComponentType } from "react";
import { Allowed, Refused } from "./choicesStyles";

/** The API's verdict on one action, for this person and this record, now. */
export interface Choice {
  readonly action: string;
  readonly label: string;
  readonly allowed: boolean;
  readonly because?: string | null;
}

/** What every form of an action is given. */
export interface ActionFormProps<Kept> {
  readonly record: Kept;
  readonly choice: Choice;
  /** Closes the form; nothing more. */
  readonly close: () => void;
}

/** How an action is carried out: by a form (a dialog of its own), or at once. */
export type Act<Kept> = { readonly form: ComponentType<ActionFormProps<Kept>> } | { readonly run: (record: Kept) => unknown };

interface Props<Kept extends { readonly choices: readonly Choice[] }> {
  readonly record: Kept;
  /** By the action's name. An action of the record that is not named here is not drawn. */
  readonly acts: Readonly<Record<string, Act<Kept>>>;
  /** The action to stand filled, when it is allowed; else the first that is. Null where none leads, as in the rows of a list. */
  readonly first?: string | null;
}

/** One action that is refused: seen, reachable by the Tab key, and with its reason in plain sight. */
function RefusedChoice({ choice }: { readonly choice: Choice }) {
  const id = useId();
  return (
    <li>
      <Button aria-disabled aria-describedby={id} onClick={(event) => event.preventDefault()}>{choice.label}</Button>
      <span id={id} className="because">{choice.because}</span>
    </li>
  );
}

/** The record's choices as buttons. The console never judges: what is refused, and why, comes from the API. */
export function Choices<Kept extends { readonly choices: readonly Choice[] }>({ record, acts, first }: Props<Kept>) {
  const [open, setOpen] = useState<Choice | null>(null);
  const drawn = record.choices.filter((choice) => acts[choice.action]);
  const allowed = drawn.filter((choice) => choice.allowed);
  const leading = first === null ? undefined : (allowed.find((choice) => choice.action === first) ?? allowed[0])?.action;
  const act = open && acts[open.action];
  const Form = act && "form" in act ? act.form : null;

  const choose = (choice: Choice) => {
    const chosen = acts[choice.action];
    if (chosen && "run" in chosen) chosen.run(record);
    else setOpen(choice);
  };

  return (
    <div className="not-on-paper" role="group" aria-label="What can be done">
      {allowed.length > 0 && (
        <Allowed>
          {allowed.map((choice) => (
            <Button key={choice.action} variant={choice.action === leading ? "contained" : "outlined"} onClick={() => choose(choice)}>
              {choice.label}
            </Button>
          ))}
        </Allowed>
      )}
      <Refused className="refused">{drawn.filter((choice) => !choice.allowed).map((choice) => <RefusedChoice key={choice.action} choice={choice} />)}</Refused>
      {Form && open && <Form record={record} choice={open} close={() => setOpen(null)} />}
    </div>
  );
}
