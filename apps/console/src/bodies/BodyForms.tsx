import { gql } from "@apollo/client";
import { useNavigate } from "react-router";
import type { FieldValues } from "react-hook-form";
import { act, onIt } from "../frame/choices/act";
import { commands } from "../cases/commands";
import { Fields, Line, List, tidy } from "../frame/forms/fields";
import { ActionDialog } from "../frame/choices/ActionDialog";
import type { Act } from "../frame/choices/Choices";
import { command } from "../frame/data/documents";
import type { BodyRecord } from "./documents";

const registerBody = command<object, { body: { id: string } }>("registerBody", gql("mutation RegisterBody($input: RegisterBodyInput!) { registerBody(input: $input) { body { id } } }"));

const BodyFields = () => (
  <>
    <Line source="name" label="Name, as the office calls it" isRequired />
    <Line source="kind" label="Kind, such as a hospital trust" isRequired />
    <List source="aliases" label="Other names" />
    <Line source="telephone" label="Telephone" />
    <Line source="email" label="E-mail" />
  </>
);
const tidied = (typed: FieldValues) => ({ ...typed, aliases: tidy(typed["aliases"]) });

/** Changes what the register says of a body. */
export const bodyActs: Readonly<Record<string, Act<BodyRecord>>> = {
  editBody: act<BodyRecord>({
    command: commands.editBody,
    asks: <BodyFields />,
    defaults: ({ name, kind, aliases, telephone, email }) => ({ name, kind, aliases, telephone, email }),
    input: (typed, record) => ({ ...onIt(record), ...tidied(typed) }),
    done: "Saved.",
  }),
};

/** Registers a body that is not in the register yet. */
export function RegisterBody({ close }: { readonly close: () => void }) {
  const navigate = useNavigate();
  return (
    <ActionDialog title="Register a body" command={registerBody} input={tidied} close={close} onDone={({ body }) => { void navigate(`/bodies/${body.id}/show`); return "Registered."; }}>
      <Fields><BodyFields /></Fields>
    </ActionDialog>
  );
}
