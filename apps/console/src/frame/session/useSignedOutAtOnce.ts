import { useEffect, useMemo } from "react";
import { useLogout } from "react-admin";
import { whenEnded } from "../live/channel";
import { useLive } from "../live/useLive";
import { useSession } from "./useSession";

/** Every page listens for its own person, so that a session that ends elsewhere ends here too, at once. */
export function useSignedOutAtOnce(): void {
  const { person } = useSession();
  const signOut = useLogout();
  useLive(useMemo(() => [`person:${person.id}`], [person.id]), () => undefined);
  useEffect(() => whenEnded(() => void signOut(undefined, "/login?turned-away=ended", false)), [signOut]);
}
