import { gql } from "@apollo/client";
import { NumberInput } from "react-admin";
import { Adding } from "../administration/Adding";
import { change } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { question } from "../frame/data/documents";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, today } from "../frame/forms/fields";
import { SkeletonRows } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { ListSheet } from "../reference-data/listStyles";

interface Rule {
  readonly id: string;
  readonly inForceFrom: string;
  readonly remindBeforeWorkingDays: number;
  readonly remindEveryWorkingDays: number;
  readonly escalateAfterWorkingDays: readonly number[];
  readonly setBy: { readonly name: string } | null;
}
const rules = question<object, { chasingStandards: { nodes: readonly Rule[] } }>(gql("query ChasingRule { chasingStandards(first: 20) { nodes { id inForceFrom remindBeforeWorkingDays remindEveryWorkingDays escalateAfterWorkingDays setBy { name } } } }"));
const set = change("setChasingStandards");
const Days = ({ source, label }: { readonly source: string; readonly label: string }) => <NumberInput source={source} label={label} min={1} step={1} className="short" helperText={false} />;

const SetRule = ({ now }: { readonly now: Rule | undefined }) => (
  <Adding
    label="Set the rule of chasing" command={set} done="Set. Work that is waited for is chased by it from that day."
    defaults={{ inForceFrom: today(), remindBeforeWorkingDays: now?.remindBeforeWorkingDays ?? 2, remindEveryWorkingDays: now?.remindEveryWorkingDays ?? 5, first: now?.escalateAfterWorkingDays[0] ?? 2, second: now?.escalateAfterWorkingDays[1] ?? 5, third: now?.escalateAfterWorkingDays[2] ?? 10 }}
    input={({ first, second, third, ...typed }) => ({ ...typed, escalateAfterWorkingDays: [first, second, third].map(Number) })}
  >
    <Day source="inForceFrom" label="From" isRequired />
    <Days source="remindBeforeWorkingDays" label="Working days before it is due: a reminder" />
    <Days source="remindEveryWorkingDays" label="Working days between reminders of late work" />
    <Days source="first" label="Working days late: their leader is told" />
    <Days source="second" label="Working days late: their segment’s manager is told" />
    <Days source="third" label="Working days late: the manager of whoever asked is told" />
  </Adding>
);
const say = ({ inForceFrom, remindBeforeWorkingDays, remindEveryWorkingDays, escalateAfterWorkingDays, setBy }: Rule) =>
  `From ${sayDay(inForceFrom)}: reminded ${count(remindBeforeWorkingDays, "working day")} before, on the day, and every ${count(remindEveryWorkingDays, "working day")} while late; a step up after ${escalateAfterWorkingDays.join(", ").replace(/, ([^,]*)$/, " and $1")} working days${setBy ? ` (set by ${setBy.name})` : ""}.`;

/** By what rule the office chases what it asked others for, and external reviewers too, from a date on (PO-57). */
export function ChasingRule({ mayManage }: { readonly mayManage: boolean }) {
  const { data, error } = useQuestion(rules, {});
  const kept = data?.chasingStandards.nodes ?? [];
  return (
    <ListSheet aria-label="Chasing">
      <header>
        <div><h2>Chasing</h2><p>How work that was asked of others is followed up, external reviewers’ commissions included.</p></div>
        {mayManage && <SetRule now={kept[0]} />}
      </header>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={2} />}
      <ul className="short">{kept.map((one) => <li key={one.id}>{say(one)}</li>)}</ul>
    </ListSheet>
  );
}
