import { useCallback, useState } from "react";
import { useCommand } from "../frame/data/useCommand";
import { count } from "../frame/words/counts";
import { returnGroups } from "./documents";
import type { MasterCase } from "./masterCases";
import { sayOutcome, type Outcome } from "./outcome";

/** Returning case groups to their segment, each answered alone (WM-48, WM-49). */
export function useReturning() {
  const [run, { isPending, refusal, forget }] = useCommand(returnGroups);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const giveBack = useCallback(async (groups: readonly MasterCase[]) => {
    setOutcome(null);
    const payload = await run({ caseGroups: groups.map(({ id, version }) => ({ id, expectedVersion: version })), idempotencyKey: crypto.randomUUID() });
    if (!payload) return;
    const done = payload.results.filter((result) => result.done).length;
    const said = sayOutcome(payload.results, done, "the hopper", (id) => groups.find((group) => group.id === id)?.reference ?? "One group");
    setOutcome(done > 0 ? { ...said, sentence: said.sentence.replace(/^\d+/, count(done, "case group")) } : said);
  }, [run]);
  const dismiss = useCallback(() => {
    setOutcome(null);
    forget();
  }, [forget]);
  return { giveBack, isPending, refusal, outcome, dismiss };
}
