import { isOutsider } from "@remit/domain/organisation/outsiders";
import type { Permission } from "@remit/domain/organisation/permissions";
import { useSyncExternalStore } from "react";
import { currentSession, onSessionChange, type Session } from "./session";

/** Who is signed in; null on the sign-in page. */
export const useSessionOrNone = (): Session | null => useSyncExternalStore(onSessionChange, currentSession);

/** Who is signed in, on pages that only the signed-in see. */
export function useSession(): Session {
  const session = useSessionOrNone();
  if (!session) throw new Error("Nobody is signed in.");
  return session;
}

/** Whether somebody acts from outside the office: they see what was commissioned from them and nothing else. */
export const isOutside = (session: Session): boolean => isOutsider({ permissions: new Set(session.permissions) });

/** Whether the session carries one of these permissions. Only for leaving things out of sight: the API is what refuses. */
export const may = (session: Session, needs: readonly Permission[] | undefined): boolean =>
  !needs || needs.some((permission) => session.permissions.includes(permission));
