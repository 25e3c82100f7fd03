import type { Availability, PositionKind, ReachLine, employments } from "@remit/domain/organisation/labels";
import type { Choice } from "../frame/choices/Choices";

/** Something that is named by an identifier. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** On which line somebody is reached now, as the API judges it (WM-26, WM-27). */
export interface Reachable {
  readonly name: string;
  readonly reachBy: ReachLine;
  readonly reachOn: string | null;
  readonly reachName: string | null;
}

/** A seat, as far as lists show it. */
export interface SeatLabel {
  readonly id: string;
  readonly title: string;
  readonly segment: Named;
  readonly team: Named | null;
}

/** A colleague as the directory lists them. */
export interface DirectoryRow extends Reachable {
  readonly id: string;
  readonly staffNumber: string;
  /** Null where none is on record. */
  readonly level: number | null;
  readonly skills: readonly string[];
  readonly availability: Availability;
  readonly awayUntil: string | null;
  readonly isActive: boolean;
  readonly inductionCompletedOn: string | null;
  /** What they hold today. */
  readonly holdings: { readonly nodes: readonly { readonly isPrimary: boolean; readonly position: SeatLabel }[] };
}

/** A stretch in which a person held a seat. */
export interface Holding {
  readonly id: string;
  readonly isPrimary: boolean;
  readonly heldFrom: string;
  readonly heldTo: string | null;
  readonly position: SeatLabel & {
    readonly kind: PositionKind;
    readonly hasTeamLeaderPermissions: boolean;
    readonly deputyPosition: { readonly id: string; readonly title: string; readonly holder: Named | null } | null;
  };
}

/** Permissions that one person lends to another for a time (CS-25). */
export interface Loan {
  readonly id: string;
  readonly version: number;
  readonly permissions: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
  readonly fromStaff: Named | null;
  readonly toStaff: Named | null;
  readonly choices: readonly Choice[];
}

/** What was found during a person's probation (AS-38). */
export interface ProbationReport {
  readonly id: string;
  readonly on: string;
  readonly assessment: string;
  readonly writtenAt: string;
  readonly writtenBy: Named | null;
}

/** A person as their own page shows them. */
export interface Person extends Omit<DirectoryRow, "holdings"> {
  /** Whether the reader may see their workload in points. */
  readonly isWorkloadSeenByMe: boolean;
  readonly version: number;
  readonly email: string;
  readonly telephone: string;
  readonly fte: number;
  readonly isFollowedByMe: boolean;
  readonly employment: keyof typeof employments;
  /** Null also for whoever may not see it. */
  readonly onProbationUntil: string | null;
  readonly startedOn: string;
  readonly leftOn: string | null;
  readonly lineManager: Named | null;
  /** The calendar of their working days, where it is not the office's own. */
  readonly calendar: Named | null;
  readonly holdings: { readonly nodes: readonly Holding[] };
  readonly lent: { readonly nodes: readonly Loan[] };
  readonly borrowed: { readonly nodes: readonly Loan[] };
  readonly probationReports: { readonly nodes: readonly ProbationReport[] };
  readonly choices: readonly Choice[];
}
