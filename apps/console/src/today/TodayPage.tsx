import { deciders } from "@remit/domain/approvals/deciding";
import { Button } from "@mui/material";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { useCallback, useMemo, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { Refusal } from "../frame/choices/Refusal";
import { grantsWaiting } from "../administration/grants";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { useLive } from "../frame/live/useLive";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import type { Session } from "../frame/session/session";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { dayOf, sayWeekday } from "../frame/words/dates";
import { myApprovals, myCommand, myCounsel, mySeat, officeOrder } from "./documents";
import { postToday } from "../correspondence/documents";
import { postNeeds } from "../correspondence/postNeeds";
import { commissionNeeds } from "../external-reviewers/commissionNeeds";
import { commissionsToday } from "../external-reviewers/documents";
import { briefingNeeds } from "../briefings/briefingNeeds";
import { briefingsToday } from "../briefings/documents";
import { learningToday } from "../learning/documents";
import { learningNeeds } from "../learning/learningNeeds";
import { meetingsToday } from "../meetings/documents";
import { meetingNeeds } from "../meetings/meetingNeeds";
import { reviewsToday } from "../reviews/documents";
import { reviewNeeds } from "../reviews/reviewNeeds";
import { submissionsToday } from "../submissions/documents";
import { submissionNeeds } from "../submissions/submissionNeeds";
import { grantNeeds } from "./grantNeeds";
import { MyWeek } from "./MyWeek";
import { NeedLine } from "./NeedLine";
import { approvalNeeds, byUrgency, commandNeeds, counselNeeds, officeNeeds, oldInHopperDays, seatNeeds, type Need } from "./needs";
import { InOrder, WhatThereIs } from "./OfficeFacts";
import { Aside, Columns, Needs } from "./todayStyles";

/** How many lines are read at once; the rest is one press away. */
const atFirst = 12;

/** What this person's role asks of the office, asked in as few questions as it takes. */
function useToday(session: Session) {
  const today = dayOf(new Date());
  const before = useMemo(() => new Date(Date.now() - oldInHopperDays * 86_400_000).toISOString(), []);
  const { position } = session;
  const holdsWork = position !== null && may(session, ["do-casework"]);
  const leads = position !== null && may(session, ["allocate-work", "command-segment"]);
  const runs = may(session, ["manage-organisation"]);
  const advises = position !== null && may(session, ["see-cases"]);
  const seat = useQuestion(mySeat, { seat: position?.id ?? "", today }, { enabled: holdsWork });
  const command = useQuestion(myCommand, { before, segment: position?.segment.id ?? "" }, { enabled: leads });
  const decides = position !== null && may(session, deciders);
  const approvals = useQuestion(myApprovals, {}, { enabled: decides });
  const order = useQuestion(officeOrder, {}, { enabled: runs });
  const counsel = useQuestion(myCounsel, {}, { enabled: advises });
  const reviewsCases = may(session, ["see-cases"]) && position !== null;
  const reviewed = useQuestion(reviewsToday, { today, soon: addCalendarDays(today, 5), me: session.person.id }, { enabled: reviewsCases });
  const briefed = useQuestion(briefingsToday, { today, soon: addCalendarDays(today, 5) }, { enabled: reviewsCases });
  const learned = useQuestion(learningToday, {}, { enabled: reviewsCases });
  const keeps = may(session, ["keep-learning"]);
  const met = useQuestion(meetingsToday, { today, soon: addCalendarDays(today, 5) }, { enabled: reviewsCases });
  const submitted = useQuestion(submissionsToday, {}, { enabled: reviewsCases });
  const plans = may(session, ["plan-submissions"]);
  const manages = may(session, ["manage-reviews"]);
  const clears = may(session, ["clear-briefings"]);
  const commissions = may(session, ["commission-reviews"]);
  const commissioned = useQuestion(commissionsToday, { me: session.person.id }, { enabled: commissions });
  const post = useQuestion(postToday, { soon: addCalendarDays(today, 3), segment: position?.segment.id ?? "" }, { enabled: holdsWork || leads });
  const confirms = may(session, ["confirm-grants", "manage-sensitive-access"]);
  const proposed = useQuestion(grantsWaiting, {}, { enabled: confirms });
  const needs = useMemo(
    () => byUrgency([...(confirms && proposed.data ? grantNeeds(proposed.data.grants.nodes, today) : []), ...(decides && approvals.data ? approvalNeeds(approvals.data, today) : []), ...(reviewsCases && reviewed.data ? reviewNeeds(reviewed.data, today, manages) : []), ...(reviewsCases && submitted.data ? submissionNeeds(submitted.data, today, plans) : []), ...(commissions && commissioned.data ? commissionNeeds(commissioned.data, today) : []), ...(reviewsCases && learned.data ? learningNeeds(learned.data, today, keeps) : []), ...(reviewsCases && briefed.data ? briefingNeeds(briefed.data, today, clears) : []), ...(reviewsCases && met.data ? meetingNeeds(met.data, today) : []), ...((holdsWork || leads) && post.data ? postNeeds(post.data, today, { directs: leads, decides: may(session, ["approve-segment-work", "manage-reviews"]) }) : []), ...(advises && counsel.data ? counselNeeds(counsel.data, today) : []), ...(holdsWork && seat.data ? seatNeeds(seat.data, today) : []), ...(leads && command.data ? commandNeeds(command.data) : []), ...(runs && order.data ? officeNeeds(order.data, today) : [])]),
    [confirms, proposed.data, decides, approvals.data, advises, holdsWork, leads, runs, session, post.data, reviewsCases, manages, commissions, commissioned.data, counsel.data, seat.data, command.data, order.data, reviewed.data, learned.data, keeps, briefed.data, met.data, clears, submitted.data, plans, today],
  );
  const asked = [decides && approvals, advises && counsel, holdsWork && seat, leads && command, runs && order].filter((one) => one !== false);
  return { today, needs, holdsWork, leads, seat: holdsWork ? seat.data : undefined, order: runs ? order.data : undefined, error: asked.find(({ error }) => error)?.error, isLoading: asked.some(({ isLoading }) => isLoading), isAsked: holdsWork || leads || runs || needs.length > 0 };
}

function WhatNeedsMe({ needs, holdsWork }: { readonly needs: readonly Need[]; readonly holdsWork: boolean }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? needs : needs.slice(0, atFirst);
  return (
    <section aria-label="Needs you">
      <h2>Needs you</h2>
      {needs.length === 0 ? (
        <EmptyState title="Nothing needs you now">{holdsWork ? "No work of yours is due, nothing has come in, and nobody is waiting for you." : "Every piece of work can be reached, every seat that must be held is held, and the calendars know their holidays."}</EmptyState>
      ) : (
        <Needs>{shown.map((need) => <NeedLine key={need.id} need={need} />)}</Needs>
      )}
      {needs.length > shown.length && <p style={{ marginTop: 10 }}><Button variant="text" onClick={() => setWhole(true)}>Show {count(needs.length - shown.length, "more line")}</Button></p>}
    </section>
  );
}

/** What needs this person now, most urgent first, each with its reason and its act; then what comes next. */
export default function TodayPage() {
  const session = useSession();
  const queries = useQueryClient();
  const { today, needs, holdsWork, leads, seat, order, error, isLoading, isAsked } = useToday(session);
  useLive(session.position ? [`segment:${session.position.segment.id}`, `position:${session.position.id}`] : [], useCallback(() => void queries.invalidateQueries({ queryKey: ["question"] }), [queries]));
  const looksOn = may(session, ["see-cases"]) && !holdsWork && !leads;
  return (
    <Page title="Today" intro={`${sayWeekday(today)} · ${session.position?.title ?? session.person.name}`}>
      <Refusal of={refusalIn(error)} />
      <Columns>
        <div>
          {isLoading ? <SkeletonRows rows={6} /> : isAsked && <WhatNeedsMe needs={needs} holdsWork={holdsWork} />}
          {looksOn && <WhatThereIs />}
        </div>
        <Aside>
          <MyWeek seat={seat} session={session} />
          {order && <InOrder of={order} />}
        </Aside>
      </Columns>
    </Page>
  );
}
