import { gql } from "@apollo/client";
import { useNavigate } from "react-router";
import { act, onIt } from "../frame/choices/act";
import { commands } from "../cases/commands";
import { Fields } from "../frame/forms/fields";
import { ActionDialog } from "../frame/choices/ActionDialog";
import type { Act } from "../frame/choices/Choices";
import { command } from "../frame/data/documents";
import type { PersonRecord } from "./documents";
import { DuplicateHints } from "./DuplicateHints";
import { newPerson, PersonFields, tidyPerson } from "./PersonFields";

const registerPerson = command<object, { person: { id: string } }>("registerPerson", gql("mutation RegisterPerson($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }"));

/** Keeps what we know of a person up to date (CS-11, CS-13). */
export const personActs: Readonly<Record<string, Act<PersonRecord>>> = {
  editPerson: act<PersonRecord>({
    command: commands.editPerson,
    asks: <PersonFields />,
    defaults: ({ name, preferredContact, adjustments, language, email, telephone, address }) => ({ name, preferredContact, adjustments, language, email, telephone, address }),
    input: (typed, record) => ({ ...onIt(record), ...tidyPerson(typed) }),
    done: "Saved.",
  }),
};

/** Registers somebody who came to us. */
export function RegisterPerson({ close }: { readonly close: () => void }) {
  const navigate = useNavigate();
  return (
    <ActionDialog title="Register a person" command={registerPerson} input={tidyPerson} defaults={newPerson} close={close} onDone={({ person }) => { void navigate(`/people/${person.id}/show`); return "Registered."; }}>
      <Fields>
        <PersonFields afterName={<DuplicateHints source="name" />} />
      </Fields>
    </ActionDialog>
  );
}
