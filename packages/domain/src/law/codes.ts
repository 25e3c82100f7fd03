/** Every code with which the API refuses, and what each tells the caller. The list is closed. */
export const errorCodes = {
  UNAUTHENTICATED: "You are not signed in, or your session has ended.",
  FORBIDDEN: "Your position does not carry the permission that this needs.",
  NOT_FOUND: "There is no such record, or you may not see it.",
  VALIDATION_FAILED: "A field is missing or wrong; `fields` names each one with its remedy.",
  CONFLICT: "The record changed after you read it; `changedBy` and `currentVersion` say how.",
  INVALID_TRANSITION: "The record is not in a state in which this can be done.",
  RULE_REFUSED: "A rule of the office refuses this; `fields` names the rule and says why.",
  LOCKED_FOR_APPROVAL: "The case is read-only until an approval is decided.",
  PAGE_SIZE_TOO_LARGE: "More rows were asked for than one page may hold.",
  QUERY_TOO_COMPLEX: "The operation costs more than the limit; the message gives both.",
  BAD_USER_INPUT: "The request cannot be read as it stands.",
  RATE_LIMITED: "Too many requests; wait as long as the message says.",
  UNAVAILABLE: "The office cannot answer now; try again shortly.",
  INTERNAL: "Something failed on our side; quote the request's number.",
} as const;

/** A code from the closed list. */
export type ErrorCode = keyof typeof errorCodes;
