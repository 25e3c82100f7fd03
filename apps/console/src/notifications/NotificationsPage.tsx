import { Button } from "@mui/material";
import { pathOf } from "@remit/domain/notifications/links";
import { useCallback, useMemo, useState } from "react";
import { Link } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { useLive } from "../frame/live/useLive";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { dayOf, sayTime } from "../frame/words/dates";
import { byDay } from "./days";
import { markRead, whatIWasTold, type Told } from "./documents";
import { Days } from "./notificationStyles";

/** How many are read at once; the most that one page of the API holds is the most that is worth going through. */
const [atFirst, atMost] = [50, 200];

function Line({ of: told, onRead }: { readonly of: Told; readonly onRead: (id: string) => void }) {
  const isUnread = told.readAt === null;
  const read = () => { if (isUnread) onRead(told.id); };
  return (
    <li data-unread={isUnread}>
      <span className="what">
        {isUnread && <span className="for-ears">Unread: </span>}
        <Link to={pathOf(told)} onClick={read}>{told.sentence}</Link>
        <small>{[told.by?.name, sayTime(told.at)].filter(Boolean).join(" · ")}</small>
      </span>
      {isUnread && <Button size="small" variant="text" onClick={read}>Mark as read<span className="for-ears">: {told.sentence}</span></Button>}
    </li>
  );
}

const Nothing = ({ isUnreadOnly, onAll }: { readonly isUnreadOnly: boolean; readonly onAll: () => void }) =>
  isUnreadOnly ? (
    <EmptyState title="You have read everything" action={<Button variant="text" onClick={onAll}>Show what you have read</Button>}>What is new stands here the moment it happens.</EmptyState>
  ) : (
    <EmptyState title="Nobody has told you anything yet" action={<Link to="/me#what-i-hear">Choose what you hear</Link>}>When work comes to you, somebody names you in a note, or your access changes, it stands here the moment it happens.</EmptyState>
  );

/** What this person was told, by day, the latest first; live. */
export default function NotificationsPage() {
  const { person } = useSession();
  const [isUnreadOnly, setUnreadOnly] = useState(false);
  const [first, setFirst] = useState(atFirst);
  const { data, error, refetch } = useQuestion(whatIWasTold, { first, filter: isUnreadOnly ? { readAt: { isNull: true } } : {} });
  const [mark, { isPending, refusal }] = useCommand(markRead);
  useLive([`person:${person.id}`], useCallback(() => void refetch(), [refetch]));
  const told = data?.notifications.nodes;
  const days = useMemo(() => byDay(told ?? [], dayOf(new Date())), [told]);
  const actions = (
    <>
      <Button variant="text" aria-pressed={isUnreadOnly} onClick={() => setUnreadOnly(!isUnreadOnly)}>{isUnreadOnly ? "Show everything" : "Show unread only"}</Button>
      <Button variant="outlined" disabled={isPending || !told?.some(({ readAt }) => readAt === null)} onClick={() => void mark({})}>Mark all as read</Button>
    </>
  );
  return (
    <Page title="Notifications" intro={<>What concerns you, as it happens. <Link to="/me#what-i-hear">Choose what you hear</Link>.</>} actions={actions}>
      <Refusal of={refusal ?? refusalIn(error)} />
      {!told && !error && <SkeletonRows rows={6} />}
      {told?.length === 0 && <Nothing isUnreadOnly={isUnreadOnly} onAll={() => setUnreadOnly(false)} />}
      <Days>
        {days.map(({ heading, told: rows }) => (
          <section key={heading} aria-label={heading}>
            <h2>{heading}</h2>
            <ol>{rows.map((one) => <Line key={one.id} of={one} onRead={(id) => void mark({ ids: [id] })} />)}</ol>
          </section>
        ))}
        {data?.notifications.pageInfo.hasNextPage && first < atMost && <div><Button variant="text" onClick={() => setFirst(atMost)}>Show older ones</Button></div>}
      </Days>
    </Page>
  );
}
