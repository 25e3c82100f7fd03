import { styled } from "@mui/material/styles";
import { NavLink } from "react-router";
import { useShortcutsInForce } from "../keyboard/ShortcutsProvider";
import type { Entry } from "../module";
import { tokens } from "../theme/tokens";
import { sayNumber } from "../words/counts";

const List = styled("ul")({
  listStyle: "none",
  padding: 0,
  "& li + li.parts": { marginTop: 10, paddingTop: 10, borderTop: `1px solid ${tokens.line}` },
  "& a": {
    display: "flex",
    alignItems: "center",
    gap: 8,
    minHeight: 34,
    padding: "4px 12px 4px 17px",
    borderLeft: "3px solid transparent",
    color: tokens.ink,
    fontSize: "0.9375rem",
    textDecoration: "none",
  },
  "& a:hover": { backgroundColor: tokens.wash },
  "& a[aria-current=page]": { borderLeftColor: tokens.ink, backgroundColor: tokens.paper, fontWeight: 650 },
  "& a > span:first-of-type": { flex: 1 },
  "& kbd": { padding: "0 6px", borderRadius: 3, backgroundColor: tokens.focus, color: "#1c1a17", font: "inherit", fontWeight: 700 },
});

const Count = styled("span")({
  fontSize: "0.8125rem",
  fontWeight: 600,
  fontVariantNumeric: "tabular-nums",
  color: tokens.inkSoft,
  "&[data-tone=amber]": { padding: "0 6px", borderRadius: 9, color: tokens.amber, backgroundColor: tokens.amberWash },
  "&[data-tone=red]": { padding: "0 6px", borderRadius: 9, color: tokens.red, backgroundColor: tokens.redWash },
});

interface Props {
  readonly entries: readonly Entry[];
  readonly waiting: ReadonlyMap<string, number>;
  readonly onGo?: () => void;
}

/** The entries of the rail with what waits behind each. After `g`, each shows the letter that leads there. */
export function Destinations({ entries, waiting, onGo }: Props) {
  const { pending } = useShortcutsInForce();
  return (
    <List>
      {entries.map((entry, at) => {
        const amount = waiting.get(entry.to) ?? 0;
        return (
          <li key={entry.to} className={at > 0 && entries[at - 1]?.part !== entry.part ? "parts" : undefined}>
            <NavLink to={entry.to} end={entry.to === "/"} {...(onGo && { onClick: onGo })}>
              <span>{entry.label}</span>
              {pending === "g" && <kbd aria-hidden>{entry.letter}</kbd>}
              {pending !== "g" && amount > 0 && (
                <>
                  <Count aria-hidden data-tone={entry.waiting?.tone}>{sayNumber(amount)}</Count>
                  <span className="for-ears">, {entry.waiting?.says(amount)}</span>
                </>
              )}
            </NavLink>
          </li>
        );
      })}
    </List>
  );
}
