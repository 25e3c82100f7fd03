import { availabilities, employments } from "@remit/domain/organisation/labels";
import { FormDataConsumer, NumberInput, SelectInput } from "react-admin";
import { act, change, onIt } from "../frame/choices/act";
import { Day, Label, Line, Lines, Pick, today } from "../frame/forms/fields";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { calendars } from "./documents";
import type { Person } from "./records";
import { listed, unlisted } from "./skills";

/** Whose bank holidays are theirs. */
function CalendarField() {
  const { data } = useQuestion(calendars, {});
  const all = data?.calendars.nodes ?? [];
  return <SelectInput source="calendarId" label="Calendar of working days" choices={all.filter(({ isOfficeDefault }) => !isOfficeDefault)} emptyText={`The office’s own${all.length ? `: ${all.find(({ isOfficeDefault }) => isOfficeDefault)?.name}` : ""}`} helperText="Their leave is counted in it, and the rota goes by it." fullWidth />;
}

/** What the office knows of a person; the staff number is given once and never changes. */
export const PersonFields = () => (
  <>
    <Line source="name" label="Name" isRequired />
    <Line source="email" label="Work e-mail address" isRequired />
    <Line source="telephone" label="Work telephone number" />
    <Label source="employment" label="Works here as" of={employments} isRequired />
    <NumberInput source="fte" label="Full-time equivalent" min={0.01} max={1} step={0.01} helperText="1 is full time; 0.6 is three days a week." fullWidth />
    <Line source="skills" label="Skills" help="Parted by commas: Housing, Welsh." />
    <Pick source="lineManagerId" label="Line manager" from="directory" filter={{ isActive: { eq: true } }} />
    <CalendarField />
    <Day source="onProbationUntil" label="On probation until" help="Leave it empty for nobody on probation." />
  </>
);

/** What was typed about a person, as the API takes it: an emptied number is none, not the old one. */
export const personInput = ({ skills, telephone, ...typed }: Record<string, unknown>) => ({ ...typed, telephone: telephone ?? "", skills: listed(skills) });

const AvailabilityFields = () => (
  <>
    <Label source="availability" label="Availability" of={availabilities} isRequired />
    <FormDataConsumer>
      {({ formData }) => formData["availability"] === "AWAY" && <Day source="awayUntil" label="Last day away" help="Leave it empty when it is not known. The day after, they count as here again." />}
    </FormDataConsumer>
  </>
);

const PrimaryField = ({ of }: { readonly of: Person }) => (
  <Label source="positionId" label="Primary position" of={Object.fromEntries(of.holdings.nodes.filter(({ heldTo, isPrimary }) => heldTo === null && !isPrimary).map(({ position }) => [position.id, position.title]))} isRequired />
);

/** What can be done about a person, by the names that the API gives it. */
export const personActs: Readonly<Record<string, Act<Person>>> = {
  setAvailability: act<Person>({
    command: change("setAvailability"),
    asks: <AvailabilityFields />,
    defaults: ({ availability, awayUntil }) => ({ availability, awayUntil }),
    input: ({ availability, awayUntil }, record) => ({ ...onIt(record), availability, awayUntil: availability === "AWAY" ? awayUntil : null }),
    done: "Everyone sees it from now on.",
  }),
  completeInduction: act<Person>({
    command: change("completeInduction"),
    asks: (
      <>
        <p style={{ marginBottom: 12 }}>From then on they may be given live cases.</p>
        <Day source="on" label="Completed on" isRequired />
      </>
    ),
    defaults: () => ({ on: today() }),
    done: "Induction is complete. They may be given work now.",
  }),
  edit: act<Person>({
    command: change("editStaffMember"),
    asks: <PersonFields />,
    defaults: ({ name, email, telephone, employment, fte, skills, lineManager, calendar, onProbationUntil }) => ({ name, email, telephone, employment, fte, skills: unlisted(skills), lineManagerId: lineManager?.id ?? null, calendarId: calendar?.id ?? null, onProbationUntil }),
    input: (typed, record) => ({ ...onIt(record), ...personInput(typed) }),
    done: "Saved.",
  }),
  makePrimary: act<Person>({ command: change("makePositionPrimary"), asks: (person) => <PrimaryField of={person} />, done: "That is the primary position now." }),
  recordProbationReport: act<Person>({
    command: change("recordProbationReport"),
    asks: (
      <>
        <Day source="on" label="Date of the report" isRequired />
        <Lines source="assessment" label="How they perform" rows={6} isRequired />
      </>
    ),
    defaults: () => ({ on: today() }),
    done: "The report is on record.",
  }),
  endSessions: act<Person>({ command: change("endSessionsOf", "NamedInput"), asks: ({ name }) => <p>{name} is signed out wherever they are signed in, at once. What they had not saved is lost.</p>, done: "Signed out everywhere." }),
  confirmAppointment: act<Person>({ command: change("confirmAppointment", "NamedInput"), asks: <p>Probation ends, and the appointment stands.</p>, done: "The appointment is confirmed." }),
};
