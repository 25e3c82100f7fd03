import { act, change, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Day, Label, Line, today } from "../frame/forms/fields";
import { BooleanInput, FormDataConsumer, NumberInput } from "react-admin";
import { weekdayName } from "@remit/domain/absence/rota";

const weekdays = { ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((one) => [one, `Every ${weekdayName(one)}`])), ON: "On one date" };

const puttingOn = change("putOnRota");
const adding = change("addRotaNeed");

const Times = () => (
  <>
    <Line source="fromTime" label="From" isRequired help="Such as 09:00." />
    <Line source="toTime" label="To" isRequired help="Such as 17:30." />
  </>
);

/** What a team's leader writes on its rota. */
export const teamActs = (people: readonly { readonly staffId: string; readonly name: string }[]): Readonly<Record<string, Act<Kept>>> => ({
  putOnRota: act<Kept>({
    command: puttingOn,
    asks: <><Label source="staffMemberId" label="Who" of={Object.fromEntries(people.map(({ staffId, name }) => [staffId, name]))} isRequired /><Line source="name" label="What for" isRequired /><Day source="on" label="Day" isRequired /><Times /></>,
    defaults: () => ({ name: "Evening line", on: today(), fromTime: "17:00", toTime: "20:00" }),
    input: (typed, { id }, once) => ({ ...typed, teamId: id, idempotencyKey: once }), done: "They are on.",
  }),
  addRotaNeed: act<Kept>({
    command: adding,
    asks: (
      <>
        <Line source="name" label="What is to be covered" isRequired />
        <Label source="when" label="When" of={weekdays} isRequired />
        <FormDataConsumer>{({ formData }) => formData["when"] === "ON" && <Day source="onDay" label="Date" isRequired />}</FormDataConsumer>
        <Times />
        <NumberInput source="required" label="How many must be there" min={1} max={99} helperText={false} />
        <BooleanInput source="countsEveryone" label="Everyone of the team at work counts" helperText="Off: only those who are put on for it, as in the evening and on weekends." />
      </>
    ),
    defaults: () => ({ name: "Telephones", when: "1", fromTime: "09:00", toTime: "17:00", required: 2, countsEveryone: true }),
    input: ({ when, onDay, required, ...typed }, { id }, once) => ({ ...typed, required: Number(required), teamId: id, startsOn: today(), idempotencyKey: once, ...(when === "ON" ? { onDay } : { weekday: Number(when) }) }), done: "It is to be covered from today on.",
  }),
});
