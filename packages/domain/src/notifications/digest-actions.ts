import type { Action } from "../law/law.js";

/** How far a person's e-mail of one day has come. */
export const digestStates = { WAITING: "Waiting to be sent", SENT: "Sent", NOTHING_TO_SAY: "Nothing to say", PARKED: "Given up" } as const;
export type DigestState = keyof typeof digestStates;

/** A person's e-mail of one day, as the law knows it. */
export interface DigestKept { readonly id: string; readonly staffId: string; readonly on: string; readonly state: DigestState }

/** What can be done with an e-mail that could not be sent. */
export const digestActions = {
  sendAgain: { label: "Send again", from: ["PARKED"], by: ["manage-organisation"], provided: [] },
} satisfies Record<string, Action<DigestKept, { readonly person: string }, object, DigestState>>;
