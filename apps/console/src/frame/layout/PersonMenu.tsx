import { Button, Divider, Menu, MenuItem } from "@mui/material";
import { useColorScheme } from "@mui/material/styles";
import { useState } from "react";
import { useLogout } from "react-admin";
import { useSession } from "../session/useSession";
import { tokens } from "../theme/tokens";
import { Disclose } from "./icons";

const appearances = { system: "As this computer is set", light: "Light", dark: "Dark" } as const;

/** The signed-in person: how the pages look to them, and the way out. */
export function PersonMenu() {
  const { person } = useSession();
  const { mode, setMode } = useColorScheme();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const signOut = useLogout();

  return (
    <>
      <Button color="secondary" variant="text" endIcon={<Disclose />} aria-haspopup="menu" aria-expanded={Boolean(anchor)} onClick={(event) => setAnchor(event.currentTarget)}>
        {person.name}
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)} slotProps={{ list: { "aria-label": person.name } }}>
        <li role="presentation" style={{ padding: "2px 16px 6px", color: tokens.inkSoft }}>Staff number {person.staffNumber}</li>
        <Divider component="li" />
        <li role="presentation" style={{ padding: "6px 16px 2px", fontWeight: 650 }}>Appearance</li>
        {Object.entries(appearances).map(([name, words]) => (
          <MenuItem key={name} role="menuitemradio" aria-checked={mode === name} selected={mode === name} onClick={() => setMode(name as keyof typeof appearances)}>
            {words}
          </MenuItem>
        ))}
        <Divider component="li" />
        <MenuItem onClick={() => void signOut(undefined, undefined, false)}>Sign out</MenuItem>
      </Menu>
    </>
  );
}
