import { errorActions } from "@remit/domain/assurance/errors";
import { errorAspects, errorStates } from "@remit/domain/assurance/labels";
import { Link } from "react-router";
import { CaseLink } from "../briefings/CaseLink";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { sayDay } from "../frame/words/dates";
import { errorActs } from "./checkActs";
import { ErrorStanding } from "./marks";
import type { ErrorRecord } from "./records";

/** Everybody's step, from the first. */
const Steps = ({ of }: { readonly of: ErrorRecord }) => (
  <Things>{of.steps.nodes.map((one) => <li key={one.id}><h3>{errorStates[one.state]}</h3><p className="about">{one.takenBy?.name ?? "somebody"}, {sayDay(one.takenOn)}</p>{one.words && <p className="said">{one.words}</p>}</li>)}</Things>
);

/** One error of a control check, with everybody's step on its way (AS-11). */
export default function ErrorShow() {
  return (
    <Shown<ErrorRecord> of="control-errors">{(data) => (
      <RecordPage
        reference={data.reference} title={data.what} status={<ErrorStanding of={data} />} owner={data.staff?.name ?? "nobody"} about={<>about <CaseLink of={data.case} /></>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, errorActions, data.state) }} acts={errorActs} />} tabs={[{ name: "steps", label: "Steps", count: data.steps.nodes.length, content: () => <Steps of={data} /> }]}
      >
        <Facts of={[
          ["About", data.policyName ?? errorAspects[data.aspect]], ["Found by", data.check && <Link to={`/control-checks/${data.check.id}/show`}>{data.check.reference}</Link>], ["Whose", data.staff?.name],
          ["Raised", `${data.checker?.name ?? "somebody"}, ${sayDay(data.raisedOn)}`], ["Line manager", data.manager?.name], ["Next step by", data.isOpen && sayDay(data.dueOn)], ["Corrected", data.correctedOn && sayDay(data.correctedOn)], ["Closed", data.closedOn && sayDay(data.closedOn)],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
