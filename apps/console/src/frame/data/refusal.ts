import type { ErrorCode } from "@remit/domain/law/codes";

/** One field that was refused, with the rule that refused it where there is one. */
export interface RefusedField {
  readonly path: string;
  readonly rule?: string;
  readonly message: string;
}

/** What the API says when it does not do what was asked. The body of every error that a page meets. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly rule?: string;
  readonly fields: readonly RefusedField[];
  readonly currentVersion?: number;
  readonly changedBy?: { readonly name: string };
  /** An instant. */
  readonly changedAt?: string;
  /** What to quote when asking for help. */
  readonly requestId?: string;
  /** As react-admin's forms want it: a message a field, and the whole under `root.serverError`. */
  readonly errors: Readonly<Record<string, unknown>>;
}
