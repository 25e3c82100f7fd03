import type { Permission } from "@remit/domain/organisation/permissions";
import { HttpError } from "react-admin";

/** A seat that the signed-in person may act in. */
export interface SessionPosition {
  readonly id: string;
  readonly title: string;
  readonly isPrimary?: boolean;
  readonly segment: { readonly id: string; readonly name: string };
  readonly team?: { readonly id: string; readonly name: string } | null;
}

/** Who is signed in, the one position they act in, and what it lets them do. */
export interface Session {
  readonly office?: string;
  readonly person: { readonly id: string; readonly staffNumber: string; readonly name: string };
  /** Null for someone who holds no position today. */
  readonly position: SessionPosition | null;
  readonly positions: readonly SessionPosition[];
  readonly permissions: readonly Permission[];
  readonly isDemonstration: boolean;
  /** Whether the office sends its daily e-mails. */
  readonly sendsMail: boolean;
  /** Which of the person's sessions this is; it opens nothing. */
  readonly sessionId?: string | null;
}

/** The ways into an office that is no demonstration. */
export interface WaysIn {
  readonly office: string;
  /** What the identity provider is called; null where there is none. */
  readonly provider: string | null;
  /** Whether anybody signs in with a passphrase. */
  readonly passphrase: boolean;
}

/** What somebody types to come in with an account of the office's own. */
export interface Typed {
  readonly staffNumber: string;
  readonly passphrase: string;
  /** Of the authenticator, or a recovery code. */
  readonly code: string;
}

/** Someone whom the demonstration office lets you sign in as. */
export interface DemonstrationPerson {
  readonly staffNumber: string;
  readonly name: string;
  readonly title: string;
  readonly segment: string | null;
  readonly team: string | null;
  readonly role: string;
  /** What people in that role do all day, in a sentence. */
  readonly does: string;
}

/** The demonstration office and everyone in it. */
export interface DemonstrationOffice {
  readonly office: string;
  readonly people: readonly DemonstrationPerson[];
}

/** Asks the office over HTTP, outside GraphQL; rejects with the office's own words. */
export async function call<Answer>(path: string, method = "GET", body?: object): Promise<Answer> {
  const headers = body && { "content-type": "application/json" };
  const response = await fetch(path, { method, credentials: "same-origin", headers, body: body && JSON.stringify(body) } as RequestInit);
  const answer = response.headers.get("content-type")?.includes("json") ? await response.json() : undefined;
  if (!response.ok) throw new HttpError(answer?.error ?? "The office did not answer. Try again shortly.", response.status, answer);
  return answer as Answer;
}

let current: Session | null = null;
let asked: Promise<Session> | null = null;
const listeners = new Set<() => void>();

function become(session: Session | null): void {
  current = session;
  if (!session) asked = null;
  listeners.forEach((listener) => listener());
}

/** Calls back whenever someone signs in, changes position or signs out. */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The session as last heard of; null when nobody is signed in. */
export const currentSession = (): Session | null => current;

/** Asks the API once who is signed in. Rejects with status 401 when nobody is. */
export function loadSession(): Promise<Session> {
  asked ??= call<Session>("/session").then(
    (session) => (become(session), session),
    (error: unknown) => {
      asked = null;
      throw error;
    },
  );
  return asked;
}

/** Signing in and switching answer with the session that begins. */
const begin = (session: Session): Session => {
  asked = Promise.resolve(session);
  become(session);
  return session;
};

/** Signs in as a person of the demonstration office. */
export const signInAs = async (staffNumber: string): Promise<Session> => begin(await call<Session>("/session", "POST", { as: staffNumber }));

/** Signs in with a passphrase and a code. */
export const signInWith = async (typed: Typed): Promise<Session> => begin(await call<Session>("/session/passphrase", "POST", typed));

/** Acts in another of the person's positions from now on. */
export const switchPosition = async (positionId: string): Promise<Session> =>
  begin(await call<Session>("/session", "PATCH", { positionId }));

/** Ends the session, here and at the API; an API that has already ended it is no error. */
export async function signOut(): Promise<void> {
  if (current) await call("/session", "DELETE").catch(() => undefined);
  become(null);
}

/** The people to sign in as; null where this is not a demonstration office. */
export const demonstrationOffice = (): Promise<DemonstrationOffice | null> =>
  call<DemonstrationOffice>("/session/people").catch((error: unknown) => {
    if (error instanceof HttpError && error.status === 404) return null;
    throw error;
  });

/** How people come into this office. */
export const waysIn = (): Promise<WaysIn> => call<WaysIn>("/session/ways");
