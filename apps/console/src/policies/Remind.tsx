import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { useId, useState } from "react";
import { useNotify } from "react-admin";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { count } from "../frame/words/counts";
import type { ItemResult } from "../work-management/documents";
import { remindOfPolicy } from "./documents";
import type { AcceptanceRow } from "./records";

/** Reminds the people of the chosen rows; whoever was not reminded stays on screen with the reason (AS-06). */
export function Remind({ rows, clear }: { readonly rows: readonly AcceptanceRow[]; readonly clear: () => void }) {
  const id = useId();
  const notify = useNotify();
  const [left, setLeft] = useState<readonly (ItemResult & { readonly name: string })[]>([]);
  const [run, { isPending, refusal }] = useCommand(remindOfPolicy);
  const remind = async () => {
    const payload = await run({ acceptances: rows.map((row) => ({ id: row.id, expectedVersion: row.version })) });
    if (!payload) return;
    const refused = payload.results.filter(({ done }) => !done).map((one) => ({ ...one, name: rows.find((row) => row.id === one.id)?.staff?.name ?? "Somebody" }));
    const reminded = payload.results.length - refused.length;
    if (reminded > 0) notify(`${count(reminded, "person", "people")} reminded.`);
    setLeft(refused);
    if (refused.length === 0) clear();
  };
  const close = () => { setLeft([]); clear(); };
  return (
    <>
      <Button variant="contained" onClick={() => void remind()} loading={isPending} loadingPosition="start">Remind</Button>
      <Refusal of={refusal} />
      {left.length > 0 && (
        <Dialog open onClose={close} aria-labelledby={id} maxWidth="sm" fullWidth>
          <DialogTitle id={id}>{count(left.length, "person was", "people were")} not reminded</DialogTitle>
          <DialogContent><ul aria-label="Who was not reminded, and why" style={{ paddingLeft: 18 }}>{left.map((one) => <li key={one.id}><b>{one.name}</b>: {one.message}</li>)}</ul></DialogContent>
          <DialogActions><Button variant="contained" onClick={close}>Close</Button></DialogActions>
        </Dialog>
      )}
    </>
  );
}
