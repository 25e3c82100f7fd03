import type { Actor } from "@remit/domain/law/law";
import type { Permission } from "@remit/domain/organisation/permissions";

/** What differs between two runs of one statement. */
export interface Run {
  readonly actor: Actor;
  readonly today: string;
  /** The coerced arguments of each field that takes any, in the order in which the document has them. */
  readonly arguments: readonly Record<string, unknown>[];
  /** The record that a command answers with. */
  readonly id?: string;
}

/** Finds a parameter's value in a run. */
export type Extract = (run: Run) => unknown;

/** The parameters of one statement: callers' values become placeholders, never text. */
export class Parameters {
  readonly extracts: Extract[] = [];
  /** Whether the best plan differs with what was typed: how many rows a word, a beginning or a date finds is known only by looking. */
  dependsOnValues = false;
  private readonly placed = new Map<string, string>();
  private aliases = 0;

  /** `expectsFew`: whether the beginning of a reference is taken to find few rows, until it is seen to find many. */
  constructor(readonly actor: Actor, readonly expectsFew = false) {}

  /** A placeholder for a value that each run provides. Values under one name share a placeholder. */
  place(cast: string, extract: Extract, name?: string): string {
    const known = name && this.placed.get(name);
    if (known) return known;
    this.extracts.push(extract);
    const placeholder = this.written(this.extracts.length, cast);
    if (name) this.placed.set(name, placeholder);
    return placeholder;
  }

  /** How the n-th value stands in the statement. */
  protected written(place: number, cast: string): string {
    return `$${place}::${cast}`;
  }

  /** Permissions are part of the statement's key, so they may be asked for while it is written. */
  may(permission: Permission): boolean {
    return this.actor.permissions.has(permission);
  }

  get staffId() { return this.place("uuid", (run) => run.actor.staffId, "staff"); }
  get segmentId() { return this.place("uuid", (run) => run.actor.segmentId, "segment"); }
  get positionId() { return this.place("uuid", (run) => run.actor.positionId, "position"); }
  get command() { return this.place("uuid[]", (run) => [...run.actor.command], "command"); }
  get held() { return this.place("uuid[]", (run) => [...run.actor.held], "held"); }
  get today() { return this.place("date", (run) => run.today, "today"); }

  /** A table alias that nothing else in the statement has. */
  alias(): string {
    return `t${this.aliases++}`;
  }
}

/** What decides which statement is written for a person: their permissions and nothing else. The same permissions give the same number. */
export function permissionSignature({ permissions }: Actor): number {
  const known = signatures.get(permissions) ?? numbered([...permissions].sort().join());
  signatures.set(permissions, known);
  return known;
}
const signatures = new WeakMap<Actor["permissions"], number>();
const numbers = new Map<string, number>();
function numbered(permissions: string): number {
  if (!numbers.has(permissions)) numbers.set(permissions, numbers.size);
  return numbers.get(permissions)!;
}
