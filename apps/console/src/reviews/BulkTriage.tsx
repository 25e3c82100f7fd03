import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { useId, useState } from "react";
import { Form, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { Fields } from "../frame/forms/fields";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { count } from "../frame/words/counts";
import type { ItemResult } from "../work-management/documents";
import { triageReviews } from "./documents";
import type { ReviewRow } from "./records";
import { TriageFields } from "./reviewActs";

/** Answers several requests at once; each is judged alone, and those that are refused stay on screen with the reason (PO-46). */
export function BulkTriage({ rows, clear }: { readonly rows: readonly ReviewRow[]; readonly clear: () => void }) {
  const id = useId();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const [refused, setRefused] = useState<readonly ItemResult[]>([]);
  const [run, { isPending, refusal }] = useCommand(triageReviews);
  const submit = async ({ outcome, reason, discretionReason = null }: FieldValues) => {
    const payload = await run({ reviews: rows.map((row) => ({ id: row.id, expectedVersion: row.version })), outcome, reason, discretionReason });
    if (!payload) return;
    const left = payload.results.filter(({ done }) => !done);
    setRefused(left);
    if (payload.results.length > left.length) notify(`${count(payload.results.length - left.length, "request")} answered.`);
    if (left.length === 0) { setOpen(false); clear(); }
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>Triage</Button>
      {isOpen && (
        <Dialog open onClose={isPending ? undefined : () => setOpen(false)} aria-labelledby={id} maxWidth="sm" fullWidth>
          <Form onSubmit={submit} sanitizeEmptyValues>
            <DialogTitle id={id}>Triage {count(rows.length, "request")}</DialogTitle>
            <DialogContent>
              <Fields><TriageFields /></Fields>
              <Refusal of={refusal} />
              {refused.length > 0 && <ul role="status" aria-label="What was refused">{refused.map((one) => <li key={one.id}><b>{rows.find((row) => row.id === one.id)?.reference ?? "A request"}</b>: {one.message}</li>)}</ul>}
            </DialogContent>
            <DialogActions>
              <Button type="submit" variant="contained" loading={isPending} loadingPosition="start">Triage</Button>
              <Button onClick={() => setOpen(false)} disabled={isPending}>Cancel</Button>
            </DialogActions>
          </Form>
        </Dialog>
      )}
    </>
  );
}
