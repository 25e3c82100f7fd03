import type { AdministrationFacts } from "./administrators.js";
import type { PositionKind } from "./labels.js";

/** A seat as the law knows it. */
export interface PositionKept {
  readonly id: string;
  readonly title: string;
  readonly kind: PositionKind;
  readonly roleId: string;
  readonly segmentId: string;
  readonly teamId: string | null;
  readonly holderId: string | null;
  readonly hasTeamLeaderPermissions: boolean;
  readonly isOpen: boolean;
}

/** What must be fetched to judge what is done with a seat. */
export interface PositionFacts extends AdministrationFacts {
  readonly holderName: string | null;
  /** Since when the present holder has it, YYYY-MM-DD. */
  readonly heldFrom: string | null;
  /** When it was last left. */
  readonly lastHeldTo: string | null;
  /** Whether it is its holder's primary position while they hold others too. */
  readonly isPrimaryAmongSeveral: boolean;
  /** What its role allows. */
  readonly roleAllows: readonly string[];
  /** Open case groups that sit on it (WM-22). */
  readonly openGroups: number;
  /** Open positions that would be left without a leader or manager if it closed (WM-01). */
  readonly wouldBeUnled: number;
  /** Open positions that it deputises for (AS-40). */
  readonly deputisesFor: number;
}
