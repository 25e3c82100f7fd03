import { Button } from "@mui/material";
import { useState } from "react";
import type { Beginning } from "../briefings/beginnings";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { Fields } from "../frame/forms/fields";

interface Props {
  /** What the button and the form say. */
  readonly label: string;
  readonly how: Beginning;
  /** What goes empty where nothing was chosen. */
  readonly lists?: readonly string[];
  readonly done: string;
}

/** A button that begins a record which stands on this very page. */
export function Adding({ label, how, lists = [], done }: Props) {
  const [key, setKey] = useState<string | null>(null);
  return (
    <>
      <Button variant="contained" onClick={() => setKey(crypto.randomUUID())}>{label}</Button>
      {key && (
        <ActionDialog title={label} command={how.command} close={() => setKey(null)} onDone={() => done} input={(typed) => ({ ...typed, ...Object.fromEntries(lists.map((name) => [name, (typed[name] as string[] | null | undefined) ?? []])), idempotencyKey: key })}>
          <Fields>{how.asks}</Fields>
        </ActionDialog>
      )}
    </>
  );
}
