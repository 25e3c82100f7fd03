import { Link } from "react-router";
import { Figures } from "../external-reviewers/figureStyles";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { tenuresQuestion } from "./documents";
import type { TenureRow } from "./records";

/** Whole months from a day until today. */
export const monthsSince = (since: string, day: string): number => (Number(day.slice(0, 4)) - Number(since.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(since.slice(5, 7)) - (day.slice(8) < since.slice(8) ? 1 : 0);

const Row = ({ of }: { readonly of: TenureRow }) => (
  <tr><th scope="row">{of.staffName}</th><td><Link to={`/people/${of.personId}/show`}>{of.personName ?? "A person"}</Link></td><td>{sayDay(of.since)}</td><td>{count(monthsSince(of.since, today()), "month")} {of.isLong && <StatusPill tone="amber">Long</StatusPill>}</td></tr>
);

/** How long each caseworker has dealt with one person without a break, the longest first (AS-42). */
export default function TenurePage() {
  const { data, error } = useQuestion(tenuresQuestion, {});
  const months = data?.assuranceStandards.nodes.find(({ inForceFrom }) => inForceFrom <= today())?.tenureMonths;
  return (
    <Page title="Tenure" intro={`How long people whose work you direct have dealt with the same person, over all of that person’s cases.${months ? ` From ${count(months, "month")} on it is long: think of somebody else for the next case.` : ""}`}>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={6} />}
      {data?.tenures.length === 0 && <EmptyState title="Nobody deals with anybody here">Whoever holds cases of people, and whose work you direct, stands here with how long they have dealt with each.</EmptyState>}
      {data && data.tenures.length > 0 && <Figures><table aria-label="Tenure, the longest first"><thead><tr><th scope="col">Caseworker</th><th scope="col">Deals with</th><th scope="col">Since</th><th scope="col">For</th></tr></thead><tbody>{data.tenures.map((one) => <Row key={`${one.staffId}${one.personId}`} of={one} />)}</tbody></table></Figures>}
    </Page>
  );
}
