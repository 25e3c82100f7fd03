import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { useId } from "react";
import { Form } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { Fields, Lines } from "../frame/forms/fields";

/** The field in which a leader says why work goes to somebody below its level (CS-19). */
export const WhyAbove = ({ isRequired = false }: { readonly isRequired?: boolean }) => (
  <Lines source="aboveLevelBecause" label="Why it goes to somebody below its level" isRequired={isRequired} help={isRequired ? "It is kept in the audit of each case." : "Only where the case is more complex than their level. It is kept in the audit of the case."} />
);

/** Asks a leader why work goes above somebody's level. */
export function AboveLevelDialog({ onSay, close }: { readonly onSay: (because: string) => void; readonly close: () => void }) {
  const id = useId();
  return (
    <Dialog open onClose={close} aria-labelledby={id} maxWidth="sm" fullWidth>
      <Form onSubmit={(typed: FieldValues) => onSay(typed["aboveLevelBecause"] as string)}>
        <DialogTitle id={id}>Assign above their level</DialogTitle>
        <DialogContent><Fields><WhyAbove isRequired /></Fields></DialogContent>
        <DialogActions>
          <Button type="submit" variant="contained">Assign all the same</Button>
          <Button onClick={close}>Cancel</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
