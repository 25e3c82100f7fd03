import type { Reader } from "../reading/run.js";
import type { Door } from "./perform.js";

/** What a resolver is handed: who asks and how they read, the door, and the request's number for the logs. */
export interface Context extends Reader {
  readonly door: Door;
  /** The session that asks; null for an API token. */
  readonly sessionId: string | null;
  readonly requestId: string;
  /** Whether an API token asks that may only read. */
  readonly isReadOnly?: boolean;
}
