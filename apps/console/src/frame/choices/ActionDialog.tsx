import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useId, type ReactNode } from "react";
import { Form, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import type { Command } from "../data/documents";
import type { Refusal as Refused } from "../data/refusal";
import { useCommand } from "../data/useCommand";
import { FieldErrors } from "./FieldErrors";
import { Refusal } from "./Refusal";

interface Props<Input, Payload> {
  /** What will happen, as the action's label says it. */
  readonly title: string;
  readonly command: Command<Input, Payload>;
  /** The command's input from what was typed; add ids and `expectedVersion` here. */
  readonly input: (typed: FieldValues) => Input;
  readonly close: () => void;
  /** After the API's yes, before the dialog closes. Give words to say it: "7 moved to Amina Yusuf." */
  readonly onDone?: (payload: Payload) => string | void;
  /** Reads the record again after a conflict; with it, the next try carries the new version. */
  readonly reload?: () => void;
  readonly defaults?: FieldValues;
  /** What can be done instead of what was refused, beneath the refusal. */
  readonly offers?: (refusal: Refused) => ReactNode;
  /** react-admin inputs, and anything that explains what will happen. */
  readonly children?: ReactNode;
}

/** One field under another, whatever stands between them: what is wrong with one is said beside it, never over the next. */
const Fields = styled(DialogContent)({ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: 14, alignContent: "start", "& .MuiFormControl-root": { margin: 0 }, "& > p": { margin: "0 !important" } });

/** A form for an action that needs something said: a reason, a person, a date. What was typed outlives every refusal. */
export function ActionDialog<Input, Payload>({ title, command, input, close, onDone, reload, defaults, offers, children }: Props<Input, Payload>) {
  const id = useId();
  const notify = useNotify();
  const [run, { isPending, refusal, forget }] = useCommand(command);

  const submit = async (typed: FieldValues) => {
    const payload = await run(input(typed));
    if (payload === undefined) return;
    const said = onDone?.(payload);
    if (said) notify(said);
    close();
  };
  // Trying again with the version that was refused can only be refused again.
  const isStale = Boolean(reload) && refusal?.code === "CONFLICT";
  const again = () => {
    reload?.();
    forget();
  };

  return (
    <Dialog open onClose={isPending ? undefined : close} aria-labelledby={id} maxWidth="sm" fullWidth>
      <Form noValidate disableInvalidFormNotification onSubmit={submit} defaultValues={defaults ?? {}} sanitizeEmptyValues>
        <DialogTitle id={id}>{title}</DialogTitle>
        <Fields>
          {children}
          <FieldErrors of={refusal} />
          <Refusal of={refusal} {...(reload && { onReload: again })}>{refusal && offers?.(refusal)}</Refusal>
        </Fields>
        <DialogActions>
          <Button type="submit" variant="contained" disabled={isStale} loading={isPending} loadingPosition="start">{title}</Button>
          <Button onClick={close} disabled={isPending}>{title.startsWith("Cancel") ? "Leave it as it is" : "Cancel"}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
