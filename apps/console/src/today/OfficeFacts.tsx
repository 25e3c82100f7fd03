import { Link } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import { sayNumber } from "../frame/words/counts";
import { sayDay, sayTime } from "../frame/words/dates";
import { holdings, officeOrder } from "./documents";
import { caseListWith } from "./links";
import { Figures } from "./todayStyles";

/** What there is to ask about, for those who hold no work: each figure leads to its cases. */
export function WhatThereIs() {
  const { data } = useQuestion(holdings, {});
  if (!data) return null;
  const figures = [
    ["cases that you may see", data.all.totalCount, "/cases"],
    ["still open", data.open.totalCount, caseListWith({ status: { in: ["RECEIVED", "ASSESSMENT", "INVESTIGATION", "DECIDED"] } })],
    ["imported decisions", data.imported.totalCount, caseListWith({ source: { isNull: false } })],
    ["amended after review", data.amended.totalCount, caseListWith({ isAmendedAtReview: { eq: true } })],
  ] as const;
  return (
    <section aria-label="What there is" style={{ marginTop: 32 }}>
      <h2>What there is</h2>
      <Figures>
        {figures.map(([label, amount, to]) => <div key={label}><dt>{label}</dt><dd><Link to={to} aria-label={`${sayNumber(amount)} ${label}`}>{sayNumber(amount)}</Link></dd></div>)}
        <div><dt>heads of complaint in them</dt><dd>{sayNumber(data.findings.totalCount)}</dd></div>
      </Figures>
    </section>
  );
}

/** That the office is in order, said so that it can be relied on. */
export function InOrder() {
  const { data } = useQuestion(officeOrder, {});
  if (!data) return null;
  const { orphanCheck, calendars } = data;
  return (
    <section aria-label="The office">
      <h2>The office</h2>
      <ul>
        <li>{orphanCheck.count === 0 ? "Every piece of open work can be reached" : "Some open work belongs to nobody"}<small>counted at {sayTime(orphanCheck.checkedAt)}</small></li>
        {calendars.nodes.map(({ id, name, holidays }) => <li key={id}>{name}<small>{holidays.nodes[0] ? `bank holidays known until ${sayDay(holidays.nodes[0].on)}` : "no bank holidays known"}</small></li>)}
      </ul>
    </section>
  );
}
