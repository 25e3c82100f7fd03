import type * as labels from "@remit/domain/assurance/labels";
import type { OfCase, Somebody } from "../briefings/records";
import type { Kept } from "../frame/choices/act";

type Who = Somebody | null;
type Person = { readonly id: string; readonly name: string } | null;
interface Nodes<Row> { readonly nodes: readonly Row[] }

/** A control check as its list shows it. */
export interface CheckRow {
  readonly id: string;
  readonly reference: string;
  readonly what: string;
  readonly state: labels.CheckState;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly isOfMe: boolean;
  readonly decidedOn: string;
  readonly dueOn: string;
  readonly checkedOn: string | null;
  readonly money: labels.CheckResult | null;
  readonly policy: labels.CheckResult | null;
  readonly limits: labels.CheckResult | null;
  readonly kind: { readonly id: string; readonly name: string } | null;
  readonly decidedBy: Person;
  readonly checker: Who;
  readonly case: OfCase | null;
}
export interface CheckRecord extends Omit<CheckRow, "kind">, Kept {
  readonly note: string | null;
  readonly leftOutReason: string | null;
  readonly askedOn: string;
  readonly askedBy: Who;
  readonly kind: { readonly id: string; readonly name: string; readonly looksAtLimits: boolean; readonly policyIds: readonly string[]; readonly policyNames: readonly string[] } | null;
  readonly remedy: { readonly amountPence: number; readonly limit: { readonly sourceTitle: string } | null } | null;
  readonly errors: Nodes<ErrorRow>;
}

/** An error that a check found, as its list shows it. */
export interface ErrorRow {
  readonly id: string;
  readonly reference: string;
  readonly what: string;
  readonly aspect: labels.ErrorAspect;
  readonly policyName: string | null;
  readonly state: labels.ErrorState;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly isMine: boolean;
  readonly isWithdrawn: boolean;
  readonly raisedOn: string;
  readonly dueOn: string;
  readonly staff: Person;
  readonly check: { readonly id: string; readonly reference: string; readonly kind: Who } | null;
  readonly case: OfCase | null;
}
export interface ErrorRecord extends ErrorRow, Kept {
  readonly correctedOn: string | null;
  readonly closedOn: string | null;
  readonly checker: Who;
  readonly manager: Who;
  readonly steps: Nodes<{ readonly id: string; readonly state: labels.ErrorState; readonly takenOn: string; readonly words: string; readonly takenBy: Who }>;
}

/** A group of a statistic. */
export interface Counted { readonly keys: readonly { readonly value: string | null; readonly label: string | null }[]; readonly count: number | null; readonly money?: number | null; readonly policy?: number | null }
export interface TrendRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly what: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly checks: number;
  readonly errors: number;
  readonly checksBefore: number;
  readonly errorsBefore: number;
  readonly raisedOn: string;
  readonly kind: Who;
  readonly raisedBy: Who;
}
/** A trend on its own page; it never changes, so it has no version. */
export interface TrendRecord extends TrendRow { readonly choices: Kept["choices"] }
export interface KindAsked extends Kept { readonly name: string; readonly policyIds: readonly string[]; readonly policyNames: readonly string[]; readonly looksAtLimits: boolean; readonly inUseFrom: string; readonly inUseTo: string | null }
export interface StandardRow { readonly id: string; readonly inForceFrom: string; readonly share: number; readonly probationShare: number; readonly tenureMonths: number; readonly setBy?: Who }
export interface TenureRow { readonly staffId: string; readonly staffName: string; readonly personId: string; readonly personName: string | null; readonly since: string; readonly isLong: boolean }
