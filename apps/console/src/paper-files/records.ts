import type { MovementKind, PaperFileState } from "@remit/domain/paper-files/labels";
import type { OfCase, Somebody } from "../briefings/records";
import type { Kept } from "../frame/choices/act";

type Who = Somebody | null;

/** A paper file as its list shows it. */
export interface PaperFileRow {
  readonly id: string;
  readonly reference: string;
  readonly about: string | null;
  readonly keptAt: string;
  readonly state: PaperFileState;
  readonly dueBackOn: string | null;
  readonly isOverdue: boolean;
  readonly transferredTo: string | null;
  readonly with: Who;
  readonly case: OfCase | null;
}

export interface PaperFileRecord extends PaperFileRow, Kept {
  readonly openedOn: string;
  readonly keptUntil: string | null;
  readonly isPastItsTime: boolean;
  readonly disposedOn: string | null;
  readonly proposedBy: Who;
  readonly disposedBy: Who;
  readonly movements: { readonly nodes: readonly { readonly id: string; readonly kind: MovementKind; readonly on: string; readonly place: string | null; readonly dueBackOn: string | null; readonly note: string | null; readonly to: Who; readonly by: Who }[] };
}

/** What a case has on paper, and whether it is on hold. */
export interface PaperOfCase {
  readonly paperFiles: { readonly nodes: readonly PaperFileRow[] };
  readonly legalHolds: { readonly nodes: readonly { readonly id: string; readonly reason: string; readonly placedOn: string; readonly placedBy: Who }[] };
}
