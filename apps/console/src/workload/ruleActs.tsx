import { caseUnits, eventsInWords, newCaseSpans, pointsEvents, pointsPresets, pointsSpans, pointsSums, type PointsEvent } from "@remit/domain/workload/labels";
import { presets } from "@remit/domain/workload/presets";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { BooleanInput, FormDataConsumer, NumberInput, required, SelectArrayInput } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { act, change, onIt } from "../frame/choices/act";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, Line, List, tidy, today } from "../frame/forms/fields";
import { teams } from "../rota/documents";
import type { RuleRow } from "./records";

const must = required();
/** A change to the whole table is mostly meant for the next day. */
export const tomorrow = () => addCalendarDays(today(), 1);
export const commands = { setPointsRule: change("setPointsRule"), settlePoints: change("settlePoints"), takePointsPreset: change("takePointsPreset") } as const;

const Whole = ({ source, label, max, min = 0, isRequired = true, help }: { readonly source: string; readonly label: string; readonly max: number; readonly min?: number; readonly isRequired?: boolean; readonly help?: string }) => <NumberInput source={source} label={label} min={min} max={max} step={1} helperText={help ?? false} className="short" {...(isRequired && { validate: must })} />;
const Weighs = () => (
  <>
    <Line source="label" label="What people call it" isRequired />
    <Whole source="points" label="Points for each" max={1000} />
    <Line source="unit" label="For each of what" isRequired help="Such as case, child, person or visit." />
    <Whole source="lasts" label="For at most so many days" min={1} max={1000} isRequired={false} help="Left out where it lasts as long as its cause." />
    <Label source="lastsIn" label="Which days" of={pointsSpans} />
  </>
);
/** What only a factor can have: a measure, the first only, counting singly. */
const OfFactors = () => (
  <>
    <NumberInput source="moreThan" label="Only above" min={0} helperText="Left out where nothing is measured." className="short" />
    <Line source="measuredIn" label="Measured in" help="Such as pages, or hours of travel each way." />
    <BooleanInput source="isFirstOnly" label="Only the first on a case counts" helperText={false} />
    <BooleanInput source="countsSingly" label="Counts as a case of its own, even in a group" helperText={false} />
    <BooleanInput source="takesPrecedence" label="Goes before other work" helperText={false} />
  </>
);

/** A new kind of points. */
export const RuleFields = () => (
  <>
    <Label source="event" label="What gives the points" of={pointsEvents} isRequired />
    <Label source="sum" label="In which sum" of={pointsSums} isRequired />
    <Line source="code" label="Code" isRequired help="Capital letters, such as COURT. Its versions belong together by it." />
    <Weighs />
    <FormDataConsumer>{({ formData }) => (formData["event"] === "FACTOR" ? <OfFactors /> : formData["event"] === "RESPONSIBILITY" ? null : <List source="limitedTo" label="Only for" help="One a line: levels of complexity, kinds of position, or identifiers of teams, roles and work areas. Left out for all." />)}</FormDataConsumer>
    <Day source="effectiveFrom" label="From" isRequired />
  </>
);
const nothing = (value: unknown) => (value === "" || value === undefined ? null : value);
export const ruleInput = ({ event, limitedTo, lasts, lastsIn, moreThan, measuredIn, isFirstOnly, countsSingly, takesPrecedence, ...typed }: FieldValues) => ({
  ...typed, event, lasts: nothing(lasts), lastsIn: nothing(lastsIn), limitedTo: tidy(limitedTo as string[] | undefined), takesPrecedence: takesPrecedence === true,
  ...(event === "FACTOR" ? { moreThan: nothing(moreThan), measuredIn: nothing(measuredIn), isFirstOnly: isFirstOnly === true, countsSingly: countsSingly === true } : { isFirstOnly: false, countsSingly: false }),
});

export const GuidelineFields = () => (
  <>
    <Whole source="fullPost" label="A full post bears" min={1} max={1000} />
    <Whole source="limitedFrom" label="Little room from" max={1000} />
    <Whole source="monthsInARow" label="Goes on after months in a row" min={1} max={12} />
    <Whole source="daysAfterDecision" label="Calendar days after the decision" max={365} />
    <Label source="caseUnit" label="What counts as one" of={caseUnits} isRequired />
    <Label source="newCase" label="Newly allocated" of={newCaseSpans} isRequired />
    <BooleanInput source="addsOnePerTen" label="Count one more for each full ten" helperText={false} />
    <Day source="effectiveFrom" label="From" isRequired />
  </>
);
/** The teams to whose people the higher base of an assessment team applies (WL-14). */
const OnDuty = () => <SelectArrayInput source="onDutyTeamIds" label="Teams on duty" choices={[...(useQuestion(teams, {}).data?.teams.nodes ?? [])]} helperText="Their people have the higher base. It is left out where none is named." fullWidth />;

export const PresetFields = () => (
  <>
    <p>The rules of today end the day before. What was counted stays as it was, and factors and responsibilities keep their codes.</p>
    <Label source="preset" label="Which set" of={pointsPresets} isRequired />
    <FormDataConsumer>{({ formData }) => (formData["preset"] ? <p>{presets[formData["preset"] as keyof typeof presets].says}</p> : null)}</FormDataConsumer>
    <FormDataConsumer>{({ formData }) => (formData["preset"] === "CHILD_CARE" ? <OnDuty /> : null)}</FormDataConsumer>
    <Day source="effectiveFrom" label="From" isRequired />
  </>
);

/** What the form of a new version begins with: the version that it follows. */
const asIs = ({ label, points, unit, lasts, lastsIn, moreThan, measuredIn, isFirstOnly, countsSingly, takesPrecedence }: RuleRow) => ({ label, points, unit, lasts, lastsIn, moreThan, measuredIn, isFirstOnly, countsSingly, takesPrecedence, effectiveFrom: tomorrow() });
export const ruleActs = {
  setPointsRule: act<RuleRow>({
    command: commands.setPointsRule, defaults: asIs, asks: ({ event }) => <><Weighs />{event === "FACTOR" && <OfFactors />}<Day source="effectiveFrom" label="From" isRequired help={`It begins with ${eventsInWords[event].starts}.`} /></>,
    input: (typed, { code, sum, event, limitedTo }, once) => ({ ...ruleInput({ ...typed, event: event as PointsEvent, limitedTo: [...limitedTo] }), code, sum, idempotencyKey: once }), done: "It is in force from that day.",
  }),
  endPointsRule: act<RuleRow>({ command: change("endPointsRule"), asks: <Day source="effectiveTo" label="Last day" isRequired />, defaults: () => ({ effectiveTo: today() }), input: (typed, rule) => ({ ...onIt(rule), ...typed }), done: "It ends on that day." }),
};
