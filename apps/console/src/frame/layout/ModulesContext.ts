import { createContext, useContext, useMemo } from "react";
import type { ConsoleModule, Destination, Entry, SearchSource } from "../module";
import type { Session } from "../session/session";
import { isOutside, may, useSession } from "../session/useSession";

/** The modules that this console is made of, in order. */
export const ModulesContext = createContext<readonly ConsoleModule[]>([]);

const entryFor = (session: Session, { waiting, ...rest }: Destination): Entry => ({ ...rest, waiting: typeof waiting === "function" ? waiting(session) : waiting });

/** The entries of the rail that this person's position has a use for. */
export function useDestinations(): readonly Entry[] {
  const modules = useContext(ModulesContext);
  const session = useSession();
  return useMemo(() => modules.flatMap((module) => module.destinations ?? []).filter((entry) => (isOutside(session) ? entry.needs !== undefined && may(session, entry.needs) : may(session, entry.needs))).map((entry) => entryFor(session, entry)), [modules, session]);
}

/** What this person may search through. */
export function useSearchSources(): readonly SearchSource[] {
  const modules = useContext(ModulesContext);
  const session = useSession();
  return useMemo(() => modules.flatMap((module) => module.searches ?? []).filter((source) => may(session, source.needs)), [modules, session]);
}
