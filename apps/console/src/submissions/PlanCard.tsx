import { Button, Menu, MenuItem } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { sayShortDay } from "../frame/words/dates";
import { count } from "../frame/words/counts";
import { sayComplexity } from "./Pack";
import { Card } from "./planStyles";
import type { SubmissionRow } from "./records";

/** A place to which a submission can be moved. */
export interface Place { readonly positionId: string; readonly on: string; readonly says: string }
/** How submissions are moved, and which was moved last: it keeps the focus. */
export interface Mover { readonly places: readonly Place[]; readonly move: (row: SubmissionRow, to: Place | null) => void; readonly moved: string | null }

const about = ({ workingDaysLain, isLate, decideBy, complexity }: SubmissionRow) =>
  [sayComplexity(complexity), workingDaysLain !== null && `lain ${count(workingDaysLain, "working day")}`, decideBy && !isLate && `by ${sayShortDay(decideBy)}`].filter(Boolean).join(" · ");

function Move({ of, mover: { places, move, moved } }: { readonly of: SubmissionRow; readonly mover: Mover }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (moved === of.id) button.current?.focus(); }, [moved, of.id, of.plannedOn, of.deskPositionId]);
  const go = (to: Place | null) => { setAnchor(null); move(of, to); };
  return (
    <>
      <Button ref={button} variant="text" aria-haspopup="menu" aria-expanded={anchor !== null} aria-label={`Move ${of.reference}`} onClick={(event) => setAnchor(event.currentTarget)}>Move</Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {places.map((place) => <MenuItem key={`${place.positionId} ${place.on}`} selected={place.positionId === of.deskPositionId && place.on === of.plannedOn} onClick={() => go(place)}>{place.says}</MenuItem>)}
        {of.stage === "WITH_PRINCIPAL" && <MenuItem onClick={() => go(null)}>Take off the plan</MenuItem>}
      </Menu>
    </>
  );
}

/** A submission in the plan: what it is, how long it has lain, and the way to move it, with the mouse or from the menu. */
export const PlanCard = ({ of, mover }: { readonly of: SubmissionRow; readonly mover: Mover | null }) => (
  <Card draggable={mover !== null} onDragStart={(event) => { event.dataTransfer.setData("text/plain", of.id); event.dataTransfer.effectAllowed = "move"; }}>
    <div className="head"><Link to={`/submissions/${of.id}/show`} className="figures">{of.reference}</Link>{mover && <Move of={of} mover={mover} />}</div>
    <p>{of.title}</p>
    <small>{about(of)}</small>
    {of.isLate && <small data-tone="red">asked for by {of.decideBy && sayShortDay(of.decideBy)}, late</small>}
  </Card>
);
