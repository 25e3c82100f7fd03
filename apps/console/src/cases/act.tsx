import { gql } from "@apollo/client";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { ActionDialog } from "../frame/choices/ActionDialog";
import type { Act, ActionFormProps } from "../frame/choices/Choices";
import { command, type Command } from "../frame/data/documents";
import { Fields } from "./fields";
import type { Kept } from "./records";

/** The API's name for the input of a command: `decideCase` takes a `DecideCaseInput`. */
const inputOf = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}Input`;

/** A change of which only the yes matters, for everything shown is read again after it. Takes the name of its input where that is not its own. */
export const change = (name: string, input = inputOf(name)): Command<object, object> => command(name, gql(`mutation Change($input: ${input}!) { ${name}(input: $input) { __typename } }`));

/** What names the record that is changed, as its reader last saw it. */
export const onIt = ({ id, version }: Kept) => ({ id, expectedVersion: version });

interface Plan<Record extends Kept> {
  readonly command: Command<object, object>;
  /** What is asked, or what is said before it is done. */
  readonly asks: ReactNode | ((record: Record) => ReactNode);
  readonly defaults?: (record: Record) => FieldValues;
  /** The command's input; left out, the record's name and version with all that was typed. `once` is the key under which the command is carried out once. */
  readonly input?: (typed: FieldValues, record: Record, once: string) => object;
  /** What is said once it is done. */
  readonly done: string;
}

/** How an action is carried out by a form: what it asks, what it sends, what it says afterwards. */
export function act<Record extends Kept>({ command: its, asks, defaults, input = (typed, record) => ({ ...onIt(record), ...typed }), done }: Plan<Record>): Act<Record> {
  const ActForm = ({ record, choice, close }: ActionFormProps<Record>) => {
    const queries = useQueryClient();
    const [once] = useState(() => crypto.randomUUID());
    return (
      <ActionDialog
        title={choice.label}
        command={its}
        input={(typed) => input(typed, record, once)}
        close={close}
        reload={() => void queries.invalidateQueries()}
        onDone={() => done}
        {...(defaults && { defaults: defaults(record) })}
      >
        <Fields>{typeof asks === "function" ? asks(record) : asks}</Fields>
      </ActionDialog>
    );
  };
  return { form: ActForm };
}

/** The input of what is added to a case: whoever added something else meanwhile does not stand in the way. */
export const ontoCase = (typed: FieldValues, { id }: Kept, once: string) => ({ caseId: id, ...typed, idempotencyKey: once });
