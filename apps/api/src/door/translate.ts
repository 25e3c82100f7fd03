import { errorCodes, type ErrorCode } from "@remit/domain/law/codes";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { CommitUnknown } from "../database/conversation.js";
import { Refusal, type FieldRefusal } from "../reading/refusal.js";
import { mayPass } from "./retry.js";

interface Complaint { readonly property: string; readonly constraints?: Record<string, string>; readonly children?: readonly Complaint[] }
interface FromDatabase { readonly code?: string; readonly constraint?: string; readonly message?: string; readonly driverError?: FromDatabase; readonly column?: string }

const flatten = (complaints: readonly Complaint[], above = ""): FieldRefusal[] => complaints.flatMap((one) => [
  ...Object.values(one.constraints ?? {}).map((message) => ({ path: above + one.property, message })), ...flatten(one.children ?? [], `${above}${one.property}.`)]);

const plain = (name: string) => name.replaceAll("_", " ");

/** A rule of the office that a trigger stands witness of: RM054 is WM-54, RP025 is PO-25. Its message is ours. */
function fromWitness(code: string, message: string): Refusal {
  const rule = `${code[1] === "M" ? "WM" : "PO"}-${Number(code.slice(2))}`;
  return new Refusal(rule === "WM-54" ? "LOCKED_FOR_APPROVAL" : "RULE_REFUSED", message, { fields: [{ path: "", rule, message }] });
}

/** What the database refused, in the office's words; the constraint's name says what it guards. */
function fromDatabase({ code = "", constraint = "", column = "", message = "" }: FromDatabase): Refusal | null {
  if (/^R[MP]\d{3}$/.test(code)) return fromWitness(code, message);
  if (code === "23505") return new Refusal("VALIDATION_FAILED", `There is one of these already (${plain(constraint)}). Use another value, or change the existing record.`);
  if (code === "23P01") return new Refusal("VALIDATION_FAILED", `This overlaps with what stands there already (${plain(constraint)}). Choose another time, or change what stands there first.`);
  if (code === "23503") return constraint === "open_work_has_a_holder"
    ? new Refusal("RULE_REFUSED", "Open work sits on this position, so it cannot be left without a holder. Move the work first.", { fields: [{ path: "", rule: "WM-22", message: "Move the work first." }] })
    : new Refusal("VALIDATION_FAILED", `Something named here does not exist or is still needed (${plain(constraint)}). Choose it from the list again.`);
  if (constraint === "it_takes_two") return new Refusal("RULE_REFUSED", "This gives somebody more to do or see, so it takes a second person. Appoint them, or give them access, with a reason, and let somebody else confirm it.", { fields: [{ path: "", rule: "WM-04", message: "Let somebody else confirm it." }] });
  if (code === "23514" || code === "23502") return new Refusal("VALIDATION_FAILED", `A value is missing or outside what is allowed (${plain(constraint || column)}).`);
  if (code === "57014") return new Refusal("QUERY_TOO_COMPLEX", "This took longer than the office allows. Narrow the filter or ask for fewer rows.");
  if (code.startsWith("22")) return new Refusal("BAD_USER_INPUT", "A value cannot be read as what its field holds. Check dates, numbers and identifiers.");
  return null;
}

/** Whatever was thrown, as a refusal with a code of the closed list; null when it is our own failure. */
export function asRefusal(thrown: unknown): Refusal | null {
  const error = thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown;
  if (error instanceof Refusal) return error;
  if (thrown instanceof Refusal) return thrown;
  const validationErrors = (thrown instanceof GraphQLError ? thrown.extensions["validationErrors"] : undefined) as readonly Complaint[] | undefined;
  if (validationErrors) return new Refusal("VALIDATION_FAILED", "Some fields are missing or wrong.", { fields: flatten(validationErrors) });
  const driver = (error as FromDatabase).driverError ?? (error as FromDatabase);
  const refused = typeof driver.code === "string" ? fromDatabase(driver) : null;
  if (refused) return refused;
  if (error instanceof CommitUnknown || mayPass(error) || /timeout exceeded when trying to connect/.test((error as Error).message)) return new Refusal("UNAVAILABLE", "The office cannot answer now. Nothing was changed; try again in a few seconds.");
  return null;
}

const apolloCodes: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: "BAD_USER_INPUT", GRAPHQL_VALIDATION_FAILED: "BAD_USER_INPUT", BAD_USER_INPUT: "BAD_USER_INPUT", BAD_REQUEST: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT", PERSISTED_QUERY_NOT_SUPPORTED: "BAD_USER_INPUT",
};

/** An error as the caller reads it: only our codes, only our words, the request's number, and nothing of the machinery. */
export function translate(formatted: GraphQLFormattedError, thrown: unknown, requestId: string, log: (error: unknown) => void): GraphQLFormattedError {
  const refusal = asRefusal(thrown);
  const place = { ...(formatted.path && { path: formatted.path }) };
  if (refusal) return { message: refusal.message, ...place, extensions: { code: refusal.code, ...refusal.details, requestId } };
  const given = String(formatted.extensions?.["code"] ?? "");
  const isOurs = Object.hasOwn(errorCodes, given) && given !== "INTERNAL";
  const code = apolloCodes[given] ?? (isOurs ? (given as ErrorCode) : "INTERNAL");
  const isCallers = code !== "INTERNAL" || (thrown instanceof GraphQLError && !thrown.originalError && thrown.nodes !== undefined && formatted.path === undefined);
  if (isCallers) return { message: withoutEcho(formatted.message), ...place, extensions: { code: code === "INTERNAL" ? "BAD_USER_INPUT" : code, requestId } };
  log(thrown);
  return { message: `Something failed on our side. Nothing of this request was changed. Quote ${requestId} when you report it.`, ...place, extensions: { code: "INTERNAL", requestId } };
}

/** graphql-js repeats the caller's value; the field's name and the remedy are enough. */
const withoutEcho = (message: string) => message.replace(/got invalid value [\s\S]*?( at "[^"]{1,200}")?;/, (_whole, at: string | undefined) => `got an invalid value${at ?? ""};`).replace(/(represent[^:]*value: )[\s\S]*$/, "$1(not shown)").slice(0, 500);
