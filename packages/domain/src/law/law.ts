import type { Permission } from "../organisation/permissions.js";
import { permissions } from "../organisation/permissions.js";

/** What one person lends to another today (CS-25): permissions, and the seats whose work comes with them. */
export interface Loan {
  readonly lenderName: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly command: ReadonlySet<string>;
}

/** Who acts: the person counts, the active position says what they may do. */
export interface Actor {
  readonly staffId: string;
  readonly name: string;
  /** The position they act in; null only for the office itself (boot, imports from the command line). */
  readonly positionId: string | null;
  readonly segmentId: string | null;
  readonly teamId: string | null;
  readonly permissions: ReadonlySet<Permission>;
  /** Positions whose work this person directs from the active position, their own included (WM-29). */
  readonly command: ReadonlySet<string>;
  /** Every position that the person holds today, the active one included. */
  readonly held: ReadonlySet<string>;
  /** What they would have without their loans, and the loans (CS-25); left out by whoever has none. */
  readonly borrowing?: { readonly own: Pick<Actor, "permissions" | "command">; readonly loans: readonly Loan[] };
}

/** Everything a rule may look at. Rules never fetch. */
export interface Situation<Kept, Facts = unknown, Input = unknown> {
  readonly actor: Actor;
  readonly record: Kept;
  readonly facts: Facts;
  readonly input: Input;
  /** Today's date in the office, YYYY-MM-DD. */
  readonly today: string;
}

/** A rule of the office: the sentence that a stopped person reads, and when it holds. */
export interface Rule<S> {
  /** The rule's identifier in the rulebook, such as WM-49. */
  readonly rule: string;
  /** The code with which it refuses, where that is not RULE_REFUSED. */
  readonly code?: "LOCKED_FOR_APPROVAL";
  readonly says: string | ((situation: S) => string);
  readonly holds: (situation: S) => boolean;
}

/** One line of an actions table. */
export interface Action<Kept, Facts, Input, State extends string> {
  /** What the button says. */
  readonly label: string;
  /** The states in which it can be done; "any" for records without states. */
  readonly from: readonly State[] | "any";
  /** Any one of these permissions is enough; "anyone" is every signed-in person. */
  readonly by: readonly Permission[] | "anyone";
  /** Rules about the actor and the record: published beforehand as choices. */
  readonly provided: readonly Rule<Situation<Kept, Facts>>[];
  /** Rules about what was put in: judged when it is done. */
  readonly given?: readonly Rule<Situation<Kept, Facts, Input>>[];
}

/** The law's answer. */
export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: "FORBIDDEN" | "INVALID_TRANSITION" | "RULE_REFUSED" | "LOCKED_FOR_APPROVAL"; readonly because: string; readonly rule?: string };

const allowed: Verdict = { allowed: true };

const refusedBy = <S>(rules: readonly Rule<S>[], situation: S): Verdict => {
  const broken = rules.find((rule) => !rule.holds(situation));
  if (!broken) return allowed;
  const because = typeof broken.says === "string" ? broken.says : broken.says(situation);
  return { allowed: false, code: broken.code ?? "RULE_REFUSED", because, rule: broken.rule };
};

/** Whether this person may do this to this record now, before anything is put in: the published choice. */
export function mayChoose<K, F, I, S extends string>(action: Action<K, F, I, S>, situation: Situation<K, F>, state: S | null): Verdict {
  if (action.by !== "anyone" && !action.by.some((name) => situation.actor.permissions.has(name)))
    return { allowed: false, code: "FORBIDDEN", because: `Only someone who may ${permissions[action.by[0]!]} can do this.` };
  if (action.from !== "any" && (state === null || !action.from.includes(state)))
    return { allowed: false, code: "INVALID_TRANSITION", because: `“${action.label}” cannot be done while this is ${sayState(state)}.` };
  return refusedBy(action.provided, situation);
}

/** Whether this may be done with this input: the judgement at the door. */
export function judge<K, F, I, S extends string>(action: Action<K, F, I, S>, situation: Situation<K, F, I>, state: S | null): Verdict {
  const choice = mayChoose(action, situation, state);
  return choice.allowed ? refusedBy(action.given ?? [], situation) : choice;
}

/**
 * CS-25: as whose deputy somebody does this: the names of those whose loans it takes. Empty when they could do it without any.
 * Call it for what the law allows.
 */
export function deputisingFor<K, F, I, S extends string>(action: Action<K, F, I, S>, situation: Situation<K, F, I>, state: S | null): string[] {
  const { borrowing } = situation.actor;
  if (!borrowing) return [];
  const allowedWith = (lent: Pick<Actor, "permissions" | "command">) => judge(action, { ...situation, actor: { ...situation.actor, ...lent } }, state).allowed;
  const { own, loans } = borrowing;
  if (allowedWith(own)) return [];
  const enough = loans.filter((loan) => allowedWith({ permissions: new Set([...own.permissions, ...loan.permissions]), command: new Set([...own.command, ...loan.command]) }));
  return [...new Set((enough.length ? enough : loans).map((loan) => loan.lenderName))];
}

/** A state as people say it: IN_PROGRESS becomes "in progress". */
export const sayState = (state: string | null): string => (state ?? "in no state").toLowerCase().replaceAll("_", " ");

/** The choices of a record: each action of its table with its verdict, in the table's order. */
export function choicesOf<K, F, S extends string>(table: Readonly<Record<string, Action<K, F, never, S>>>, situation: Situation<K, F>, state: S | null) {
  return Object.entries(table).map(([name, action]) => {
    const verdict = mayChoose(action, situation, state);
    return { action: name, label: action.label, allowed: verdict.allowed, because: verdict.allowed ? null : verdict.because };
  });
}
