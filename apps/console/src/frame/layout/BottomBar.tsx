import { Drawer } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import { NavLink } from "react-router";
import type { Entry } from "../module";
import { tokens } from "../theme/tokens";
import { sayNumber } from "../words/counts";
import { Destinations } from "./Destinations";
import { narrow } from "./widths";

const Bar = styled("nav")({
  position: "fixed",
  inset: "auto 0 0 0",
  zIndex: 20,
  display: "none",
  borderTop: `1px solid ${tokens.edge}`,
  backgroundColor: tokens.raised,
  paddingBottom: "env(safe-area-inset-bottom)",
  [narrow]: { display: "flex" },
  "@media print": { display: "none" },
  "& a, & button": {
    flex: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    minHeight: 52,
    padding: "4px 2px",
    border: 0,
    borderTop: "3px solid transparent",
    background: "none",
    color: tokens.ink,
    font: "inherit",
    fontSize: "0.8125rem",
    lineHeight: 1.2,
    textAlign: "center",
    textDecoration: "none",
  },
  "& a[aria-current=page]": { borderTopColor: tokens.ink, fontWeight: 650 },
  "& b": { fontWeight: 600, fontVariantNumeric: "tabular-nums", color: tokens.inkSoft },
});

interface Props {
  readonly entries: readonly Entry[];
  readonly waiting: ReadonlyMap<string, number>;
}

/** On a telephone: the first entries of the day within reach of the thumb, and the rest behind “More”. */
export function BottomBar({ entries, waiting }: Props) {
  const [isOpen, setOpen] = useState(false);
  const first = entries.slice(0, 3);
  return (
    <Bar aria-label="Main, short">
      {first.map(({ to, label, short = label, waiting: counted }) => {
        const amount = waiting.get(to) ?? 0;
        return (
          <NavLink key={to} to={to} end={to === "/"}>
            {short}
            {amount > 0 && <b aria-label={counted?.says(amount)} role="img">{sayNumber(amount)}</b>}
          </NavLink>
        );
      })}
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>More</button>
      <Drawer anchor="bottom" open={isOpen} onClose={() => setOpen(false)} slotProps={{ paper: { "aria-label": "All pages", sx: { paddingBlock: 2 } } }}>
        <Destinations entries={entries} waiting={waiting} onGo={() => setOpen(false)} />
      </Drawer>
    </Bar>
  );
}
