import { Button } from "@mui/material";
import { meetingActions } from "@remit/domain/meetings/meeting";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Choices } from "../frame/choices/Choices";
import { useShortcuts } from "../frame/keyboard/ShortcutsProvider";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { meetingActs } from "./meetingActs";
import { MinuteItem } from "./MinuteItem";
import { Minuting } from "./minuteStyles";
import { OneMeeting } from "./OneMeeting";
import type { ItemRow, MeetingRecord } from "./records";

const isMinuted = ({ discussion, decisions }: ItemRow) => Boolean(discussion) || decisions.nodes.some(({ isStruck }) => !isStruck);
const atTheMeeting = ["recordAttendance", "sendMinutes"];

function Minutes({ of }: { readonly of: MeetingRecord }) {
  const items = of.items.nodes;
  const [at, setAt] = useState(0);
  const turn = (by: number) => setAt((before) => Math.min(Math.max(before + by, 0), items.length - 1));
  useShortcuts(useMemo(() => [
    { keys: "n", does: "Next item", act: () => setAt((before) => Math.min(before + 1, items.length - 1)) },
    { keys: "p", does: "Item before", act: () => setAt((before) => Math.max(before - 1, 0)) },
  ], [items.length]));
  const item = items[at];
  return (
    <Page title={`Minutes of ${of.reference}`} intro="Ctrl and Enter keep what you wrote and go to the next item." actions={<Button component={Link} to={`/meetings/${of.id}/show`}>The meeting</Button>}>
      <Choices record={{ ...of, choices: fitting(of.choices, meetingActions, of.state).filter(({ action }) => atTheMeeting.includes(action)) }} acts={meetingActs} first={null} />
      {!item && <EmptyState title="Nothing to minute">There is no item on the agenda that you may see.</EmptyState>}
      {item && (
        <Minuting>
          <nav aria-label="Items of the agenda"><ol>{items.map((one, place) => (
            <li key={one.id}><button type="button" aria-current={place === at} data-minuted={isMinuted(one)} onClick={() => setAt(place)}>{place + 1}. {one.title}<span className="for-ears">{isMinuted(one) ? ", minuted" : ", not minuted yet"}</span></button></li>
          ))}</ol></nav>
          <MinuteItem key={item.id} of={item} number={item.number ?? String(at + 1)} next={() => turn(1)} isLast={at === items.length - 1} />
        </Minuting>
      )}
    </Page>
  );
}

/** At the meeting: item by item what is said, decided and given, without leaving the keyboard (PO-39). */
export default function MinuteMode() {
  return <OneMeeting>{(data) => <Minutes of={data} />}</OneMeeting>;
}
