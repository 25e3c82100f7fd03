import { Button, MenuItem, Menu } from "@mui/material";
import { useState } from "react";
import { Columns } from "../layout/icons";
import type { Column, Row } from "./columns";

interface Props<R extends Row> {
  readonly columns: readonly Column<R>[];
  /** Names, in the columns' own order. */
  readonly shown: readonly string[];
  readonly onShown: (names: readonly string[]) => void;
}

/** Which columns a person wants to see. The first always stays: it is the way to the record. */
export function ColumnChooser<R extends Row>({ columns, shown, onShown }: Props<R>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const turn = (name: string) => onShown(columns.map((column) => column.name).filter((each) => (each === name) !== shown.includes(each)));
  return (
    <>
      <Button variant="text" startIcon={<Columns />} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>Columns</Button>
      <Menu open={Boolean(anchor)} anchorEl={anchor} onClose={() => setAnchor(null)} slotProps={{ list: { dense: true, "aria-label": "Columns to show" } }}>
        {columns.slice(1).map(({ name, label }) => (
          <MenuItem key={name} role="menuitemcheckbox" aria-checked={shown.includes(name)} onClick={() => turn(name)}>
            <span aria-hidden style={{ width: 22 }}>{shown.includes(name) ? "✓" : ""}</span> {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
