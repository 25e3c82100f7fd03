import { positionKinds } from "@remit/domain/organisation/labels";
import { allPermissions, permissions } from "@remit/domain/organisation/permissions";
import { BooleanInput, CheckboxGroupInput, FormDataConsumer } from "react-admin";
import { Label, Line, Lines, Pick } from "../frame/forms/fields";
import type { Named } from "../directory/records";

/** What a segment is called, for and called on. */
export const SegmentFields = () => (
  <>
    <Line source="name" label="Name" isRequired />
    <Line source="telephone" label="The segment's line" help="It is offered when neither a person nor their team answers." />
    <Lines source="purpose" label="What it is for" rows={2} />
  </>
);

/** What a team is called, called on and good at. */
export const TeamFields = () => (
  <>
    <Line source="name" label="Name" isRequired />
    <Line source="telephone" label="The team's line" help="It is offered when somebody of the team is away." />
    <Line source="specialisms" label="Specialisms" help="Parted by commas: Housing, Health." />
  </>
);

/** The role that says what a seat allows, and for a caseworker's seat the permission that is no role (WM-04). */
export const AllowingFields = ({ isCaseworker }: { readonly isCaseworker: boolean }) => (
  <>
    <Pick source="roleId" label="Role" from="roles" isRequired />
    {isCaseworker && <BooleanInput source="hasTeamLeaderPermissions" label="Caseworker with team leader permissions: may also assign and reassign the work of the team" helperText={false} />}
  </>
);

/** Why, for whoever is to confirm it (WM-04). */
export const WhyField = () => <Lines source="reason" label="Why" rows={2} help="Needed where it lets somebody do or see more: then somebody else must confirm it, and reads this." />;

/** A new seat: its place in the segment, and what it allows (WM-01). */
export const SeatFields = ({ teams }: { readonly teams: readonly Named[] }) => (
  <>
    <Label source="kind" label="Where it stands" of={positionKinds} isRequired />
    <FormDataConsumer>
      {({ formData }) => (
        <>
          {formData["kind"] !== "SEGMENT_MANAGER" && <Label source="teamId" label="Team" of={Object.fromEntries(teams.map(({ id, name }) => [id, name]))} isRequired={formData["kind"] !== "OTHER"} />}
          <Line source="title" label="What the position is called" isRequired />
          <AllowingFields isCaseworker={formData["kind"] === "CASEWORKER"} />
        </>
      )}
    </FormDataConsumer>
  </>
);

/** A role: what it is called, for whom, and each permission by the sentence that it stands for. */
export const RoleFields = () => (
  <>
    <Line source="name" label="Name" isRequired />
    <Lines source="description" label="What the role is for" rows={2} />
    <CheckboxGroupInput source="permissions" label="Whoever holds it may" row={false} choices={allPermissions.map((name) => ({ id: name, name: permissions[name] }))} helperText={false} />
  </>
);
