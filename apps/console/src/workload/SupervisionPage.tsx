import { Button } from "@mui/material";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { After, Before } from "../frame/layout/icons";
import { Page } from "../frame/layout/Page";
import { useChanged } from "../frame/live/useChanged";
import { SkeletonRows } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { dayOf, sayDay } from "../frame/words/dates";
import { Part } from "../insight/tableStyles";
import { Bar } from "../rota/rotaStyles";
import { monthOf, monthsFrom, sayMonth } from "./months";
import { OfPeople } from "./OfPeople";
import { OwnMonth } from "./OwnMonth";
import { arrangementActs, reviewActs } from "./supervisionActs";
import { monthQuestion } from "./supervisionDocuments";
import type { Arrangement, ReviewOfWork } from "./supervisionRecords";

const ToArrange = ({ of }: { readonly of: readonly Arrangement[] }) => (of.length === 0 ? null : (
  <Part aria-label="Other arrangements">
    <h2>Other arrangements</h2>
    <p>A long absence that nobody planned stops supervision. The manager above the supervisor arranges something else.</p>
    {of.map((one) => (
      <div key={one.id} className="person">
        <h3>{one.worker?.name}</h3>
        <p>{one.absent?.name} is away since {sayDay(one.awaySince)}. {one.supervisor ? `${one.supervisor.name} supervises meanwhile: ${one.arrangement ?? ""}` : `${one.askedOf?.name ?? "The manager above"} is asked to arrange something.`}</p>
        <Choices record={{ ...one, choices: one.choices.filter(({ allowed }) => allowed) }} acts={arrangementActs} first={null} />
      </div>
    ))}
  </Part>
));

const Reviews = ({ of }: { readonly of: readonly ReviewOfWork[] }) => (of.length === 0 ? null : (
  <Part aria-label="Above the maximum">
    <h2>Above the maximum</h2>
    <p>Month after month above the maximum opens a review of the work.</p>
    {of.map((one) => (
      <div key={one.id} className="person">
        <h3>{one.worker?.name}</h3>
        <p>{one.months} months in a row, last in {one.record && <Link to={`/workload-records/${one.record.id}/show`}>{one.record.reference}</Link>}. {one.owner?.name} reviews the work until {sayDay(one.dueOn)}{one.escalatedTo && `; ${one.escalatedTo.name} was told`}.</p>
        <Choices record={{ ...one, choices: one.choices.filter(({ allowed }) => allowed) }} acts={reviewActs} first={null} />
      </div>
    ))}
  </Part>
));

/** Supervision of one month: one's own, and that of one's people: who was supervised and who was not, and the workload that was agreed (WL-37, WL-44). */
export default function SupervisionPage() {
  const { person } = useSession();
  const [search, setSearch] = useSearchParams();
  const month = monthOf(/^\d{4}-\d{2}$/.test(search.get("month") ?? "") ? search.get("month")! : dayOf(new Date()));
  const isWhole = search.get("people") === "all";
  const go = (more: Readonly<Record<string, string>>) => setSearch({ month: month.slice(0, 7), ...(isWhole && { people: "all" }), ...more }, { replace: true });
  const people = { isActive: { eq: true }, ...(isWhole ? { isOfMyPeople: { eq: true } } : { isManagedByMe: { eq: true } }) };
  const { data, error, refetch } = useQuestion(monthQuestion, { me: person.id, from: month, to: addCalendarDays(monthsFrom(month, 1), -1), people });
  useChanged(useMemo(() => [`person:${person.id}`], [person.id]), refetch);
  const mine = data?.mine.nodes[0];
  return (
    <Page
      title="Supervision" intro="Sessions, and the workload of each month as a worker and whoever supervises them agree it. They read it, and the line above; nobody else does."
      actions={<><Button variant="outlined" component={Link} to="/workload-records">All records</Button><Button variant="outlined" component={Link} to="/workload-reports">Monthly reports</Button></>}
    >
      <Bar className="not-on-paper">
        <Button startIcon={<Before />} onClick={() => go({ month: monthsFrom(month, -1).slice(0, 7) })}>The month before</Button>
        <strong aria-live="polite">{sayMonth(month)}</strong>
        <Button endIcon={<After />} onClick={() => go({ month: monthsFrom(month, 1).slice(0, 7) })}>The next month</Button>
      </Bar>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={8} />}
      {mine && <OwnMonth of={mine} month={month} />}
      {data && <ToArrange of={data.arrangements.nodes} />}
      {data && <Reviews of={data.reviews.nodes} />}
      {data && (data.people.nodes.length > 0 || isWhole) && <OfPeople of={data.people.nodes} month={month} isWhole={isWhole} onWhole={(all) => go({ people: all ? "all" : "own" })} />}
    </Page>
  );
}
