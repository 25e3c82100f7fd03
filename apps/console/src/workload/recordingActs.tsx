import type { PointsEvent } from "@remit/domain/workload/labels";
import type { factorActions, responsibilityActions } from "@remit/domain/workload/recording";
import { rulesInForce } from "@remit/domain/workload/scheme";
import { FormDataConsumer, NumberInput, required, SelectInput } from "react-admin";
import { act, change, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { colleagues, Day, Line, Pick, today } from "../frame/forms/fields";
import { tableQuestion } from "./documents";
import type { Factor, Person, Responsibility } from "./records";

const must = required();
const useKinds = (event: PointsEvent) => rulesInForce(useQuestion(tableQuestion, {}).data?.pointsRules.nodes ?? [], today()).filter((rule) => rule.event === event);
const sayPoints = (points: number, unit: string) => `${points} ${points === 1 ? "point" : "points"} for each ${unit}`;

/** What is recorded, of the kinds that the table of points has today. */
function Kind({ event }: { readonly event: PointsEvent }) {
  const kinds = useKinds(event);
  return (
    <>
      <SelectInput source="ruleCode" label="What it is" choices={kinds.map(({ code, label, points, unit }) => ({ id: code, name: `${label}: ${sayPoints(points, unit)}` }))} validate={must} helperText={false} fullWidth />
      <FormDataConsumer>{({ formData }) => {
        const measuredIn = kinds.find(({ code }) => code === formData["ruleCode"])?.measuredIn;
        return measuredIn ? <NumberInput source="measure" label={`How many ${measuredIn}`} min={0} validate={must} helperText={false} className="short" /> : null;
      }}</FormDataConsumer>
      <NumberInput source="units" label="How many" min={1} step={1} validate={must} helperText={false} className="short" />
      <Day source="fromOn" label="First day" isRequired />
      <Day source="toOn" label="Last day" help="Left out while no end is known." />
    </>
  );
}
const begun = () => ({ units: 1, fromOn: today() });
const ends = <R extends Kept>(name: string) => act<R>({ command: change(name, "LastDayInput"), asks: <Day source="toOn" label="Last day" isRequired />, defaults: () => ({ toOn: today() }), done: "It ends on that day." });

export const responsibilityActs = {
  recordResponsibility: act<Person>({
    command: change("recordResponsibility"), asks: <><Kind event="RESPONSIBILITY" /><Line source="note" label="What it is about" help="Such as who is mentored." /></>, defaults: begun,
    input: (typed, { id }, once) => ({ ...typed, staffId: id, idempotencyKey: once }), done: "It is on record, and counts from its first day.",
  }),
} satisfies Record<keyof typeof responsibilityActions, Act<Person>>;
export const standingActs = { endResponsibility: ends<Responsibility>("endResponsibility") };

export const factorActs = {
  recordCaseFactor: act<Kept>({
    command: change("recordCaseFactor"), asks: <><Kind event="FACTOR" /><Pick source="doneById" label="Done by somebody of another team" {...colleagues} help="Left out where whoever holds the case does it. The points go to whoever does the work." /></>, defaults: begun,
    input: (typed, { id }, once) => ({ ...typed, caseId: id, idempotencyKey: once }), done: "It is on record, and counts from its first day.",
  }),
} satisfies Record<keyof typeof factorActions, Act<Kept>>;
export const standingFactorActs = { endCaseFactor: ends<Factor>("endCaseFactor") };
