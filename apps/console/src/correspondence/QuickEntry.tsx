import { Button } from "@mui/material";
import { useDeferredValue, useRef, type FormEvent } from "react";
import { Link } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { Things } from "../cases/record/drawerStyles";
import { useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { dayOf, startOfDay } from "../frame/words/dates";
import { typedDay } from "../frame/words/typedDay";
import { enterCorrespondence, enteredToday, matchesQuestion } from "./documents";
import { EntryFields } from "./EntryFields";
import { Proposals } from "./Proposals";
import { useDraft, type Draft } from "./useDraft";

const orNull = (text: string) => text.trim() || null;
const asInput = (draft: Draft, receivedOn: string) => ({
  channel: draft.channel, receivedOn, fromName: draft.fromName, fromEmail: orNull(draft.fromEmail), summary: draft.summary, personId: orNull(draft.personId), caseReference: orNull(draft.caseReference), natureCode: orNull(draft.natureCode),
  callOutcomeCode: draft.channel === "TELEPHONE" ? orNull(draft.callOutcomeCode) : null, isHighRisk: draft.mark === "RISK" || draft.mark === "BOTH", isHighProfile: draft.mark === "PROFILE" || draft.mark === "BOTH", flagReasonCode: draft.mark ? orNull(draft.flagReasonCode) : null, idempotencyKey: draft.once,
});

/** What is known of what is typed, asked again as it changes. */
function useMatches({ fromName, fromEmail, caseReference, summary }: Draft, receivedOn: string | null) {
  const sought = useDeferredValue(JSON.stringify({ fromName, fromEmail: orNull(fromEmail), caseReference: orNull(caseReference), summary, receivedOn }));
  const { data } = useQuestion(matchesQuestion, { input: JSON.parse(sought) as object }, { enabled: fromName.trim().length > 1 && receivedOn !== null });
  return fromName.trim().length > 1 ? data?.correspondenceMatches : undefined;
}

function Entered() {
  const { data } = useQuestion(enteredToday, { since: startOfDay(dayOf(new Date())) });
  const found = data?.correspondenceItems;
  return (
    <section aria-label="Entered today" style={{ marginTop: 28 }}>
      <h2>Entered today{found && `: ${count(found.totalCount, "item")}`}</h2>
      {found?.totalCount === 0 ? <EmptyState title="Nothing yet today">What you enter stands here at once, the latest first.</EmptyState>
        : <Things>{found?.nodes.map((one) => <li key={one.id}><h3><Link to={`/correspondence/${one.id}/show`}>{one.reference}</Link> {one.summary}</h3><div className="how">{one.fromName}</div></li>)}</Things>}
    </section>
  );
}

/** The post, one after another, by keyboard alone: Tab from field to field, Enter takes it in and begins the next. */
export default function QuickEntry() {
  const session = useSession();
  const { draft, change, next } = useDraft(session.person.id, dayOf(new Date()));
  const [run, { isPending, refusal, forget }] = useCommand(enterCorrespondence);
  const first = useRef<HTMLInputElement>(null);
  const receivedOn = typedDay(draft.received);
  const matches = useMatches(draft, receivedOn);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const payload = await run(asInput(draft, receivedOn ?? draft.received));
    if (!payload) return;
    next();
    first.current?.focus();
  };
  return (
    <Page title="Enter the post" intro="Tab goes from field to field; Enter takes it in and begins the next. What you type is kept until it is entered.">
      <form onSubmit={submit} noValidate aria-label="Enter the post" style={{ maxWidth: 880 }}>
        <EntryFields draft={draft} change={(more) => { if (refusal) forget(); change(more); }} refused={refusal?.fields ?? []} first={first} />
        <Proposals of={matches} chosen={draft.personId} choose={(personId) => change({ personId })} />
        <Refusal of={refusal} />
        <div style={{ marginTop: 16 }}><Button type="submit" variant="contained" aria-disabled={isPending}>Enter and next</Button></div>
      </form>
      <Entered />
    </Page>
  );
}
