import { gql } from "@apollo/client";
import { useNavigate } from "react-router";
import { levelNames } from "../directory/levelNames";
import { Day, Label, Line, today } from "../frame/forms/fields";
import { PersonFields, personInput } from "../directory/personActs";
import { command } from "../frame/data/documents";
import { may, useSession } from "../frame/session/useSession";
import { Adding } from "./Adding";
import { AdministrationPage } from "./AdministrationPage";
import { SegmentFields } from "./fields";
import { Hierarchy } from "./Hierarchy";

const addPerson = command<object, { staffMember: { id: string } | null }>("addStaffMember", gql("mutation AddPerson($input: AddStaffMemberInput!) { addStaffMember(input: $input) { staffMember { id } } }"));
const addSegment = command<object, { segment: { id: string } | null }>("addSegment", gql("mutation AddSegment($input: AddSegmentInput!) { addSegment(input: $input) { segment { id } } }"));

/** Everyone who comes to work here is registered, inducted, and then seated: this is the first step. */
const AddPerson = () => {
  const navigate = useNavigate();
  return (
    <Adding
      label="Add a person" stands="first" command={addPerson} done="Added. Complete their induction, then appoint them to a position."
      defaults={{ fte: 1, level: "1", employment: "EMPLOYED", startedOn: today() }} input={({ level, ...typed }) => ({ ...personInput(typed), level: Number(level) })}
      onDone={({ staffMember }) => void (staffMember && navigate(`/directory/${staffMember.id}/show`))}
    >
      <Line source="staffNumber" label="Staff number" isRequired help="3 to 12 capital letters or digits. It never changes." />
      <PersonFields />
      <Label source="level" label="Level with which they come" of={levelNames} isRequired help="It says how complex the cases are that they are given." />
      <Day source="startedOn" label="First day in the office" isRequired />
    </Adding>
  );
};

const AddSegment = () => {
  const navigate = useNavigate();
  return (
    <Adding label="Add a segment" command={addSegment} done="Added. Open its manager's position next." onDone={({ segment }) => void (segment && navigate(`/segments/${segment.id}/show`))}>
      <SegmentFields />
    </Adding>
  );
};

/** The office as those see it who arrange it. */
export default function OrganisationPage() {
  const isAdministrator = may(useSession(), ["manage-organisation"]);
  return (
    <AdministrationPage
      title="Organisation"
      intro="Who works where, from each segment's manager down. Open a position to appoint somebody, a segment to write what it agreed."
      actions={isAdministrator && <><AddPerson /><AddSegment /></>}
    >
      <Hierarchy isAdministered />
    </AdministrationPage>
  );
}
