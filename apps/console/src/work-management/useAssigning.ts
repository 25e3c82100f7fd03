import { useCallback, useRef, useState } from "react";
import { useCommand } from "../frame/data/useCommand";
import type { Refusal } from "../frame/data/refusal";
import { assignRequests, type TeamMember } from "./documents";
import { sayOutcome, type Outcome } from "./outcome";
import type { RequestRow } from "./requests";

/** Where work is sent: a person in a position, or the hopper. */
export type Target = Pick<TeamMember, "positionId" | "name"> | "hopper";

export const nameOf = (target: Target): string => (target === "hopper" ? "the hopper" : target.name);

/** Assigning from this page: one way for both panels, whose result stands until it is dismissed or the next one comes. */
export interface Assigning {
  readonly assign: (rows: readonly RequestRow[], to: Target, aboveLevelBecause?: string) => Promise<Outcome | undefined>;
  /** Sends what was refused for being above their level all the same, with a reason (CS-19). */
  readonly assignAbove: (because: string) => Promise<Outcome | undefined>;
  readonly isPending: boolean;
  readonly outcome: Outcome | null;
  /** The whole command was refused. */
  readonly refusal: Refusal | null;
  readonly dismiss: () => void;
}

/** A key for one press of the button: sent twice by a bad line, it is done once. */
const newKey = (): string => crypto.randomUUID();

export function useAssigning(): Assigning {
  const [run, { isPending, refusal, forget }] = useCommand(assignRequests);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const last = useRef<{ readonly rows: readonly RequestRow[]; readonly to: Target }>({ rows: [], to: "hopper" });

  const assign = useCallback(async (rows: readonly RequestRow[], to: Target, aboveLevelBecause?: string) => {
    setOutcome(null);
    last.current = { rows, to };
    const named = rows.map(({ id, version }) => ({ id, expectedVersion: version }));
    const payload = await run({ serviceRequests: named, toPositionId: to === "hopper" ? null : to.positionId, ...(aboveLevelBecause && { aboveLevelBecause }), idempotencyKey: newKey() });
    if (!payload) return undefined;
    const said = sayOutcome(payload.results, payload.moved, nameOf(to), (id) => rows.find((row) => row.id === id)?.reference ?? "One request");
    setOutcome(said);
    return said;
  }, [run]);
  const assignAbove = useCallback((because: string) => {
    const refused = outcome?.refused.filter(({ isAboveLevel }) => isAboveLevel).map(({ id }) => id) ?? [];
    return assign(last.current.rows.filter(({ id }) => refused.includes(id)), last.current.to, because);
  }, [assign, outcome]);
  const dismiss = useCallback(() => {
    setOutcome(null);
    forget();
  }, [forget]);

  return { assign, assignAbove, isPending, outcome, refusal, dismiss };
}

/**
 * Every row as it was last seen. A chosen row that someone else takes leaves the list; it must still be asked for at the version
 * that was seen, so that the answer says who was quicker (WM-33).
 */
export function useSeen(rows: readonly RequestRow[]): (ids: readonly string[]) => readonly RequestRow[] {
  const seen = useRef(new Map<string, RequestRow>());
  for (const row of rows) seen.current.set(row.id, row);
  return useCallback((ids: readonly string[]) => ids.flatMap((id) => seen.current.get(id) ?? []), []);
}
