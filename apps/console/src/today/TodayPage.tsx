import { Button } from "@mui/material";
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useDataProvider } from "react-admin";
import { Refusal } from "../frame/choices/Refusal";
import type { OfficeDataProvider } from "../frame/data/dataProvider";
import { refusalIn } from "../frame/data/translateErrors";
import { asking } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { useLive } from "../frame/live/useLive";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { dayOf, sayWeekday } from "../frame/words/dates";
import { MyWeek } from "./MyWeek";
import { NeedLine } from "./NeedLine";
import { byUrgency, type Need } from "./needs";
import { InOrder, WhatThereIs } from "./OfficeFacts";
import { Day, sources } from "./sources";
import { Aside, Columns, Needs } from "./todayStyles";

/** How many lines are read at once; the rest is one press away. */
const atFirst = 12;

/** What needs this person today, most urgent first: everything that is asked for them is asked at once. */
function useNeeds(day: Day) {
  const office = useDataProvider<OfficeDataProvider>();
  const asked = useMemo(() => sources.filter(({ isFor }) => isFor(day)), [day]);
  const answers = useQueries({ queries: asked.map(({ question, asks }) => asking(office, question, asks(day))) });
  const needs = byUrgency(asked.flatMap(({ says }, at) => (answers[at]?.data === undefined ? [] : says(answers[at].data, day))));
  return { needs, error: answers.find(({ error }) => error)?.error, isLoading: answers.some(({ isLoading }) => isLoading) };
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
  const today = dayOf(new Date());
  const day = useMemo(() => new Day(session, today), [session, today]);
  const { needs, error, isLoading } = useNeeds(day);
  useLive(session.position ? [`segment:${session.position.segment.id}`, `position:${session.position.id}`] : [], useCallback(() => void queries.invalidateQueries({ queryKey: ["question"] }), [queries]));
  const isAsked = day.holdsWork || day.leads || day.runs || needs.length > 0;
  const looksOn = day.may("see-cases") && !day.holdsWork && !day.leads;
  return (
    <Page title="Today" intro={`${sayWeekday(today)} · ${session.position?.title ?? session.person.name}`}>
      <Refusal of={refusalIn(error)} />
      <Columns>
        <div>
          {isLoading ? <SkeletonRows rows={6} /> : isAsked && <WhatNeedsMe needs={needs} holdsWork={day.holdsWork} />}
          {looksOn && <WhatThereIs />}
        </div>
        <Aside>
          <MyWeek day={day} />
          {day.runs && <InOrder />}
        </Aside>
      </Columns>
    </Page>
  );
}
