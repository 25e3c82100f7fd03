import { Button } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { Notice } from "../frame/choices/Notice";
import { Refusal } from "../frame/choices/Refusal";
import { tokens } from "../frame/theme/tokens";
import type { Refusal as Refused } from "../frame/data/refusal";
import { AboveLevelDialog } from "./AboveLevelDialog";
import type { Outcome, RefusedItem } from "./outcome";

const Lines = styled("ul")({
  "&&": { margin: "4px 0 0", padding: 0, listStyle: "none" },
  "& li": { display: "flex", flexWrap: "wrap", gap: "0 8px" },
  "& i": { fontStyle: "normal", color: tokens.inkSoft },
});

const Line = ({ item, link }: { readonly item: RefusedItem; readonly link: string }) => (
  <li>
    <span><b className="figures">{item.reference}</b> — {item.because.replace(/\.$/, "")}{item.changedBy && <i> ({item.changedBy})</i>}.</span>
    <Link to={link} aria-label={`See ${item.reference}`}>see</Link>
  </li>
);

interface Props {
  readonly of: {
    readonly outcome: Outcome | null;
    /** The whole command was refused. */
    readonly refusal: Refused | null;
    readonly dismiss: () => void;
  };
  /** Where a refused request can be looked at as it is now. */
  readonly linkOf: (id: string) => string;
  /** Reads everything again and lets go of what was chosen. */
  readonly onRefresh: () => void;
  /** Sends what is above their level all the same, with a reason (CS-19). */
  readonly onAbove?: (because: string) => void;
}

/** What came of the last bulk command. It takes the focus when something was refused, so that nobody misses it. */
export function OutcomeNotice({ of: { outcome, refusal, dismiss }, linkOf, onRefresh, onAbove }: Props) {
  const [isSaying, setSaying] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const isRefused = Boolean(outcome?.refused.length);
  useEffect(() => void (isRefused && notice.current?.focus()), [outcome, isRefused]);
  const refresh = () => {
    dismiss();
    onRefresh();
  };
  if (refusal) return <Refusal of={refusal} onReload={refresh}><div className="acts"><Button onClick={refresh}>Refresh</Button></div></Refusal>;
  if (!outcome) return <div role="status" />;
  return (
    <Notice ref={notice} role="status" tabIndex={-1} aria-label="What came of it">
      <strong>{outcome.sentence}</strong>
      {isRefused && <Lines>{outcome.refused.map((item) => <Line key={item.id} item={item} link={linkOf(item.id)} />)}</Lines>}
      <div className="acts">
        {isRefused && <Button variant="contained" onClick={refresh}>Refresh</Button>}
        {onAbove && outcome.refused.some(({ isAboveLevel }) => isAboveLevel) && <Button variant="outlined" onClick={() => setSaying(true)}>Assign above their level…</Button>}
        <Button variant={isRefused ? "outlined" : "text"} onClick={dismiss}>{isRefused ? "Dismiss" : "Done"}</Button>
      </div>
      {isSaying && onAbove && <AboveLevelDialog close={() => setSaying(false)} onSay={(because) => { setSaying(false); onAbove(because); }} />}
    </Notice>
  );
}
