import { Button } from "@mui/material";
import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { act, type Kept } from "../frame/choices/act";
import { ActionDialog } from "../frame/choices/ActionDialog";
import type { Act } from "../frame/choices/Choices";
import type { FieldValues } from "react-hook-form";
import { Fields } from "../frame/forms/fields";
import type { Beginning } from "./beginnings";

interface Props {
  /** What the button and the form say. */
  readonly label: string;
  readonly how: Beginning;
  /** The list whose record's page is shown afterwards. */
  readonly goesTo: string;
  readonly isFirst?: boolean;
  /** What stands in the fields already. */
  readonly defaults?: FieldValues;
  /** What goes with what is typed. */
  readonly adds?: object;
  /** What is said above the fields. */
  readonly intro?: ReactNode;
}

/** A button that begins a record and goes to it. */
export function Begin({ label, how, goesTo, isFirst = true, intro, defaults, adds }: Props) {
  const [key, setKey] = useState<string | null>(null);
  const navigate = useNavigate();
  return (
    <>
      <Button variant={isFirst ? "contained" : "outlined"} onClick={() => setKey(crypto.randomUUID())}>{label}</Button>
      {key && (
        <ActionDialog
          title={label} command={how.command} close={() => setKey(null)} input={(typed) => ({ ...typed, ...adds, idempotencyKey: key })} {...(defaults && { defaults })}
          onDone={(payload) => { const made = (payload as Readonly<Record<string, { id: string } | null>>)[how.field]; if (made) void navigate(`/${goesTo}/${made.id}/show`); }}
        >
          <Fields>{intro}{how.about}{how.asks}</Fields>
        </ActionDialog>
      )}
    </>
  );
}

/** The same from a case that is open: it begins about that case. */
export const aboutThisCase = (how: Beginning, done: string): Act<Kept> => act({ command: how.command, asks: how.asks, input: (typed, { id }, once) => ({ ...typed, caseId: id, idempotencyKey: once }), done });
