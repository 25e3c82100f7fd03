import type { PositionKind, SettingTopic } from "@remit/domain/organisation/labels";
import type { Availability } from "@remit/domain/organisation/labels";
import type { Named, Reachable } from "../directory/records";
import type { Choice } from "../frame/choices/Choices";

/** A record that can be changed. */
export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly choices: readonly Choice[];
}

/** Who sits on a seat. */
export interface Sitter extends Named {
  readonly staffNumber: string;
  readonly availability: Availability;
  readonly awayUntil: string | null;
  readonly inductionCompletedOn: string | null;
}

/** A seat as the hierarchy shows it. */
export interface Seat {
  readonly id: string;
  readonly title: string;
  readonly kind: PositionKind;
  readonly hasTeamLeaderPermissions: boolean;
  readonly segmentId: string;
  readonly teamId: string | null;
  readonly holder: Sitter | null;
  readonly deputyPosition: { readonly id: string; readonly title: string; readonly holder: Named | null } | null;
}

/** A role: a named set of permissions. */
export interface Role extends Kept, Named {
  readonly description: string;
  readonly permissions: readonly string[];
}

/** A seat as its own page shows it. */
export interface Position extends Kept, Omit<Seat, "segmentId" | "teamId">, Omit<Reachable, "name"> {
  readonly isOpen: boolean;
  readonly segment: Named;
  readonly team: Named | null;
  readonly role: Omit<Role, "version" | "choices">;
  readonly holdings: { readonly nodes: readonly { readonly id: string; readonly heldFrom: string; readonly heldTo: string | null; readonly isPrimary: boolean; readonly staff: Named | null }[] };
}

/** A team with what can be done with it. */
export interface Team extends Kept, Named {
  readonly telephone: string;
  readonly specialisms: readonly string[];
}

/** One revision of what a segment agreed on a topic (WM-02). */
export interface Setting {
  readonly id: string;
  readonly topic: SettingTopic;
  readonly text: string;
  readonly revision: number;
  readonly effectiveFrom: string;
  readonly writtenAt: string;
  readonly writtenBy: Named | null;
}

/** A segment as its own page shows it. */
export interface Segment extends Kept, Named {
  readonly telephone: string;
  readonly purpose: string;
  readonly teams: { readonly nodes: readonly Team[] };
  readonly settings: { readonly nodes: readonly Setting[] };
}
