import { Button, ListItemText, Menu, MenuItem } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify } from "react-admin";
import { useNavigate } from "react-router";
import { switchPosition, type SessionPosition } from "../session/session";
import { useSession } from "../session/useSession";
import { tokens } from "../theme/tokens";
import { Disclose } from "./icons";

/** "Team 2, Customer Care". */
export const sayPlace = ({ team, segment }: SessionPosition): string => [team?.name, segment.name].filter(Boolean).join(", ");

const two = { display: "block", textAlign: "left", lineHeight: 1.2 } as const;

/** The position in which the person acts, and the others that they hold. Work, permissions and the audit follow it. */
export function PositionSwitcher() {
  const { position, positions } = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const queries = useQueryClient();
  const notify = useNotify();
  const navigate = useNavigate();
  const words = (
    <span style={two}>
      <span style={{ display: "block", fontWeight: 650 }}>{position?.title ?? "No position"}</span>
      {position && <span style={{ display: "block", fontWeight: 400, fontSize: "0.75rem", color: tokens.inkSoft }}>{sayPlace(position)}</span>}
    </span>
  );
  if (positions.length < 2) return <div>{words}</div>;

  const become = async (to: SessionPosition) => {
    setAnchor(null);
    if (to.id === position?.id) return;
    try {
      await switchPosition(to.id);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "auth" });
      void navigate("/");
      notify(`You now act as ${to.title}, ${sayPlace(to)}.`);
    } catch (error) {
      notify((error as Error).message, { type: "error" });
    }
  };

  return (
    <>
      <Button color="secondary" variant="text" endIcon={<Disclose />} aria-haspopup="menu" aria-expanded={Boolean(anchor)} aria-label={position ? `Position: ${position.title}, ${sayPlace(position)}. Change` : "Choose a position"} onClick={(event) => setAnchor(event.currentTarget)}>
        {words}
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)} slotProps={{ list: { "aria-label": "Your positions" } }}>
        {positions.map((each) => (
          <MenuItem key={each.id} selected={each.id === position?.id} aria-current={each.id === position?.id} onClick={() => void become(each)}>
            <ListItemText primary={each.title} secondary={`${sayPlace(each)}${each.isPrimary ? " · primary" : ""}`} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
