import { gql } from "@apollo/client";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { ActionDialog } from "./ActionDialog";
import type { Act, ActionFormProps, Choice } from "./Choices";
import { onceFor } from "./onceFor";
import { command, type Command } from "../data/documents";
import { Fields } from "../forms/fields";

/** A record that can be changed: commands name its version, and it says what can be done. */
export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly choices: readonly Choice[];
}

const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`;

/** A change of which only the yes matters, for everything shown is read again after it. `decideCase` takes a `DecideCaseInput`, unless another name is given. */
export const change = (name: string, input = `${capital(name)}Input`, answers = "__typename"): Command<object, object> => command(name, gql(`mutation ${capital(name)}($input: ${input}!) { ${name}(input: $input) { ${answers} } }`));

/** A change that takes a second person when it lets somebody do or see more: then it is only proposed. */
export const changeOrPropose = (name: string): Command<object, object> => change(name, `${capital(name)}Input`, "waitsForASecondPerson");

/** Whether a change was only proposed, and waits for a second person. */
export const isProposed = (payload: object) => (payload as { waitsForASecondPerson?: boolean }).waitsForASecondPerson === true;

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

/**
 * The record that a form changes: as it is now, unless what the form showed of it was changed by somebody else in the meantime. Then it is as it was shown,
 * so that the conflict is said and nothing of the other is written over, until it is read again.
 */
function useAsShown<Record extends Kept>(record: Record, defaults: Plan<Record>["defaults"]): readonly [Record, () => void] {
  const [shown, setShown] = useState<Record | null>(record);
  const isAsShown = !shown || JSON.stringify(defaults?.(shown)) === JSON.stringify(defaults?.(record));
  return [isAsShown ? record : shown, () => setShown(null)];
}

/** How an action is carried out by a form: what it asks, what it sends, what it says afterwards. */
export function act<Record extends Kept>({ command: its, asks, defaults, input = (typed, record) => ({ ...onIt(record), ...typed }), done }: Plan<Record>): Act<Record> {
  const ActForm = ({ record, choice, close }: ActionFormProps<Record>) => {
    const queries = useQueryClient();
    const [once] = useState(onceFor);
    const [of, readAgain] = useAsShown(record, defaults);
    return (
      <ActionDialog
        title={choice.label}
        command={its}
        input={(typed) => input(typed, of, once(typed))}
        close={close}
        reload={() => { readAgain(); void queries.invalidateQueries(); }}
        onDone={(payload) => (isProposed(payload) ? "Proposed. Nothing changes until a second person confirms it." : done)}
        {...(defaults && { defaults: defaults(record) })}
      >
        <Fields>{typeof asks === "function" ? asks(record) : asks}</Fields>
      </ActionDialog>
    );
  };
  return { form: ActForm };
}
