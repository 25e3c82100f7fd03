import type { IncomingMessage } from "node:http";
import { absoluteHours, cookieName, type Presence, type Sessions } from "./sessions.js";

/** The session's token in a request's cookie, if there is one. */
export function cookieOf(request: IncomingMessage): string | null {
  for (const part of request.headers.cookie?.split(";") ?? []) {
    const [name, value] = part.trim().split("=", 2);
    if (name === cookieName && value) return value;
  }
  return null;
}

/** The cookie that carries a session: only to this host, never to scripts, never across sites. */
export const setCookie = (token: string) => `${cookieName}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${absoluteHours * 3600}`;
export const clearCookie = `${cookieName}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`;

/** Whether a request only reads; of what GraphQL is asked, the operation itself tells. */
const onlyReads = ({ method, url, originalUrl }: IncomingMessage & { readonly originalUrl?: string }) => method === "GET" || (originalUrl ?? url ?? "").split("?")[0] === "/graphql";

/** Who is behind a request: by `Authorization: Bearer` or by the session's cookie; null when signed out. */
export async function presenceOf(sessions: Sessions, request: IncomingMessage): Promise<Presence | null> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (bearer) {
    const found = await sessions.findByToken(bearer);
    return found?.isReadOnly && !onlyReads(request) ? null : found;
  }
  const cookie = cookieOf(request);
  return cookie ? sessions.find(cookie) : null;
}
