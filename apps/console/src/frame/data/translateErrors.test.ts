import { errorCodes, type ErrorCode } from "@remit/domain/law/codes";
import { HttpError } from "react-admin";
import type { Refusal } from "./refusal";
import { refusalIn, translateErrors } from "./translateErrors";

/** As ra-data-graphql leaves a GraphQL error: a success that is none. */
const answered = (message: string, extensions: object) => new HttpError(message, 200, { graphQLErrors: [{ message, extensions }] });
const translated = (error: unknown) => translateErrors(error) as HttpError & { body: Refusal };

test("a refused field reaches its input, and the whole stands at the foot of the form", () => {
  const { status, body } = translated(answered("Check what you typed.", { code: "VALIDATION_FAILED", fields: [{ path: "input.dueOn", message: "Choose a day from today on." }] }));
  expect(status).toBe(422);
  expect(body.errors).toEqual({ dueOn: "Choose a day from today on.", root: { serverError: "Check what you typed." } });
});

test("a refusal by rule keeps the rule's identifier and sentence", () => {
  const { body } = translated(answered("Two requests are still open.", { code: "RULE_REFUSED", fields: [{ path: "id", rule: "WM-49", message: "Two requests are still open." }] }));
  expect(body.rule).toBe("WM-49");
  expect(body.message).toBe("Two requests are still open.");
});

test("a conflict keeps who changed the record, when, and its version", () => {
  const { status, body } = translated(answered("Changed", { code: "CONFLICT", currentVersion: 7, changedBy: { name: "Dana Fox" }, changedAt: "2026-01-14T10:42:00Z", requestId: "r-1" }));
  expect(status).toBe(409);
  expect(body).toMatchObject({ code: "CONFLICT", currentVersion: 7, changedBy: { name: "Dana Fox" }, changedAt: "2026-01-14T10:42:00Z", requestId: "r-1" });
});

test("the end of a session signs out (401); a missing permission does not (403)", () => {
  expect(translated(answered("Sign in.", { code: "UNAUTHENTICATED" })).status).toBe(401);
  expect(translated(answered("Not you.", { code: "FORBIDDEN" })).status).toBe(403);
});

test.each(Object.keys(errorCodes) as ErrorCode[])("%s never passes for a success", (code) => {
  const { status, body } = translated(answered("No.", { code }));
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body.code).toBe(code);
});

test("a code that the API does not have is ours to answer for", () => {
  expect(translated(answered("?", { code: "SOMETHING_ELSE" })).body.code).toBe("INTERNAL");
});

test("an office that cannot be reached says so, and that nothing typed is lost", () => {
  const { status, body } = translated({ networkError: new TypeError("Failed to fetch") });
  expect(status).toBe(503);
  expect(body.message).toContain("nothing you typed is lost");
  expect(body.message).not.toContain("fetch");
});

test("a call that the page cancelled, and a mistake of our own, stay as they are", () => {
  const cancelled = new DOMException("Cancelled", "AbortError");
  const mistake = new Error("The documents table has no getList.");
  expect(translateErrors(cancelled)).toBe(cancelled);
  expect(translateErrors(mistake)).toBe(mistake);
  expect(refusalIn(mistake)).toBeNull();
});

test("what is translated once is not translated again", () => {
  const once = translateErrors(answered("No.", { code: "FORBIDDEN" }));
  expect(translateErrors(once)).toBe(once);
});
