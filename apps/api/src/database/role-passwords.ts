import { createHash, createHmac, pbkdf2Sync } from "node:crypto";

/** A role's password, known to whoever knows the owner's and to nobody else. Throws where the owner has none. */
export function derivedPassword(ownerUrl: string, name: string): string {
  const { username, password } = new URL(ownerUrl);
  if (password === "") {
    throw new Error("DATABASE_URL carries no password, so none can be derived for the office's own roles. Put the password in it, or set DATABASE_APP_URL.");
  }
  return createHmac("sha256", `${username}:${password}`).update(name).digest("hex");
}

/** The password as PostgreSQL stores it, so that the password itself reaches no statement log. The salt is derived too: the same password, the same text. */
export function scramVerifier(password: string): string {
  const salt = createHmac("sha256", password).update("salt").digest().subarray(0, 16);
  const salted = pbkdf2Sync(password, salt, 4096, 32, "sha256");
  const key = (label: string) => createHmac("sha256", salted).update(label).digest();
  const stored = createHash("sha256").update(key("Client Key")).digest("base64");
  return `SCRAM-SHA-256$4096:${salt.toString("base64")}$${stored}:${key("Server Key").toString("base64")}`;
}
