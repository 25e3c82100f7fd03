/** Why somebody stands before the sign-in page again, as they read it there. None of these says who works here. */
export const turnedAway = {
  "ended": "Your session was ended. Sign in again.",
  "provider-away": "The identity provider does not answer. Try again in a minute; if it stays so, tell whoever runs the office.",
  "provider-said-no": "The identity provider did not sign you in. Try again, or ask whoever runs it.",
  "not-trusted": "What the identity provider sent could not be trusted, so nobody was signed in. Try again; if it happens again, tell whoever runs the office.",
  "begun-elsewhere": "This sign-in was begun in another window, was used already or took longer than ten minutes. Begin again.",
  "nobody-here": "The identity provider knows you, but the office has nobody who goes with it. Ask an administrator of the office to check your e-mail address or staff number.",
  "no-group": "None of your groups at the identity provider lets you do anything here. Ask whoever runs it.",
  "too-many": "There were too many attempts from here. Wait a few minutes, then try again.",
} as const;

/** Why somebody is not signed in. */
export type TurnedAway = keyof typeof turnedAway;

/** The one answer to a passphrase and code that do not let anybody in, whoever they were for. */
export const notRecognised = "That staff number, passphrase and code do not go together. Check each and try again; a code works once. If you have lost them, ask your administrator for a new link.";
