import type { Kept } from "../frame/choices/act";
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { Form, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import type { Act, ActionFormProps } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import type { Command } from "../frame/data/documents";
import type { Refusal as Refused } from "../frame/data/refusal";
import { useCommand } from "../frame/data/useCommand";
import type { ItemResult } from "../work-management/documents";
import { Fields } from "../frame/forms/fields";

interface Plan<Input> {
  readonly command: Command<Input, { readonly results: readonly ItemResult[] }>;
  readonly asks: ReactNode;
  readonly input: (typed: FieldValues, record: Kept, once: string) => Input;
  readonly done: string;
}

/** The refusal of the one record that was named, as every form shows it; null when it was done. */
export function refusalOf(results: readonly ItemResult[]): Refused | null {
  const refused = results.find(({ done }) => !done);
  if (!refused) return null;
  const { code, message, changedBy, changedAt } = refused;
  return { code: code ?? "INTERNAL", message: message ?? "It was refused.", fields: [], errors: {}, ...(changedBy && { changedBy: { name: changedBy } }), ...(changedAt && { changedAt }) };
}

/** An action for one record, carried out by a command that takes many and answers each alone. */
export function bulkOfOne<Record extends Kept, Input>({ command, asks, input, done }: Plan<Input>): Act<Record> {
  const BulkForm = ({ record, choice, close }: ActionFormProps<Record>) => {
    const id = useId();
    const notify = useNotify();
    const queries = useQueryClient();
    const [once, setOnce] = useState(() => crypto.randomUUID());
    const [run, { isPending, refusal, forget }] = useCommand(command);
    const [refused, setRefused] = useState<Refused | null>(null);
    const submit = async (typed: FieldValues) => {
      const payload = await run(input(typed, record, once));
      // A key answers once: another try is another command.
      setOnce(crypto.randomUUID());
      if (!payload) return;
      const because = refusalOf(payload.results);
      setRefused(because);
      if (because) return;
      notify(done);
      close();
    };
    const again = () => {
      void queries.invalidateQueries();
      setRefused(null);
      forget();
    };
    return (
      <Dialog open onClose={isPending ? undefined : close} aria-labelledby={id} maxWidth="sm" fullWidth>
        <Form onSubmit={submit} sanitizeEmptyValues>
          <DialogTitle id={id}>{choice.label}</DialogTitle>
          <DialogContent><Fields>{asks}</Fields><Refusal of={refusal ?? refused} onReload={again} /></DialogContent>
          <DialogActions>
            <Button type="submit" variant="contained" loading={isPending} loadingPosition="start">{choice.label}</Button>
            <Button onClick={close} disabled={isPending}>Cancel</Button>
          </DialogActions>
        </Form>
      </Dialog>
    );
  };
  return { form: BulkForm };
}
