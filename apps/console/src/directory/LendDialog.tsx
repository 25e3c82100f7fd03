import { allPermissions } from "@remit/domain/organisation/permissions";
import { useState } from "react";
import { CheckboxGroupInput, required } from "react-admin";
import { changeOrPropose, isProposed } from "../frame/choices/act";
import { Day, Lines, Pick, today } from "../frame/forms/fields";
import { ActionDialog } from "../frame/choices/ActionDialog";
import type { Permission } from "@remit/domain/organisation/permissions";
import { sayPermission } from "./Loans";
import type { Named } from "./records";

const lend = changeOrPropose("lendPermissions");
const atLeastOne = required("Choose at least one.");

interface Props {
  /** Whose permissions they are. */
  readonly from: Named;
  /** What can be lent; everything when it is not known, and the API says what they do not hold. */
  readonly lendable?: readonly Permission[];
  readonly close: () => void;
}

/** Lends permissions to someone who deputises, for a time (CS-25). */
export function LendDialog({ from, lendable = allPermissions, close }: Props) {
  const [once] = useState(() => crypto.randomUUID());
  return (
    <ActionDialog title="Lend permissions" command={lend} input={(typed) => ({ ...typed, fromStaffMemberId: from.id, idempotencyKey: once })} close={close} defaults={{ startsOn: today() }} onDone={(payload) => (isProposed(payload) ? "Proposed. Nothing is lent until a second person confirms it." : "Lent. They count from the first day.")}>
      <p style={{ marginBottom: 12 }}>{from.name} keeps them too. What was lent to {from.name} by others cannot be lent on.</p>
      <Pick source="toStaffMemberId" label="To whom" from="directory" filter={{ isActive: { eq: true } }} isRequired />
      <Day source="startsOn" label="First day" isRequired />
      <Day source="endsOn" label="Last day" isRequired />
      <Lines source="reason" label="Why" isRequired />
      <CheckboxGroupInput source="permissions" label="They may" row={false} choices={lendable.map((name) => ({ id: name, name: sayPermission(name) }))} validate={atLeastOne} helperText={false} />
    </ActionDialog>
  );
}
