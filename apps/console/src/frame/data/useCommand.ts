import { useCallback, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider } from "react-admin";
import type { OfficeDataProvider } from "./dataProvider";
import type { Command } from "./documents";
import type { Refusal } from "./refusal";
import { refusalIn } from "./translateErrors";

/** The state of a command between being given and being answered. */
export interface CommandState {
  readonly isPending: boolean;
  /** Why the last try was refused; null before the first, while one runs, and after a success. */
  readonly refusal: Refusal | null;
  readonly forget: () => void;
}

/**
 * Carries out a command. Nothing on screen changes before the API says yes; then every list and record shown is read again.
 * The promise gives the payload, or undefined when the API refused (see `refusal`).
 */
export function useCommand<Input, Payload>(command: Command<Input, Payload>): [(input: Input) => Promise<Payload | undefined>, CommandState] {
  const office = useDataProvider<OfficeDataProvider>();
  const queries = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const run = useCallback(
    async (input: Input) => {
      setPending(true);
      setRefusal(null);
      try {
        const payload = await office.command(command, input);
        void queries.invalidateQueries();
        return payload;
      } catch (error) {
        const refused = refusalIn(error);
        if (!refused) throw error;
        setRefusal(refused);
        return undefined;
      } finally {
        setPending(false);
      }
    },
    [office, queries, command],
  );

  return [run, { isPending, refusal, forget: useCallback(() => setRefusal(null), []) }];
}
