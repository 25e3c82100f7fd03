import type { AuthProvider } from "react-admin";
import { currentSession, loadSession, signInAs, signInWith, signOut, type Typed } from "./session";

/** Where someone who is not signed in is taken: the address that react-admin gives its sign-in page. */
const signInPath = "/login";

/** react-admin's questions about the session. A refusal for want of permission (403) is shown where it happened; it never signs anyone out. */
export const authProvider: AuthProvider = {
  login: (how: { as: string } | Typed) => ("as" in how ? signInAs(how.as) : signInWith(how)),
  logout: async () => {
    await signOut();
    return signInPath;
  },
  checkAuth: () =>
    loadSession().then(
      () => undefined,
      () => Promise.reject({ redirectTo: signInPath, message: false }),
    ),
  checkError: (error: { status?: number }) => (error.status === 401 ? Promise.reject({ redirectTo: signInPath, message: "Your session has ended. Sign in again." }) : Promise.resolve()),
  getIdentity: async () => {
    const { person } = await loadSession();
    return { id: person.id, fullName: person.name };
  },
  getPermissions: async () => currentSession()?.permissions ?? [],
};
