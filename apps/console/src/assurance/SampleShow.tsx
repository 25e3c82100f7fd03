import { examinationStates } from "@remit/domain/assurance/labels";
import { Link } from "react-router";
import { Shown } from "../frame/record/Shown";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { Finding } from "./ExaminationList";
import type { SampleRecord } from "./records";

const Drawn = ({ of: { examinations } }: { readonly of: SampleRecord }) => (
  <Things>{examinations.nodes.map((one) => (
    <li key={one.id} data-over={!one.isOpen}>
      <h3><Link to={`/case-examinations/${one.id}/show`}>{one.reference}</Link> {one.case ? `${one.case.reference} ${one.case.title}` : "A case"}</h3>
      <div className="how"><span>{one.holder?.name}</span><StatusPill isOver={!one.isOpen}>{examinationStates[one.state]}</StatusPill><Finding of={one} /></div>
    </li>
  ))}</Things>
);

/** A sample of cases, by what it was drawn and from how many (AS-24). */
export default function SampleShow() {
  return (
    <Shown<SampleRecord> of="case-samples">{(data) => (
      <RecordPage reference={data.reference} title={`${count(data.examinations.nodes.length, "case")} drawn from ${data.listed}`} status={null} owner={data.drawnBy?.name ?? "nobody"} choices={null} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}>
        <Facts of={[["Drawn", sayDay(data.drawnOn)], ["Cases of", data.ofStaff?.name ?? "everyone whose work the drawer directs"], ["Listed", data.closedSince ? `open cases, and those closed since ${sayDay(data.closedSince)}` : "open cases"], ["Drawn by", data.share === null ? "a number of cases" : `${data.share}% of everybody’s, ${data.probationShare}% during probation`], ["Seed", data.seed]]} />
        <Drawn of={data} />
      </RecordPage>
    )}</Shown>
  );
}
