import { BooleanInput, type RaRecord } from "react-admin";
import { act, change, changeOrPropose, onIt } from "../frame/choices/act";
import { Day, Line, Pick, today } from "../frame/forms/fields";
import type { Named } from "../directory/records";
import type { Act } from "../frame/choices/Choices";
import { AllowingFields, WhyField } from "./fields";
import type { Position } from "./records";

const bySeat = ({ title, holder }: RaRecord) => `${(holder as Named | null)?.name ?? "Vacant"}: ${title}`;

/** What can be done with a seat, by the names that the API gives it. */
export const positionActs: Readonly<Record<string, Act<Position>>> = {
  appoint: act<Position>({
    command: changeOrPropose("appointToPosition"),
    asks: (
      <>
        <Pick source="staffMemberId" label="Who" from="directory" filter={{ isActive: { eq: true } }} isRequired />
        <Day source="from" label="First day" isRequired help="Today or earlier." />
        <WhyField />
        <BooleanInput source="isPrimary" label="Make it their primary position" helperText="The first position that a person holds is their primary one in any case." />
      </>
    ),
    defaults: () => ({ from: today() }),
    input: ({ isPrimary, ...typed }, record) => ({ ...onIt(record), ...typed, isPrimary: isPrimary === true }),
    done: "Appointed.",
  }),
  setDeputy: act<Position>({
    command: change("setDeputy"),
    asks: <Pick source="deputyPositionId" label="Which position deputises" from="positions" filter={{ isOpen: { eq: true } }} name={bySeat} help="Another position, held by somebody else. Leave it empty for none." />,
    defaults: ({ deputyPosition }) => ({ deputyPositionId: deputyPosition?.id ?? null }),
    input: ({ deputyPositionId = null }, record) => ({ ...onIt(record), deputyPositionId }),
    done: "Saved.",
  }),
  edit: act<Position>({
    command: changeOrPropose("editPosition"),
    asks: ({ kind }) => (
      <>
        <Line source="title" label="What the position is called" isRequired />
        <AllowingFields isCaseworker={kind === "CASEWORKER"} />
        <WhyField />
      </>
    ),
    defaults: ({ title, role, hasTeamLeaderPermissions }) => ({ title, roleId: role.id, hasTeamLeaderPermissions }),
    done: "Saved. Whoever holds it feels it at their next step.",
  }),
  endHolding: act<Position>({
    command: change("endHolding"),
    asks: (
      <>
        <p style={{ marginBottom: 12 }}>The position becomes vacant. Its history stays.</p>
        <Day source="lastDay" label="Last day" isRequired />
      </>
    ),
    defaults: () => ({ lastDay: today() }),
    done: "The holding ended.",
  }),
  close: act<Position>({ command: change("closePosition", "NamedInput"), asks: <p>Nobody can be appointed to it any more. Its history stays.</p>, done: "Closed." }),
};
