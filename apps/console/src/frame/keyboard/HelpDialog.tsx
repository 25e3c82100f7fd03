import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Switch } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useMemo, useState } from "react";
import { tokens } from "../theme/tokens";
import { useShortcuts, useShortcutsInForce } from "./ShortcutsProvider";

const Keys = styled("dl")({
  display: "grid",
  gridTemplateColumns: "max-content 1fr",
  gap: "6px 20px",
  alignItems: "baseline",
  marginBlock: "4px 16px",
  "& dt": { display: "flex", gap: 4 },
  "& kbd": {
    minWidth: 24,
    padding: "1px 7px",
    border: `1px solid ${tokens.edge}`,
    borderBottomWidth: 2,
    borderRadius: 3,
    backgroundColor: tokens.paper,
    font: "inherit",
    textAlign: "center",
  },
});

/** The keyboard's help, opened with `?`. It lists what works on the page that is open, and lets single keys be turned off. */
export function HelpDialog() {
  const [isOpen, setOpen] = useState(false);
  const { all, isOn, turn } = useShortcutsInForce();
  useShortcuts(useMemo(() => [{ keys: "?", does: "Show this help", act: () => setOpen(true) }], []));
  const close = () => setOpen(false);

  return (
    <Dialog open={isOpen} onClose={close} aria-labelledby="help-title" maxWidth="sm" fullWidth>
      <DialogTitle id="help-title">Keyboard</DialogTitle>
      <DialogContent>
        <Keys>
          {all.map(({ keys, does }) => (
            <div key={keys} style={{ display: "contents" }}>
              <dt>{keys.split(" ").map((key, at) => <kbd key={at}>{key}</kbd>)}</dt>
              <dd>{does}</dd>
            </div>
          ))}
          <dt><kbd>Shift</kbd><kbd>Enter</kbd></dt>
          <dd>On a column's heading: sort by it as well</dd>
          <dt><kbd>Esc</kbd></dt>
          <dd>Close a dialog or menu; nothing is changed</dd>
        </Keys>
        <FormControlLabel control={<Switch checked={isOn} onChange={(_, on) => turn(on)} />} label="Single-key shortcuts are on" />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
