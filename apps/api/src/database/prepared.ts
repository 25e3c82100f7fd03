import { createHash } from "node:crypto";

/** The name under which a statement is prepared: the same for the same text, so that each connection plans it once. */
export const nameOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 24);
