import { errorCodes, type ErrorCode } from "@remit/domain/law/codes";
import { HttpError } from "react-admin";
import type { Refusal, RefusedField } from "./refusal";

/** The HTTP status that react-admin understands for each code. */
const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LOCKED_FOR_APPROVAL: 423,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
};

/** What Apollo Client and ra-data-graphql carry of a failure. */
interface Carried {
  readonly graphQLErrors?: GraphQLProblem[];
  readonly networkError?: { readonly statusCode?: number } | null;
}

interface GraphQLProblem {
  readonly message: string;
  readonly extensions?: Partial<Omit<Refusal, "errors" | "message" | "code" | "fields">> & { code?: string; fields?: RefusedField[] };
}

const unreachable = "The office cannot be reached. Check your connection; nothing you typed is lost. Then try again.";

const known = (code: string | undefined): ErrorCode => (code && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : "INTERNAL");

/** `input.dueOn` and `dueOn` are the same field to a form. */
const fieldName = (path: string) => path.replace(/^input\./, "");

function refuse({ message, extensions = {} }: GraphQLProblem): HttpError {
  const { code, fields = [], ...rest } = extensions;
  const errors = { ...Object.fromEntries(fields.map((field) => [fieldName(field.path), field.message])), root: { serverError: message } };
  const body: Refusal = { ...rest, code: known(code), message, fields, errors };
  if (!body.rule && fields[0]?.rule) Object.assign(body, { rule: fields[0].rule });
  return new HttpError(message, statuses[body.code] ?? 422, body);
}

const isRefusal = (body: unknown): body is Refusal => typeof body === "object" && body !== null && "code" in body && "errors" in body;

const carriedBy = (error: unknown): Carried => ((error instanceof HttpError ? error.body : error) ?? {}) as Carried;

/**
 * Any failure of the data layer as react-admin's HttpError with a {@link Refusal} for a body.
 * No answer at all is UNAVAILABLE; an answer that the API never gives is INTERNAL. What did not come from the network stays as it is.
 */
export function translateErrors(error: unknown): unknown {
  if (error instanceof HttpError && isRefusal(error.body)) return error;
  const { graphQLErrors: [problem] = [], networkError } = carriedBy(error);
  if (problem) return refuse(problem);
  if (!networkError && !(error instanceof HttpError)) return error;
  const status = networkError?.statusCode ?? (error as HttpError).status;
  const code = status === 401 ? "UNAUTHENTICATED" : status === 429 ? "RATE_LIMITED" : !status || status >= 502 ? "UNAVAILABLE" : "INTERNAL";
  return refuse({ message: code === "UNAVAILABLE" ? unreachable : errorCodes[code], extensions: { code } });
}

/** The refusal in an error of the data layer; null for anything else. */
export const refusalIn = (error: unknown): Refusal | null => (error instanceof HttpError && isRefusal(error.body) ? error.body : null);
