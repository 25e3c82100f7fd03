import type { ErrorCode } from "@remit/domain/law/codes";
import { GraphQLError } from "graphql";

/** A field that was refused: where it stands in the input, by which rule, and what to do. */
export interface FieldRefusal { readonly path: string; readonly message: string; readonly rule?: string }

interface Details { readonly fields?: readonly FieldRefusal[]; readonly currentVersion?: number; readonly changedBy?: { readonly name: string } | null; readonly changedAt?: string | null }

/** A refusal in the office's words, with a code from the closed list. Nothing was changed. */
export class Refusal extends GraphQLError {
  constructor(readonly code: ErrorCode, message: string, readonly details: Details = {}) {
    super(message, { extensions: { code, ...details } });
  }
}

/** Refuses one field of the input. */
export const refuseField = (path: string, message: string, code: ErrorCode = "BAD_USER_INPUT") => new Refusal(code, message, { fields: [{ path, message }] });
