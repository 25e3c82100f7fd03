import { Button } from "@mui/material";
import { useState, type ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { ActionDialog } from "../frame/choices/ActionDialog";
import type { Command } from "../frame/data/documents";

interface Props<Payload> {
  /** What the button says, and the dialog and its own button after it. */
  readonly label: string;
  readonly command: Command<object, Payload>;
  readonly defaults?: FieldValues;
  readonly input?: (typed: FieldValues) => object;
  readonly done: string;
  readonly onDone?: (payload: Payload) => void;
  /** How the button stands: the page's first act, one of several, or quietly within a row. */
  readonly stands?: "first" | "among" | "in a row";
  /** The fields. */
  readonly children: ReactNode;
}

const variants = { first: "contained", among: "outlined", "in a row": "text" } as const;

/** A button that begins a new record. However often it is sent, one dialog makes one record. */
export function Adding<Payload>({ label, stands = "among", ...rest }: Props<Payload>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant={variants[stands]} onClick={() => setOpen(true)}>{label}</Button>
      {isOpen && <AddingDialog label={label} close={() => setOpen(false)} {...rest} />}
    </>
  );
}

function AddingDialog<Payload>({ label, command, defaults, input = (typed) => typed, done, onDone, close, children }: Omit<Props<Payload>, "stands"> & { readonly close: () => void }) {
  const [once] = useState(() => crypto.randomUUID());
  const told = (payload: Payload) => {
    onDone?.(payload);
    return done;
  };
  return (
    <ActionDialog title={label} command={command} input={(typed) => ({ ...input(typed), idempotencyKey: once })} close={close} onDone={told} {...(defaults && { defaults })}>
      {children}
    </ActionDialog>
  );
}
