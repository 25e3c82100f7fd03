import { Button, Divider, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useLogout } from "react-admin";
import { Link } from "react-router";
import { isOutside, useSession } from "../session/useSession";
import { appearances, useAppearance } from "../theme/useAppearance";
import { tokens } from "../theme/tokens";
import { Disclose } from "./icons";

/** The signed-in person: how the pages look to them, and the way out. */
export function PersonMenu() {
  const session = useSession();
  const { person } = session;
  const [appearance, setAppearance] = useAppearance();
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
          <MenuItem key={name} role="menuitemradio" aria-checked={appearance === name} selected={appearance === name} onClick={() => setAppearance(name as keyof typeof appearances)}>
            {words}
          </MenuItem>
        ))}
        <Divider component="li" />
        {!isOutside(session) && <MenuItem component={Link} to="/me" onClick={() => setAnchor(null)}>My page</MenuItem>}
        <MenuItem onClick={() => void signOut(undefined, undefined, false)}>Sign out</MenuItem>
      </Menu>
    </>
  );
}
