import { gql } from "@apollo/client";
import { BooleanInput, FormDataConsumer } from "react-admin";
import { useState } from "react";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { command } from "../frame/data/documents";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, Lines } from "../frame/forms/fields";
import { kinds } from "./documents";
import { EffectOf } from "./EffectOf";

const asking = command<object, object>("askForLeave", gql("mutation AskForLeave($input: AskForLeaveInput!) { askForLeave(input: $input) { __typename } }"));
const recording = command<object, object>("recordAbsence", gql("mutation RecordAbsence($input: RecordAbsenceInput!) { recordAbsence(input: $input) { __typename } }"));

interface Props {
  /** Leave of one's own is asked for; anything else is put on record. */
  readonly asks: boolean;
  readonly me: string;
  /** Of whom an absence can be recorded. */
  readonly people: readonly { readonly staffId: string; readonly name: string }[];
  readonly close: () => void;
}

const isWhole = (on: unknown): on is string => typeof on === "string" && /^2\d{3}-\d\d-\d\d$/.test(on);

/** What it does to cover, as soon as the days are whole. */
const Preview = ({ asks, me }: Pick<Props, "asks" | "me">) => (
  <FormDataConsumer>
    {({ formData: { staffMemberId, startsOn, startsAtMidday, endsOn, endsAtMidday } }) => {
      const who = asks ? me : (staffMemberId as string | undefined);
      const isReady = who && isWhole(startsOn) && (endsOn ? isWhole(endsOn) && endsOn >= startsOn : !asks);
      return isReady && <EffectOf who={who} span={{ startsOn, startsAtMidday: startsAtMidday === true, endsOn: endsOn || null, endsAtMidday: endsAtMidday === true }} />;
    }}
  </FormDataConsumer>
);

/** Asks for leave, or puts an absence on record, having shown what that does to cover (CS-22). */
export function AbsenceDialog({ asks, me, people, close }: Props) {
  const [once] = useState(() => crypto.randomUUID());
  const { data } = useQuestion(kinds, {});
  const choices = (data?.absenceKinds.nodes ?? []).filter(({ isAskedFor }) => !asks || isAskedFor);
  const first = choices.find(({ name }) => name === (asks ? "Annual leave" : "Sickness")) ?? choices[0];
  if (!data) return null;
  return (
    <ActionDialog
      title={asks ? "Ask for leave" : "Record an absence"}
      command={asks ? asking : recording}
      input={(typed) => ({ ...typed, startsAtMidday: typed["startsAtMidday"] === true, endsAtMidday: typed["endsAtMidday"] === true, note: typed["note"] ?? "", idempotencyKey: once })}
      close={close} defaults={{ kindId: first?.id, ...(!asks && people.length === 1 && { staffMemberId: people[0]!.staffId }) }}
      onDone={() => (asks ? "Asked. Whoever leads you decides." : "It is on record.")}
    >
      {!asks && <Label source="staffMemberId" label="Who is away" of={Object.fromEntries(people.map(({ staffId, name }) => [staffId, name]))} isRequired />}
      <Label source="kindId" label="Kind" of={Object.fromEntries(choices.map(({ id, name }) => [id, name]))} isRequired help="Read by the person and by whoever leads them; everyone else reads until when." />
      <Day source="startsOn" label="First day" isRequired />
      <BooleanInput source="startsAtMidday" label="From midday of that day" helperText={false} />
      <Day source="endsOn" label="Last day" isRequired={asks} {...(!asks && { help: "Leave it empty while it is not known." })} />
      <BooleanInput source="endsAtMidday" label="Until midday of that day" helperText={false} />
      <Lines source="note" label="What else there is to say" rows={2} />
      <Preview asks={asks} me={me} />
    </ActionDialog>
  );
}
