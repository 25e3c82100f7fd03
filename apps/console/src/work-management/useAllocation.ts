import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import type { ListOf } from "../frame/list/ListOf";
import { useChanged } from "../frame/live/useChanged";
import { teamQuestion, type HopperSummary, type MyTeam, type TeamMember } from "./documents";
import type { RequestRow } from "./requests";
import type { Shown } from "./TeamPanel";
import { useRequestList } from "./useRequestList";

/** Everything that the three panels read, kept up to date together. */
export interface Allocation {
  readonly team: MyTeam | undefined;
  readonly hopper: HopperSummary | null;
  readonly unassigned: ListOf<RequestRow>;
  readonly assigned: ListOf<RequestRow>;
  readonly shown: Shown;
  /** The person whose work is shown, when it is one person's. */
  readonly member: TeamMember | null;
  readonly show: (shown: Shown) => void;
  /** Ids that others changed a moment ago. */
  readonly changed: ReadonlySet<string>;
  readonly refresh: () => void;
}

const scopeOf = (shown: Shown) => (shown === "everyone" || shown === "hopper" ? { isInMyCommand: { eq: true } } : { ownerPositionId: { eq: shown } });

/** Whose work is shown stands in the address, so that a link and the way back lead to it. */
function useShown(): readonly [Shown, (shown: Shown) => void] {
  const [search, setSearch] = useSearchParams();
  return [search.get("of") ?? "everyone", (shown) => setSearch(shown === "everyone" ? {} : { of: shown }, { replace: true, preventScrollReset: true })];
}

/** Reads the panels of one segment, live: what others change is read again within two seconds (WM-11). */
export function useAllocation(segmentId: string): Allocation {
  const [shown, setShown] = useShown();
  const { data, refetch } = useQuestion(teamQuestion, {});
  const unassigned = useRequestList({ always: { isInMyHopper: { eq: true } } });
  const assigned = useRequestList({ always: scopeOf(shown), isEnabled: shown !== "hopper" });
  const { refetch: readUnassigned } = unassigned;
  const { refetch: readAssigned } = assigned;
  const refresh = useCallback(() => {
    void refetch();
    void readUnassigned();
    void readAssigned();
  }, [refetch, readUnassigned, readAssigned]);
  const changed = useChanged([`segment:${segmentId}`], refresh);
  const show = (next: Shown) => {
    assigned.setSelected([]);
    assigned.setPage(1);
    setShown(next);
  };
  const member = data?.myTeam.members.find(({ positionId }) => positionId === shown) ?? null;
  return { team: data?.myTeam, hopper: data?.hopperSummary ?? null, unassigned, assigned, shown, member, show, changed, refresh };
}
