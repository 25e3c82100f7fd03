import { NumberInput, required } from "react-admin";
import { Adding } from "../administration/Adding";
import { change } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Line, today } from "../frame/forms/fields";
import { SkeletonRows } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { ListSheet } from "../reference-data/listStyles";
import { retention } from "./documents";

const must = required();
const set = change("setRetention");

/** How long records are kept after their case is closed (PO-60). */
export function RetentionSheet() {
  const { data, error } = useQuestion(retention, {});
  return (
    <ListSheet aria-label="How long records are kept">
      <header>
        <div><h2>How long records are kept</h2><p>Counted from the day on which the case was closed, by the rule of that day. Until then no paper of it is disposed of.</p></div>
        <Adding label="Set another time" command={set} defaults={{ inForceFrom: today(), years: 6 }} done="Cases closed from that day on go by it.">
          <NumberInput source="years" label="Years" min={1} max={100} step={1} validate={must} helperText={false} className="short" />
          <Line source="basis" label="Where it comes from" isRequired help="The schedule, the policy or the law." />
          <Day source="inForceFrom" label="For cases closed from" isRequired />
        </Adding>
      </header>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={1} />}
      <ul>{data?.retentionRules.nodes.map(({ id, inForceFrom, years, basis }) => <li key={id}><div><span className="name">{count(years, "year")}<small>for cases closed from {sayDay(inForceFrom)} · {basis}</small></span></div></li>)}</ul>
    </ListSheet>
  );
}
