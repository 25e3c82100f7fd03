import { Button } from "@mui/material";
import { useState } from "react";
import { act, change } from "../frame/choices/act";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Entries } from "../directory/personStyles";
import { Fields, Line } from "../frame/forms/fields";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay, sayMoment } from "../frame/words/dates";
import { makeCalendarFeed, myCalendarFeeds, type CalendarFeed } from "./documents";

const feedActs = { revoke: act<CalendarFeed>({ command: change("revokeCalendarFeed", "NamedInput"), asks: ({ name }) => <p>The calendar “{name}” reads nothing at that address from now on. It cannot be given back; another feed can be made.</p>, done: "Revoked." }) };

const Feed = ({ of: feed }: { readonly of: CalendarFeed }) => (
  <li data-over={feed.revokedAt !== null}>
    <h3>{feed.name}</h3>
    <StatusPill isOver={feed.revokedAt !== null}>{feed.revokedAt ? "Revoked" : "In force"}</StatusPill>
    <p>Made {sayDay(feed.createdAt)}. {feed.revokedAt ? `Revoked ${sayDay(feed.revokedAt)}.` : feed.lastUsedAt ? `Last read ${sayMoment(feed.lastUsedAt)}.` : "Not read yet."}</p>
    {!feed.revokedAt && <div><Choices record={feed} acts={feedActs} first={null} /></div>}
  </li>
);

function Standing() {
  const { data, error } = useQuestion(myCalendarFeeds, {});
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText />;
  const { nodes } = data.myCalendarFeeds;
  if (nodes.length === 0) return <EmptyState title="No calendar reads your meetings">A feed keeps the calendar on your telephone or desk right by itself: when a meeting moves or is cancelled, it follows.</EmptyState>;
  return <Entries>{nodes.map((feed) => <Feed key={feed.id} of={feed} />)}</Entries>;
}

/** The addresses at which calendars read this person's meetings, and making one. It is shown this once (PO-36). */
export function CalendarFeeds() {
  const [isOpen, setOpen] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  return (
    <>
      <Standing />
      <p><Button onClick={() => setOpen(true)}>Make a calendar feed</Button></p>
      {path && <p role="status">Give this address to your calendar as a subscription. Copy it now; it is kept nowhere and not shown again: <code style={{ overflowWrap: "anywhere" }}>{window.location.origin}{path}</code></p>}
      {isOpen && (
        <ActionDialog title="Make a calendar feed" command={makeCalendarFeed} close={() => setOpen(false)} defaults={{}} input={(typed) => typed} onDone={(made) => setPath(made.path)}>
          <Fields>
            <p>Whoever has the address sees when and where your meetings are and what they are called, and nothing of their agendas or papers. You can revoke it at any time.</p>
            <Line source="name" label="Which calendar it is for" isRequired />
          </Fields>
        </ActionDialog>
      )}
    </>
  );
}
